#pragma once

#include "domain/record_rule.h"

#include <string>
#include <vector>

namespace keywork::test {

// A fault planted in a practice store: which record, and the SQL that breaks the rule for it ($id is the record).
struct PlantedFault {
    domain::RecordRule rule;
    std::string table;
    std::string record;
    std::string plant;
};

// At least one for every rule that a record of its own can break; those that are alike for many tables are planted
// table by table in the test.
std::vector<PlantedFault> plantedFaults();

} // namespace keywork::test
