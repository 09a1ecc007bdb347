#pragma once

#include "domain/careplan/progress.h"
#include "store/statement.h"

namespace keywork::store {

// What came of steps, and how the client rated their goals. Only ever added to.
class ProgressTable {
public:
    explicit ProgressTable(Database& db) : m_db(db) {}

    // In the order of the days; several on one day in the order of entry.
    std::vector<domain::StepDone> stepsDone(domain::EpisodeId episode) const;
    std::vector<domain::GoalRating> ratings(domain::EpisodeId episode) const;
    // By the signed sessions that count, newest first.
    std::vector<domain::GoalWorkedOn> workedOn(domain::EpisodeId episode) const;
    // Of which episode; none: there is no such step or goal.
    std::optional<domain::EpisodeId> episodeOf(domain::StepId step) const;
    std::optional<domain::EpisodeId> episodeOf(domain::GoalId goal) const;

    std::int64_t insert(const domain::StepDone& done);
    // Between two reviews; those of a review are written with it.
    std::int64_t insert(const domain::GoalRating& rating);

private:
    Database& m_db;
};

} // namespace keywork::store
