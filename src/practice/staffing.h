#pragma once

#include "domain/staff/staff.h"
#include "practice/invented_people.h"
#include "practice/journey_plan.h"

namespace keywork::practice {

// Who works in the practice service: the four published accounts and their colleagues. Ids are the places in `staff`.
struct Staffing {
    std::vector<domain::Staff> staff;
    std::vector<std::size_t> keyworkers; // places in `staff`
    std::size_t clinician = 0;
    // For each client's plan, which place in `keyworkers` has them; in the order of the plans.
    std::vector<std::size_t> keyworkerOf;
};

// `number` people in all, at least five. The account `keyworker` is the one with the median caseload.
Staffing staffFor(const std::vector<JourneyPlan>& plans, int number, const InventedPeople& people, Dice& dice,
                  Date since);

} // namespace keywork::practice
