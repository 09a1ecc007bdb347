#pragma once

#include "base/instant.h"
#include "domain/codes.h"
#include "domain/ids.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace keywork::domain {

// What was written about a client, as "since you last looked" and History tell it.
enum class WriteKind {
    Registered,
    DetailsChanged,
    EpisodeOpened,
    ReferralAccepted,
    ReferralDeclined,
    StartChanged,
    TreatmentStarted,
    EpisodeClosed,
    PhaseChanged,
    LayerChanged,
    PromptAnswered,
    PlanSigned,
    PlanAgreed,
    ReviewSigned,
    ReviewAgreed,
    StepDone,
    GoalRated,
    WishRecorded,
    Allocated,
    AllocationAccepted,
    AllocationEnded,
    InterventionRecorded,
    AppointmentBooked,
    AppointmentMoved,
    AppointmentResolved,
    AttemptRecorded,
    ChainDecided,
    SessionSigned,
    AddendumSigned,
    EventRecorded,
    ObservationRecorded,
    MarkedInError,
    DeathRecorded
};

constexpr CodeTable<WriteKind, 33> codeTable(WriteKind)
{
    return {{{WriteKind::Registered, "registered"},
             {WriteKind::DetailsChanged, "detailsChanged"},
             {WriteKind::EpisodeOpened, "episodeOpened"},
             {WriteKind::ReferralAccepted, "referralAccepted"},
             {WriteKind::ReferralDeclined, "referralDeclined"},
             {WriteKind::StartChanged, "startChanged"},
             {WriteKind::TreatmentStarted, "treatmentStarted"},
             {WriteKind::EpisodeClosed, "episodeClosed"},
             {WriteKind::PhaseChanged, "phaseChanged"},
             {WriteKind::LayerChanged, "layerChanged"},
             {WriteKind::PromptAnswered, "promptAnswered"},
             {WriteKind::PlanSigned, "planSigned"},
             {WriteKind::PlanAgreed, "planAgreed"},
             {WriteKind::ReviewSigned, "reviewSigned"},
             {WriteKind::ReviewAgreed, "reviewAgreed"},
             {WriteKind::StepDone, "stepDone"},
             {WriteKind::GoalRated, "goalRated"},
             {WriteKind::WishRecorded, "wishRecorded"},
             {WriteKind::Allocated, "allocated"},
             {WriteKind::AllocationAccepted, "allocationAccepted"},
             {WriteKind::AllocationEnded, "allocationEnded"},
             {WriteKind::InterventionRecorded, "interventionRecorded"},
             {WriteKind::AppointmentBooked, "appointmentBooked"},
             {WriteKind::AppointmentMoved, "appointmentMoved"},
             {WriteKind::AppointmentResolved, "appointmentResolved"},
             {WriteKind::AttemptRecorded, "attemptRecorded"},
             {WriteKind::ChainDecided, "chainDecided"},
             {WriteKind::SessionSigned, "sessionSigned"},
             {WriteKind::AddendumSigned, "addendumSigned"},
             {WriteKind::EventRecorded, "eventRecorded"},
             {WriteKind::ObservationRecorded, "observationRecorded"},
             {WriteKind::MarkedInError, "markedInError"},
             {WriteKind::DeathRecorded, "deathRecorded"}}};
}

struct ClinicalWrite {
    WriteSequence sequence;
    ClientId client;
    WriteKind kind;
    std::int64_t subject; // id of the row that was written
    StaffId by;
    Instant at;
    std::optional<Date> happenedOn; // the day it is about, where it has one
    std::string detail; // a code that says which: the phase moved to, the kind of event, the outcome
    friend bool operator==(const ClinicalWrite&, const ClinicalWrite&) = default;
};

// How far a staff member had read one client's record. It moves to the sequence at opening when the record is left.
struct LookedMark {
    WriteSequence upTo = 0;
    Instant at{};
    friend bool operator==(const LookedMark&, const LookedMark&) = default;
};

// Later than the mark, by others than the viewer; in the order of entry, so that a back-dated entry shows.
std::vector<ClinicalWrite> changedSince(std::span<const ClinicalWrite> writes, const LookedMark& mark,
                                        StaffId viewer);

} // namespace keywork::domain
