#include "store/care_review_parts.h"

#include "store/rating_column.h"

namespace keywork::store {

using domain::BenefitNow;
using domain::Finding;
using domain::GoalNow;
using domain::SignedReview;

namespace {

// A goal's rating of that review, where the client gave one.
constexpr auto selectGoals = R"sql(
    SELECT now.review_id, now.goal_id, now.progress, now.words, rated.rating
      FROM care_review_goal AS now
      LEFT JOIN goal_rating AS rated ON rated.goal_id = now.goal_id AND rated.review_id = now.review_id
     WHERE now.review_id = ?1
     ORDER BY now.place
)sql";
constexpr auto insertGoal =
    "INSERT INTO care_review_goal (review_id, place, goal_id, progress, words) VALUES (?1, ?2, ?3, ?4, ?5)";
constexpr auto insertRating = R"sql(
    INSERT INTO goal_rating (goal_id, on_day, rating, words, review_id, recorded_by, recorded_at)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
)sql";
constexpr auto selectBenefits = R"sql(
    SELECT review_id, intervention_id, benefit, what_we_change
      FROM care_review_benefit WHERE review_id = ?1 ORDER BY place
)sql";
constexpr auto insertBenefit = R"sql(
    INSERT INTO care_review_benefit (review_id, place, intervention_id, benefit, what_we_change)
    VALUES (?1, ?2, ?3, ?4, ?5)
)sql";
constexpr auto selectCapital =
    "SELECT review_id, capital, words, rating FROM care_review_capital WHERE review_id = ?1";
constexpr auto insertCapital =
    "INSERT INTO care_review_capital (review_id, capital, words, rating) VALUES (?1, ?2, ?3, ?4)";
constexpr auto selectFindings = R"sql(
    SELECT review_id, rule, met, fact_kind, fact_id, fact_on
      FROM care_review_finding WHERE review_id = ?1 ORDER BY place
)sql";
constexpr auto insertFinding = R"sql(
    INSERT INTO care_review_finding (review_id, place, rule, met, fact_kind, fact_id, fact_on)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
)sql";
constexpr auto selectParticipants =
    "SELECT review_id, name FROM care_review_participant WHERE review_id = ?1 ORDER BY place";
constexpr auto insertParticipant =
    "INSERT INTO care_review_participant (review_id, place, name) VALUES (?1, ?2, ?3)";

GoalNow readGoal(Columns& row)
{
    const auto goal = row.next<domain::GoalId>();
    const auto progress = row.next<domain::GoalProgress>();
    auto words = row.next<std::string>();
    return {goal, progress, std::move(words), readRating(row)};
}

BenefitNow readBenefit(Columns& row)
{
    const auto given = row.next<domain::InterventionId>();
    const auto benefit = row.next<domain::Benefit>();
    return {given, benefit, row.next<std::string>()};
}

Finding readFinding(Columns& row)
{
    auto rule = row.next<std::string>();
    const auto met = row.next<domain::Met>();
    const auto kind = row.next<domain::FactKind>();
    const auto id = row.next<std::int64_t>();
    return {std::move(rule), domain::Severity::Information, met, {kind, id, row.next<std::optional<Date>>()}};
}

} // namespace

void CareReviewParts::readInto(SignedReview& of) const
{
    auto& review = of.review;
    forEachPart(m_db, "care_review_goal", selectGoals, of.id,
                [&](Columns& row) { review.goals.push_back(readGoal(row)); });
    forEachPart(m_db, "care_review_benefit", selectBenefits, of.id,
                [&](Columns& row) { review.benefits.push_back(readBenefit(row)); });
    forEachPart(m_db, "care_review_capital", selectCapital, of.id, [&](Columns& row) {
        auto& view = review.capital[row.next<domain::Capital>()];
        view.words = row.next<std::string>();
        view.rating = readRating(row);
    });
    forEachPart(m_db, "care_review_finding", selectFindings, of.id,
                [&](Columns& row) { review.readiness.push_back(readFinding(row)); });
    forEachPart(m_db, "care_review_participant", selectParticipants, of.id,
                [&](Columns& row) { review.participants.push_back(row.next<std::string>()); });
}

void CareReviewParts::insert(const SignedReview& of)
{
    const auto& review = of.review;
    insertGoals(of);
    int place = 0;
    for (const auto& [given, benefit, whatWeChange] : review.benefits)
        Statement(m_db, insertBenefit)
            .bind(of.id, ++place, given, domain::code(benefit.value()), whatWeChange)
            .run();
    for (const auto& [capital, view] : review.capital)
        Statement(m_db, insertCapital)
            .bind(of.id, domain::code(capital), view.words, ratingValue(view.rating))
            .run();
    place = 0;
    for (const auto& [rule, severity, met, fact] : review.readiness)
        Statement(m_db, insertFinding)
            .bind(of.id, ++place, rule, domain::code(met), domain::code(fact.kind), fact.id, fact.on)
            .run();
    place = 0;
    for (const auto& name : review.participants)
        Statement(m_db, insertParticipant).bind(of.id, ++place, name).run();
}

void CareReviewParts::insertGoals(const SignedReview& of)
{
    int place = 0;
    for (const auto& [goal, progress, words, rating] : of.review.goals) {
        Statement(m_db, insertGoal).bind(of.id, ++place, goal, domain::code(progress.value()), words).run();
        if (rating)
            Statement(m_db, insertRating)
                .bind(goal, of.review.on, rating->value(), words, of.id, of.author, of.signedAt)
                .run();
    }
}

} // namespace keywork::store
