#pragma once

#include "domain/careplan/care_plan.h"
#include "domain/review/care_review.h"

// The care plan of Carys Marsh (see builders.h), in which nothing is missing.
namespace keywork::test {

domain::Rating rating(int value);
domain::Step step(std::int64_t id, std::string what);        // the client's, with no day
domain::Goal goal(std::int64_t id, std::string clientWords); // active, social, with one step of id 10 × id
domain::CarePlan carePlan();                                 // two goals: 1 with step 10, 2 with step 20
domain::Agreement spokenAgreement();                         // on the day below
domain::SignedPlan signedPlan(std::int64_t id, int versionNo = 1); // of 23-Mar-2026, by Sam
domain::CareReview careReview(); // of that plan on 08-Jun-2026: nothing changed, to be continued

} // namespace keywork::test
