#include "ui/words/due_words.h"

#include "base/date_text.h"
#include "ui/support/screen_text.h"
#include "ui/support/tr.h"
#include "ui/words/draft_words.h"

namespace keywork::ui {

using domain::DueKind;
using domain::DueStateKind;

namespace {

QString days(int count)
{
    return count == 1 ? tr("1 day") : tr("%1 days").arg(count);
}

constexpr int soonDays = 7; // what is due within a week is shown as due soon

} // namespace

Cell stateCell(const domain::DueItem& item, const domain::DueState& state)
{
    switch (state.kind) {
    case DueStateKind::Planned: return statusCell(StatusKind::None, tr("Opens in %1").arg(days(state.days)));
    case DueStateKind::Open:
        if (item.window.closes)
            return statusCell(StatusKind::Due, tr("Closes %1").arg(clinicalWithDay(*item.window.closes)));
        if (state.days <= soonDays) return statusCell(StatusKind::Due, tr("Due in %1").arg(days(state.days)));
        return statusCell(StatusKind::Info, tr("Open, due %1").arg(shortClinical(item.window.due)));
    case DueStateKind::DueToday: return statusCell(StatusKind::Due, tr("Due today"));
    case DueStateKind::Overdue: return statusCell(StatusKind::Stop, tr("Overdue %1").arg(days(state.days)));
    case DueStateKind::Missed:
        return statusCell(StatusKind::Stop, tr("Missed, closed %1").arg(shortClinical(*item.window.closes)));
    }
    return {};
}

namespace {

QString unsignedText(domain::DueAction continuing)
{
    switch (continuing) {
    case domain::DueAction::ContinueAddendum: return tr("Addendum not signed");
    case domain::DueAction::ContinuePlan: return tr("Care plan not signed");
    case domain::DueAction::ContinueReview: return tr("Review not signed");
    default: return tr("Draft not signed");
    }
}

} // namespace

QString dueText(const domain::DueItem& item)
{
    switch (item.kind) {
    case DueKind::ReferralDecision: return tr("Referral to decide");
    case DueKind::TreatmentNotStarted: return tr("Treatment not started");
    case DueKind::UnallocatedClient: return tr("No keyworker yet");
    case DueKind::TransferWaiting: return tr("Transfer to accept");
    case DueKind::UnresolvedAppointment: return tr("Appointment outcome");
    case DueKind::ReEngagementAttempt: {
        const QString attempt = item.attempt == 1   ? tr("1st contact attempt")
                                : item.attempt == 2 ? tr("2nd contact attempt")
                                : item.attempt == 3 ? tr("3rd contact attempt")
                                                    : tr("%1th contact attempt").arg(item.attempt);
        return item.escalated ? tr("%1, urgent").arg(attempt) : attempt;
    }
    case DueKind::ReEngagementDecision: return tr("After missed contact");
    case DueKind::NoContact:
        if (!item.fact.on) return tr("No contact yet");
        if (item.fact.kind == domain::FactKind::Episode)
            return tr("Not seen since treatment began, %1").arg(shortClinical(*item.fact.on));
        return tr("No contact since %1").arg(shortClinical(*item.fact.on));
    case DueKind::NaloxoneNotHeld: return tr("Naloxone not recorded");
    case DueKind::FirstCarePlan: return tr("First care plan");
    case DueKind::CarePlanReview: return tr("Care-plan review");
    case DueKind::PlanNotAgreed: return tr("Care plan not agreed yet");
    case DueKind::UnsignedDraft: return unsignedText(item.action);
    }
    return {};
}

QString actionText(domain::DueAction action)
{
    switch (action) {
    case domain::DueAction::DecideReferral: return tr("Decide referral");
    case domain::DueAction::StartTreatment: return tr("Start treatment");
    case domain::DueAction::Allocate: return tr("Allocate");
    case domain::DueAction::AcceptTransfer: return tr("Accept transfer");
    case domain::DueAction::RecordOutcome: return tr("Record outcome");
    case domain::DueAction::RecordAttempt: return tr("Record attempt");
    case domain::DueAction::RecordDecision: return tr("Record decision");
    case domain::DueAction::Book: return tr("Book");
    case domain::DueAction::RecordObservation:
        return tr("Record naloxone"); // the one observation that falls due
    case domain::DueAction::ContinueDraft: return continueText(domain::DraftSubject::Session);
    case domain::DueAction::ContinueAddendum: return continueText(domain::DraftSubject::Addendum);
    case domain::DueAction::ContinuePlan: return continueText(domain::DraftSubject::CarePlan);
    case domain::DueAction::ContinueReview: return continueText(domain::DraftSubject::CareReview);
    case domain::DueAction::WritePlan: return tr("Start plan");
    case domain::DueAction::ReviewPlan: return tr("Review");
    case domain::DueAction::RecordAgreement: return tr("Record agreement");
    }
    return {};
}

QString spokenDue(const domain::DueItem& item, const domain::DueState& state)
{
    return tr("%1, %2, due %3").arg(stateCell(item, state).text, dueText(item), spokenDate(item.window.due));
}

QString dueText(const app::DueRow& row)
{
    if (!row.appointmentAt) return dueText(row.item);
    const auto& at = *row.appointmentAt;
    return tr("Outcome, %1 %2").arg(onScreen(shortClinicalDateWithDay(at.day)), clockTime(at.time));
}

QString actionText(const app::DueRow& row)
{
    return actionText(row.draft ? domain::DueAction::ContinueDraft : row.item.action);
}

QString spokenDue(const app::DueRow& row)
{
    const QString spoken = spokenDue(row.item, row.state);
    return row.appointmentAt ? tr("%1, appointment at %2").arg(spoken, clockTime(row.appointmentAt->time))
                             : spoken;
}

bool isIn(DueGroup group, const domain::DueState& state)
{
    switch (group) {
    case DueGroup::All: return true;
    case DueGroup::Overdue: return state.kind == DueStateKind::Overdue || state.kind == DueStateKind::Missed;
    case DueGroup::Now: return state.kind == DueStateKind::DueToday;
    case DueGroup::Open: return state.kind == DueStateKind::Open;
    case DueGroup::Opening: return state.kind == DueStateKind::Planned;
    }
    return false;
}

QString groupText(DueGroup group, int count)
{
    switch (group) {
    case DueGroup::All: return tr("All %1").arg(count);
    case DueGroup::Overdue: return tr("Overdue %1").arg(count);
    case DueGroup::Now: return tr("Due today %1").arg(count);
    case DueGroup::Open: return tr("Open %1").arg(count);
    case DueGroup::Opening: return tr("Opening %1").arg(count);
    }
    return {};
}

} // namespace keywork::ui
