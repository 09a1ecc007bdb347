#include "exchange/json_shapes.h"

namespace keywork::exchange {

namespace {

Json whyWithoutClient(const domain::DecidedWith& decided)
{
    const auto* without = std::get_if<domain::WithoutClient>(&decided);
    return without ? Json(without->why) : Json();
}

Json phaseChange(const domain::PhaseChange& change)
{
    return {{"id", said(change.id)},
            {"phase", said(change.to)},
            {"on", said(change.on)},
            {"decidedBy", said(change.decidedBy)},
            {"withClient", std::holds_alternative<domain::WithClient>(change.decidedWith)},
            {"whyWithoutClient", whyWithoutClient(change.decidedWith)},
            {"clientView", change.clientView},
            {"reason", change.reason}};
}

Json layerChange(const domain::LayerChange& change)
{
    return {{"id", said(change.id)},
            {"layer", said(change.to)},
            {"on", said(change.on)},
            {"decidedBy", said(change.decidedBy)},
            {"withClient", std::holds_alternative<domain::WithClient>(change.decidedWith)},
            {"whyWithoutClient", whyWithoutClient(change.decidedWith)},
            {"reason", change.reason}};
}

Json wish(const domain::ClientWish& wish)
{
    return {{"id", said(wish.id)}, {"on", said(wish.on)}, {"words", wish.words}};
}

Json promptAnswer(const domain::PromptAnswer& answer)
{
    const auto& fact = answer.newestFact;
    return {{"rule", answer.rule},
            {"newestFact", {{"kind", said(fact.kind)}, {"id", fact.id}, {"on", orNull(fact.on)}}},
            {"reason", answer.reason},
            {"on", said(answer.on)},
            {"by", said(answer.by)}};
}

Json attempt(const domain::ContactAttempt& attempt)
{
    return {{"id", said(attempt.id)},       {"missedAppointment", said(attempt.missed)},
            {"by", said(attempt.by)},       {"at", said(attempt.at)},
            {"route", said(attempt.route)}, {"outcome", said(attempt.outcome)},
            {"note", attempt.note}};
}

Json decision(const domain::ChainDecision& decision)
{
    return {{"missedAppointment", said(decision.missed)},
            {"by", said(decision.by)},
            {"on", said(decision.on)},
            {"decision", decision.decision}};
}

} // namespace

Json episode(const EpisodeRecord& record)
{
    auto shape = versioned(record.episode);
    shape["allocations"] = listOf(record.allocations, versioned);
    shape["phaseChanges"] = listOf(record.phases, phaseChange);
    shape["layerChanges"] = listOf(record.layers, layerChange);
    shape["wishes"] = listOf(record.wishes, wish);
    shape["promptAnswers"] = listOf(record.promptAnswers, promptAnswer);
    shape["carePlans"] = listOf(record.plans, carePlan);
    shape["careReviews"] = listOf(record.reviews, careReview);
    shape["stepsDone"] = listOf(record.stepsDone, stepDone);
    shape["goalRatings"] = listOf(record.ratings, goalRating);
    shape["interventions"] = listOf(record.interventions, versioned);
    shape["appointments"] = listOf(record.appointments, versioned);
    shape["contactAttempts"] = listOf(record.attempts, attempt);
    shape["chainDecisions"] = listOf(record.decisions, decision);
    shape["sessions"] = listOf(record.sessions, session);
    return shape;
}

} // namespace keywork::exchange
