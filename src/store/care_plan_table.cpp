#include "store/care_plan_table.h"

#include "store/care_plan_parts.h"
#include "store/error_mark.h"
#include "store/sql_text.h"

namespace keywork::store {

using domain::CarePlanId;
using domain::EpisodeId;
using domain::SignedPlan;

namespace {

constexpr char columns[] =
    "episode_id, version_no, what_i_want, strengths, bad_days, no_longer_needed, how_to_reach_me, "
    "whom_you_may_ask, about_my_medicine, review_on, made_on, author_id, signed_at, agreement, agreed_on, copy_given";
constexpr char read[] = ", error_by, error_at, error_reason, row_version FROM care_plan ";

constexpr auto selectById = sql("SELECT id, ", columns, read, "WHERE id = ?1");
constexpr auto selectCurrent = sql("SELECT id, ", columns, read, R"sql(
     WHERE episode_id = ?1 AND error_by IS NULL
     ORDER BY version_no DESC
     LIMIT 1
)sql");
constexpr auto selectCurrentId = R"sql(
    SELECT id FROM care_plan WHERE episode_id = ?1 AND error_by IS NULL ORDER BY version_no DESC LIMIT 1
)sql";
constexpr auto selectFirst = sql("SELECT id, ", columns, read, R"sql(
     WHERE episode_id = ?1 AND error_by IS NULL
     ORDER BY version_no
     LIMIT 1
)sql");
constexpr auto selectVersions =
    sql("SELECT id, ", columns, read, "WHERE episode_id = ?1 ORDER BY version_no DESC");
constexpr auto selectHeadings = R"sql(
    SELECT id, version_no, made_on, author_id, agreement, agreed_on, copy_given, error_by IS NOT NULL
      FROM care_plan
     WHERE episode_id = ?1
     ORDER BY version_no DESC
)sql";
constexpr auto selectLastNo = "SELECT coalesce(max(version_no), 0) FROM care_plan WHERE episode_id = ?1";
constexpr auto selectKnown = R"sql(
    SELECT goal.id, step.id
      FROM goal LEFT JOIN step ON step.goal_id = goal.id
     WHERE goal.episode_id = ?1
     ORDER BY goal.id, step.id
)sql";

constexpr auto selectGoalWords = R"sql(
    SELECT CASE client_words WHEN '' THEN working_words ELSE client_words END
      FROM care_plan_goal WHERE goal_id = ?1 ORDER BY plan_id DESC LIMIT 1
)sql";
constexpr auto selectStepWords =
    "SELECT what FROM care_plan_step WHERE step_id = ?1 ORDER BY plan_id DESC LIMIT 1";

constexpr auto insertPlan = sql("INSERT INTO care_plan (", columns, R"sql()
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
    RETURNING id
)sql");
constexpr auto insertGoal = "INSERT INTO goal (episode_id) VALUES (?1) RETURNING id";
constexpr auto insertStep = "INSERT INTO step (goal_id) VALUES (?1) RETURNING id";
constexpr auto updateAgreed = R"sql(
    UPDATE care_plan SET agreement = ?3, agreed_on = ?4, copy_given = ?5, row_version = row_version + 1
     WHERE id = ?1 AND row_version = ?2
)sql";
constexpr auto updateError = R"sql(
    UPDATE care_plan SET error_by = ?2, error_at = ?3, error_reason = ?4, row_version = row_version + 1
     WHERE id = ?1 AND error_by IS NULL
)sql";

// What stands in the row itself; its lists follow with their own queries.
SignedPlan readPlan(const Statement& found)
{
    return rowOf("care_plan", found, [](Columns& row) {
        const auto id = row.next<CarePlanId>();
        const auto episode = row.next<EpisodeId>();
        const int versionNo = row.next<int>();
        domain::CarePlan plan;
        for (auto* text : {&plan.whatIWant, &plan.strengths, &plan.badDays, &plan.noLongerNeeded,
                           &plan.ifIStopComing.howToReachMe, &plan.ifIStopComing.whomYouMayAsk,
                           &plan.ifIStopComing.aboutMyMedicine})
            *text = row.next<std::string>();
        plan.reviewOn = row.next<std::optional<Date>>();
        return SignedPlan{.id = id,
                          .episode = episode,
                          .versionNo = versionNo,
                          .plan = std::move(plan),
                          .on = row.next<Date>(),
                          .author = row.next<domain::StaffId>(),
                          .signedAt = row.next<Instant>(),
                          .agreement = {row.next<domain::AgreementKind>(), row.next<std::optional<Date>>(),
                                        row.next<domain::CopyGiven>()},
                          .error = readError(row),
                          .version = row.next<RowVersion>()};
    });
}

SignedPlan whole(Database& db, SignedPlan plan)
{
    CarePlanParts(db).readInto(plan.plan, plan.id);
    return plan;
}

template <class Id>
std::optional<SignedPlan> oneOf(Database& db, const StatementText& text, Id id)
{
    Statement query(db, text);
    query.bind(id);
    if (!query.step()) return std::nullopt;
    return whole(db, readPlan(query));
}

} // namespace

std::optional<SignedPlan> CarePlanTable::find(CarePlanId id) const
{
    return oneOf(m_db, selectById, id);
}

std::optional<SignedPlan> CarePlanTable::current(EpisodeId episode) const
{
    return oneOf(m_db, selectCurrent, episode);
}

std::vector<domain::Goal> CarePlanTable::currentGoals(EpisodeId episode) const
{
    Statement query(m_db, selectCurrentId);
    query.bind(episode);
    if (!query.step()) return {};
    return CarePlanParts(m_db).goals(query.column<CarePlanId>(0));
}

std::optional<SignedPlan> CarePlanTable::first(EpisodeId episode) const
{
    return oneOf(m_db, selectFirst, episode);
}

std::vector<SignedPlan> CarePlanTable::versions(EpisodeId episode) const
{
    Statement query(m_db, selectVersions);
    query.bind(episode);
    return allRows(query, [this](const Statement& row) { return whole(m_db, readPlan(row)); });
}

std::vector<PlanHeading> CarePlanTable::headings(EpisodeId episode) const
{
    Statement query(m_db, selectHeadings);
    query.bind(episode);
    return allRows(query, [](const Statement& found) {
        return rowOf("care_plan", found, [](Columns& row) {
            return PlanHeading{row.next<CarePlanId>(),
                               row.next<int>(),
                               row.next<Date>(),
                               row.next<domain::StaffId>(),
                               {row.next<domain::AgreementKind>(), row.next<std::optional<Date>>(),
                                row.next<domain::CopyGiven>()},
                               row.next<bool>()};
        });
    });
}

int CarePlanTable::lastVersionNo(EpisodeId episode) const
{
    Statement query(m_db, selectLastNo);
    query.bind(episode);
    query.step();
    return query.column<int>(0);
}

std::vector<domain::KnownGoal> CarePlanTable::knownGoals(EpisodeId episode) const
{
    Statement query(m_db, selectKnown);
    query.bind(episode);
    std::vector<domain::KnownGoal> known;
    while (query.step()) {
        const auto goal = query.column<domain::GoalId>(0);
        if (known.empty() || known.back().id != goal) known.push_back({goal, {}});
        if (const auto step = query.column<std::optional<domain::StepId>>(1))
            known.back().steps.push_back(*step);
    }
    return known;
}

std::vector<std::string> CarePlanTable::wordsOf(const std::vector<domain::GoalId>& goals,
                                                const std::vector<domain::StepId>& steps) const
{
    std::vector<std::string> words;
    const auto add = [&](const StatementText& select, auto id) {
        Statement query(m_db, select);
        query.bind(id);
        if (auto text = firstRow(query, [](const Statement& row) { return row.column<std::string>(0); }))
            words.push_back(*std::move(text));
    };
    for (const auto goal : goals) add(selectGoalWords, goal);
    for (const auto step : steps) add(selectStepWords, step);
    return words;
}

SignedPlan CarePlanTable::insert(SignedPlan plan)
{
    giveIds(plan);
    plan.id = insertRow(plan);
    plan.version = 1;
    CarePlanParts(m_db).insert(plan.id, plan.plan);
    return plan;
}

void CarePlanTable::giveIds(SignedPlan& plan)
{
    for (auto& goal : plan.plan.goals) {
        if (!goal.id) {
            Statement insert(m_db, insertGoal);
            insert.bind(plan.episode);
            goal.id = insertedId<domain::GoalId>(insert);
        }
        for (auto& step : goal.steps) {
            if (step.id) continue;
            Statement insert(m_db, insertStep);
            insert.bind(*goal.id);
            step.id = insertedId<domain::StepId>(insert);
        }
    }
}

CarePlanId CarePlanTable::insertRow(const SignedPlan& version)
{
    const auto& plan = version.plan;
    Statement insert(m_db, insertPlan);
    Values(insert)
        .put(version.episode)
        .put(version.versionNo)
        .put(plan.whatIWant)
        .put(plan.strengths)
        .put(plan.badDays)
        .put(plan.noLongerNeeded)
        .put(plan.ifIStopComing.howToReachMe)
        .put(plan.ifIStopComing.whomYouMayAsk)
        .put(plan.ifIStopComing.aboutMyMedicine)
        .put(plan.reviewOn)
        .put(version.on)
        .put(version.author)
        .put(version.signedAt)
        .put(version.agreement.kind)
        .put(version.agreement.on)
        .put(version.agreement.copy);
    return insertedId<CarePlanId>(insert);
}

bool CarePlanTable::updateAgreement(CarePlanId id, const domain::Agreement& agreement, RowVersion seen)
{
    return Statement(m_db, updateAgreed)
               .bind(id, seen, domain::code(agreement.kind), agreement.on, domain::code(agreement.copy))
               .run() == 1;
}

bool CarePlanTable::markInError(CarePlanId id, const domain::EnteredInError& error)
{
    return Statement(m_db, updateError).bind(id, error.by, error.at, error.reason).run() == 1;
}

} // namespace keywork::store
