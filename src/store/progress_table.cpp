#include "store/progress_table.h"

#include "store/rating_column.h"

namespace keywork::store {

using domain::EpisodeId;
using domain::GoalRating;
using domain::GoalWorkedOn;
using domain::StepDone;

namespace {

constexpr auto selectDone = R"sql(
    SELECT step_done.id, step_id, on_day, outcome, recorded_by, recorded_at
      FROM step_done
      JOIN step ON step.id = step_done.step_id
      JOIN goal ON goal.id = step.goal_id
     WHERE goal.episode_id = ?1
     ORDER BY on_day, step_done.id
)sql";
// A rating counts as its review does.
constexpr auto selectRatings = R"sql(
    SELECT goal_rating.id, goal_rating.goal_id, on_day, rating, words, recorded_by, recorded_at
      FROM goal_rating
      JOIN goal ON goal.id = goal_rating.goal_id
      LEFT JOIN care_review ON care_review.id = goal_rating.review_id
     WHERE goal.episode_id = ?1 AND care_review.error_by IS NULL
     ORDER BY on_day, goal_rating.id
)sql";
constexpr auto selectWorkedOn = R"sql(
    SELECT session_goal.goal_id, session.start
      FROM goal
      JOIN session_goal ON session_goal.goal_id = goal.id
      JOIN session ON session.id = session_goal.session_id
     WHERE goal.episode_id = ?1 AND session.error_by IS NULL
     ORDER BY session.start DESC, session.id DESC, session_goal.goal_id
)sql";
constexpr auto selectOfStep =
    "SELECT goal.episode_id FROM step JOIN goal ON goal.id = step.goal_id WHERE step.id = ?1";
constexpr auto selectOfGoal = "SELECT episode_id FROM goal WHERE id = ?1";
constexpr auto insertDone = R"sql(
    INSERT INTO step_done (step_id, on_day, outcome, recorded_by, recorded_at) VALUES (?1, ?2, ?3, ?4, ?5) RETURNING id
)sql";
constexpr auto insertRating = R"sql(
    INSERT INTO goal_rating (goal_id, on_day, rating, words, recorded_by, recorded_at)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6)
    RETURNING id
)sql";

StepDone readDone(const Statement& found)
{
    return rowOf("step_done", found, [](Columns& row) {
        row.skip();
        return StepDone{row.next<domain::StepId>(), row.next<Date>(), row.next<std::string>(),
                        row.next<domain::StaffId>(), row.next<Instant>()};
    });
}

GoalRating readGoalRating(const Statement& found)
{
    return rowOf("goal_rating", found, [](Columns& row) {
        row.skip();
        const auto goal = row.next<domain::GoalId>();
        const auto on = row.next<Date>();
        const auto rating = required(readRating(row));
        return GoalRating{
            goal, on, rating, row.next<std::string>(), row.next<domain::StaffId>(), row.next<Instant>()};
    });
}

template <class Id>
std::optional<EpisodeId> episodeBy(Database& db, const StatementText& text, Id id)
{
    Statement query(db, text);
    query.bind(id);
    return firstRow(query, [](const Statement& row) { return row.column<EpisodeId>(0); });
}

} // namespace

std::vector<GoalWorkedOn> ProgressTable::workedOn(EpisodeId episode) const
{
    Statement query(m_db, selectWorkedOn);
    query.bind(episode);
    return allRows(query, [](const Statement& row) {
        return GoalWorkedOn{row.column<domain::GoalId>(0), row.column<LocalTime>(1).day};
    });
}

std::vector<StepDone> ProgressTable::stepsDone(EpisodeId episode) const
{
    Statement query(m_db, selectDone);
    query.bind(episode);
    return allRows(query, readDone);
}

std::vector<GoalRating> ProgressTable::ratings(EpisodeId episode) const
{
    Statement query(m_db, selectRatings);
    query.bind(episode);
    return allRows(query, readGoalRating);
}

std::optional<EpisodeId> ProgressTable::episodeOf(domain::StepId step) const
{
    return episodeBy(m_db, selectOfStep, step);
}

std::optional<EpisodeId> ProgressTable::episodeOf(domain::GoalId goal) const
{
    return episodeBy(m_db, selectOfGoal, goal);
}

std::int64_t ProgressTable::insert(const StepDone& done)
{
    Statement insert(m_db, insertDone);
    insert.bind(done.step, done.on, done.outcome, done.recordedBy, done.recordedAt);
    return insertedId<domain::StepId>(insert).number();
}

std::int64_t ProgressTable::insert(const GoalRating& rating)
{
    Statement insert(m_db, insertRating);
    insert.bind(rating.goal, rating.on, rating.rating.value(), rating.words, rating.recordedBy,
                rating.recordedAt);
    return insertedId<domain::GoalId>(insert).number();
}

} // namespace keywork::store
