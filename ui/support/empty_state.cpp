#include "ui/support/empty_state.h"

#include "ui/support/buttons.h"
#include "ui/support/labels.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace keywork::ui {

EmptyState::EmptyState(const Theme& theme, const QString& sentence, QWidget* parent)
    : QWidget(parent), m_theme(theme)
    , m_sentence(makeLabel(theme, sentence, {TextRole::Body, QFont::Normal, Ink::Text2}, Wrapping::Wraps))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::one, space::one, space::one, space::one);
    column->setSpacing(space::half);
    column->addWidget(m_sentence);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void EmptyState::setSentence(const QString& sentence) { m_sentence->setText(sentence); }

QPushButton* EmptyState::setAction(const QString& text, const QString& chord)
{
    delete m_action;
    m_action = makeLink(m_theme, text);
    setShortcutHint(*m_action, chord);
    // The link's words, not its frame, stand under the sentence.
    auto* line = new QHBoxLayout;
    line->setContentsMargins(-space::one, 0, 0, 0);
    line->addWidget(m_action, 0, Qt::AlignLeft);
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
    return m_action;
}

} // namespace keywork::ui
