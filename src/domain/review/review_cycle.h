#pragma once

#include "domain/episode/episode.h"
#include "domain/pathway/layer.h"
#include "domain/risk/life_event.h"

#include <set>

// When the care plan of an episode is reviewed next, and why then (domain.md section 5).
namespace keywork::domain {

// What asks for a review before its time.
struct TriggerPolicy {
    std::set<Code, std::less<>> events; // kinds of life events
    bool phaseChanges = true;
    int days = 14; // from when it happened or, if that is later, was recorded
};

struct ReviewPolicy {
    int firstPlanDays = 14; // after treatment start
    TriggerPolicy triggers;
};

// A review or a first plan, signed: from it the cycle counts on.
struct Reviewed {
    Fact fact; // with the day on which it was held
    Instant signedAt;
    std::optional<Date> agreedNext; // with the client
};

// A change as the history has it, with when it was entered: what was decided at a review stands with it, and what was
// entered later on the same day comes after it.
struct EnteredLayer {
    Fact fact; // with the day of the change
    Layer to;
    Instant at;
};

struct ReviewTrigger {
    Fact fact; // with the day on which it happened
    Instant recordedAt;
    Date recordedOn; // the same moment as a day of the service
};

struct EnteredPhase {
    PhaseChange change;
    Instant at;
    Date enteredOn;
    bool byReview = false; // decided at a review: no trigger
};
struct EnteredEvent {
    LifeEvent event;
    Date enteredOn;
};

// What of the episode asks for a review: changes of phase after the one it began with, and events that happened or
// came to be known since treatment started.
std::vector<ReviewTrigger> reviewTriggers(const TriggerPolicy& policy, std::span<const EnteredPhase> phases,
                                          std::span<const EnteredEvent> events, Date startedOn);

struct ReviewFacts {
    const Episode& episode;
    std::optional<Reviewed> firstPlan = {};
    std::span<const Reviewed> reviews = {};    // in any order
    std::span<const EnteredLayer> layers = {}; // in any order
    std::span<const ReviewTrigger> triggers = {};
};

enum class ReviewBasis { FirstPlan, Agreed, Interval, LayerChange, Trigger };

constexpr CodeTable<ReviewBasis, 5> codeTable(ReviewBasis)
{
    return {{{ReviewBasis::FirstPlan, "firstPlan"},
             {ReviewBasis::Agreed, "agreed"},
             {ReviewBasis::Interval, "interval"},
             {ReviewBasis::LayerChange, "layerChange"},
             {ReviewBasis::Trigger, "trigger"}}};
}

struct NextReview {
    Date due;
    ReviewBasis basis;
    Fact fact; // that it follows from: treatment start, the last review, a change of layer, a trigger
    friend bool operator==(const NextReview&, const NextReview&) = default;
};

// None while the client is not in treatment. The terms of the layers say how many weeks may lie between two reviews. Where several ask for the same day, the first of the basis's order names it.
std::optional<NextReview> nextReview(const ReviewPolicy& policy, const LayerPolicy& layers,
                                     const ReviewFacts& facts);

// The latest day that may be agreed at a review on that day which leaves the client in that layer.
Date latestNextReview(const LayerPolicy& policy, Date reviewedOn, Layer layer);

} // namespace keywork::domain
