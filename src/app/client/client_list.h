#pragma once

#include "app/outcome.h"
#include "app/workspace.h"
#include "domain/client/client.h"
#include "domain/due/due_item.h"
#include "domain/pathway/layer.h"

namespace keywork::app {

enum class ListScope { MyCaseload, InTreatment, Unallocated, Everybody };

struct ClientRow {
    domain::ClientId id;
    domain::ClientRef ref;
    domain::PersonName name;
    Date born;
    bool deceased = false;
    std::optional<domain::Phase> phase;
    std::optional<domain::Layer> layer;
    std::optional<Date> lastContact;
    std::string keyworker;
    std::optional<domain::DueItem> mostPressing; // filled for MyCaseload only
    bool restricted = false; // and not open to the viewer: who they are is all that is told
};

// A page of the list by family name, given name and id: `after` is the last row of the page before.
struct ListPage {
    std::vector<ClientRow> rows;
    bool more = false;
    int total = 0; // of the whole scope
};
Reading<ListPage> clientList(Workspace& workspace, ListScope scope, const std::optional<ClientRow>& after,
                             int limit);

} // namespace keywork::app
