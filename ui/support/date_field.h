#pragma once

#include "base/date_entry.h"
#include "ui/support/line_field.h"

#include <functional>
#include <optional>

namespace keywork::ui {

// One box for a day, typed as people say it ("5/9/26", "tue", "+2w"); it shows how that was understood, in the
// clinical format, before anything is committed.
class DateField : public LineField {
    Q_OBJECT

public:
    using Interpreter = std::function<Result<Date, DateEntryError>(std::string_view)>;

    // parseDateEntry or parseBirthDateEntry with the service's today bound in.
    DateField(const Theme& theme, const QString& id, const QString& label, Interpreter interpreter,
              QWidget* parent = nullptr);

    void setInterpreter(Interpreter interpreter);
    void setDate(std::optional<Date> day);
    std::optional<Date> date() const { return m_date; }
    bool isBlank() const { return text().trimmed().isEmpty(); }
    // Something is written that is no day: the error under the field says why.
    bool isNotUnderstood() const { return !isBlank() && !m_date; }
    // What to do where date() is none: `whenBlank` if nothing is written, else what is wrong with that.
    QString whatToDo(const QString& whenBlank) const;

signals:
    void dateChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void interpret();
    void complain();

    Interpreter m_interpreter;
    std::optional<Date> m_date;
    std::optional<DateEntryError> m_problem;
};

// Today's parseDateEntry, for `DateField`.
DateField::Interpreter anyDay(Date today);
DateField::Interpreter birthDay(Date today);

// What to do about it, for the person who typed.
QString sentenceFor(DateEntryError error);

} // namespace keywork::ui
