#include "ui/support/choice_field.h"

#include "ui/support/calm_combo_box.h"

#include <QSignalBlocker>

namespace keywork::ui {

ChoiceField::ChoiceField(const Theme& theme, const QString& id, const QString& label,
                         const std::vector<Choice>& choices, QWidget* parent)
    : Field(theme, id, label, new CalmComboBox, parent), m_box(static_cast<QComboBox*>(editor()))
{
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_box->setMaxVisibleItems(14);
    setChoices(choices);
    connect(m_box, &QComboBox::activated, this, [this] {
        setError({});
        emit edited();
    });
}

void ChoiceField::setChoices(const std::vector<Choice>& choices)
{
    const QSignalBlocker quiet(m_box);
    const QString chosen = key();
    m_box->clear();
    for (const Choice& choice : choices) m_box->addItem(choice.text, choice.key);
    if (!chosen.isEmpty()) setKey(chosen);
    else if (!m_box->placeholderText().isEmpty()) m_box->setCurrentIndex(-1);
}

void ChoiceField::setPlaceholder(const QString& text)
{
    m_box->setPlaceholderText(text);
    m_box->setCurrentIndex(-1);
}

QString ChoiceField::key() const
{
    return m_box->currentData().toString();
}

void ChoiceField::setKey(const QString& key)
{
    const QSignalBlocker quiet(m_box);
    m_box->setCurrentIndex(m_box->findData(key));
    m_box->update();
}

} // namespace keywork::ui
