#include "app/pathway/record_wish.h"

#include "app/perform.h"
#include "base/text.h"
#include "domain/text_limit.h"
#include "store/episode_table.h"
#include "store/pathway_table.h"
#include "store/stamp.h"

namespace keywork::app {

Outcome<domain::WishId, WishRefusal> recordWish(Workspace& workspace, domain::EpisodeId id, std::string words,
                                                Date on)
{
    using Answer = Outcome<domain::WishId, WishRefusal>;
    return perform<domain::WishId, WishRefusal>(workspace, Action::RecordWish, [&](Change& change) -> Answer {
        if (!change.isAllowed()) return trouble<WishRefusal>(Trouble::NotAllowed);
        const auto episode = store::EpisodeTable(workspace.store()).find(id);
        if (!episode) return trouble<WishRefusal>(Trouble::NotFound);
        const auto said = trimmed(words);
        if (!episode->isOpen()) return refused(WishRefusal::EpisodeClosed);
        if (said.empty()) return refused(WishRefusal::WordsMissing);
        if (!domain::fits(said)) return refused(WishRefusal::TooLong);
        if (on > change.today()) return refused(WishRefusal::InFuture);
        if (on < episode->referral.on) return refused(WishRefusal::BeforeReferral);
        const auto wish =
            store::PathwayTable(workspace.store())
                .insert(domain::ClientWish{domain::WishId{0}, id, std::string(said), on}, change.stamp());
        change.wrote(domain::WriteKind::WishRecorded, episode->client, wish.number(), on);
        change.audit("wish", wish.number());
        return wish;
    });
}

} // namespace keywork::app
