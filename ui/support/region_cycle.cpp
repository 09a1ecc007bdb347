#include "ui/support/region_cycle.h"

#include <QShortcut>
#include <QWidget>

#include <algorithm>

namespace keywork::ui {
namespace {

bool takesTab(const QWidget& widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.isEnabled() && widget.isVisible();
}

} // namespace

QWidget* firstFocusable(QWidget& region)
{
    if (takesTab(region)) return &region;
    // In the order of Tab, which need not be the order of creation.
    for (QWidget* widget = region.nextInFocusChain(); widget != nullptr && widget != &region;
         widget = widget->nextInFocusChain())
        if (region.isAncestorOf(widget) && takesTab(*widget)) return widget;
    return nullptr;
}

RegionCycle::RegionCycle(QWidget& window, Regions regions)
    : QObject(&window), m_window(window), m_regions(std::move(regions))
{
    const auto bind = [this](const QKeySequence& keys, int step) {
        auto* shortcut = new QShortcut(keys, &m_window);
        connect(shortcut, &QShortcut::activated, this, [this, step] { moveBy(step); });
    };
    bind(QKeySequence(Qt::Key_F6), 1);
    bind(QKeySequence(Qt::SHIFT | Qt::Key_F6), -1);
}

void RegionCycle::remember(QWidget* now)
{
    if (now == nullptr || !m_window.isAncestorOf(now)) return;
    m_lastFocus.erase(std::remove_if(m_lastFocus.begin(), m_lastFocus.end(),
                                     [](const auto& entry) { return entry.first.isNull(); }),
                      m_lastFocus.end());
    const auto regions = m_regions();
    for (QWidget* region : regions) {
        if (region == nullptr || (region != now && !region->isAncestorOf(now))) continue;
        const auto known = std::find_if(m_lastFocus.begin(), m_lastFocus.end(),
                                        [&](const auto& entry) { return entry.first == region; });
        if (known == m_lastFocus.end()) m_lastFocus.emplace_back(region, now);
        else known->second = now;
        return;
    }
}

void RegionCycle::moveBy(int step)
{
    std::vector<QWidget*> regions = m_regions();
    regions.erase(std::remove_if(regions.begin(), regions.end(),
                                 [](QWidget* region) {
                                     return region == nullptr || !region->isVisible() ||
                                            firstFocusable(*region) == nullptr;
                                 }),
                  regions.end());
    if (regions.empty()) return;
    const QWidget* focus = m_window.focusWidget();
    const auto here = std::find_if(regions.begin(), regions.end(), [&](QWidget* region) {
        return focus != nullptr && (region == focus || region->isAncestorOf(focus));
    });
    const int count = static_cast<int>(regions.size());
    const int from = here == regions.end() ? (step > 0 ? -1 : 0) : static_cast<int>(here - regions.begin());
    QWidget* next = regions[static_cast<std::size_t>(((from + step) % count + count) % count)];
    for (const auto& [region, last] : m_lastFocus)
        if (region == next && last && takesTab(*last) && next->isAncestorOf(last)) {
            last->setFocus(Qt::TabFocusReason);
            return;
        }
    firstFocusable(*next)->setFocus(Qt::TabFocusReason);
}

} // namespace keywork::ui
