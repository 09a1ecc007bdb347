#include "ui/shell/picture.h"

#include <QPainter>

namespace keywork::ui {

Picture::Picture(const Theme& theme, Icon icon, double sideAtFull, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_icon(icon), m_side(sideAtFull)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Picture::sizeHint() const
{
    const int side = m_theme.grown(m_side);
    return {side, side};
}

void Picture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintIcon(painter, rect(), m_icon, m_theme.colour(Colour::Text2));
}

} // namespace keywork::ui
