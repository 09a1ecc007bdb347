#include "practice/course.h"
#include "store/care_plan_table.h"
#include "store/care_review_table.h"
#include "store/progress_table.h"

#include <algorithm>
#include <utility>

// The care plan of an episode, and the reviews that kept it alive.
namespace keywork::practice {

using domain::GoalProgress;
using domain::Rating;
using domain::WriteKind;

namespace {

constexpr int firstPlanLatest = 14; // days after treatment start

domain::LifeDomain lifeDomain(const std::string& code)
{
    return domain::fromCode<domain::LifeDomain>(code).value_or(domain::LifeDomain::SubstanceUse);
}

GoalProgress progressOf(int by)
{
    return by > 0 ? GoalProgress::Better : by < 0 ? GoalProgress::Worse : GoalProgress::Same;
}

int reviewWeeks(domain::Layer layer)
{
    switch (layer) {
    case domain::Layer::Standard: return 12;
    case domain::Layer::Enhanced: return 6;
    case domain::Layer::Intensive: return 2;
    }
    return 12;
}

} // namespace

domain::CarePlan Journey::firstPlan(const Course& course)
{
    domain::CarePlan plan;
    plan.whatIWant = m_prose.wish(m_dice, m_about);
    plan.strengths = m_prose.strengths(m_dice);
    for (const auto& [capital, code] : codeTable(domain::Capital{}))
        plan.capital[capital] = {m_prose.capitalWords(m_dice, std::string(code)),
                                 Rating::from(m_dice.between(1, 5))};
    for (const auto& row : m_prose.goals(m_dice, m_about, m_dice.between(2, 4))) {
        domain::Goal goal;
        goal.domain = lifeDomain(row.at(1));
        goal.clientWords = row.at(2);
        goal.workingWords = row.at(3);
        const Date soon = addDays(course.lastDay, m_dice.between(-20, 40));
        goal.steps.push_back({.what = row.at(4), .owner = domain::ClientOwns{}, .due = soon});
        if (m_dice.chance(70))
            goal.steps.push_back(
                {.what = row.at(5), .owner = domain::KeyworkerOwns{}, .due = addDays(soon, 21)});
        plan.goals.push_back(std::move(goal));
    }
    plan.inUse = course.interventions;
    plan.ifIStopComing = m_prose.ifIStopComing(m_dice);
    plan.badDays = m_prose.badDays(m_dice);
    return plan;
}

domain::SignedPlan Journey::signPlan(const Course& course, domain::CarePlan plan, Date on, MadeBy by)
{
    store::CarePlanTable table(m_scribe.db());
    const auto at = entered(on);
    domain::Agreement agreement;
    if (m_dice.chance(85))
        agreement = {m_dice.chance(60) ? domain::AgreementKind::Signed : domain::AgreementKind::Spoken, on,
                     m_dice.chance(80) ? domain::CopyGiven::Given : domain::CopyGiven::Declined};
    plan.reviewOn = addWeeks(on, reviewWeeks(course.layerOn(on)));
    auto done = table.insert({.id = domain::CarePlanId{0},
                              .episode = course.id,
                              .versionNo = table.lastVersionNo(course.id) + 1,
                              .plan = std::move(plan),
                              .on = on,
                              .author = m_involved.keyworker,
                              .signedAt = m_scribe.moment(at),
                              .agreement = agreement});
    if (by == MadeBy::Itself)
        m_scribe.wrote(WriteKind::PlanSigned, *m_client, done.id.number(), {m_involved.keyworker, at, on});
    return done;
}

// Rarely later than it is due: a few first plans wait, and a few reviews are overdue today.
void Journey::writeCarePlan(Course& course)
{
    if (!course.plan.planned) return;
    // Throws of their own: what else is written stays the same.
    const Dice others = std::exchange(m_dice, m_dice.forPurpose(31));
    const Date start = *course.plan.startedOn;
    const Date made = addDays(start, m_dice.between(5, firstPlanLatest));
    const bool isNew = daysBetween(start, course.lastDay) < 3 * firstPlanLatest;
    if (made < course.lastDay && !(isNew && m_dice.chance(50))) {
        course.carePlans = {signPlan(course, firstPlan(course), made, MadeBy::Itself)};
        const Date until = addDays(course.lastDay, m_dice.chance(80) ? -1 : -m_dice.between(5, 30));
        while (*course.carePlans.back().plan.reviewOn <= until) {
            const auto& plan = course.carePlans.back();
            auto next = writeReview(course, plan, *plan.plan.reviewOn);
            course.carePlans.push_back(std::move(next));
        }
    }
    m_dice = others;
}

domain::SignedPlan Journey::writeReview(const Course& course, const domain::SignedPlan& before, Date on)
{
    domain::CareReview review{.on = on};
    const store::ProgressTable progress(m_scribe.db());
    const auto ratings = progress.ratings(course.id);
    for (const auto& goal : before.plan.goals) {
        if (goal.status != domain::GoalStatus::Active) continue;
        int last = m_dice.between(1, 4);
        for (const auto& rating : ratings)
            if (rating.goal == *goal.id) last = rating.rating.value();
        const int by = m_dice.between(-1, 2);
        const int now = std::clamp(last + by, 0, Rating::highest);
        const auto said = now == Rating::highest ? GoalProgress::Achieved : progressOf(by);
        review.goals.push_back(
            {*goal.id, said, m_prose.goalWords(m_dice, std::string(domain::code(said))), Rating::from(now)});
        writeSteps(course, goal, before.on, on);
    }
    for (const auto given : before.plan.inUse)
        review.benefits.push_back(
            {given, m_dice.chance(75) ? domain::Benefit::Yes : domain::Benefit::Partly, {}});
    for (const auto& [capital, view] : before.plan.capital) {
        const int now = std::clamp(view.rating->value() + m_dice.between(-1, 1), 0, Rating::highest);
        review.capital[capital] = {{}, Rating::from(now)};
    }
    review.decision = domain::Continue{};
    review.nextOn = addWeeks(on, reviewWeeks(course.layerOn(on)));
    auto after = signPlan(course, domain::nextPlan(before.plan, review), on, MadeBy::Review);
    review.agreement = after.agreement;
    const auto at = entered(on);
    const auto id = store::CareReviewTable(m_scribe.db())
                        .insert({.id = domain::ReviewId{0},
                                 .episode = course.id,
                                 .reviewed = before.id,
                                 .made = after.id,
                                 .review = std::move(review),
                                 .author = m_involved.keyworker,
                                 .signedAt = m_scribe.moment(at)},
                                {});
    m_scribe.wrote(WriteKind::ReviewSigned, *m_client, id.number(), {m_involved.keyworker, at, on});
    return after;
}

// A session is about some of the goals that are worked on then, and now and then about a step towards one.
void Journey::workOnGoals(Course& course, domain::SessionContent& content)
{
    const domain::CarePlan* then = nullptr;
    for (const auto& version : course.carePlans)
        if (version.on < content.start.day) then = &version.plan;
    if (then == nullptr) return;
    for (const auto& goal : then->goals) {
        if (goal.status != domain::GoalStatus::Active || !course.workedOn.chance(45)) continue;
        content.goals.push_back(*goal.id);
        if (!goal.steps.empty() && course.workedOn.chance(35))
            content.steps.push_back(*goal.steps.front().id);
    }
}

// Some of what was agreed is done by the next review.
void Journey::writeSteps(const Course& course, const domain::Goal& goal, Date from, Date until)
{
    store::ProgressTable progress(m_scribe.db());
    const auto done = progress.stepsDone(course.id);
    for (const auto& step : goal.steps) {
        const bool isDone = std::any_of(done.begin(), done.end(),
                                        [&](const domain::StepDone& one) { return one.step == *step.id; });
        if (isDone || !m_dice.chance(45)) continue;
        const Date on = addDays(from, m_dice.between(1, std::max(1, daysBetween(from, until) - 1)));
        const auto at = entered(on);
        const auto id =
            progress.insert(domain::StepDone{*step.id, on, {}, m_involved.keyworker, m_scribe.moment(at)});
        m_scribe.wrote(WriteKind::StepDone, *m_client, id, {m_involved.keyworker, at, on});
    }
}

} // namespace keywork::practice
