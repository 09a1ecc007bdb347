#pragma once

#include "app/action.h"
#include "domain/staff/staff.h"

#include <span>

namespace keywork::app {

// On whose records a role may do an action (domain.md section 0, "Who may do what"). Deny by default.
enum class Right {
    None,
    Any,               // on every client
    Allocated,         // on clients allocated to the person today
    AllocatedOrActing, // on those, and on any when acting for an absent worker with a reason
    Own                // on what the person wrote
};

// The whole table; one row an action, one column a role.
Right rightOf(domain::Role role, Action action);

// How the person stands to the record in question.
struct Standing {
    bool allocated = false;
    bool author = false;
    bool actingForAbsent = false; // with a recorded reason
};

bool isAllowed(std::span<const domain::Role> roles, Action action, Standing standing);

} // namespace keywork::app
