#include "ui/support/control_paint.h"

#include "ui/support/button_paint.h"

#include <QPainter>

namespace keywork::ui {
namespace {

constexpr double boxRadius = 4.0;
constexpr int accentBar = 3;

bool isOn(QStyle::State state)
{
    return state.testFlag(QStyle::State_On);
}

} // namespace

void paintField(QPainter& painter, const Theme& theme, const QRect& rect, FieldFrame frame)
{
    const Colour fill = frame.isEnabled ? Colour::Page : Colour::Inset;
    const Colour border = frame.isFocused   ? Colour::Focus
                          : frame.isWrong   ? Colour::Stop
                          : frame.isEnabled ? Colour::Border
                                            : Colour::Line;
    paintRounded(painter, rect, radius::control, theme.colour(fill), theme.colour(border),
                 frame.isFocused || frame.isWrong ? 2.0 : 1.0);
}

void paintDropArrow(QPainter& painter, const Theme& theme, const QRect& rect)
{
    const double half = theme.grown(8) / 2.0;
    const QPointF middle = QRectF(rect).center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Colour::Text2));
    painter.drawPolygon(QPolygonF{middle + QPointF(-half, -half * 0.8), middle + QPointF(half, -half * 0.8),
                                  middle + QPointF(0, half * 0.9)});
    painter.restore();
}

void paintCheckBox(QPainter& painter, const Theme& theme, const QRect& rect, QStyle::State state)
{
    const bool isPartly = state.testFlag(QStyle::State_NoChange);
    const bool isFilled = isOn(state) || isPartly;
    const Colour border = !state.testFlag(QStyle::State_Enabled) ? Colour::Line
                          : isFilled                             ? Colour::Accent
                                                                 : Colour::Border;
    paintRounded(painter, rect, boxRadius, theme.colour(isFilled ? Colour::Accent : Colour::Page),
                 theme.colour(border));
    if (!isFilled) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 18.0, rect.height() / 18.0);
    painter.setPen(QPen(theme.colour(Colour::OnAccent), 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (isPartly) painter.drawLine(QPointF(5, 9), QPointF(13, 9));
    else painter.drawPolyline(QPolygonF{{4.6, 9.4}, {7.7, 12.5}, {13.4, 5.8}});
    painter.restore();
}

void paintRadioButton(QPainter& painter, const Theme& theme, const QRect& rect, QStyle::State state)
{
    const Colour border = !state.testFlag(QStyle::State_Enabled) ? Colour::Line
                          : isOn(state)                          ? Colour::Accent
                                                                 : Colour::Border;
    const double round = rect.width() / 2.0;
    paintRounded(painter, rect, round, theme.colour(Colour::Page), theme.colour(border),
                 isOn(state) ? 2.0 : 1.0);
    const double inset = rect.width() * 0.28;
    if (isOn(state))
        paintRounded(painter, QRectF(rect).adjusted(inset, inset, -inset, -inset), round,
                     theme.colour(Colour::Accent), Qt::transparent);
}

void paintFocusRing(QPainter& painter, const Theme& theme, const QRect& rect)
{
    paintRounded(painter, rect, radius::control + 3, Qt::transparent, theme.colour(Colour::Focus), 2.0);
}

void paintTab(QPainter& painter, const Theme& theme, const QStyleOptionTab& tab)
{
    if (tab.state.testFlag(QStyle::State_Selected))
        painter.fillRect(QRect(tab.rect.x(), tab.rect.bottom() - 1, tab.rect.width(), 2),
                         theme.colour(Colour::Accent));
    if (tab.state.testFlag(QStyle::State_HasFocus))
        paintRounded(painter, tab.rect.adjusted(2, 6, -2, -6), radius::control, Qt::transparent,
                     theme.colour(Colour::Focus), 2.0);
}

void paintTabLabel(QPainter& painter, const Theme& theme, const QStyleOptionTab& tab, int mnemonics)
{
    const bool isSelected = tab.state.testFlag(QStyle::State_Selected);
    const bool isHovered = tab.state.testFlag(QStyle::State_MouseOver);
    painter.save();
    painter.setFont(theme.font(TextRole::Body, isSelected ? QFont::DemiBold : QFont::Normal));
    painter.setPen(theme.colour(isSelected || isHovered ? Colour::Text : Colour::Text2));
    painter.drawText(tab.rect, Qt::AlignCenter | Qt::TextSingleLine | mnemonics, tab.text);
    painter.restore();
}

void paintScrollBar(QPainter& painter, const Theme& theme, const QStyleOptionSlider& bar, const QRect& handle)
{
    if (bar.minimum == bar.maximum) return;
    const bool isHeld =
        bar.state.testFlag(QStyle::State_MouseOver) || bar.state.testFlag(QStyle::State_Sunken);
    const QRect slim =
        bar.orientation == Qt::Vertical ? handle.adjusted(4, 2, -2, -2) : handle.adjusted(2, 4, -2, -2);
    paintRounded(painter, slim, 3, theme.colour(isHeld ? Colour::Text2 : Colour::Border), Qt::transparent);
}

void paintHeaderSection(QPainter& painter, const Theme& theme, const QStyleOptionHeader& header)
{
    const QRect rect = header.rect;
    painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), theme.colour(Colour::Line));
    painter.save();
    painter.setFont(theme.font(TextRole::Caption, QFont::Medium));
    painter.setPen(theme.colour(Colour::Text2));
    painter.drawText(rect.adjusted(space::one, 0, -space::one, -1),
                     static_cast<int>(header.textAlignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                     header.text);
    painter.restore();
}

void paintViewRow(QPainter& painter, const Theme& theme, const QStyleOptionViewItem& row)
{
    if (!row.state.testFlag(QStyle::State_Selected)) return;
    painter.fillRect(row.rect, theme.colour(Colour::Selected));
    const bool isFirst = row.viewItemPosition != QStyleOptionViewItem::Middle &&
                         row.viewItemPosition != QStyleOptionViewItem::End;
    if (isFirst)
        painter.fillRect(QRect(row.rect.x(), row.rect.y(), accentBar, row.rect.height()),
                         theme.colour(Colour::Accent));
}

} // namespace keywork::ui
