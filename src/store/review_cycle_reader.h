#pragma once

#include "domain/careplan/care_plan.h"
#include "domain/review/review_cycle.h"
#include "store/client_scope.h"

#include <map>

namespace keywork::store {

// A change of phase with when it was entered; whether a review decided it.
struct PhaseEntry {
    domain::PhaseChange change;
    Instant at;
    bool byReview = false;
};

// The newest version of a plan that counts, as far as due work needs it.
struct CurrentPlan {
    domain::CarePlanId id;
    Date madeOn;
    domain::Agreement agreement;
};

// What the review cycle of one episode goes by, and what was agreed.
struct EpisodeReviews {
    std::optional<domain::Reviewed> firstPlan;
    std::optional<CurrentPlan> currentPlan;
    std::vector<domain::Reviewed> reviews;
    std::vector<domain::EnteredLayer> layers;
    std::vector<PhaseEntry> phases;
};

// Reads the cycles of many open episodes with a fixed number of queries.
class ReviewCycleReader {
public:
    explicit ReviewCycleReader(Database& db) : m_db(db) {}

    std::map<domain::EpisodeId, EpisodeReviews> read(const ClientScope& scope) const;

private:
    Database& m_db;
};

} // namespace keywork::store
