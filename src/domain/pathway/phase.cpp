#include "domain/pathway/phase.h"

#include "domain/finding.h"
#include "domain/pathway/move_history.h"

namespace keywork::domain {

namespace {

// Nobody is moved into change, or out of treatment, but by their own wish (domain.md section 2).
bool needsWish(Phase phase)
{
    return phase == Phase::ActiveChange || phase == Phase::Completion;
}

bool hasWish(std::span<const ClientWish> wishes, EpisodeId episode, Date by)
{
    return std::any_of(wishes.begin(), wishes.end(), [&](const ClientWish& wish) {
        return wish.episode == episode && wish.on <= by && !isBlank(wish.words);
    });
}

bool allMet(std::span<const Finding> readiness)
{
    return std::all_of(readiness.begin(), readiness.end(),
                       [](const Finding& finding) { return finding.met == Met::Met; });
}

} // namespace

std::optional<Phase> phaseOn(PhaseHistory history, Date day)
{
    const auto* move = lastMoveUpTo(history, day);
    return move ? std::optional(move->to) : std::nullopt;
}

std::optional<Phase> currentPhase(PhaseHistory history)
{
    const auto* move = newestMove(history);
    return move ? std::optional(move->to) : std::nullopt;
}

std::optional<Date> inPhaseSince(PhaseHistory history)
{
    return presentSince(history);
}

Direction direction(Phase from, Phase to)
{
    return to > from ? Direction::Forward : Direction::Back;
}

Result<PhaseMove, PhaseChangeRefusal> checkedMove(PhaseMove move, PhaseHistory history,
                                                  std::span<const ClientWish> wishes,
                                                  std::span<const Finding> readiness, Date treatmentStart,
                                                  Date today)
{
    if (history.empty()) return refuse(PhaseChangeRefusal::NotInTreatment);
    if (move.on < treatmentStart) return refuse(PhaseChangeRefusal::BeforeTreatment);
    if (move.on > today) return refuse(PhaseChangeRefusal::InFuture);

    // Treatment begins in engagement, so that is where somebody was before the first move.
    const Phase before = phaseOn(history, move.on).value_or(Phase::Engagement);
    if (before == move.to) return refuse(PhaseChangeRefusal::AlreadyThere);
    const auto* after = firstMoveAfter(history, move.on);
    if (after && after->to == move.to) return refuse(PhaseChangeRefusal::NextMoveGoesThere);

    if (needsWish(move.to) && !hasWish(wishes, history.front().episode, move.on)) {
        return refuse(PhaseChangeRefusal::ClientWishMissing);
    }
    if (lacksWhy(move.decidedWith)) return refuse(PhaseChangeRefusal::WhyWithoutClientMissing);
    if (direction(before, move.to) == Direction::Forward && !allMet(readiness) && isBlank(move.reason)) {
        return refuse(PhaseChangeRefusal::ReasonMissing);
    }
    return move;
}

} // namespace keywork::domain
