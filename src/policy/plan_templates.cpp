#include "policy/subjects.h"

namespace keywork::policy {
namespace {

domain::Step readStep(const Field& field)
{
    field.expectMembers({"what", "owner"});
    domain::Step step;
    step.what = field.member("what").text();
    const auto owner = field.member("owner");
    const auto word = owner.text();
    if (word == "client") step.owner = domain::ClientOwns{};
    else if (word == "keyworker") step.owner = domain::KeyworkerOwns{};
    else owner.refuse(PolicyFaultReason::UnknownCode, "client, keyworker");
    return step;
}

domain::Goal readGoal(const Field& field)
{
    field.expectMembers({"domain", "workingWords", "howWeWillKnow", "steps"});
    domain::Goal goal;
    goal.domain = field.member("domain").code<domain::LifeDomain>();
    goal.workingWords = field.member("workingWords").text();
    goal.howWeWillKnow = field.member("howWeWillKnow").text();
    for (const auto& step : field.member("steps").items(Empty::Allowed)) goal.steps.push_back(readStep(step));
    return goal;
}

domain::PlanTemplate readTemplate(const Field& field)
{
    field.expectMembers({"id", "label", "about", "goals", "saferActions", "source"});
    domain::PlanTemplate read{
        field.member("id").codeWord(), field.member("label").text(), field.member("about").text(), {}};
    for (const auto& goal : field.member("goals").items(Empty::Refused))
        read.plan.goals.push_back(readGoal(goal));
    for (const auto& action : field.member("saferActions").items(Empty::Allowed))
        read.plan.saferActions.push_back({action.text(), std::nullopt});
    field.expectSource();
    return read;
}

} // namespace

void readPlanTemplates(const Field& values, Policy& policy)
{
    values.expectMembers({"templates"});
    for (const auto& field : values.member("templates").items(Empty::Allowed)) {
        auto read = readTemplate(field);
        for (const auto& other : policy.planTemplates)
            if (other.id == read.id) field.member("id").refuse(PolicyFaultReason::CodeTwice);
        policy.planTemplates.push_back(std::move(read));
    }
}

} // namespace keywork::policy
