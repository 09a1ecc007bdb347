#include "domain/review/review_cycle.h"

#include <algorithm>
#include <tuple>

namespace keywork::domain {

namespace {

Date later(Date one, Date other)
{
    return std::max(one, other);
}

// R of domain.md section 5: the review held last; of several on one day the one signed last.
const Reviewed* lastReview(std::span<const Reviewed> reviews)
{
    const auto last =
        std::max_element(reviews.begin(), reviews.end(), [](const auto& left, const auto& right) {
            return std::tie(*left.fact.on, left.signedAt) < std::tie(*right.fact.on, right.signedAt);
        });
    return last == reviews.end() ? nullptr : &*last;
}

bool isUpTo(const EnteredLayer& change, const Reviewed& reviewed)
{
    return change.fact.on < reviewed.fact.on ||
           (change.fact.on == reviewed.fact.on && change.at <= reviewed.signedAt);
}

Layer layerJustAfter(const Reviewed& reviewed, std::span<const EnteredLayer> layers)
{
    const EnteredLayer* last = nullptr;
    for (const auto& change : layers) {
        const bool isLater =
            !last || std::tie(*last->fact.on, last->at) <= std::tie(*change.fact.on, change.at);
        if (isUpTo(change, reviewed) && isLater) last = &change;
    }
    return last ? last->to : Layer::Standard; // treatment begins there
}

bool isConsidered(const ReviewTrigger& trigger, std::span<const Reviewed> reviews)
{
    return std::any_of(reviews.begin(), reviews.end(),
                       [&](const Reviewed& review) { return review.signedAt > trigger.recordedAt; });
}

// Keeps the earliest of what asks for a review.
class Earliest {
public:
    explicit Earliest(NextReview first) : m_next(first) {}
    void ask(NextReview other)
    {
        if (std::tie(other.due, other.basis) < std::tie(m_next.due, m_next.basis)) m_next = other;
    }
    const NextReview& next() const { return m_next; }

private:
    NextReview m_next;
};

} // namespace

std::vector<ReviewTrigger> reviewTriggers(const TriggerPolicy& policy, std::span<const EnteredPhase> phases,
                                          std::span<const EnteredEvent> events, Date startedOn)
{
    std::vector<ReviewTrigger> triggers;
    const auto add = [&](const Fact& fact, Instant at, Date enteredOn) {
        triggers.push_back({fact, at, enteredOn});
    };
    const auto beginning =
        std::min_element(phases.begin(), phases.end(), [](const auto& left, const auto& right) {
            return std::tie(left.change.on, left.at) < std::tie(right.change.on, right.at);
        });
    for (auto phase = phases.begin(); policy.phaseChanges && phase != phases.end(); ++phase) {
        if (phase == beginning || phase->byReview) continue;
        add({FactKind::PhaseChange, phase->change.id.number(), phase->change.on}, phase->at,
            phase->enteredOn);
    }
    for (const auto& [event, enteredOn] : events) {
        if (event.error || !policy.events.contains(event.kind)) continue;
        if (later(event.happenedOn, enteredOn) < startedOn) continue;
        add({FactKind::LifeEvent, event.id.number(), event.happenedOn}, event.recordedAt, enteredOn);
    }
    return triggers;
}

std::optional<NextReview> nextReview(const ReviewPolicy& policy, const LayerPolicy& layers,
                                     const ReviewFacts& facts)
{
    const auto* treatment = std::get_if<InTreatment>(&facts.episode.state);
    if (!treatment) return std::nullopt;
    const Reviewed* reviewed = lastReview(facts.reviews);
    if (!reviewed && facts.firstPlan) reviewed = &*facts.firstPlan;
    if (!reviewed)
        return NextReview{addDays(treatment->startedOn, policy.firstPlanDays),
                          ReviewBasis::FirstPlan,
                          {FactKind::Episode, facts.episode.id.number(), treatment->startedOn}};

    const Date on = *reviewed->fact.on;
    Earliest earliest({latestNextReview(layers, on, layerJustAfter(*reviewed, facts.layers)),
                       ReviewBasis::Interval, reviewed->fact});
    for (const auto& change : facts.layers) {
        if (!isUpTo(change, *reviewed))
            earliest.ask({latestNextReview(layers, *change.fact.on, change.to), ReviewBasis::LayerChange,
                          change.fact});
    }
    if (reviewed->agreedNext) earliest.ask({*reviewed->agreedNext, ReviewBasis::Agreed, reviewed->fact});
    for (const auto& trigger : facts.triggers) {
        if (!isConsidered(trigger, facts.reviews))
            earliest.ask({addDays(later(*trigger.fact.on, trigger.recordedOn), policy.triggers.days),
                          ReviewBasis::Trigger, trigger.fact});
    }
    return earliest.next();
}

Date latestNextReview(const LayerPolicy& policy, Date reviewedOn, Layer layer)
{
    return addWeeks(reviewedOn, policy.terms.at(layer).reviewEveryWeeks);
}

} // namespace keywork::domain
