#include "policy/subjects.h"

#include <algorithm>

namespace keywork::policy {
namespace {

using domain::AttemptRoute;
using domain::AttemptStep;

std::vector<AttemptRoute> readRoutes(const Field& field)
{
    std::vector<AttemptRoute> routes;
    for (const auto& item : field.items(Empty::Refused)) {
        const auto route = item.code<AttemptRoute>();
        if (std::find(routes.begin(), routes.end(), route) != routes.end())
            item.refuse(PolicyFaultReason::CodeTwice);
        routes.push_back(route);
    }
    return routes;
}

AttemptStep readAttemptStep(const Field& field)
{
    field.expectMembers({"within", "routes", "source"}, {"count"});
    AttemptStep step{AttemptStep::Within::SameDay, 0, {}};
    const auto within = field.member("within");
    const auto word = within.text();
    if (word == "sameDay") {
        field.expectMembers({"within", "routes", "source"});
    } else if (word == "workingDays" || word == "days") {
        field.expectMembers({"within", "count", "routes", "source"});
        step.within = word == "days" ? AttemptStep::Within::Days : AttemptStep::Within::WorkingDays;
        step.count = field.member("count").integer({1, 28});
    } else {
        within.refuse(PolicyFaultReason::UnknownCode, "sameDay, workingDays, days");
    }
    field.expectSource();
    step.routes = readRoutes(field.member("routes"));
    return step;
}

} // namespace

void readReEngagement(const Field& values, Policy& policy)
{
    values.expectMembers({"steps", "safetyFacts"});
    auto& chain = policy.reEngagement;
    for (const auto& item : values.member("steps").items(Empty::Refused))
        chain.steps.push_back(readAttemptStep(item));

    const auto facts = values.member("safetyFacts");
    facts.expectMembers(
        {"overdoseDays", "custodyReleaseDays", "opioidTreatmentBegunDays", "missedDoseDays", "detoxDays"});
    chain.overdoseDays = facts.sourced("overdoseDays").integer({7, 365});
    chain.custodyReleaseDays = facts.sourced("custodyReleaseDays").integer({7, 182});
    chain.opioidTreatmentBegunDays = facts.sourced("opioidTreatmentBegunDays").integer({7, 182});
    chain.missedDoseDays = facts.sourced("missedDoseDays").integer({1, 7});
    chain.detoxDays = facts.sourced("detoxDays").integer({1, 56});
}

} // namespace keywork::policy
