#pragma once

#include "ui/support/icons.h"

#include <optional>

namespace keywork::ui {

enum class ActionGroup { GoTo, Client, Page, View, Program };

// Whether an action is done with one client, or just done.
enum class ActionReach { General, OneClient };

// An action as it is listed: in the menu, in Find or do.
struct ListedAction {
    QString id;
    QString name;
    QString detail = {};
    ActionGroup group = ActionGroup::Page;
    std::optional<Icon> icon = {};
    QString chord = {}; // "Ctrl+N"; empty: none
    ActionReach reach = ActionReach::General;
};

} // namespace keywork::ui
