#include "app/access/break_glass.h"

#include "app/access/record_access.h"
#include "app/perform.h"
#include "store/break_glass_table.h"
#include "store/client_table.h"
#include "store/staff_table.h"

namespace keywork::app {

using domain::BreakGlassRefusal;
using domain::OpeningReviewRefusal;

Outcome<Instant, BreakGlassRefusal> breakGlass(Workspace& workspace, domain::ClientId client,
                                               std::string reason)
{
    using Answer = Outcome<Instant, BreakGlassRefusal>;
    return perform<Instant, BreakGlassRefusal>(workspace, Action::BreakGlass, [&](Change& change) -> Answer {
        if (!change.isAllowed()) return trouble<BreakGlassRefusal>(Trouble::NotAllowed);
        auto& db = workspace.store();
        if (!store::ClientTable(db).identity(client)) return trouble<BreakGlassRefusal>(Trouble::NotFound);
        const auto& policy = workspace.policy().access.breakGlass;
        const auto checked = domain::checkedOpening(accessTo(workspace, client), std::move(reason), policy);
        if (!checked) return refused(checked.error());
        const auto until = change.now() + policy.openFor;
        const auto id = store::BreakGlassTable(db).insert(
            {domain::BreakGlassId{0}, client, change.me(), change.now(), until, *checked});
        change.audit("breakGlass", id.number(), 1, *checked);
        return until;
    });
}

Reading<std::vector<OpeningRow>> openingsToReview(Workspace& workspace)
{
    using Answer = Reading<std::vector<OpeningRow>>;
    return readWith<std::vector<OpeningRow>>(workspace, Action::ReviewBreakGlass, [&]() -> Answer {
        auto& db = workspace.store();
        std::vector<OpeningRow> rows;
        const store::StaffTable staff(db);
        for (auto& opening : store::BreakGlassTable(db).unreviewed()) {
            const auto client = store::ClientTable(db).identity(opening.client);
            if (!client) throw store::SqlError::damagedRow();
            auto by = staff.name(opening.by);
            const bool mine = opening.by == workspace.user().id;
            rows.push_back({std::move(opening), Identity{client->id, client->ref, client->name, client->born},
                            std::move(by), mine});
        }
        return rows;
    });
}

Outcome<Done, OpeningReviewRefusal> reviewOpening(Workspace& workspace, domain::BreakGlassId id,
                                                  domain::OpeningFinding finding, std::string note)
{
    using Answer = Outcome<Done, OpeningReviewRefusal>;
    return perform<Done, OpeningReviewRefusal>(
        workspace, Action::ReviewBreakGlass, [&](Change& change) -> Answer {
            if (!change.isAllowed()) return trouble<OpeningReviewRefusal>(Trouble::NotAllowed);
            store::BreakGlassTable openings(workspace.store());
            const auto opening = openings.find(id);
            if (!opening) return trouble<OpeningReviewRefusal>(Trouble::NotFound);
            const auto review = domain::checkedReview(
                {id, change.me(), change.now(), finding, std::move(note)}, *opening, openings.isReviewed(id));
            if (!review) return refused(review.error());
            openings.insert(*review);
            change.audit("breakGlass", id.number(), 2, domain::code(finding));
            return Done{};
        });
}

} // namespace keywork::app
