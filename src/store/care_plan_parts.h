#pragma once

#include "domain/careplan/care_plan.h"
#include "store/statement.h"

namespace keywork::store {

// The lists of a plan's version, one table each.
class CarePlanParts {
public:
    explicit CarePlanParts(Database& db) : m_db(db) {}

    void readInto(domain::CarePlan& plan, domain::CarePlanId id) const;
    std::vector<domain::Goal> goals(domain::CarePlanId id) const;
    // Its goals and steps have their ids.
    void insert(domain::CarePlanId id, const domain::CarePlan& plan);

private:
    void insertGoals(domain::CarePlanId id, const std::vector<domain::Goal>& goals);
    void insertSteps(domain::CarePlanId id, const domain::Goal& goal);

    Database& m_db;
};

} // namespace keywork::store
