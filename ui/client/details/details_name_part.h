#pragma once

#include "ui/client/details/details_fields.h"

#include <QWidget>

namespace keywork::ui {

class ChoiceField;
class DateField;
class LineField;
class NoteField;
class Theme;

// How the person is called, when they were born, sex and gender.
class DetailsNamePart : public QWidget {
    Q_OBJECT

public:
    DetailsNamePart(const Theme& theme, Date today, QWidget* parent = nullptr);

    void load(const DetailsTyped& typed);
    void collect(DetailsTyped& typed) const;

signals:
    void edited();

private:
    LineField* m_family;
    LineField* m_given;
    LineField* m_title;
    LineField* m_preferred;
    NoteField* m_aliases;
    DateField* m_born;
    ChoiceField* m_sex;
    LineField* m_gender;
};

} // namespace keywork::ui
