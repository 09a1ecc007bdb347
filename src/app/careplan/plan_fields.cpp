#include "app/careplan/plan_fields.h"

#include "base/date_text.h"

namespace keywork::app {

namespace {

std::string written(std::optional<Date> day)
{
    return day ? clinicalDate(*day) : std::string();
}

StepFields stepFields(const domain::Step& step)
{
    StepFields fields{.id = step.id ? step.id->number() : 0,
                      .what = step.what,
                      .owner = {},
                      .ownerName = {},
                      .due = written(step.due)};
    if (!step.owner) return fields;
    if (std::holds_alternative<domain::ClientOwns>(*step.owner)) fields.owner = "client";
    if (std::holds_alternative<domain::KeyworkerOwns>(*step.owner)) fields.owner = "keyworker";
    if (const auto* named = std::get_if<domain::NamedOwner>(&*step.owner)) {
        fields.owner = "named";
        fields.ownerName = named->name;
    }
    return fields;
}

GoalFields goalFields(const domain::Goal& goal)
{
    GoalFields fields{.id = goal.id ? goal.id->number() : 0,
                      .domain = std::string(code(goal.domain)),
                      .clientWords = goal.clientWords,
                      .workingWords = goal.workingWords,
                      .why = goal.why,
                      .baseline = goal.baseline,
                      .howWeWillKnow = goal.howWeWillKnow,
                      .target = written(goal.target),
                      .status = std::string(code(goal.status)),
                      .steps = {}};
    for (const auto& step : goal.steps) fields.steps.push_back(stepFields(step));
    return fields;
}

} // namespace

PlanFields toFields(const domain::CarePlan& plan)
{
    PlanFields fields;
    fields.whatIWant = plan.whatIWant;
    fields.strengths = plan.strengths;
    for (const auto& [domain, words] : plan.situation) fields.situation[std::string(code(domain))] = words;
    for (const auto& [capital, view] : plan.capital)
        fields.capital[std::string(code(capital))] = {
            view.words, view.rating ? std::to_string(view.rating->value()) : ""};
    for (const auto& goal : plan.goals) fields.goals.push_back(goalFields(goal));
    for (const auto given : plan.inUse) fields.inUse.push_back(given.number());
    for (const auto& [what, by] : plan.saferActions) fields.saferActions.push_back({what, written(by)});
    fields.badDays = plan.badDays;
    fields.noLongerNeeded = plan.noLongerNeeded;
    fields.howToReachMe = plan.ifIStopComing.howToReachMe;
    fields.whomYouMayAsk = plan.ifIStopComing.whomYouMayAsk;
    fields.aboutMyMedicine = plan.ifIStopComing.aboutMyMedicine;
    for (const auto& [withWhom, what, until, withdrawnOn] : plan.sharing)
        fields.sharing.push_back({withWhom, what, written(until), written(withdrawnOn)});
    fields.participants = plan.participants;
    return fields;
}

} // namespace keywork::app
