#pragma once

#include "domain/careplan/plan_comparison.h"

#include <set>

// Invented histories of care plans, and another way of telling what differs in them: by lines of text.
namespace keywork::test {

// Two to five versions of one plan, each edited from the one before; the same seed gives the same.
std::vector<domain::CarePlan> planHistory(unsigned seed);

using Lines = std::multiset<std::string>;
// Everything that a plan says, a line for each fact: "goal 1 | why | …".
Lines saidIn(const domain::CarePlan& plan);
// The lines that only one of the two has, with "- " or "+ " before them.
Lines linesThatDiffer(const domain::CarePlan& older, const domain::CarePlan& newer);
Lines asLines(const std::vector<domain::PlanChange>& changes);

} // namespace keywork::test
