#pragma once

#include "app/outcome.h"
#include "app/page/banner.h"
#include "app/workspace.h"

namespace keywork::app {

struct EventRow {
    domain::LifeEvent event;
    std::string recordedBy;
    std::string errorBy;
    bool mayMarkInError = false;
};
struct ObservationRow {
    domain::Observation observation;
    std::string recordedBy;
    std::string errorBy;
    bool mayMarkInError = false;
};

struct RiskPage {
    std::vector<ShownFlag> flags;
    std::vector<EventRow> events;             // newest first, those entered in error in their place
    std::vector<ObservationRow> observations; // newest first
    // For each kind on the service's list: the latest value, or that it was never recorded.
    struct Latest {
        domain::Code kind;
        std::optional<domain::Observation> value;
    };
    std::vector<Latest> latest;
};
Reading<RiskPage> riskPage(Workspace& workspace, domain::ClientId client);

} // namespace keywork::app
