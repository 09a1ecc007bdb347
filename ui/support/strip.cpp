#include "ui/support/strip.h"

#include "ui/support/flow_layout.h"

#include <QEvent>
#include <QPainter>

namespace keywork::ui {
namespace {

Colour colourOf(StripGround ground)
{
    switch (ground) {
    case StripGround::Inset: return Colour::Inset;
    case StripGround::Stop: return Colour::StopSoft;
    case StripGround::Due: return Colour::DueSoft;
    case StripGround::Ok: return Colour::OkSoft;
    case StripGround::Hold: return Colour::HoldSoft;
    }
    return Colour::Inset;
}

} // namespace

Strip::Strip(const Theme& theme, StripGround ground, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_ground(ground), m_line(new FlowLayout(space::oneAndHalf, this))
{
    m_line->setContentsMargins(space::three, 6, space::three, 7);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void Strip::setGround(StripGround ground)
{
    m_ground = ground;
    update();
}

void Strip::add(QWidget* widget)
{
    m_line->addWidget(widget);
}

void Strip::addStretch()
{
    m_line->addStretch();
}

void Strip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(colourOf(m_ground)));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.colour(Colour::Line));
}

FootBar::FootBar(const Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_line(new FlowLayout(space::oneAndHalf, this))
{
    m_line->setContentsMargins(space::three, space::one + 1, space::two, space::one);
    m_line->setLeastHeight(theme.height(Height::PageHeader));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void FootBar::add(QWidget* widget)
{
    m_line->addWidget(widget);
}

void FootBar::addStretch()
{
    m_line->addStretch();
}

void FootBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange) m_line->setLeastHeight(m_theme.height(Height::PageHeader));
}

void FootBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Colour::Page));
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.colour(Colour::Line));
}

} // namespace keywork::ui
