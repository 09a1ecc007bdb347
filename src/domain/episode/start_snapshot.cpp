#include "domain/episode/start_snapshot.h"

#include <algorithm>

namespace keywork::domain {

namespace {

constexpr std::size_t mostSubstances = 3;

bool isWithin(std::optional<int> number, int least, int most)
{
    return !number || (*number >= least && *number <= most);
}

// A form has three rows, of which the last may stay empty.
void dropEmptyRows(std::vector<StartSubstance>& substances)
{
    while (!substances.empty() && substances.back() == StartSubstance{}) substances.pop_back();
}

std::optional<SnapshotRefusal> wrongSubstances(const std::vector<StartSubstance>& substances)
{
    if (substances.size() > mostSubstances) return SnapshotRefusal::TooManySubstances;
    for (auto one = substances.begin(); one != substances.end(); ++one) {
        if (one->substance.empty()) return SnapshotRefusal::SubstanceMissing;
        const bool twice = std::any_of(substances.begin(), one,
                                       [&](const auto& other) { return other.substance == one->substance; });
        if (twice) return SnapshotRefusal::SameSubstanceTwice;
        if (!isWithin(one->ageFirstUsed, 1, 99)) return SnapshotRefusal::AgeOutOfRange;
        if (!isWithin(one->daysInLast28, 0, 28)) return SnapshotRefusal::DaysOutOfRange;
    }
    return std::nullopt;
}

} // namespace

Result<StartSnapshot, SnapshotRefusal> checkedSnapshot(StartSnapshot snapshot)
{
    dropEmptyRows(snapshot.substances);
    if (const auto wrong = wrongSubstances(snapshot.substances)) return refuse(*wrong);
    if (!isWithin(snapshot.childrenInHousehold, 0, 30)) return refuse(SnapshotRefusal::ChildrenOutOfRange);
    if (snapshot.consent.decision != ConsentDecision::NotAsked && !snapshot.consent.on) {
        return refuse(SnapshotRefusal::ConsentDateMissing);
    }
    return snapshot;
}

} // namespace keywork::domain
