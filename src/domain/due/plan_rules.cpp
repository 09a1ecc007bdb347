#include "domain/due/due_rules.h"

#include <algorithm>

namespace keywork::domain {

std::optional<DueItem> planOrReview(const DueQuestion& question)
{
    const auto& next = question.facts.nextReview;
    if (!next) return std::nullopt;
    const bool isFirst = next->basis == ReviewBasis::FirstPlan;
    Window window = windowBefore(next->due, question.rules.due.openDays);
    window.opens = std::max(window.opens, next->fact.on.value_or(window.opens));
    return DueItem{.kind = isFirst ? DueKind::FirstCarePlan : DueKind::CarePlanReview,
                   .client = question.facts.client->id,
                   .window = window,
                   .action = isFirst ? DueAction::WritePlan : DueAction::ReviewPlan,
                   .fact = next->fact};
}

std::optional<DueItem> planNotAgreed(const DueQuestion& question)
{
    const auto& plan = question.facts.planNotAgreed;
    if (!plan || !plan->on) return std::nullopt;
    return DueItem{.kind = DueKind::PlanNotAgreed,
                   .client = question.facts.client->id,
                   .window = windowAfter(*plan->on, question.rules.due.agreementDays, question.rules.due),
                   .action = DueAction::RecordAgreement,
                   .fact = *plan};
}

} // namespace keywork::domain
