#include "ui/support/empty_state.h"

#include "ui/support/buttons.h"
#include "ui/support/labels.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace keywork::ui {

EmptyState::EmptyState(const Theme& theme, const QString& sentence, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_sentence(makeLabel(theme, sentence, {TextRole::Body, QFont::Normal, Ink::Text2}, Wrapping::Wraps))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::one, space::one, space::one);
    column->setSpacing(space::half);
    m_sentence->setContentsMargins(space::one, 0, 0, 0); // as the words of rows stand
    column->addWidget(m_sentence);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void EmptyState::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
}

QPushButton* EmptyState::setAction(const QString& text, const QString& chord)
{
    delete m_action;
    m_action = makeLink(m_theme, text);
    setShortcutHint(*m_action, chord);
    layout()->addWidget(m_action);
    layout()->setAlignment(m_action, Qt::AlignLeft); // its words, not its frame, stand under the sentence
    return m_action;
}

} // namespace keywork::ui
