#include "app/careplan/print_plan.h"

#include "app/perform.h"
#include "store/care_plan_table.h"
#include "store/care_review_table.h"
#include "store/client_table.h"
#include "store/episode_table.h"
#include "store/intervention_table.h"
#include "store/progress_table.h"
#include "store/staff_table.h"
#include "store/store_info_table.h"

namespace keywork::app {

Outcome<PrintedPlan, NoRefusal> printPlan(Workspace& workspace, domain::CarePlanId id)
{
    using Answer = Outcome<PrintedPlan, NoRefusal>;
    return perform<PrintedPlan, NoRefusal>(workspace, Action::PrintPlan, [&](Change& change) -> Answer {
        if (!change.isAllowed()) return trouble<NoRefusal>(Trouble::NotAllowed);
        auto& db = workspace.store();
        auto plan = store::CarePlanTable(db).find(id);
        const auto episode = plan ? store::EpisodeTable(db).find(plan->episode) : std::nullopt;
        const auto client = episode ? store::ClientTable(db).find(episode->client) : std::nullopt;
        if (!client) return trouble<NoRefusal>(Trouble::NotFound);
        change.requireAccess(client->id);
        const auto service = store::StoreInfoTable(db).find();
        PrintedPlan printed{client->details.name,
                            client->ref.text(),
                            service ? service->serviceName : std::string(),
                            *std::move(plan),
                            {},
                            std::nullopt,
                            store::ProgressTable(db).stepsDone(episode->id),
                            store::InterventionTable(db).ofEpisode(episode->id),
                            change.localNow()};
        printed.author = store::StaffTable(db).name(printed.plan.author);
        for (auto& review : store::CareReviewTable(db).ofEpisode(episode->id))
            if (review.made == id && review.counts()) printed.review = std::move(review);
        change.audit("carePlan", id.number(), printed.plan.version);
        return printed;
    });
}

} // namespace keywork::app
