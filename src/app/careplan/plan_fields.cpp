#include "app/careplan/plan_fields.h"

#include "base/date_text.h"

#include <nlohmann/json.hpp>

namespace keywork::app {

using nlohmann::json;

NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(StepFields, id, what, owner, ownerName, due)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(GoalFields, id, domain, clientWords, workingWords, why, baseline,
                                   howWeWillKnow, target, status, steps)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(CapitalFields, words, rating)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(SaferFields, what, by)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(SharingFields, withWhom, what, until, withdrawnOn)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(AgreementFields, kind, on, copy)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(PlanFields, on, whatIWant, strengths, situation, capital, goals, inUse,
                                   saferActions, badDays, noLongerNeeded, howToReachMe, whomYouMayAsk,
                                   aboutMyMedicine, sharing, participants, reviewOn, agreement)

namespace {

// Raised when a field is renamed or changes its meaning, so that an old draft is never read wrongly.
constexpr int bodyVersion = 1;

std::string written(std::optional<Date> day)
{
    return day ? clinicalDate(*day) : std::string();
}

StepFields toFields(const domain::Step& step)
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

GoalFields toFields(const domain::Goal& goal)
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
    for (const auto& step : goal.steps) fields.steps.push_back(toFields(step));
    return fields;
}

} // namespace

std::string toDraftBody(const PlanFields& fields)
{
    const json body{{"version", bodyVersion}, {"plan", fields}};
    // Text that is not valid UTF-8 is kept with the wrong bytes marked; a draft is never lost for one of them.
    return body.dump(-1, ' ', false, json::error_handler_t::replace);
}

Result<PlanFields, FieldsError> planFromDraftBody(const std::string& text)
{
    const auto body = json::parse(text, nullptr, false);
    if (body.is_discarded()) return refuse(FieldsError::NotJson);
    try {
        if (body.at("version").get<int>() != bodyVersion) return refuse(FieldsError::WrongShape);
        return body.at("plan").get<PlanFields>();
    } catch (const json::exception&) {
        return refuse(FieldsError::WrongShape);
    }
}

PlanFields toFields(const domain::CarePlan& plan)
{
    PlanFields fields;
    fields.whatIWant = plan.whatIWant;
    fields.strengths = plan.strengths;
    for (const auto& [domain, words] : plan.situation) fields.situation[std::string(code(domain))] = words;
    for (const auto& [capital, view] : plan.capital)
        fields.capital[std::string(code(capital))] = {
            view.words, view.rating ? std::to_string(view.rating->value()) : ""};
    for (const auto& goal : plan.goals) fields.goals.push_back(toFields(goal));
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
