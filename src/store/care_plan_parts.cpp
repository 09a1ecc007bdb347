#include "store/care_plan_parts.h"

#include "store/rating_column.h"

namespace keywork::store {

using domain::CarePlan;
using domain::CarePlanId;
using domain::Goal;
using domain::Step;
using domain::StepOwner;

namespace {

constexpr auto selectSituation =
    "SELECT plan_id, life_domain, words FROM care_plan_situation WHERE plan_id = ?1";
constexpr auto insertSituation =
    "INSERT INTO care_plan_situation (plan_id, life_domain, words) VALUES (?1, ?2, ?3)";
constexpr auto selectCapital =
    "SELECT plan_id, capital, words, rating FROM care_plan_capital WHERE plan_id = ?1";
constexpr auto insertCapital =
    "INSERT INTO care_plan_capital (plan_id, capital, words, rating) VALUES (?1, ?2, ?3, ?4)";
constexpr auto selectGoals = R"sql(
    SELECT plan_id, goal_id, life_domain, client_words, working_words, why, baseline, how_we_will_know, target_on, status
      FROM care_plan_goal WHERE plan_id = ?1 ORDER BY place
)sql";
constexpr auto insertGoal = R"sql(
    INSERT INTO care_plan_goal (plan_id, place, goal_id, life_domain, client_words, working_words, why, baseline,
                                how_we_will_know, target_on, status)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
)sql";
constexpr auto selectSteps = R"sql(
    SELECT plan_id, goal_id, step_id, what, owner, owner_name, due_on
      FROM care_plan_step WHERE plan_id = ?1 ORDER BY goal_id, place
)sql";
constexpr auto insertStep = R"sql(
    INSERT INTO care_plan_step (plan_id, goal_id, place, step_id, what, owner, owner_name, due_on)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
)sql";
constexpr auto selectInUse =
    "SELECT plan_id, intervention_id FROM care_plan_intervention WHERE plan_id = ?1 ORDER BY place";
constexpr auto insertInUse =
    "INSERT INTO care_plan_intervention (plan_id, place, intervention_id) VALUES (?1, ?2, ?3)";
constexpr auto selectSafer =
    "SELECT plan_id, what, by_day FROM care_plan_safer_action WHERE plan_id = ?1 ORDER BY place";
constexpr auto insertSafer =
    "INSERT INTO care_plan_safer_action (plan_id, place, what, by_day) VALUES (?1, ?2, ?3, ?4)";
constexpr auto selectSharing = R"sql(
    SELECT plan_id, with_whom, what, until_day, withdrawn_on FROM care_plan_sharing WHERE plan_id = ?1 ORDER BY place
)sql";
constexpr auto insertSharing = R"sql(
    INSERT INTO care_plan_sharing (plan_id, place, with_whom, what, until_day, withdrawn_on)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6)
)sql";
constexpr auto selectParticipants =
    "SELECT plan_id, name FROM care_plan_participant WHERE plan_id = ?1 ORDER BY place";
constexpr auto insertParticipant =
    "INSERT INTO care_plan_participant (plan_id, place, name) VALUES (?1, ?2, ?3)";

enum class OwnerKind { Client, Keyworker, Named };

constexpr domain::CodeTable<OwnerKind, 3> codeTable(OwnerKind)
{
    return {
        {{OwnerKind::Client, "client"}, {OwnerKind::Keyworker, "keyworker"}, {OwnerKind::Named, "named"}}};
}

std::optional<StepOwner> readOwner(Columns& row)
{
    const auto kind = row.next<std::optional<OwnerKind>>();
    auto name = row.next<std::optional<std::string>>();
    if (!kind) return std::nullopt;
    switch (*kind) {
    case OwnerKind::Client: return domain::ClientOwns{};
    case OwnerKind::Keyworker: return domain::KeyworkerOwns{};
    case OwnerKind::Named: return domain::NamedOwner{required(std::move(name))};
    }
    throw SqlError::damagedRow();
}

Goal readGoal(Columns& row)
{
    return {.id = row.next<domain::GoalId>(),
            .domain = row.next<domain::LifeDomain>(),
            .clientWords = row.next<std::string>(),
            .workingWords = row.next<std::string>(),
            .why = row.next<std::string>(),
            .baseline = row.next<std::string>(),
            .howWeWillKnow = row.next<std::string>(),
            .target = row.next<std::optional<Date>>(),
            .status = row.next<domain::GoalStatus>(),
            .steps = {}};
}

Step readStep(Columns& row)
{
    const auto id = row.next<domain::StepId>();
    auto what = row.next<std::string>();
    auto owner = readOwner(row);
    return {id, std::move(what), std::move(owner), row.next<std::optional<Date>>()};
}

} // namespace

void CarePlanParts::readInto(CarePlan& plan, CarePlanId id) const
{
    forEachPart(m_db, "care_plan_situation", selectSituation, id, [&](Columns& row) {
        const auto domain = row.next<domain::LifeDomain>();
        plan.situation[domain] = row.next<std::string>();
    });
    forEachPart(m_db, "care_plan_capital", selectCapital, id, [&](Columns& row) {
        auto& view = plan.capital[row.next<domain::Capital>()];
        view.words = row.next<std::string>();
        view.rating = readRating(row);
    });
    plan.goals = goals(id);
    forEachPart(m_db, "care_plan_intervention", selectInUse, id,
                [&](Columns& row) { plan.inUse.push_back(row.next<domain::InterventionId>()); });
    forEachPart(m_db, "care_plan_safer_action", selectSafer, id, [&](Columns& row) {
        auto what = row.next<std::string>();
        plan.saferActions.push_back({std::move(what), row.next<std::optional<Date>>()});
    });
    forEachPart(m_db, "care_plan_sharing", selectSharing, id, [&](Columns& row) {
        auto withWhom = row.next<std::string>();
        auto what = row.next<std::string>();
        const auto until = row.next<std::optional<Date>>();
        plan.sharing.push_back(
            {std::move(withWhom), std::move(what), until, row.next<std::optional<Date>>()});
    });
    forEachPart(m_db, "care_plan_participant", selectParticipants, id,
                [&](Columns& row) { plan.participants.push_back(row.next<std::string>()); });
}

std::vector<Goal> CarePlanParts::goals(CarePlanId id) const
{
    std::vector<Goal> goals;
    forEachPart(m_db, "care_plan_goal", selectGoals, id,
                [&](Columns& row) { goals.push_back(readGoal(row)); });
    forEachPart(m_db, "care_plan_step", selectSteps, id, [&](Columns& row) {
        const auto of = row.next<domain::GoalId>();
        for (auto& goal : goals) {
            if (goal.id == of) return goal.steps.push_back(readStep(row));
        }
        throw SqlError::damagedRow(); // of a goal that this version does not have
    });
    return goals;
}

void CarePlanParts::insert(CarePlanId id, const CarePlan& plan)
{
    for (const auto& [domain, words] : plan.situation)
        Statement(m_db, insertSituation).bind(id, domain::code(domain), words).run();
    for (const auto& [capital, view] : plan.capital)
        Statement(m_db, insertCapital)
            .bind(id, domain::code(capital), view.words, ratingValue(view.rating))
            .run();
    insertGoals(id, plan.goals);
    int place = 0;
    for (const auto given : plan.inUse) Statement(m_db, insertInUse).bind(id, ++place, given).run();
    place = 0;
    for (const auto& [what, by] : plan.saferActions)
        Statement(m_db, insertSafer).bind(id, ++place, what, by).run();
    place = 0;
    for (const auto& [withWhom, what, until, withdrawnOn] : plan.sharing)
        Statement(m_db, insertSharing).bind(id, ++place, withWhom, what, until, withdrawnOn).run();
    place = 0;
    for (const auto& name : plan.participants)
        Statement(m_db, insertParticipant).bind(id, ++place, name).run();
}

void CarePlanParts::insertGoals(CarePlanId id, const std::vector<Goal>& goals)
{
    int place = 0;
    for (const auto& goal : goals) {
        Statement insert(m_db, insertGoal);
        insert.bind(id, ++place, goal.id, domain::code(goal.domain), goal.clientWords, goal.workingWords,
                    goal.why, goal.baseline, goal.howWeWillKnow, goal.target, domain::code(goal.status));
        insert.run();
        insertSteps(id, goal);
    }
}

void CarePlanParts::insertSteps(CarePlanId id, const Goal& goal)
{
    int place = 0;
    for (const auto& step : goal.steps) {
        Statement insert(m_db, insertStep);
        const auto kind =
            step.owner ? std::optional(OwnerKind{static_cast<int>(step.owner->index())}) : std::nullopt;
        const auto* named = step.owner ? std::get_if<domain::NamedOwner>(&*step.owner) : nullptr;
        Values(insert)
            .put(id)
            .put(goal.id)
            .put(++place)
            .put(step.id)
            .put(step.what)
            .put(kind)
            .putPart(named, &domain::NamedOwner::name)
            .put(step.due);
        insert.run();
    }
}

} // namespace keywork::store
