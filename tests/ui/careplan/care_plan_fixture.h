#pragma once

#include "../client/client_page_fixture.h"
#include "app/careplan/care_plan_page.h"
#include "app/review/reviews_page.h"

namespace keywork::test {

// One form about a care plan of the keyworker's own caseload.
class OnCarePlan : public OnClientPage {
public:
    // Whose plan has been reviewed or can be, the most pressing first.
    std::vector<app::ReviewRow> reviews()
    {
        return read([](app::Workspace& workspace) { return app::reviewsPage(workspace); }).value();
    }

    domain::ClientId withPlan()
    {
        for (const auto& row : reviews())
            if (row.planMade && activeGoals(row.client.id) > 1) return row.client.id;
        throw std::runtime_error("nobody has a plan");
    }

    domain::SignedPlan plan(domain::ClientId client)
    {
        return *read([client](app::Workspace& workspace) {
                    return app::carePlanPage(workspace, client, std::nullopt);
                })->plan;
    }

    int activeGoals(domain::ClientId client)
    {
        const auto goals = plan(client).plan.goals;
        return static_cast<int>(std::count_if(goals.begin(), goals.end(), [](const domain::Goal& goal) {
            return goal.status == domain::GoalStatus::Active;
        }));
    }
};

} // namespace keywork::test
