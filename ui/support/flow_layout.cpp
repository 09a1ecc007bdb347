#include "ui/support/flow_layout.h"

#include <QLabel>
#include <QWidget>

#include <algorithm>

namespace keywork::ui {
namespace {

bool isStretch(QLayoutItem* item)
{
    return item->spacerItem() != nullptr;
}

// What grows into the rest of its line asks for no more than it must have.
// A label that may wrap asks for a shape of Qt's own choosing; here it is one line until the line ends.
int naturalWidth(QLayoutItem* item)
{
    const auto* label = qobject_cast<QLabel*>(item->widget());
    if (item->expandingDirections().testFlag(Qt::Horizontal)) return item->minimumSize().width();
    if (label == nullptr || !label->wordWrap()) return item->sizeHint().width();
    const QMargins margins = label->contentsMargins();
    return label->fontMetrics().size(0, label->text()).width() + margins.left() + margins.right() + 2;
}

int heightAt(QLayoutItem* item, int width)
{
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

} // namespace

FlowLayout::FlowLayout(int gap, QWidget* parent, LineUp lineUp)
    : QLayout(parent), m_gap(gap), m_lineUp(lineUp)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem* item : m_items) delete item;
}

void FlowLayout::addStretch()
{
    addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding));
}

void FlowLayout::setLeastHeight(int pixels)
{
    m_leastHeight = pixels;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.push_back(item);
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    QLayoutItem* item = itemAt(index);
    if (item != nullptr) m_items.erase(m_items.begin() + index);
    return item;
}

// What stands at the right stays together: when it does not fit beside what came before, it has a line of its own.
int FlowLayout::widthOfGroupAfter(std::size_t stretch) const
{
    int width = 0;
    for (std::size_t i = stretch + 1; i < m_items.size() && !isStretch(m_items[i]); ++i)
        if (!m_items[i]->isEmpty()) width += naturalWidth(m_items[i]) + (width > 0 ? m_gap : 0);
    return width;
}

std::vector<FlowLayout::Line> FlowLayout::breakIntoLines(int width) const
{
    std::vector<Line> lines(1);
    const auto isFull = [&](int next) {
        return lines.back().width > 0 && lines.back().width + m_gap + next > width;
    };
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        QLayoutItem* item = m_items[i];
        if (isStretch(item)) {
            if (isFull(widthOfGroupAfter(i))) lines.emplace_back();
            lines.back().items.push_back({item, {}});
            continue;
        }
        if (item->isEmpty()) continue;
        const int itemWidth = std::min(naturalWidth(item), std::max(width, item->minimumSize().width()));
        if (isFull(itemWidth)) lines.emplace_back();
        Line& line = lines.back();
        const int x = line.width > 0 ? line.width + m_gap : 0;
        const int height = heightAt(item, itemWidth);
        line.items.push_back({item, QRect(x, 0, itemWidth, height)});
        line.width = x + itemWidth;
        line.height = std::max(line.height, height);
    }
    return lines;
}

int FlowLayout::heightOf(const std::vector<Line>& lines) const
{
    int height = m_gap * (static_cast<int>(lines.size()) - 1);
    for (const Line& line : lines) height += line.height;
    return height;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const auto lines = breakIntoLines(width - margins.left() - margins.right());
    return std::max(m_leastHeight, heightOf(lines) + margins.top() + margins.bottom());
}

QSize FlowLayout::sizeHint() const
{
    const auto lines = breakIntoLines(QWIDGETSIZE_MAX);
    const QSize whole = QSize(lines.front().width, lines.front().height).grownBy(contentsMargins());
    return whole.expandedTo({0, m_leastHeight});
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (QLayoutItem* item : m_items)
        if (!item->isEmpty()) size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins()).expandedTo({0, m_leastHeight});
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const auto lines = breakIntoLines(inside.width());
    int y = inside.y() + std::max(0, (inside.height() - heightOf(lines)) / 2);
    for (const Line& line : lines) {
        place(line, inside.x(), y, std::max(0, inside.width() - line.width));
        y += line.height + m_gap;
    }
}

void FlowLayout::place(const Line& line, int left, int y, int spare) const
{
    const auto grows = [](const Placed& placed) {
        return bool(placed.item->expandingDirections() & Qt::Horizontal);
    };
    const int growing = static_cast<int>(std::count_if(line.items.begin(), line.items.end(), grows));
    int push = 0;
    for (const Placed& placed : line.items) {
        const int extra = grows(placed) ? spare / growing : 0;
        if (!isStretch(placed.item)) {
            QRect rect = placed.rect.translated(left + push, y);
            rect.setWidth(rect.width() + extra);
            if (m_lineUp == LineUp::Middles) rect.translate(0, (line.height - rect.height()) / 2);
            placed.item->setGeometry(rect);
        }
        push += extra;
    }
}

} // namespace keywork::ui
