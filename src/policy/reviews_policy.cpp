#include "policy/subjects.h"

namespace keywork::policy {
namespace {

enum class AsksForReview { Trigger, None };

constexpr domain::CodeTable<AsksForReview, 2> codeTable(AsksForReview)
{
    return {{{AsksForReview::Trigger, "trigger"}, {AsksForReview::None, "none"}}};
}

constexpr std::string_view triggerGroup = "reviewTrigger";

} // namespace

void readReviews(const Field& values, Policy& policy)
{
    values.expectMembers({"firstPlanDays", "triggerDays", "phaseChange"});
    auto& reviews = policy.reviews;
    reviews.firstPlanDays = values.sourced("firstPlanDays").integer({1, 28});
    reviews.triggers.days = values.sourced("triggerDays").integer({1, 28});
    reviews.triggers.phaseChanges =
        values.sourced("phaseChange").code<AsksForReview>() == AsksForReview::Trigger;
    for (const auto& kind : policy.lists.lifeEvents.entries()) {
        if (kind.group == triggerGroup) reviews.triggers.events.insert(kind.code);
    }
}

} // namespace keywork::policy
