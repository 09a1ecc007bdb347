#include "ui/shell/due_routes.h"

#include "ui/shell/navigator.h"

namespace keywork::ui {

void goSettle(Navigator& navigator, const domain::DueItem& item)
{
    switch (item.action) {
    case domain::DueAction::RecordOutcome:
        navigator.recordSession({item.client, domain::AppointmentId{item.fact.id}, std::nullopt});
        break;
    case domain::DueAction::ContinueDraft:
        navigator.recordSession({item.client, std::nullopt, domain::DraftId{item.fact.id}});
        break;
    case domain::DueAction::ContinueAddendum:
        navigator.openClient(item.client, {TabName::Sessions, item});
        break;
    case domain::DueAction::WritePlan: navigator.editPlan(item.client, {}); break;
    case domain::DueAction::ReviewPlan: navigator.reviewPlan(item.client, {}); break;
    case domain::DueAction::ContinuePlan:
        navigator.editPlan(item.client, domain::DraftId{item.fact.id});
        break;
    case domain::DueAction::ContinueReview:
        navigator.reviewPlan(item.client, domain::DraftId{item.fact.id});
        break;
    case domain::DueAction::RecordAgreement:
        navigator.openClient(item.client, {TabName::CarePlan, item});
        break;
    case domain::DueAction::Book: navigator.bookAppointment(item.client); break;
    case domain::DueAction::RecordObservation:
        navigator.openClient(item.client, {TabName::Risk, item});
        break;
    case domain::DueAction::DecideReferral:
    case domain::DueAction::StartTreatment:
    case domain::DueAction::Allocate:
    case domain::DueAction::AcceptTransfer:
    case domain::DueAction::RecordAttempt:
    case domain::DueAction::RecordDecision:
        navigator.openClient(item.client, {TabName::Episode, item});
        break;
    }
}

} // namespace keywork::ui
