#include "ui/support/tab_order.h"

#include <QWidget>

#include <utility>

namespace keywork::ui {

namespace {

// Takes every focus proxy of a window away, and gives them back at the end. Qt moves a widget together with what its
// proxy, or a child that passes its focus to it, makes it take for the rest of the same part; where that stands elsewhere
// in the ring, the ring is torn, and Tab runs in circles.
class WithoutProxies {
public:
    explicit WithoutProxies(const QWidget& window)
    {
        for (QWidget* widget : window.findChildren<QWidget*>()) {
            if (QWidget* proxy = widget->focusProxy()) m_proxies.emplace_back(widget, proxy);
            widget->setFocusProxy(nullptr);
        }
    }
    ~WithoutProxies()
    {
        for (const auto& [widget, proxy] : m_proxies) widget->setFocusProxy(proxy);
    }
    WithoutProxies(const WithoutProxies&) = delete;
    WithoutProxies& operator=(const WithoutProxies&) = delete;

private:
    std::vector<std::pair<QWidget*, QWidget*>> m_proxies;
};

} // namespace

// What passes its focus on is ordered as well, before what it passes it to: going forward, Qt stops at both, and would
// run in circles if a field stood behind its own edit. What never takes the focus may stand anywhere.
void setTabOrderThrough(const std::vector<QWidget*>& parts)
{
    QList<QWidget*> stops;
    for (QWidget* part : parts) {
        QList<QWidget*> inside = part->findChildren<QWidget*>();
        inside.prepend(part);
        for (QWidget* widget : inside) {
            const bool popsUp = widget->window() != part->window(); // menus and lists
            if (!popsUp && widget->focusPolicy() != Qt::NoFocus) stops << widget;
        }
    }
    if (stops.isEmpty()) return;
    const WithoutProxies plain(*stops.front()->window());
    for (qsizetype i = 1; i < stops.size(); ++i) QWidget::setTabOrder(stops[i - 1], stops[i]);
}

void setTabOrderBefore(QWidget& widget, QWidget& added)
{
    QWidget* before = widget.previousInFocusChain();
    while (before != &widget && (before->focusPolicy() == Qt::NoFocus || added.isAncestorOf(before)))
        before = before->previousInFocusChain();
    if (before == &widget) setTabOrderThrough({&added, &widget});
    else setTabOrderThrough({before, &added, &widget});
}

} // namespace keywork::ui
