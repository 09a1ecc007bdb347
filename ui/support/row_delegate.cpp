#include "ui/support/row_delegate.h"

#include "ui/support/row_model.h"
#include "ui/support/row_text.h"

#include <QPainter>

namespace keywork::ui {
namespace {

constexpr int selectionBar = 3;

Colour softGroundOf(StatusKind kind)
{
    switch (kind) {
    case StatusKind::Stop: return Colour::StopSoft;
    case StatusKind::Due: return Colour::DueSoft;
    case StatusKind::Ok: return Colour::OkSoft;
    case StatusKind::Hold: return Colour::HoldSoft;
    case StatusKind::Info:
    case StatusKind::None: return Colour::Inset;
    }
    return Colour::Inset;
}

// Wraps where the row is high enough, and only then says less than all: the tip and the sentence have the whole.
void drawWords(QPainter& painter, const QRect& rect, const QString& text, Qt::Alignment alignment)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int flags = static_cast<int>(alignment | Qt::AlignVCenter);
    if (metrics.horizontalAdvance(text) <= rect.width())
        painter.drawText(rect, flags | Qt::TextSingleLine, text);
    else if (isReadWhole(painter.font(), text, rect.size()))
        painter.drawText(rect, flags | Qt::TextWordWrap, text);
    else
        painter.drawText(rect, flags | Qt::TextSingleLine,
                         metrics.elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

RowDelegate::RowDelegate(const Theme& theme, RowLayout layout, const RowModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_layout(std::move(layout)), m_model(model)
{
    measure();
    fit(0);
}

void RowDelegate::measure()
{
    m_measured = std::make_unique<RowGeometry>(m_theme, m_layout, m_model.rows());
}

void RowDelegate::fit(int width)
{
    m_width = width;
    m_geometry = std::make_unique<RowGeometry>(m_measured->fitted(width));
}

int RowDelegate::heightAt(int width) const
{
    const RowGeometry geometry = m_measured->fitted(width);
    int height = 0;
    for (const Row& row : m_model.rows()) height += geometry.rowHeight(row);
    return height;
}

bool RowDelegate::isCramped() const
{
    return m_geometry->isCramped();
}

int RowDelegate::rowHeight(RowKind kind) const
{
    return m_geometry->rowHeight(kind);
}

QStringList RowDelegate::shortenedWords() const
{
    QStringList words;
    for (const Row& row : m_model.rows()) {
        if (row.kind != RowKind::Item) continue;
        const QRect rect(0, 0, m_width, m_geometry->rowHeight(row));
        for (std::size_t column = 0; column < m_layout.columns.size(); ++column) {
            const RowColumn& how = m_layout.columns[column];
            const Cell* cell = how.kind == ColumnKind::Cell ? cellAt(m_layout, row, column) : nullptr;
            const QRect place = cell != nullptr ? placeOf(rect, row, column) : QRect();
            if (place.isEmpty()) continue;
            const QSize room = place.size() - QSize(cellTextOffset(m_theme, *cell), 0);
            if (!isReadWhole(cellFont(m_theme, *cell, how.alignment), cell->text, room)) words << cell->text;
        }
    }
    return words;
}

QRect RowDelegate::actionRect(const QRect& row, int index) const
{
    return m_geometry->action(row, m_model.row(index));
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {smallestTarget, m_geometry->rowHeight(m_model.row(index.row()))};
}

RowDelegate::Inks RowDelegate::inksFor(bool isCurrent) const
{
    if (isCurrent && m_theme.isHighContrast())
        return {m_theme.colour(Colour::OnSelected), m_theme.colour(Colour::OnSelected), true};
    return {m_theme.colour(Colour::Text), m_theme.colour(Colour::Text2), false};
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Row& row = m_model.row(index.row());
    painter->save();
    if (row.kind == RowKind::Heading) paintHeading(*painter, option.rect, row);
    if (row.kind == RowKind::Notice) paintNotice(*painter, option.rect, row);
    if (row.kind == RowKind::Item) {
        const bool isCurrent = index.row() == m_current;
        const Inks inks = inksFor(isCurrent);
        paintGround(*painter, option.rect, index.row(), isCurrent);
        for (std::size_t column = 0; column < m_layout.columns.size(); ++column)
            if (m_layout.columns[column].kind == ColumnKind::Identity) {
                if (row.identity) paintIdentity(*painter, option.rect, *row.identity, inks);
            } else {
                paintCell(*painter, option.rect, row, column, inks);
            }
        if (!row.action.isEmpty())
            paintAction(*painter, m_geometry->action(option.rect, row), row, isCurrent,
                        index.row() == m_hovered);
    }
    painter->restore();
}

void RowDelegate::paintGround(QPainter& painter, const QRect& rect, int index, bool isCurrent) const
{
    if (isCurrent) painter.fillRect(rect, m_theme.colour(Colour::Selected));
    else if (m_model.row(index).tint == RowTint::Next) painter.fillRect(rect, m_theme.colour(Colour::Inset));
    if (m_model.isItem(index - 1) && !m_model.row(index).isPart)
        painter.fillRect(QRect(rect.x(), rect.y(), rect.width(), 1),
                         m_theme.colour(m_theme.isHighContrast() ? Colour::Line : Colour::Grid));
    if (isCurrent)
        painter.fillRect(QRect(rect.x(), rect.y(), selectionBar, rect.height()),
                         m_theme.colour(Colour::Accent));
}

void RowDelegate::paintIdentity(QPainter& painter, const QRect& rect, const Identity& who,
                                const Inks& inks) const
{
    const IdentityPlace place = m_geometry->identity(rect, who);
    const int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine;
    painter.setPen(inks.text);
    painter.setFont(nameFont(m_theme));
    painter.drawText(place.name, flags, who.name);
    painter.setPen(inks.quiet);
    painter.setFont(m_theme.font(TextRole::Caption));
    painter.drawText(place.born, flags, place.ref.isEmpty() ? bornAndRef(who) : who.born);
    if (!place.ref.isEmpty()) painter.drawText(place.ref, flags, who.ref);
}

// Where the cell's shape or icon and its words stand: beside the action, where that stands on the same line.
QRect RowDelegate::placeOf(const QRect& rect, const Row& row, std::size_t column) const
{
    QRect place = m_geometry->cell(rect, row, column);
    if (m_layout.shape != RowShape::TwoLine || place.isEmpty()) return place;
    const QRect action = m_geometry->action(rect, row);
    if (!action.isEmpty() && place.intersects(action)) place.setRight(action.left() - space::half);
    return place;
}

void RowDelegate::paintCell(QPainter& painter, const QRect& rect, const Row& row, std::size_t column,
                            const Inks& inks) const
{
    const RowColumn& how = m_layout.columns[column];
    const Cell* cell = cellAt(m_layout, row, column);
    if (how.paint && (cell == nullptr || cell->text.isEmpty())) {
        how.paint(painter, m_geometry->cell(rect, row, column), row);
        return;
    }
    if (cell == nullptr) return;
    const QRect place = placeOf(rect, row, column);
    if (place.isEmpty()) return;
    const QColor word = cell->ink == CellInk::Quiet ? inks.quiet : inks.text;
    const QColor shape = cell->status && !inks.isOnYellow ? m_theme.colour(colourOf(*cell->status)) : word;
    painter.setFont(cellFont(m_theme, *cell, how.alignment));
    painter.setPen(cell->isMarkOnly ? word : shape);
    const auto square = [&](int side) {
        return QRect(place.x(), place.y() + (place.height() - side) / 2, side, side);
    };
    if (cell->status) paintStatusShape(painter, square(statusShapeSide(m_theme)), *cell->status, shape);
    if (cell->icon) paintIcon(painter, square(m_theme.grown(16)), *cell->icon, inks.quiet);
    drawWords(painter, place.adjusted(cellTextOffset(m_theme, *cell), 0, 0, 0), cell->text, how.alignment);
}

// A link, and on the current row a button; in high contrast a button on every row.
void RowDelegate::paintAction(QPainter& painter, const QRect& rect, const Row& row, bool isCurrent,
                              bool isHovered) const
{
    ButtonLook look = ButtonLook::Link;
    if (row.tint == RowTint::Next) look = ButtonLook::Primary;
    else if (isCurrent || m_theme.isHighContrast()) look = ButtonLook::Outlined;
    QStyle::State state = QStyle::State_Enabled;
    if (isHovered) state |= QStyle::State_MouseOver;
    paintButton(painter, m_theme, rect, actionFace(row, look), state,
                isCurrent ? ButtonGround::SelectedRow : ButtonGround::Page);
}

void RowDelegate::paintHeading(QPainter& painter, const QRect& rect, const Row& row) const
{
    painter.setFont(m_theme.font(TextRole::Caption, QFont::Medium));
    painter.setPen(m_theme.colour(Colour::Text2));
    painter.drawText(rect.adjusted(space::one, space::half, -space::one, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     row.cells.front().text);
}

void RowDelegate::paintNotice(QPainter& painter, const QRect& rect, const Row& row) const
{
    const Cell& word = row.cells.front();
    const StatusKind kind = word.status.value_or(StatusKind::Info);
    const QRect strip = rect.adjusted(space::one, 3, -space::one, -3);
    paintRounded(painter, strip, radius::chip, m_theme.colour(softGroundOf(kind)),
                 m_theme.isHighContrast() ? m_theme.colour(Colour::Border) : QColor(Qt::transparent));
    const int side = statusShapeSide(m_theme);
    const QColor ink = m_theme.colour(colourOf(kind));
    int x = strip.x() + 10;
    paintStatusShape(painter, QRect(x, strip.center().y() - side / 2, side, side), kind, ink);
    x += side + statusShapeGap;
    painter.setPen(ink);
    painter.setFont(m_theme.font(TextRole::Body, QFont::Medium));
    const int wordWidth = painter.fontMetrics().horizontalAdvance(word.text);
    painter.drawText(QRect(x, strip.y(), wordWidth + 1, strip.height()), Qt::AlignVCenter, word.text);
    x += wordWidth + space::one;
    painter.setPen(m_theme.colour(Colour::Text));
    painter.setFont(m_theme.font(TextRole::Body));
    if (row.cells.size() > 1)
        drawWords(painter, QRect(x, strip.y(), strip.right() - space::one - x, strip.height()),
                  row.cells[1].text, Qt::AlignLeft);
}

} // namespace keywork::ui
