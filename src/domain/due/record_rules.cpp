#include "domain/due/due_rules.h"
#include "domain/risk/kinds.h"

#include <algorithm>

namespace keywork::domain {

namespace {

bool saysYes(const Observation& observation)
{
    return observation.value == std::variant<Answer, Code>(Answer::Yes);
}

// The UTC day: an hour's difference around midnight does not matter to a rule that counts days.
Date dayOf(Instant moment)
{
    return Date{std::chrono::floor<std::chrono::days>(moment)};
}

// Each kind of draft is written on in a form of its own.
DueAction continuing(DraftSubject subject)
{
    switch (subject) {
    case DraftSubject::Session: return DueAction::ContinueDraft;
    case DraftSubject::Addendum: return DueAction::ContinueAddendum;
    case DraftSubject::CarePlan: return DueAction::ContinuePlan;
    case DraftSubject::CareReview: return DueAction::ContinueReview;
    }
    return DueAction::ContinueDraft;
}

} // namespace

std::optional<DueItem> naloxoneNotHeld(const DueQuestion& question)
{
    const auto* inTreatment = std::get_if<InTreatment>(&question.episode.state);
    if (!inTreatment) return std::nullopt;
    const auto* held = latest(question.facts.observations, observation_kind::naloxoneHeld);
    if (held && saysYes(*held)) return std::nullopt;

    const Date since = held ? std::max(held->on, inTreatment->startedOn) : inTreatment->startedOn;
    const auto& policy = question.rules.due;
    return DueItem{.kind = DueKind::NaloxoneNotHeld,
                   .client = question.facts.client->id,
                   .window = windowAfter(since, policy.naloxoneDays, policy),
                   .action = DueAction::RecordObservation,
                   .fact = held ? Fact{FactKind::Observation, held->id.number(), held->on} : Fact{}};
}

std::vector<DueItem> unsignedDrafts(std::span<const Draft> drafts, const DuePolicy& policy)
{
    std::vector<DueItem> items;
    for (const auto& draft : drafts) {
        if (draft.discardedAt) continue;
        const Date begun = dayOf(draft.begunAt);
        items.push_back({.kind = DueKind::UnsignedDraft,
                         .client = draft.client,
                         .window = windowAfter(begun, policy.draftDays, policy),
                         .action = continuing(draft.subject),
                         .fact = {FactKind::Draft, draft.id.number(), begun}});
    }
    return items;
}

} // namespace keywork::domain
