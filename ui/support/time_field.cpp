#include "ui/support/time_field.h"

#include "ui/support/screen_text.h"

#include <QEvent>

namespace keywork::ui {
namespace {

constexpr int widthAtFull = 70;

}

QString sentenceFor(TimeEntryError error)
{
    switch (error) {
    case TimeEntryError::Empty: return TimeField::tr("Enter a time, for example 9:30.");
    case TimeEntryError::NotUnderstood:
        return TimeField::tr("That is not understood as a time. Write it like 9:30 or 2pm.");
    case TimeEntryError::NoSuchTime:
        return TimeField::tr("There is no such time. The day runs from 00:00 to 23:59.");
    }
    return {};
}

TimeField::TimeField(const Theme& theme, const QString& id, const QString& label, QWidget* parent)
    : LineField(theme, id, label, 20, parent)
{
    connect(&edit(), &QLineEdit::editingFinished, this, [this] { settle(); });
    setEditorWidth(theme.grown(widthAtFull));
}

void TimeField::setTime(std::optional<TimeOfDay> time)
{
    setText(time ? clockTime(*time) : QString());
    setError({});
}

std::optional<TimeOfDay> TimeField::time() const
{
    const auto understood = parseTimeEntry(fromScreen(text()));
    return understood ? std::optional(*understood) : std::nullopt;
}

void TimeField::settle()
{
    const auto understood = parseTimeEntry(fromScreen(text()));
    if (understood) setTime(*understood);
    else if (!isBlank()) setError(sentenceFor(understood.error()));
}

void TimeField::changeEvent(QEvent* event)
{
    LineField::changeEvent(event);
    if (event->type() == QEvent::StyleChange) setEditorWidth(theme().grown(widthAtFull));
}

} // namespace keywork::ui
