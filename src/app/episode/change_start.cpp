#include "app/episode/change_start.h"

#include "app/episode/episode_change.h"

namespace keywork::app {

Outcome<Done, ChangeStartRefusal> changeStart(Workspace& workspace, domain::EpisodeId episode,
                                              RowVersion seen, domain::StartSnapshot start)
{
    using Answer = Result<domain::Episode, ChangeStartRefusal>;
    return changeEpisode<ChangeStartRefusal>(
        workspace, Action::ChangeStart, {episode, seen},
        [&](domain::Episode found, const Change&) -> Answer {
            if (!std::holds_alternative<domain::Referred>(found.state))
                return refuse(ChangeStartRefusal::Frozen);
            auto checked = domain::checkedSnapshot(std::move(start));
            if (!checked) return refuse(ChangeStartRefusal::SnapshotNotRight);
            found.start = std::move(*checked);
            return found;
        },
        [](const domain::Episode& saved, Change& change) {
            change.wrote(domain::WriteKind::StartChanged, saved.client, saved.id.number(), std::nullopt);
        });
}

} // namespace keywork::app
