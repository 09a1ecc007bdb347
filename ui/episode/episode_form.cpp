#include "ui/episode/episode_form.h"

#include "app/page/episode_page.h"
#include "ui/episode/start_versions.h"
#include "ui/shell/core_access.h"

namespace keywork::ui {

void tellWhatIsNew(FormDialog& dialog, Core& core, const app::Stale& stale, domain::Episode& episode,
                   const std::function<void()>& then)
{
    core.read(
        &dialog,
        [client = episode.client](app::Workspace& workspace) { return app::episodePage(workspace, client); },
        [&dialog, &core, &episode, stale, then](const app::Reading<app::EpisodePage>& reading) {
            if (!reading) return dialog.showProblems({{sentence(reading.error()), {}}});
            if (!reading->episode || reading->episode->id != episode.id)
                return dialog.showProblems({{sentence(app::Trouble::NotFound), {}}});
            const auto& theirs = *reading->episode;
            const auto& policy = core.policy();
            const auto changed =
                differences(startVersionFields(), episode.start, episode.start, theirs.start, policy.lists);
            episode = theirs;
            dialog.tellOf(twoVersions(stale, policy, changed));
            if (then) then();
        });
}

} // namespace keywork::ui
