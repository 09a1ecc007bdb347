#pragma once

#include "app/outcome.h"
#include "app/page/identity.h"
#include "app/workspace.h"
#include "domain/access/restricted_record.h"

namespace keywork::app {

// Opens a restricted record to whoever does not work with the client, for as long as the policy says, and puts the opening
// before the team leads. Gives when it ends.
Outcome<Instant, domain::BreakGlassRefusal> breakGlass(Workspace& workspace, domain::ClientId client,
                                                       std::string reason);

// An opening that waits for its review.
struct OpeningRow {
    domain::BreakGlass opening;
    Identity client;
    std::string by;
    bool mine = false; // reviewed by somebody else
};
// The oldest first. For a team lead; to others it is not allowed.
Reading<std::vector<OpeningRow>> openingsToReview(Workspace& workspace);

Outcome<Done, domain::OpeningReviewRefusal> reviewOpening(Workspace& workspace, domain::BreakGlassId id,
                                                          domain::OpeningFinding finding, std::string note);

} // namespace keywork::app
