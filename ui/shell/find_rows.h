#pragma once

#include "app/client/find_clients.h"
#include "app/page/identity.h"
#include "ui/shell/listed_action.h"
#include "ui/support/row.h"

#include <variant>

namespace keywork::ui {

// What choosing a row of Find or do leads to.
struct OpenPerson {
    app::Identity who;
};
struct DoAction {
    QString id;
    std::optional<app::Identity> with; // none: a general one, or whoever it is with is asked for next
};
struct RegisterPerson {
    QString nameTyped;
};
using FindChoice = std::variant<OpenPerson, DoAction, RegisterPerson>;

// A row and what it leads to; headings and notices lead nowhere.
struct FindRow {
    Row row;
    std::optional<FindChoice> choice = {};
};

// The cells of a row: icon; who or what; keyworker; at the right why somebody was found, or the chord.
FindRow rowOf(const app::FoundClient& found);
FindRow rowOf(const app::Identity& person);
FindRow rowOf(const ListedAction& action, const std::optional<app::Identity>& with);
FindRow registrationRow(const QString& nameTyped, const QString& chord);
FindRow headingOf(const QString& words);
FindRow nobodyFoundRow();
FindRow similarNamesRow(const app::FoundClient& one, const app::FoundClient& other);

app::Identity identityOf(const app::FoundClient& found);
// "sounds alike, my caseload"
QString whyFound(const app::FoundClient& found);

} // namespace keywork::ui
