#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "domain/careplan/goal.h"
#include "domain/entered_in_error.h"

#include <map>
#include <span>

namespace keywork::domain {

enum class Capital { Social, Physical, Human, Cultural };

constexpr CodeTable<Capital, 4> codeTable(Capital)
{
    return {{{Capital::Social, "social"},
             {Capital::Physical, "physical"},
             {Capital::Human, "human"},
             {Capital::Cultural, "cultural"}}};
}

// One part of recovery capital as the client sees it.
struct CapitalView {
    std::string words;
    std::optional<Rating> rating; // none: not rated
    friend bool operator==(const CapitalView&, const CapitalView&) = default;
};

// Towards staying safer: "locked box at home", "carries naloxone".
struct SaferAction {
    std::string what;
    std::optional<Date> by;
    friend bool operator==(const SaferAction&, const SaferAction&) = default;
};

// What to do when the client stops coming without a word.
struct UnplannedExitPlan {
    std::string howToReachMe;
    std::string whomYouMayAsk;
    std::string aboutMyMedicine;

    bool isEmpty() const { return howToReachMe.empty() && whomYouMayAsk.empty() && aboutMyMedicine.empty(); }
    friend bool operator==(const UnplannedExitPlan&, const UnplannedExitPlan&) = default;
};

struct SharingConsent {
    std::string withWhom;
    std::string what;
    std::optional<Date> until; // none: until withdrawn
    std::optional<Date> withdrawnOn;

    bool isInForceOn(Date day) const
    {
        return (!until || day <= *until) && (!withdrawnOn || day < *withdrawnOn);
    }
    friend bool operator==(const SharingConsent&, const SharingConsent&) = default;
};

enum class AgreementKind { NotYet, Signed, Spoken, Declined };

constexpr CodeTable<AgreementKind, 4> codeTable(AgreementKind)
{
    return {{{AgreementKind::NotYet, "notYet"},
             {AgreementKind::Signed, "signed"},
             {AgreementKind::Spoken, "spoken"},
             {AgreementKind::Declined, "declined"}}};
}

enum class CopyGiven { NotYet, Given, Declined };

constexpr CodeTable<CopyGiven, 3> codeTable(CopyGiven)
{
    return {{{CopyGiven::NotYet, "notYet"}, {CopyGiven::Given, "given"}, {CopyGiven::Declined, "declined"}}};
}

// Whether the client agrees with a plan or review, and has it in hand. It may come after the signing.
struct Agreement {
    AgreementKind kind = AgreementKind::NotYet;
    std::optional<Date> on; // with any kind but "not yet"
    CopyGiven copy = CopyGiven::NotYet;
    friend bool operator==(const Agreement&, const Agreement&) = default;
};

// What is planned with the client (domain.md section 4). The whole of it, once signed, never changes; the next version
// starts as its copy.
struct CarePlan {
    std::string whatIWant = {}; // from this, in the client's words
    std::string strengths = {};
    std::map<LifeDomain, std::string> situation =
        {}; // where things stand; a domain without words: not written
    std::map<Capital, CapitalView> capital = {};
    std::vector<Goal> goals = {}; // in the client's order
    std::vector<InterventionId> inUse = {};
    std::vector<SaferAction> saferActions = {};
    std::string badDays = {};        // what helps on them
    std::string noLongerNeeded = {}; // when would I no longer need this service, and what would tell us?
    UnplannedExitPlan ifIStopComing = {};
    std::vector<SharingConsent> sharing = {};
    std::vector<std::string> participants = {}; // besides client and author
    std::optional<Date> reviewOn = {};
    friend bool operator==(const CarePlan&, const CarePlan&) = default;
};

struct SignedPlan {
    CarePlanId id;
    EpisodeId episode;
    int versionNo = 1; // that people see
    CarePlan plan;
    Date on; // the day on which it was made with the client
    StaffId author;
    Instant signedAt;
    Agreement agreement = {};
    std::optional<EnteredInError> error = {};
    RowVersion version = 1; // of the row: agreement and error come after the signing

    bool counts() const { return !error; }
    friend bool operator==(const SignedPlan&, const SignedPlan&) = default;
};

enum class PlanRefusal {
    NothingPlanned, // no goal, and nothing of what the client wants
    InFuture,
    BeforeReferral,
    GoalWithoutWords, // neither in the client's words nor in working words
    StepWithoutWords,
    OwnerWithoutName,
    GoalOfAnotherEpisode,
    StepOfAnotherGoal,
    SameGoalTwice, // and the same step
    InterventionNotOfEpisode,
    ConsentIncomplete, // with whom, and what
    ReviewNotAfterPlan,
    ReviewTooLate, // later than the layer allows
    TextTooLong
};

// The goals and steps that the episode's signed versions have.
struct KnownGoal {
    GoalId id;
    std::vector<StepId> steps;
};
struct PlanningFacts {
    Date referredOn;
    std::span<const KnownGoal> goals = {};
    std::span<const InterventionId> interventions = {}; // of the episode
    Date latestReview;                                  // see latestNextReview()
};

// Whether the plan, made on that day, may be signed.
Result<CarePlan, PlanRefusal> checkedPlan(CarePlan plan, Date on, const PlanningFacts& facts, Date today);

} // namespace keywork::domain
