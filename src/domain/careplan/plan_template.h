#pragma once

#include "domain/careplan/care_plan.h"
#include "domain/codes.h"

namespace keywork::domain {

// A plan to start from, of one philosophy of treatment. Its goals are in working words; the client's own are written
// with the client.
struct PlanTemplate {
    std::string id;
    std::string label; // "Harm reduction first"
    std::string about; // when it suits
    CarePlan plan;
};

} // namespace keywork::domain
