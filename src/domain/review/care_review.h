#pragma once

#include "domain/careplan/care_plan.h"
#include "domain/finding.h"
#include "domain/pathway/layer.h"

namespace keywork::domain {

// How the client sees a goal now, beside then.
enum class GoalProgress { Achieved, Better, Same, Worse, SetAside };

constexpr CodeTable<GoalProgress, 5> codeTable(GoalProgress)
{
    return {{{GoalProgress::Achieved, "achieved"},
             {GoalProgress::Better, "better"},
             {GoalProgress::Same, "same"},
             {GoalProgress::Worse, "worse"},
             {GoalProgress::SetAside, "setAside"}}};
}

struct GoalNow {
    GoalId goal;
    std::optional<GoalProgress> progress; // none: not answered yet
    std::string words;                    // the client's
    std::optional<Rating> rating;         // the client's; none: not rated this time
    friend bool operator==(const GoalNow&, const GoalNow&) = default;
};

// Is what we are doing still bringing benefit?
enum class Benefit { Yes, Partly, No, NotSure };

constexpr CodeTable<Benefit, 4> codeTable(Benefit)
{
    return {{{Benefit::Yes, "yes"},
             {Benefit::Partly, "partly"},
             {Benefit::No, "no"},
             {Benefit::NotSure, "notSure"}}};
}

struct BenefitNow {
    InterventionId intervention;
    std::optional<Benefit> benefit; // none: not answered yet
    std::string whatWeChange;
    friend bool operator==(const BenefitNow&, const BenefitNow&) = default;
};

// What a review may decide (domain.md section 5). Each carries what it needs, so that no half of one can be recorded.
struct Continue {
    friend bool operator==(Continue, Continue) = default;
};
struct Optimise {
    std::string what;
    friend bool operator==(const Optimise&, const Optimise&) = default;
};
enum class StepDirection { Up, Down };
struct ChangeOfLayer {
    StepDirection direction;
    Layer to;
    std::string reason;
    friend bool operator==(const ChangeOfLayer&, const ChangeOfLayer&) = default;
};
struct ChangeOfPhase {
    Phase to;
    std::string clientView; // in their words
    std::string reason;
    friend bool operator==(const ChangeOfPhase&, const ChangeOfPhase&) = default;
};
// Ending treatment: the episode is closed in its own form, with all that an ending asks for.
struct EndTreatment {
    friend bool operator==(EndTreatment, EndTreatment) = default;
};
using ReviewDecision = std::variant<Continue, Optimise, ChangeOfLayer, ChangeOfPhase, EndTreatment>;

// A review of the care plan with the client.
struct CareReview {
    Date on;
    std::vector<std::string> participants = {};  // besides client and author
    std::vector<GoalNow> goals = {};             // the active ones of the plan
    std::vector<Goal> newGoals = {};             // agreed at this review
    std::vector<BenefitNow> benefits = {};       // of what the plan has in use
    std::map<Capital, CapitalView> capital = {}; // as rated this time
    std::vector<Finding> readiness = {};         // of the present and the next phase, as they stood
    std::optional<ReviewDecision> decision = {}; // none: not yet
    DecidedWith decidedWith = WithClient{};      // a change of layer or phase
    std::optional<Date> nextOn = {};
    Agreement agreement = {};
    friend bool operator==(const CareReview&, const CareReview&) = default;
};

struct SignedReview {
    ReviewId id;
    EpisodeId episode;
    CarePlanId reviewed; // the version that was looked at
    CarePlanId made;     // the version that came of it, where its new goals stand
    CareReview review;   // without them
    StaffId author;
    Instant signedAt;
    std::optional<EnteredInError> error = {};
    RowVersion version = 1; // of the row: agreement and error come after the signing

    bool counts() const { return !error; }
    friend bool operator==(const SignedReview&, const SignedReview&) = default;
};

enum class ReviewRefusal {
    InFuture,
    BeforePlan,         // the version that is reviewed was made later
    GoalNotAnswered,    // of the plan's active goals, and of any other that the review speaks of
    BenefitNotAnswered, // of what is in use, likewise
    DecisionMissing,
    OptimiseWhatMissing,
    WrongDirection, // a step up to a lower layer, or down to a higher
    NextMissing,
    NextNotAfterReview,
    NextTooLate, // later than the layer after the decision allows
    TextTooLong
};

struct ReviewingFacts {
    const CarePlan& plan; // the version reviewed
    Date planMadeOn;
    Layer layer; // in force that day, before the decision
    const LayerPolicy& layers;
};

// All that is missing or wrong, in the order of the page; nothing: it may be signed. The change of phase or layer that
// it decides has its own rules besides (checkedMove).
std::vector<ReviewRefusal> whatKeepsFromSigning(const CareReview& review, const ReviewingFacts& facts,
                                                Date today);

// The layer that the decision leaves the client in.
Layer layerAfter(const CareReview& review, Layer before);

// The plan's next version as the review leaves it: what was achieved or set aside, the new goals, capital as rated
// now, and the date of the next review.
CarePlan nextPlan(CarePlan plan, const CareReview& review);

} // namespace keywork::domain
