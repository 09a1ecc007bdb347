#include "ui/shell/find_popup.h"

#include "ui/support/button_paint.h"
#include "ui/support/icons.h"

#include <QPainter>

#include <utility>

namespace keywork::ui {

namespace {

constexpr int oneLine = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine;
constexpr double fieldAir = 40;
constexpr double nameShare = 0.55; // of the room, so that dates of birth stand under one another

void paintPerson(QPainter& painter, const Theme& theme, const QRect& rect, const Identity& who,
                 const QColor& quiet)
{
    const QFont caption = theme.font(TextRole::Caption);
    const QString bornAndRef = QStringLiteral("%1   %2").arg(who.born, who.ref);
    const bool isStacked = rect.height() >= theme.height(Height::TwoLineRow);
    painter.setFont(theme.font(TextRole::Body, QFont::Medium));
    const int nameWidth = painter.fontMetrics().horizontalAdvance(who.name);
    if (isStacked) {
        const QRect upper = rect.adjusted(0, space::half, 0, -rect.height() / 2);
        painter.drawText(upper, oneLine, who.name);
        painter.setFont(caption);
        painter.setPen(quiet);
        painter.drawText(upper.translated(0, upper.height()), oneLine, bornAndRef);
        return;
    }
    painter.drawText(rect, oneLine, who.name);
    const int column = rect.x() + static_cast<int>(rect.width() * nameShare);
    painter.setFont(caption);
    painter.setPen(quiet);
    painter.drawText(QRect(std::max(column, rect.x() + nameWidth + space::oneAndHalf), rect.y(), rect.width(),
                           rect.height()),
                     oneLine, bornAndRef);
}

void paintAction(QPainter& painter, const Theme& theme, const QRect& rect, const QString& words,
                 const QColor& quiet)
{
    const QString name = words.section(QLatin1Char('\t'), 0, 0);
    const QString detail = words.section(QLatin1Char('\t'), 1);
    painter.setFont(theme.font(TextRole::Body));
    painter.drawText(rect, oneLine, name);
    const int after = painter.fontMetrics().horizontalAdvance(name) + space::oneAndHalf;
    painter.setPen(quiet);
    painter.drawText(rect.adjusted(after, 0, 0, 0), oneLine, detail);
}

} // namespace

FindPopup::FindPopup(const Theme& theme, QWidget* parent) : QFrame(parent), m_theme(theme) {}

void FindPopup::setFieldTop(int top)
{
    if (std::exchange(m_fieldTop, top) != top) update();
}

int FindPopup::fieldHeight() const
{
    return m_theme.grown(fieldAir) + space::two;
}

int FindPopup::footHeight() const
{
    return m_theme.height(Height::Navigation);
}

int FindPopup::iconRoom() const
{
    return m_theme.grown(18) + space::two + space::oneAndHalf;
}

void FindPopup::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintRounded(painter, rect(), radius::card, m_theme.colour(Colour::Page), m_theme.colour(Colour::Border));
    const int side = m_theme.grown(18);
    const QRect icon(space::two, m_fieldTop + (fieldHeight() - side) / 2, side, side);
    paintIcon(painter, icon, Icon::Find, m_theme.colour(Colour::Text2));
    painter.fillRect(QRect(1, m_fieldTop + fieldHeight(), width() - 2, 1), m_theme.colour(Colour::Line));
    const QRect foot(1, height() - footHeight(), width() - 2, footHeight() - 1);
    painter.save();
    painter.setClipRect(foot);
    paintRounded(painter, rect(), radius::card, m_theme.colour(Colour::Inset),
                 m_theme.colour(Colour::Border));
    painter.restore();
    painter.fillRect(QRect(1, foot.y(), width() - 2, 1), m_theme.colour(Colour::Line));
}

void paintWhoOrWhat(QPainter& painter, const Theme& theme, const QRect& rect, const Row& row,
                    const QString& currentKey)
{
    const bool isYellow = theme.isHighContrast() && row.key == currentKey;
    const QColor quiet = theme.colour(isYellow ? Colour::OnSelected : Colour::Text2);
    painter.setPen(theme.colour(isYellow ? Colour::OnSelected : Colour::Text));
    if (row.identity) paintPerson(painter, theme, rect, *row.identity, quiet);
    else if (row.cells.size() > 1) paintAction(painter, theme, rect, row.cells[1].text, quiet);
}

} // namespace keywork::ui
