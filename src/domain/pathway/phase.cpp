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

std::vector<PhaseChangeRefusal> missingFor(const PhaseMove& move, PhaseHistory history,
                                           std::span<const ClientWish> wishes,
                                           std::span<const Finding> readiness)
{
    std::vector<PhaseChangeRefusal> missing;
    if (history.empty()) return missing;
    if (asksForWish(move.to) && !wishUpTo(wishes, history.front().episode, move.on))
        missing.push_back(PhaseChangeRefusal::ClientWishMissing);
    if (lacksWhy(move.decidedWith)) missing.push_back(PhaseChangeRefusal::WhyWithoutClientMissing);
    if (asksForReason(direction(phaseLeft(history, move.on), move.to), readiness) && isBlank(move.reason))
        missing.push_back(PhaseChangeRefusal::ReasonMissing);
    return missing;
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

    const auto missing = missingFor(move, history, wishes, readiness);
    if (!missing.empty()) return refuse(missing.front());
    return move;
}

} // namespace keywork::domain
