#pragma once

#include "app/session/session_form.h"
#include "ui/support/field.h"

class QComboBox;

namespace keywork::ui {

class ChoiceField;
class DateField;
class LineField;
class NumberField;
class TimeField;

// Text that may be chosen from a list or typed freely.
class SuggestField : public Field {
    Q_OBJECT

public:
    SuggestField(const Theme& theme, const QString& id, const QString& label, QWidget* parent = nullptr);

    void setSuggestions(const QStringList& suggestions);
    QString text() const;
    void setText(const QString& text);
    QComboBox& box() { return *m_box; }

private:
    QComboBox* m_box;
};

// Kind, day, start, minutes, place and who was there: filled in from the appointment.
class FactsRow : public QWidget {
    Q_OBJECT

public:
    FactsRow(const Theme& theme, Date today, QWidget* parent = nullptr);

    void load(const app::SessionFields& fields, const std::vector<std::string>& places);
    void collect(app::SessionFields& fields) const;
    void setReadOnly(bool readOnly);

signals:
    void edited();

private:
    ChoiceField* m_kind;
    DateField* m_date;
    TimeField* m_start;
    NumberField* m_minutes;
    SuggestField* m_place;
    LineField* m_present;
};

} // namespace keywork::ui
