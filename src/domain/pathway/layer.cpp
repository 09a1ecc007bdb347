#include "domain/pathway/layer.h"

#include "domain/pathway/move_history.h"
#include "domain/pathway/open_moves.h"

namespace keywork::domain {

std::optional<Layer> layerOn(LayerHistory history, Date day)
{
    const auto* move = lastMoveUpTo(history, day);
    return move ? std::optional(move->to) : std::nullopt;
}

std::optional<Layer> currentLayer(LayerHistory history)
{
    const auto* move = newestMove(history);
    return move ? std::optional(move->to) : std::nullopt;
}

std::optional<Date> inLayerSince(LayerHistory history)
{
    return presentSince(history);
}

Result<LayerMove, LayerChangeRefusal> checkedMove(LayerMove move, LayerHistory history, Date treatmentStart,
                                                  Date today)
{
    if (history.empty()) return refuse(LayerChangeRefusal::NotInTreatment);
    if (move.on < treatmentStart) return refuse(LayerChangeRefusal::BeforeTreatment);
    if (move.on > today) return refuse(LayerChangeRefusal::InFuture);

    if (layerLeft(history, move.on) == move.to) return refuse(LayerChangeRefusal::AlreadyThere);
    const auto* after = firstMoveAfter(history, move.on);
    if (after && after->to == move.to) return refuse(LayerChangeRefusal::NextMoveGoesThere);

    if (lacksWhy(move.decidedWith)) return refuse(LayerChangeRefusal::WhyWithoutClientMissing);
    if (isBlank(move.reason)) return refuse(LayerChangeRefusal::ReasonMissing);
    return move;
}

} // namespace keywork::domain
