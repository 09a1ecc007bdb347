#include "ui/support/client_words.h"

#include "ui/support/labels.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace keywork::ui {
namespace {

constexpr int rule = 3;

}

ClientWords::ClientWords(const Theme& theme, WordsSize size, QWidget* parent)
    : QFrame(parent),
      m_theme(theme),
      m_words(makeLabel(theme, {}, {size == WordsSize::Lead ? TextRole::Lead : TextRole::Body, QFont::Medium},
                        Wrapping::Wraps)),
      m_source(makeLabel(theme, {}, {TextRole::Caption, QFont::Normal, Ink::Text2}, Wrapping::Wraps))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(rule + space::oneAndHalf, 2, 0, 2);
    column->setSpacing(space::half);
    column->addWidget(m_words);
    column->addWidget(m_source);
    m_source->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void ClientWords::setWords(const QString& words, const QString& source)
{
    m_words->setText(tr("“%1”").arg(words));
    m_source->setText(source);
    m_source->setVisible(!source.isEmpty());
}

void ClientWords::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int end = m_source->isHidden() ? height() : m_source->y() - 2;
    painter.fillRect(QRect(0, 0, rule, end), m_theme.colour(Colour::Accent));
}

} // namespace keywork::ui
