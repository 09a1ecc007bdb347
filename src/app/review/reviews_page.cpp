#include "app/review/reviews_page.h"

#include "app/page/due_reading.h"
#include "app/perform.h"
#include "app/review/next_review.h"
#include "domain/pathway/open_moves.h"
#include "store/caseload_reader.h"
#include "store/draft_table.h"
#include "store/pathway_table.h"

#include <algorithm>

namespace keywork::app {

namespace {

bool isReview(const domain::DueItem& item)
{
    return item.kind == domain::DueKind::FirstCarePlan || item.kind == domain::DueKind::CarePlanReview;
}

class ReviewsReading {
public:
    explicit ReviewsReading(Workspace& workspace)
        : m_workspace(workspace), m_drafts(store::DraftTable(workspace.store()).ofAuthor(workspace.user().id))
    {
    }

    std::vector<ReviewRow> rows()
    {
        const auto now = m_workspace.clock().localNow();
        const auto people = store::CaseloadReader(m_workspace.store())
                                .read(store::ClientScope::ofStaff(m_workspace.user().id));
        std::vector<ReviewRow> rows;
        for (const auto& due : dueRowsOf(people, m_workspace, now)) {
            if (!isReview(due.item)) continue;
            const auto person = std::find_if(people.begin(), people.end(), [&](const auto& one) {
                return one.client.id == due.item.client;
            });
            rows.push_back(row(due, *person));
        }
        return rows;
    }

private:
    ReviewRow row(const DueRow& due, const store::ClientFacts& person)
    {
        const auto& policy = m_workspace.policy();
        const auto next = nextReviewOf(m_workspace, *person.episode, person.reviews, person.events);
        ReviewRow row{due.client, due.item, due.state, next->basis, {}, domain::Layer::Standard, {}, {}, {}};
        if (person.reviews.currentPlan) row.planMade = person.reviews.currentPlan->madeOn;
        row.layer = domain::layerLeft(store::PathwayTable(m_workspace.store()).layers(person.episode->id),
                                      m_workspace.today());
        row.takePart = policy.layers.terms.at(row.layer).reviewParticipants;
        if (!policy.workingDays.isOpen(next->due))
            row.workingDayBefore = policy.workingDays.openDayOnOrBefore(next->due);
        const auto subject = due.item.kind == domain::DueKind::FirstCarePlan
                                 ? domain::DraftSubject::CarePlan
                                 : domain::DraftSubject::CareReview;
        for (const auto& draft : m_drafts)
            if (draft.client == due.item.client && draft.subject == subject) row.draft = draft.id;
        return row;
    }

    Workspace& m_workspace;
    std::vector<domain::Draft> m_drafts;
};

} // namespace

Reading<std::vector<ReviewRow>> reviewsPage(Workspace& workspace)
{
    using Answer = Reading<std::vector<ReviewRow>>;
    return readWith<std::vector<ReviewRow>>(workspace, Action::ReadClient,
                                            [&]() -> Answer { return ReviewsReading(workspace).rows(); });
}

} // namespace keywork::app
