#pragma once

#include "domain/appointment/re_engagement.h"
#include "domain/careplan/progress.h"
#include "domain/change/clinical_write.h"
#include "domain/client/client.h"
#include "domain/pathway/layer.h"
#include "domain/pathway/layer_prompt.h"
#include "domain/pathway/phase.h"
#include "domain/review/care_review.h"
#include "domain/risk/life_event.h"
#include "domain/risk/observation.h"
#include "domain/session/session.h"
#include "domain/staff/staff.h"

namespace keywork::exchange {

// A row whose changes are kept, as it is and as it was: each version a JSON object by the names of
// docs/data-dictionary.md, in the form in which the store keeps the past ones.
struct PastRow {
    RowVersion version;
    std::string row;
    Instant changedAt; // when it stopped being so
    domain::StaffId changedBy;
};
struct VersionedRow {
    std::int64_t id;
    std::string present;
    std::vector<PastRow> past; // oldest first
};

struct SignedSession {
    domain::Session session;
    std::vector<domain::Addendum> addenda; // as they were signed
};

// One episode with everything that hangs on it, each list in the order in which things happened.
struct EpisodeRecord {
    VersionedRow episode;
    std::vector<VersionedRow> allocations;
    std::vector<domain::PhaseChange> phases;
    std::vector<domain::LayerChange> layers;
    std::vector<domain::ClientWish> wishes;
    std::vector<domain::PromptAnswer> promptAnswers;
    std::vector<domain::SignedPlan> plans;
    std::vector<domain::SignedReview> reviews;
    std::vector<domain::StepDone> stepsDone;
    std::vector<domain::GoalRating> ratings;
    std::vector<VersionedRow> interventions;
    std::vector<VersionedRow> appointments;
    std::vector<domain::ContactAttempt> attempts;
    std::vector<domain::ChainDecision> decisions;
    std::vector<SignedSession> sessions;
};

// Where the record comes from: ids mean something only within one store.
struct Origin {
    std::string service;
    std::optional<std::int64_t> practiceSeed; // of a practice store that was made from one
    Date day;                                 // the store's own
};

// One client whole. Drafts are not part of the record (domain.md section 0), so they have no place here.
struct ClientRecord {
    Origin origin;
    VersionedRow client;
    std::vector<EpisodeRecord> episodes; // oldest first
    std::vector<domain::LifeEvent> events;
    std::vector<domain::Observation> observations;
    std::vector<domain::ClinicalWrite> writes; // who wrote what and when, in the order of entry
    std::vector<domain::Staff> staff;          // everybody named above, by id
};

} // namespace keywork::exchange
