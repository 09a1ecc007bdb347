#pragma once

class QMenu;
class QWidget;

namespace keywork::ui {

class ActionRegistry;

// The menu of every action that can be done now (F10), in their groups, with their shortcuts. It deletes itself.
QMenu* makeActionMenu(const ActionRegistry& actions, QWidget& window);

} // namespace keywork::ui
