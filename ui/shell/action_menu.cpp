#include "ui/shell/action_menu.h"

#include "ui/shell/action_registry.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

namespace keywork::ui {

QMenu* makeActionMenu(const ActionRegistry& actions, QWidget& window)
{
    auto* menu = new QMenu(&window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(QCoreApplication::translate("keywork::ui::ActionMenu", "Every action"));
    std::optional<ActionGroup> group;
    for (const ListedAction& listed : actions.available()) {
        if (group && *group != listed.group) menu->addSeparator();
        group = listed.group;
        if (QAction* action = actions.find(listed.id)) menu->addAction(action);
    }
    return menu;
}

} // namespace keywork::ui
