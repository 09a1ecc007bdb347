#include "app/episode/open_episode.h"

#include "app/perform.h"
#include "store/client_table.h"
#include "store/episode_table.h"

namespace keywork::app {

Outcome<domain::EpisodeId, domain::OpenEpisodeRefusal> openEpisode(Workspace& workspace,
                                                                   domain::ClientId client,
                                                                   domain::NewEpisode wanted)
{
    using Refusal = domain::OpenEpisodeRefusal;
    using Answer = Outcome<domain::EpisodeId, Refusal>;
    return perform<domain::EpisodeId, Refusal>(workspace, Action::OpenEpisode, [&](Change& change) -> Answer {
        if (!change.isAllowed()) return trouble<Refusal>(Trouble::NotAllowed);
        const auto person = store::ClientTable(workspace.store()).find(client);
        if (!person) return trouble<Refusal>(Trouble::NotFound);
        store::EpisodeTable episodes(workspace.store());
        const auto earlier = episodes.ofClient(client);
        auto opened = domain::openEpisode(std::move(wanted), *person, earlier, change.today());
        if (!opened) return refused(opened.error());
        const Date referredOn = opened->referral.on;
        const auto id =
            episodes.insert({domain::EpisodeId{0}, client, std::move(opened->referral), domain::Referred{},
                             std::move(opened->start), std::move(opened->whatWillBeDifferent), 1});
        change.wrote(domain::WriteKind::EpisodeOpened, client, id.number(), referredOn);
        change.audit("episode", id.number());
        return id;
    });
}

} // namespace keywork::app
