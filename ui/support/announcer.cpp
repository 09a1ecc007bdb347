#include "ui/support/announcer.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>

namespace keywork::ui {
namespace {

constexpr int messageGap = 6;

}

Announcer::Announcer(const Theme& theme, QWidget* parent) : QLabel(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("announcer"));
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText);
    takeLook();
}

void Announcer::say(const QString& sentence, std::optional<StatusKind> status)
{
    setSentence(sentence, status);
    QAccessibleEvent renamed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Announcer::showQuietly(const QString& sentence)
{
    setSentence(sentence, {});
}

void Announcer::setSentence(const QString& sentence, std::optional<StatusKind> status)
{
    m_status = status;
    setText(sentence);
    setAccessibleName(sentence);
    takeLook();
}

void Announcer::takeLook()
{
    setContentsMargins(m_status ? m_theme.grown(12) + messageGap : 0, 0, 0, 0);
    setTextRole(*this, m_theme, TextRole::Caption, m_status ? QFont::Medium : QFont::Normal);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, m_theme.colour(m_status ? colourOf(*m_status) : Colour::Text2));
    if (colours != palette()) setPalette(colours);
}

void Announcer::paintEvent(QPaintEvent* event)
{
    QLabel::paintEvent(event);
    if (!m_status) return;
    QPainter painter(this);
    const int side = m_theme.grown(12);
    paintStatusShape(painter, QRectF(0, (height() - side) / 2.0, side, side), *m_status,
                     m_theme.colour(colourOf(*m_status)));
}

void Announcer::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange) takeLook();
}

} // namespace keywork::ui
