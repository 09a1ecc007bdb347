#include "ui/support/sentence_link.h"

#include "ui/support/button_paint.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace keywork::ui {

namespace {

constexpr int narrowest = 160; // at 100 %: room for the longest word
constexpr int asLines = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;

} // namespace

SentenceLink::SentenceLink(const Theme& theme, const QString& sentence, QWidget* parent)
    : QPushButton(parent), m_theme(theme), m_sentence(sentence)
{
    setAccessibleName(sentence);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setButtonLook(*this, ButtonLook::Link, ControlSize::Small);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont SentenceLink::inkFont() const
{
    return m_theme.font(TextRole::Body, QFont::Medium);
}

QRect SentenceLink::linesIn(const QRect& place) const
{
    return QFontMetrics(inkFont()).boundingRect(place, asLines, m_sentence);
}

int SentenceLink::heightForWidth(int width) const
{
    const QRect lines = linesIn({0, 0, std::max(1, width - 2 * space::half), QWIDGETSIZE_MAX});
    return std::max(lines.height() + space::half, m_theme.height(Height::Small));
}

QSize SentenceLink::sizeHint() const
{
    const int oneLine = QFontMetrics(inkFont()).horizontalAdvance(m_sentence) + 1 + 2 * space::half;
    const int width = std::min(oneLine, m_theme.grown(2 * narrowest));
    return {width, heightForWidth(width)};
}

QSize SentenceLink::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), m_theme.grown(narrowest)), m_theme.height(Height::Small)};
}

void SentenceLink::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (underMouse() || isDown())
        paintRounded(painter, rect(), radius::control, m_theme.colour(Colour::AccentSoft), Qt::transparent);
    painter.setFont(inkFont());
    painter.setPen(m_theme.colour(Colour::Accent));
    painter.drawText(rect().adjusted(space::half, 0, -space::half, 0), asLines, m_sentence);
}

void SentenceLink::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange) updateGeometry();
}

} // namespace keywork::ui
