#pragma once

class QMenu;
class QWidget;

namespace keywork::ui {

class ActionRegistry;

// The menu of every action that can be done now (F10), in their groups, each with its keys as they are called
// everywhere else. It deletes itself.
QMenu* makeActionMenu(ActionRegistry& actions, QWidget& window);

} // namespace keywork::ui
