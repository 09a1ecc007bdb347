#include "app/client/client_list.h"

#include "app/access/record_access.h"
#include "app/page/due_reading.h"
#include "app/perform.h"
#include "store/client_list.h"

#include <map>

namespace keywork::app {

namespace {

store::ListedClients whom(ListScope scope)
{
    switch (scope) {
    case ListScope::MyCaseload: return store::ListedClients::Caseload;
    case ListScope::InTreatment: return store::ListedClients::InTreatment;
    case ListScope::Unallocated: return store::ListedClients::Unallocated;
    case ListScope::Everybody: return store::ListedClients::Everybody;
    }
    return store::ListedClients::Everybody;
}

// The most pressing due item of each person on the viewer's caseload.
std::map<domain::ClientId, domain::DueItem> mostPressing(Workspace& workspace)
{
    const auto people =
        store::CaseloadReader(workspace.store()).read(store::ClientScope::ofStaff(workspace.user().id));
    std::map<domain::ClientId, domain::DueItem> first;
    for (const auto& row : dueRowsOf(people, workspace, workspace.clock().localNow())) {
        first.try_emplace(row.client.id, row.item);
    }
    return first;
}

ClientRow rowOf(const store::ListedClient& listed, const std::map<domain::ClientId, domain::DueItem>& due)
{
    const auto& client = listed.client;
    const auto pressing = due.find(client.id);
    return {client.id,
            client.ref,
            client.name,
            client.born,
            client.diedOn.has_value(),
            listed.phase,
            listed.layer,
            listed.lastContact,
            listed.keyworker,
            pressing != due.end() ? std::optional(pressing->second) : std::nullopt};
}

// Of a restricted record, who it is of.
void tellNoMore(ClientRow& row)
{
    row.restricted = true;
    row.phase.reset();
    row.layer.reset();
    row.lastContact.reset();
    row.mostPressing.reset();
}

} // namespace

Reading<ListPage> clientList(Workspace& workspace, ListScope scope, const std::optional<ClientRow>& after,
                             int limit)
{
    return readWith<ListPage>(workspace, Action::ReadClient, [&]() -> Reading<ListPage> {
        const store::ClientList list(workspace.store(), whom(scope), workspace.user().id);
        std::optional<store::ListPlace> place;
        if (after) place = store::ListPlace{after->name.family, after->name.given, after->id};
        auto listed = list.page(place, limit + 1);
        ListPage page;
        page.total = list.count();
        page.more = static_cast<int>(listed.size()) > limit;
        if (page.more) listed.pop_back();
        const auto due = scope == ListScope::MyCaseload ? mostPressing(workspace)
                                                        : std::map<domain::ClientId, domain::DueItem>{};
        for (auto& row : listed) {
            page.rows.push_back(rowOf(row, due));
            if (!accessTo(workspace, row.client.id).mayRead()) tellNoMore(page.rows.back());
        }
        return page;
    });
}

} // namespace keywork::app
