#pragma once

#include "domain/appointment/re_engagement.h"
#include "domain/change/clinical_write.h"
#include "domain/client/client.h"
#include "domain/draft/draft.h"
#include "domain/due/due_state.h"
#include "domain/episode/episode.h"
#include "domain/episode/intervention.h"
#include "domain/finding.h"
#include "domain/review/review_cycle.h"
#include "domain/risk/life_event.h"
#include "domain/risk/observation.h"
#include "domain/staff/staff.h"

namespace keywork::domain {

// Kinds of due items, each with the one action that settles it. Derived from facts, never stored (domain.md section 11).
enum class DueKind {
    ReferralDecision,
    TreatmentNotStarted,
    UnallocatedClient,
    TransferWaiting,
    UnresolvedAppointment,
    ReEngagementAttempt,
    ReEngagementDecision,
    NoContact,
    NaloxoneNotHeld,
    FirstCarePlan,
    CarePlanReview,
    PlanNotAgreed,
    UnsignedDraft
};

constexpr CodeTable<DueKind, 13> codeTable(DueKind)
{
    return {{{DueKind::ReferralDecision, "referralDecision"},
             {DueKind::TreatmentNotStarted, "treatmentNotStarted"},
             {DueKind::UnallocatedClient, "unallocatedClient"},
             {DueKind::TransferWaiting, "transferWaiting"},
             {DueKind::UnresolvedAppointment, "unresolvedAppointment"},
             {DueKind::ReEngagementAttempt, "reEngagementAttempt"},
             {DueKind::ReEngagementDecision, "reEngagementDecision"},
             {DueKind::NoContact, "noContact"},
             {DueKind::NaloxoneNotHeld, "naloxoneNotHeld"},
             {DueKind::FirstCarePlan, "firstCarePlan"},
             {DueKind::CarePlanReview, "carePlanReview"},
             {DueKind::PlanNotAgreed, "planNotAgreed"},
             {DueKind::UnsignedDraft, "unsignedDraft"}}};
}

enum class DueAction {
    DecideReferral,
    StartTreatment,
    Allocate,
    AcceptTransfer,
    RecordOutcome,
    RecordAttempt,
    RecordDecision,
    Book,
    RecordObservation,
    WritePlan,
    ReviewPlan,
    RecordAgreement,
    ContinueDraft,
    ContinueAddendum,
    ContinuePlan,
    ContinueReview
};

constexpr CodeTable<DueAction, 16> codeTable(DueAction)
{
    return {{{DueAction::DecideReferral, "decideReferral"},
             {DueAction::StartTreatment, "startTreatment"},
             {DueAction::Allocate, "allocate"},
             {DueAction::AcceptTransfer, "acceptTransfer"},
             {DueAction::RecordOutcome, "recordOutcome"},
             {DueAction::RecordAttempt, "recordAttempt"},
             {DueAction::RecordDecision, "recordDecision"},
             {DueAction::Book, "book"},
             {DueAction::RecordObservation, "recordObservation"},
             {DueAction::WritePlan, "writePlan"},
             {DueAction::ReviewPlan, "reviewPlan"},
             {DueAction::RecordAgreement, "recordAgreement"},
             {DueAction::ContinueDraft, "continueDraft"},
             {DueAction::ContinueAddendum, "continueAddendum"},
             {DueAction::ContinuePlan, "continuePlan"},
             {DueAction::ContinueReview, "continueReview"}}};
}

struct DueItem {
    DueKind kind;
    ClientId client;
    Window window;
    DueAction action;
    Fact fact;       // which record it follows from
    int attempt = 0; // of a re-engagement chain, 1 the first
    bool escalated = false;
    friend bool operator==(const DueItem&, const DueItem&) = default;
};

struct DuePolicy {
    int openDays = 14;            // before the due day
    int referralDecisionDays = 5; // after the referral
    int treatmentStartDays = 21;  // after the referral
    int allocationDays = 2;       // after the referral was accepted
    int transferDays = 5;         // to accept a transfer
    int noContactDays = 28;
    int draftDays = 2;
    int naloxoneDays = 14; // after treatment start
    int agreementDays = 7; // after a plan was made
};

// Everything that the rules look at for one client.
struct DueFacts {
    const Client* client = nullptr;
    const Episode* episode = nullptr;          // the open one; none: nullptr
    std::span<const Allocation> allocations;   // of that episode
    std::span<const Appointment> appointments; // of that episode, by time
    std::span<const ContactAttempt> attempts;
    std::span<const ChainDecision> decisions;
    std::span<const Intervention> interventions;
    std::span<const LifeEvent> events;
    std::span<const Observation> observations;
    std::span<const Draft> drafts;             // not discarded, of every author
    std::optional<Fact> lastContact;           // the newest attended session of that episode
    std::optional<NextReview> nextReview = {}; // see review_cycle.h
    std::optional<Fact> planNotAgreed = {};    // the current version, when the client was not asked yet
};

struct DueRules {
    DuePolicy due;
    ReEngagementPolicy reEngagement;
    WorkingDays workingDays;
};

// Everything due for one client, by pressure: overdue and missed first (longest first), then due today, open, planned.
// After a death only unsigned drafts remain.
std::vector<DueItem> dueItems(const DueFacts& facts, const DueRules& rules, LocalTime now, bool usesOpiates);

// The order in which due items are listed anywhere.
bool morePressing(const DueItem& left, const DueItem& right, Date today);

} // namespace keywork::domain
