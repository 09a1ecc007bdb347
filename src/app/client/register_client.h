#pragma once

#include "app/outcome.h"
#include "app/workspace.h"
#include "domain/client/client.h"
#include "domain/client/duplicate.h"

namespace keywork::app {

struct Registered {
    domain::ClientId id;
    domain::ClientRef ref; // the next free number of the service
};

enum class RegisterRefusal { DetailsNotRight, NhsNumberTaken };

// `details` are checked again; which of them is not right is told by domain::checkedDetails.
Outcome<Registered, RegisterRefusal> registerClient(Workspace& workspace, domain::ClientDetails details);

// People already known who may be the same one, the likeliest first, at most eight.
struct DuplicateRow {
    domain::ClientId id;
    domain::ClientRef ref;
    domain::PersonName name;
    Date born;
    domain::Likeness likeness;
    std::string keyworker; // name of the current one; empty: none

    friend bool operator==(const DuplicateRow&, const DuplicateRow&) = default;
};
Reading<std::vector<DuplicateRow>> likelyDuplicates(Workspace& workspace, const domain::NewPerson& person);

} // namespace keywork::app
