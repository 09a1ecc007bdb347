#pragma once

#include "app/outcome.h"
#include "app/page/identity.h"
#include "app/workspace.h"
#include "domain/due/due_item.h"
#include "domain/pathway/layer.h"

namespace keywork::app {

// A first plan or a review of somebody on the caseload, whenever it is.
struct ReviewRow {
    Identity client;
    domain::DueItem item;
    domain::DueState state;
    domain::ReviewBasis basis;    // why it is then
    std::optional<Date> planMade; // when the current plan was made; none: there is no plan
    domain::Layer layer = domain::Layer::Standard;
    std::vector<std::string> takePart;    // who should, in this layer
    std::optional<Date> workingDayBefore; // when it falls on a closed day
    std::optional<domain::DraftId> draft; // of mine, of the review or the first plan
};

// Of the person's own caseload, the most pressing first.
Reading<std::vector<ReviewRow>> reviewsPage(Workspace& workspace);

} // namespace keywork::app
