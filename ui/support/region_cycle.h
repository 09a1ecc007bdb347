#pragma once

#include "ui/support/focus_watch.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

class QWidget;

namespace keywork::ui {

// F6 and Shift+F6 move between the large regions of a window: rail, page header, main column, right column, foot.
// Each gives the focus back to what had it there last, else to its first widget.
class RegionCycle : public QObject {
    Q_OBJECT

public:
    // `regions` is asked each time, because pages come and go; hidden ones are passed over.
    using Regions = std::function<std::vector<QWidget*>()>;

    RegionCycle(QWidget& window, Regions regions);

    void moveBy(int step);

private:
    void remember(QWidget* now);

    QWidget& m_window;
    Regions m_regions;
    std::vector<std::pair<QPointer<QWidget>, QPointer<QWidget>>> m_lastFocus; // region, widget
    FocusWatch m_focus{[this](QWidget*, QWidget* now) { remember(now); }};
};

// The first widget inside (or `region` itself) that Tab reaches; null: there is none.
QWidget* firstFocusable(QWidget& region);

} // namespace keywork::ui
