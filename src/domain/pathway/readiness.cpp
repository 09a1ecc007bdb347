#include "domain/pathway/readiness.h"

#include "domain/risk/kinds.h"

namespace keywork::domain {

namespace {

// What the housing list calls somewhere to live that is not under threat.
constexpr std::string_view settledHousing = "settled";

struct Evidence {
    Met met = Met::Unknown;
    Fact fact;
};

constexpr Fact notRecordedHereYet{FactKind::NotRecordedHereYet, 0, std::nullopt};

Evidence recorded(const std::optional<Fact>& fact)
{
    return fact ? Evidence{Met::Met, *fact} : Evidence{Met::Unmet, {}};
}

Evidence seenWithin(const std::optional<Fact>& contact, int days, Date today)
{
    if (!contact || !contact->on) return {Met::Unmet, {}};
    return {daysBetween(*contact->on, today) <= days ? Met::Met : Met::Unmet, *contact};
}

Met toMet(Answer answer)
{
    switch (answer) {
    case Answer::Yes: return Met::Met;
    case Answer::No: return Met::Unmet;
    case Answer::NotAsked:
    case Answer::Declined: break;
    }
    return Met::Unknown;
}

// By the latest observation: yes or no, or the one code that means yes. Never recorded is unknown.
Evidence observed(std::span<const Observation> observations, std::string_view kind, std::string_view yesCode)
{
    const auto* observation = latest(observations, kind);
    if (!observation) return {};
    const Fact fact{FactKind::Observation, observation->id.number(), observation->on};
    if (const auto* answer = std::get_if<Answer>(&observation->value)) return {toMet(*answer), fact};
    return {std::get<Code>(observation->value) == yesCode ? Met::Met : Met::Unmet, fact};
}

Evidence evidenceFor(const CriterionPolicy& policy, const ReadinessFacts& facts, Date today)
{
    switch (policy.criterion) {
    case Criterion::StartOutcomeDone:
    case Criterion::RiskReviewCurrent:
    case Criterion::DoseUnchanged:
    case Criterion::MissedDaysWithin:
    case Criterion::AftercareGoalWritten:
    case Criterion::AftercarePlanned:
    case Criterion::ExitOutcomeDone: break;
    case Criterion::SeenWithin: return seenWithin(facts.lastContact, policy.limit, today);
    case Criterion::KeyworkerAllocated: return recorded(facts.keyworker);
    case Criterion::WishRecorded: return recorded(facts.wish);
    case Criterion::NaloxoneHeld:
        return observed(facts.observations, observation_kind::naloxoneHeld, code(Answer::Yes));
    case Criterion::SupportsInPlace:
        return observed(facts.observations, observation_kind::supports, code(Answer::Yes));
    case Criterion::HousingSettled:
        return observed(facts.observations, observation_kind::housing, settledHousing);
    }
    return {Met::Unknown, notRecordedHereYet};
}

} // namespace

std::vector<Finding> readiness(Phase into, const PhasePolicy& policy, const ReadinessFacts& facts, Date today)
{
    std::vector<Finding> findings;
    const auto criteria = policy.readiness.find(into);
    if (criteria == policy.readiness.end()) return findings;
    for (const auto& criterion : criteria->second) {
        const auto [met, fact] = evidenceFor(criterion, facts, today);
        findings.push_back({std::string(code(criterion.criterion)), Severity::Check, met, fact});
    }
    return findings;
}

} // namespace keywork::domain
