#include "domain/pathway/phase.h"

#include "domain/pathway/move_history.h"
#include "domain/pathway/open_moves.h"

namespace keywork::domain {

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

    const Phase before = phaseLeft(history, move.on);
    if (before == move.to) return refuse(PhaseChangeRefusal::AlreadyThere);
    const auto* after = firstMoveAfter(history, move.on);
    if (after && after->to == move.to) return refuse(PhaseChangeRefusal::NextMoveGoesThere);

    if (asksForWish(move.to) && !wishUpTo(wishes, history.front().episode, move.on)) {
        return refuse(PhaseChangeRefusal::ClientWishMissing);
    }
    if (lacksWhy(move.decidedWith)) return refuse(PhaseChangeRefusal::WhyWithoutClientMissing);
    if (asksForReason(direction(before, move.to), readiness) && isBlank(move.reason)) {
        return refuse(PhaseChangeRefusal::ReasonMissing);
    }
    return move;
}

} // namespace keywork::domain
