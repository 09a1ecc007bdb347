#include "app/careplan/plan_reader.h"
#include "app/review/review_fields.h"
#include "base/text.h"

namespace keywork::app {

namespace {

// None: not decided yet, or not to the end; the domain asks for what is missing.
std::optional<domain::ReviewDecision> readDecision(const DecisionFields& fields)
{
    using Decision = domain::ReviewDecision;
    if (fields.kind == "continue") return Decision(domain::Continue{});
    if (fields.kind == "optimise") return Decision(domain::Optimise{clean(fields.what)});
    if (fields.kind == "end") return Decision(domain::EndTreatment{});
    if (fields.kind == "changePhase") {
        const auto to = domain::fromCode<domain::Phase>(fields.phase);
        if (!to) return std::nullopt;
        return Decision(domain::ChangeOfPhase{*to, clean(fields.clientView), clean(fields.reason)});
    }
    if (fields.kind == "stepUp" || fields.kind == "stepDown") {
        const auto to = domain::fromCode<domain::Layer>(fields.layer);
        if (!to) return std::nullopt;
        const auto way = fields.kind == "stepUp" ? domain::StepDirection::Up : domain::StepDirection::Down;
        return Decision(domain::ChangeOfLayer{way, *to, clean(fields.reason)});
    }
    return std::nullopt;
}

} // namespace

Result<domain::CareReview, std::vector<PlanFieldProblem>> readReview(const ReviewFields& fields, Date today)
{
    PlanFieldReader reader(today);
    domain::CareReview review{.on = reader.needed("on", fields.on)};
    for (const auto& name : fields.participants)
        if (!isBlank(name)) review.participants.push_back(clean(name));
    for (std::size_t place = 0; place < fields.goals.size(); ++place) {
        const auto& now = fields.goals[place];
        if (isBlank(now.progress) && isBlank(now.words) && isBlank(now.rating))
            continue; // not answered at all
        review.goals.push_back({domain::GoalId{now.goal},
                                domain::fromCode<domain::GoalProgress>(now.progress), clean(now.words),
                                reader.rating("goalsNow." + std::to_string(place) + ".rating", now.rating)});
    }
    for (std::size_t place = 0; place < fields.newGoals.size(); ++place)
        if (auto goal = reader.goal("newGoals", place, fields.newGoals[place]))
            review.newGoals.push_back(*std::move(goal));
    for (const auto& now : fields.benefits) {
        if (isBlank(now.benefit) && isBlank(now.whatWeChange)) continue;
        review.benefits.push_back({domain::InterventionId{now.intervention},
                                   domain::fromCode<domain::Benefit>(now.benefit), clean(now.whatWeChange)});
    }
    review.capital = reader.capital(fields.capital);
    review.decision = readDecision(fields.decision);
    if (!isBlank(fields.decision.whyWithoutClient))
        review.decidedWith = domain::WithoutClient{clean(fields.decision.whyWithoutClient)};
    review.nextOn = reader.maybe("nextOn", fields.nextOn);
    review.agreement = reader.agreement(fields.agreement, review.on);
    if (!reader.problems.empty()) return refuse(std::move(reader.problems));
    return review;
}

} // namespace keywork::app
