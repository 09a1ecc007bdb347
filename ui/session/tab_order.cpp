#include "ui/session/tab_order.h"

#include <QWidget>

#include <utility>

namespace keywork::ui {

namespace {

// Takes the focus proxies of what is ordered away, and gives them back at the end. Qt places a widget with a proxy
// together with whatever it finds behind it, which tears parts apart whose widgets were made one after another.
class WithoutProxies {
public:
    explicit WithoutProxies(const QList<QWidget*>& widgets)
    {
        for (QWidget* widget : widgets) {
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

// Every widget, not only those that Tab stops at: going forward, Qt also stops at what passes its focus on (a field to
// its edit), and would run in circles if that stood behind its own edit.
void setTabOrderThrough(const std::vector<QWidget*>& parts)
{
    QList<QWidget*> widgets;
    for (QWidget* part : parts) {
        widgets << part;
        for (QWidget* widget : part->findChildren<QWidget*>())
            if (widget->window() == part->window()) widgets << widget; // no menus and lists that pop up
    }
    const WithoutProxies plain(widgets);
    for (qsizetype i = 1; i < widgets.size(); ++i) QWidget::setTabOrder(widgets[i - 1], widgets[i]);
}

} // namespace keywork::ui
