#include "app/page/summary.h"

#include "app/draft/draft_rows.h"
#include "app/episode/earlier_episodes.h"
#include "app/page/due_reading.h"
#include "app/page/summary_parts.h"
#include "app/pathway/pathway_facts.h"
#include "app/perform.h"
#include "store/appointment_table.h"
#include "store/clinical_write_table.h"
#include "store/episode_table.h"
#include "store/life_event_table.h"
#include "store/looked_mark_table.h"
#include "store/pathway_table.h"
#include "store/staff_table.h"

#include <algorithm>

namespace keywork::app {

namespace {

constexpr std::size_t mostEvents = 10;

void readChanged(Workspace& workspace, domain::ClientId client, const Identity& identity, Summary& summary)
{
    auto& db = workspace.store();
    const auto marks = store::LookedMarkTable(db).find(workspace.user().id, client);
    const domain::LookedMark mark = marks ? marks->now : domain::LookedMark{};
    if (marks)
        summary.lookedAt = LookedAt{marks->now.at, marks->previous ? marks->previous->at : marks->now.at};
    const auto writes = store::ClinicalWriteTable(db).ofClientAfter(client, mark.upTo);
    const store::StaffTable staff(db);
    for (auto& write : domain::changedSince(writes, mark, workspace.user().id)) {
        auto by = staff.name(write.by);
        summary.changed.push_back({identity, std::move(write), std::move(by)});
    }
    std::reverse(summary.changed.begin(), summary.changed.end());
}

void readEpisode(Workspace& workspace, const domain::Episode& episode, Summary& summary)
{
    const store::PathwayTable pathway(workspace.store());
    const auto phases = pathway.phases(episode.id);
    const auto layers = pathway.layers(episode.id);
    summary.phases = phasePlaces(phases);
    summary.layer = domain::currentLayer(layers);
    summary.layerSince = domain::inLayerSince(layers);
    summary.treatmentStart = episode.startedOn();
    summary.phaseBands = phaseBands(phases);
    summary.layerBands = layerBands(layers);
    summary.prompts = promptsOf(workspace, episode);
    summary.wishes = pathway.wishes(episode.id);
    std::reverse(summary.wishes.begin(), summary.wishes.end());
    summary.whatWillBeDifferent = episode.whatWillBeDifferent;
}

} // namespace

Reading<Summary> summary(Workspace& workspace, domain::ClientId client)
{
    return readWith<Summary>(workspace, Action::ReadClient, [&]() -> Reading<Summary> {
        auto& db = workspace.store();
        const auto now = workspace.clock().localNow();
        const auto people = store::CaseloadReader(db).read(store::ClientScope::ofClient(client));
        if (people.empty()) return refuse(Trouble::NotFound);
        Summary summary;
        summary.phases = phasePlaces({});
        readChanged(workspace, client, identityOf(people.front().client), summary);
        summary.due = dueRowsOf(people, workspace, now);
        if (people.front().episode) readEpisode(workspace, *people.front().episode, summary);
        readSessions(workspace, client, summary);
        summary.coming = store::AppointmentTable(db).comingOfClient(client, now);
        for (auto& event : store::LifeEventTable(db).ofClient(client)) {
            if (!event.error) summary.events.push_back(std::move(event));
        }
        std::reverse(summary.events.begin(), summary.events.end());
        if (summary.events.size() > mostEvents)
            summary.events.erase(summary.events.begin() + mostEvents, summary.events.end());
        summary.earlier = tellEarlierEpisodes(workspace, client);
        for (const auto& draft : draftRows(workspace, client)) {
            if (!draft.mine) summary.draftsOfOthers.push_back({draft.author, draft.begunAt});
        }
        return summary;
    });
}

} // namespace keywork::app
