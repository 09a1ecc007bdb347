#include "ui/careplan/plan_reading.h"

#include "base/date_entry.h"
#include "base/date_text.h"
#include "ui/support/screen_text.h"
#include "ui/support/tr.h"

#include <QStringList>

namespace keywork::ui {

namespace {

QString capitalised(const QString& word)
{
    return word.left(1).toUpper() + word.mid(1);
}

int placeIn(const QString& part)
{
    return part.toInt() + 1;
}

QString whatIsMissing(const QString& name)
{
    if (name == QLatin1String("on"))
        return tr("Write the day on which the plan was made, for example today.");
    if (name == QLatin1String("clientWords"))
        return tr("Write the goal in the client's words, or remove it.");
    if (name == QLatin1String("what")) return tr("Write what is done, or remove the line.");
    if (name == QLatin1String("domain")) return tr("Choose the part of life that the goal is about.");
    if (name == QLatin1String("ownerName")) return tr("Write the name of whoever does it.");
    if (name == QLatin1String("withWhom")) return tr("Write with whom it may be shared.");
    return tr("Fill this in.");
}

QString sentenceOf(const QString& name, app::FieldFault fault)
{
    switch (fault) {
    case app::FieldFault::Missing: return whatIsMissing(name);
    case app::FieldFault::NotUnderstood:
        if (name == QLatin1String("rating")) return tr("Write the rating as a whole number from 0 to 10.");
        return tr("The day is not understood. Write it like 5/9/26, 5 sep, +6w or today.");
    case app::FieldFault::NoSuchDay: return tr("There is no such day. Write it like 5/9/26.");
    case app::FieldFault::OutOfRange: return tr("A rating is from 0 to 10.");
    case app::FieldFault::TooLong: return tr("This is too long to be kept. Write it in fewer words.");
    }
    return {};
}

} // namespace

QString planWidget(const std::string& field)
{
    const QStringList parts = onScreen(field).split(QLatin1Char('.'));
    const QString& name = parts.back();
    if (parts.front() == QLatin1String("goals")) {
        if (parts.size() == 3)
            return QStringLiteral("goal%1%2").arg(capitalised(name)).arg(placeIn(parts[1]));
        return QStringLiteral("goal%1Step%2%3")
            .arg(placeIn(parts[1]))
            .arg(capitalised(name))
            .arg(placeIn(parts[3]));
    }
    if (parts.front() == QLatin1String("capital")) return QStringLiteral("capitalRating-%1").arg(parts[1]);
    if (parts.front() == QLatin1String("saferActions"))
        return QStringLiteral("safer%1%2").arg(capitalised(name)).arg(placeIn(parts[1]));
    if (parts.front() == QLatin1String("sharing"))
        return QStringLiteral("sharing%1%2").arg(capitalised(name)).arg(placeIn(parts[1]));
    if (parts.front() == QLatin1String("agreement"))
        return QStringLiteral("agreement%1").arg(capitalised(name));
    return name;
}

namespace {

// A plan has many goals: the sentence at the foot of the form says which one is meant.
QString inGoal(const QString& field, const QString& problem)
{
    const QStringList parts = field.split(QLatin1Char('.'));
    if (parts.front() != QLatin1String("goals")) return problem;
    return tr("Goal %1: %2").arg(placeIn(parts[1])).arg(problem);
}

} // namespace

std::vector<FormProblem> problemsOf(const std::vector<app::PlanFieldProblem>& problems)
{
    std::vector<FormProblem> list;
    for (const auto& [field, fault] : problems) {
        const QString name = onScreen(field).section(QLatin1Char('.'), -1);
        list.push_back({planWidget(field), inGoal(onScreen(field), sentenceOf(name, fault))});
    }
    return list;
}

namespace {

FormProblem problemOf(domain::PlanRefusal refusal)
{
    using domain::PlanRefusal;
    switch (refusal) {
    case PlanRefusal::NothingPlanned:
        return {QStringLiteral("whatIWant"), tr("Write what the client wants from this, or a goal.")};
    case PlanRefusal::InFuture:
        return {QStringLiteral("on"),
                tr("The day is in the future. A plan is signed when it has been made.")};
    case PlanRefusal::BeforeReferral:
        return {QStringLiteral("on"), tr("The day is before the referral of this episode.")};
    case PlanRefusal::GoalWithoutWords:
        return {QStringLiteral("goalClientWords1"), tr("A goal has no words. Write them, or remove it.")};
    case PlanRefusal::StepWithoutWords: return {{}, tr("A step has no words. Write them, or remove it.")};
    case PlanRefusal::OwnerWithoutName: return {{}, tr("Write the name of whoever does the step.")};
    case PlanRefusal::GoalOfAnotherEpisode:
    case PlanRefusal::StepOfAnotherGoal:
    case PlanRefusal::SameGoalTwice:
        return {{},
                tr("The goals of this draft belong to another plan. Copy the text, and start a new plan.")};
    case PlanRefusal::InterventionNotOfEpisode:
        return {{}, tr("Something in use belongs to another episode. Untick it under In use.")};
    case PlanRefusal::ConsentIncomplete:
        return {{}, tr("Write with whom and what may be shared, or remove the line.")};
    case PlanRefusal::ReviewNotAfterPlan:
        return {QStringLiteral("reviewOn"), tr("The next review comes after the day of the plan.")};
    case PlanRefusal::ReviewTooLate:
        return {QStringLiteral("reviewOn"),
                tr("That is later than the layer allows. Choose an earlier day.")};
    case PlanRefusal::TextTooLong: return {{}, tr("A text is too long to be kept. Write it in fewer words.")};
    }
    return {};
}

FormProblem problemOf(app::SignPlanTrouble trouble)
{
    switch (trouble) {
    case app::SignPlanTrouble::DraftTakenOver:
        return {{},
                tr("Another window writes this draft now. What stands here is kept as a draft of its own.")};
    case app::SignPlanTrouble::AlreadySigned:
        return {{}, tr("This plan was signed in another window. What stands here is kept as a draft.")};
    case app::SignPlanTrouble::EpisodeClosed:
        return {{}, tr("The episode has ended, so a plan can no longer be signed. The draft is kept.")};
    }
    return {};
}

} // namespace

FormProblem problemOf(const app::SignPlanRefusal& refusal)
{
    return std::visit([](auto why) { return problemOf(why); }, refusal);
}

namespace {

void meanOn(std::string& text, Date day)
{
    if (const auto meant = parseDateEntry(text, day)) text = clinicalDate(*meant);
}

} // namespace

app::PlanFields asMeantOn(app::PlanFields fields, Date day)
{
    meanOn(fields.on, day);
    for (auto& goal : fields.goals) {
        meanOn(goal.target, day);
        for (auto& step : goal.steps) meanOn(step.due, day);
    }
    for (auto& action : fields.saferActions) meanOn(action.by, day);
    for (auto& consent : fields.sharing) {
        meanOn(consent.until, day);
        meanOn(consent.withdrawnOn, day);
    }
    meanOn(fields.reviewOn, day);
    meanOn(fields.agreement.on, day);
    return fields;
}

} // namespace keywork::ui
