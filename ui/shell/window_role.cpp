#include "ui/shell/window_role.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

namespace keywork::ui {

namespace {

// Asked each time, because most widgets are a window of their own until they are put into one.
class PlainWidget : public QAccessibleWidget {
public:
    explicit PlainWidget(QWidget* widget) : QAccessibleWidget(widget) {}

    QAccessible::Role role() const override
    {
        const bool isWindow = widget()->isWindow() && widget()->windowType() == Qt::Window;
        return isWindow ? QAccessible::Window : QAccessibleWidget::role();
    }
};

// Asked with the most special class first: whatever Qt knows as more than a plain widget never comes to this.
QAccessibleInterface* plainInterface(const QString& className, QObject* object)
{
    auto* widget = className == QLatin1String("QWidget") ? qobject_cast<QWidget*>(object) : nullptr;
    return widget != nullptr ? new PlainWidget(widget) : nullptr;
}

} // namespace

void announceWindows()
{
    QAccessible::installFactory(plainInterface);
}

} // namespace keywork::ui
