#include "ui/support/number_field.h"

#include <QEvent>

namespace keywork::ui {

NumberField::NumberField(const Theme& theme, const QString& id, const QString& label, NumberRange range,
                         QWidget* parent)
    : LineField(theme, id, label, 12, parent), m_range(std::move(range))
{
    connect(&edit(), &QLineEdit::textChanged, this,
            [this] { remarkEdit().setRemark(isBlank() ? QString() : m_range.unit); });
    connect(&edit(), &QLineEdit::editingFinished, this, [this] {
        if (isNotUnderstood())
            setError(tr("Enter a whole number from %1 to %2.").arg(m_range.least).arg(m_range.most));
    });
    setSpokenAddition(m_range.unit);
    setEditorWidth(leastWidth());
}

void NumberField::setNumber(std::optional<int> number)
{
    setText(number ? QString::number(*number) : QString());
    setError({});
}

std::optional<int> NumberField::number() const
{
    bool isWhole = false;
    const int number = text().trimmed().toInt(&isWhole);
    if (!isWhole || number < m_range.least || number > m_range.most) return std::nullopt;
    return number;
}

int NumberField::leastWidth() const
{
    const QFontMetrics metrics(theme().font(TextRole::Body));
    return theme().grown(64) +
           (m_range.unit.isEmpty() ? 0 : metrics.horizontalAdvance(m_range.unit) + space::one);
}

void NumberField::changeEvent(QEvent* event)
{
    LineField::changeEvent(event);
    if (event->type() == QEvent::StyleChange) setEditorWidth(leastWidth());
}

} // namespace keywork::ui
