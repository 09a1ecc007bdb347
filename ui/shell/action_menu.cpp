#include "ui/shell/action_menu.h"

#include "ui/shell/action_registry.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

namespace keywork::ui {

namespace {

// Qt would write "Return", and nothing for a letter that works on its button: there an entry of the menu's own.
void addEntry(QMenu& menu, ActionRegistry& actions, const ListedAction& listed)
{
    QAction* action = actions.find(listed.id);
    if (action == nullptr) return;
    if (action->shortcut().toString(QKeySequence::NativeText) == listed.chord) return menu.addAction(action);
    QAction* entry = menu.addAction(action->icon(), listed.name + QLatin1Char('\t') + listed.chord);
    QObject::connect(entry, &QAction::triggered, &actions, [&actions, id = listed.id] { actions.run(id); });
}

} // namespace

QMenu* makeActionMenu(ActionRegistry& actions, QWidget& window)
{
    auto* menu = new QMenu(&window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(QCoreApplication::translate("keywork::ui::ActionMenu", "Every action"));
    std::optional<ActionGroup> group;
    for (const ListedAction& listed : actions.available()) {
        if (group && *group != listed.group) menu->addSeparator();
        group = listed.group;
        addEntry(*menu, actions, listed);
    }
    return menu;
}

} // namespace keywork::ui
