#pragma once

#include "app/outcome.h"
#include "app/workspace.h"
#include "domain/client/client.h"
#include "domain/client/name_match.h"

namespace keywork::app {

struct FoundClient {
    domain::ClientId id;
    domain::ClientRef ref;
    domain::PersonName name;
    Date born;
    domain::MatchReason match;
    bool mine = false; // on the caseload of the person searching
    bool deceased = false;
    std::string keyworker;   // empty: not allocated
    bool restricted = false; // and not open to the person searching
};

// By any name (prefix, one edit, sound), reference, NHS number or date of birth (5/9/81, 05-Sep-1981); the best
// matches first, people of my caseload before others of the same rank. Empty text finds nobody. Of text longer than any
// name, as when a letter was pasted into the field, only the beginning is looked for.
Reading<std::vector<FoundClient>> findClients(Workspace& workspace, std::string_view text, int limit);

// The first two people found whose names could be taken for each other: both dates of birth are to be shown.
std::optional<std::pair<FoundClient, FoundClient>> similarNames(const std::vector<FoundClient>& found);

} // namespace keywork::app
