#include "app/careplan/plan_reader.h"
#include "base/text.h"

namespace keywork::app {

namespace {

void readLists(const PlanFields& fields, PlanFieldReader& reader, domain::CarePlan& plan)
{
    for (std::size_t place = 0; place < fields.saferActions.size(); ++place) {
        const auto& [what, by] = fields.saferActions[place];
        if (isBlank(what)) continue;
        plan.saferActions.push_back(
            {clean(what), reader.maybe("saferActions." + std::to_string(place) + ".by", by)});
    }
    for (const auto& name : fields.participants) {
        if (!isBlank(name)) plan.participants.push_back(clean(name));
    }
}

void readSharing(const PlanFields& fields, PlanFieldReader& reader, domain::CarePlan& plan)
{
    for (std::size_t place = 0; place < fields.sharing.size(); ++place) {
        const auto& consent = fields.sharing[place];
        if (isBlank(consent.withWhom) && isBlank(consent.what)) continue;
        const auto at = "sharing." + std::to_string(place);
        if (isBlank(consent.withWhom)) reader.problem(at + ".withWhom", FieldFault::Missing);
        if (isBlank(consent.what)) reader.problem(at + ".what", FieldFault::Missing);
        plan.sharing.push_back({clean(consent.withWhom), clean(consent.what),
                                reader.maybe(at + ".until", consent.until),
                                reader.maybe(at + ".withdrawnOn", consent.withdrawnOn)});
    }
}

} // namespace

Result<ReadPlan, std::vector<PlanFieldProblem>> readPlan(const PlanFields& fields, Date today)
{
    PlanFieldReader reader(today);
    ReadPlan result{{}, reader.needed("on", fields.on), {}};
    auto& plan = result.plan;
    plan.whatIWant = reader.words("whatIWant", fields.whatIWant);
    plan.strengths = reader.words("strengths", fields.strengths);
    for (const auto& [word, text] : fields.situation) {
        const auto domain = domain::fromCode<domain::LifeDomain>(word);
        if (domain && !isBlank(text)) plan.situation[*domain] = clean(text);
    }
    plan.capital = reader.capital(fields.capital);
    for (std::size_t place = 0; place < fields.goals.size(); ++place)
        if (auto goal = reader.goal("goals", place, fields.goals[place]))
            plan.goals.push_back(*std::move(goal));
    for (const auto given : fields.inUse) plan.inUse.emplace_back(given);
    readLists(fields, reader, plan);
    readSharing(fields, reader, plan);
    plan.badDays = reader.words("badDays", fields.badDays);
    plan.noLongerNeeded = reader.words("noLongerNeeded", fields.noLongerNeeded);
    plan.ifIStopComing = {reader.words("howToReachMe", fields.howToReachMe),
                          reader.words("whomYouMayAsk", fields.whomYouMayAsk),
                          reader.words("aboutMyMedicine", fields.aboutMyMedicine)};
    plan.reviewOn = reader.maybe("reviewOn", fields.reviewOn);
    result.agreement = reader.agreement(fields.agreement, result.on);
    if (!reader.problems.empty()) return refuse(std::move(reader.problems));
    return result;
}

} // namespace keywork::app
