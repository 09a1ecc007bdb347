#include "app/session/left_behind.h"

#include "app/perform.h"
#include "base/text.h"
#include "store/intervention_table.h"
#include "store/session_table.h"
#include "store/staff_table.h"

#include <algorithm>

namespace keywork::app {

namespace {

// Who was there is typed as people write a list: "Sam Okafor, her mother".
std::vector<std::string> peopleNamed(std::string_view present)
{
    std::vector<std::string> people;
    while (!present.empty()) {
        const auto end = std::min(present.find_first_of(",;\n"), present.size());
        const auto name = trimmed(present.substr(0, end));
        if (!name.empty()) people.emplace_back(name);
        present.remove_prefix(std::min(end + 1, present.size()));
    }
    return people;
}

struct Present {
    std::vector<std::string> staff; // at work on the day of the session
    std::vector<std::string> others;
};

Present presentAt(Workspace& workspace, const domain::SessionContent& content)
{
    const auto working = store::StaffTable(workspace.store()).activeOn(content.start.day);
    Present present;
    for (auto& name : peopleNamed(content.present)) {
        const bool isStaff = std::any_of(working.begin(), working.end(),
                                         [&](const domain::Staff& person) { return person.name == name; });
        (isStaff ? present.staff : present.others).push_back(std::move(name));
    }
    return present;
}

} // namespace

LeftBehind leftBehind(Workspace& workspace, const domain::SessionContent& content)
{
    LeftBehind left;
    for (const auto id : content.interventions) {
        const auto given = store::InterventionTable(workspace.store()).find(id);
        if (given) left.given.push_back(workspace.policy().lists.interventions.label(given->detail));
    }
    left.present = presentAt(workspace, content).others;
    left.goals = !content.goals.empty() || !content.steps.empty();
    return left;
}

std::string presentToCarry(Workspace& workspace, const domain::SessionContent& content)
{
    std::string names;
    for (const auto& name : presentAt(workspace, content).staff) {
        if (!names.empty()) names += ", ";
        names += name;
    }
    return names;
}

Reading<LeftBehind> leftBehindByMove(Workspace& workspace, domain::SessionId id)
{
    return readRecord(workspace, id, [&]() -> Reading<LeftBehind> {
        return leftBehind(workspace, store::SessionTable(workspace.store()).find(id).value().content);
    });
}

} // namespace keywork::app
