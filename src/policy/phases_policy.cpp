#include "policy/subjects.h"

#include <optional>

namespace keywork::policy {
namespace {

using domain::Criterion;

// What the number of a criterion counts.
struct Limit {
    std::string_view unit;
    Range range;
};

std::optional<Limit> limitOf(Criterion criterion)
{
    switch (criterion) {
    case Criterion::SeenWithin: return Limit{"days", {1, 182}};
    case Criterion::DoseUnchanged: return Limit{"weeks", {1, 52}};
    case Criterion::MissedDaysWithin: return Limit{"count", {0, 28}};
    case Criterion::StartOutcomeDone:
    case Criterion::RiskReviewCurrent:
    case Criterion::AftercareGoalWritten:
    case Criterion::AftercarePlanned:
    case Criterion::ExitOutcomeDone:
    case Criterion::KeyworkerAllocated:
    case Criterion::NaloxoneHeld:
    case Criterion::SupportsInPlace:
    case Criterion::HousingSettled:
    case Criterion::WishRecorded: return std::nullopt;
    }
    return std::nullopt;
}

domain::CriterionPolicy readCriterion(const Field& field)
{
    field.expectMembers({"criterion", "source"}, {"days", "weeks", "count"});
    domain::CriterionPolicy policy{field.member("criterion").code<Criterion>(), 0};
    if (const auto limit = limitOf(policy.criterion)) {
        field.expectMembers({"criterion", limit->unit, "source"});
        policy.limit = field.member(limit->unit).integer(limit->range);
    } else {
        field.expectMembers({"criterion", "source"});
    }
    field.expectSource();
    return policy;
}

std::vector<domain::CriterionPolicy> readCriteria(const Field& field)
{
    std::vector<domain::CriterionPolicy> criteria;
    for (const auto& item : field.items(Empty::Allowed)) {
        const auto wanted = readCriterion(item);
        for (const auto& earlier : criteria) {
            if (earlier.criterion == wanted.criterion)
                item.member("criterion").refuse(PolicyFaultReason::CodeTwice);
        }
        criteria.push_back(wanted);
    }
    return criteria;
}

} // namespace

void readPhases(const Field& values, Policy& policy)
{
    values.expectMembers({"readiness"});
    const auto readiness = values.member("readiness");
    readiness.expectMembersOf<domain::Phase>();
    for (const auto& phase : codeTable(domain::Phase{})) {
        policy.phases.readiness[phase.value] = readCriteria(readiness.member(phase.code));
    }
}

} // namespace keywork::policy
