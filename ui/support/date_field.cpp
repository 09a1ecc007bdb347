#include "ui/support/date_field.h"

#include "ui/support/screen_text.h"

#include <QEvent>

namespace keywork::ui {
namespace {

constexpr int editorWidth = 202; // "tomorrow = Wed 09-Sep-2026"

}

DateField::Interpreter anyDay(Date today)
{
    return [today](std::string_view text) { return parseDateEntry(text, today); };
}

DateField::Interpreter birthDay(Date today)
{
    return [today](std::string_view text) { return parseBirthDateEntry(text, today); };
}

QString sentenceFor(DateEntryError error)
{
    switch (error) {
    case DateEntryError::Empty: return DateField::tr("Enter a date, for example 5/9/26 or +2w.");
    case DateEntryError::NotUnderstood:
        return DateField::tr("That is not understood as a date. Write it like 5/9/26, 5 sep, tue or +2w.");
    case DateEntryError::NoSuchDay:
        return DateField::tr("There is no such day. Check the day and the month.");
    case DateEntryError::MonthFirst:
        return DateField::tr("Write the day before the month, for example 25/9/26.");
    }
    return {};
}

DateField::DateField(const Theme& theme, const QString& id, const QString& label, Interpreter interpreter,
                     QWidget* parent)
    : LineField(theme, id, label, 40, parent), m_interpreter(std::move(interpreter))
{
    connect(&edit(), &QLineEdit::textChanged, this, [this] { interpret(); });
    connect(&edit(), &QLineEdit::editingFinished, this, [this] { complain(); });
    setEditorWidth(theme.grown(editorWidth));
}

void DateField::setInterpreter(Interpreter interpreter)
{
    m_interpreter = std::move(interpreter);
    interpret();
}

void DateField::setDate(std::optional<Date> day)
{
    setText(day ? clinical(*day) : QString());
    setError({});
}

QString DateField::whatToDo(const QString& whenBlank) const
{
    return isNotUnderstood() && m_problem ? sentenceFor(*m_problem) : whenBlank;
}

void DateField::interpret()
{
    const std::optional<Date> before = m_date;
    const auto understood = m_interpreter(fromScreen(text()));
    m_date = understood ? std::optional(*understood) : std::nullopt;
    m_problem = understood ? std::nullopt : std::optional(understood.error());
    const QString remark = m_date ? QStringLiteral("= ") + clinicalWithDay(*m_date) : QString();
    remarkEdit().setRemark(remark);
    setHint(remarkEdit().isRemarkShown() ? QString() : remark);
    setSpokenAddition(m_date ? spokenDateWithDay(*m_date) : QString());
    if (m_date != before) emit dateChanged();
}

// Only once the person is done typing: half a date is no mistake.
void DateField::complain()
{
    if (isNotUnderstood() && m_problem) setError(sentenceFor(*m_problem));
}

void DateField::changeEvent(QEvent* event)
{
    LineField::changeEvent(event);
    if (event->type() == QEvent::StyleChange) setEditorWidth(theme().grown(editorWidth));
}

} // namespace keywork::ui
