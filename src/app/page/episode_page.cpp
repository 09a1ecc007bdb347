#include "app/page/episode_page.h"

#include "app/episode/earlier_episodes.h"
#include "app/pathway/pathway_facts.h"
#include "app/perform.h"
#include "store/allocation_table.h"
#include "store/appointment_table.h"
#include "store/client_table.h"
#include "store/episode_table.h"
#include "store/intervention_table.h"
#include "store/pathway_table.h"
#include "store/staff_table.h"

#include <algorithm>

namespace keywork::app {

namespace {

constexpr std::size_t pastAppointments = 20;

// Moves with where they came from, newest first.
template <class Row, class Change>
std::vector<Row> moveRows(const std::vector<Change>& moves, const store::StaffTable& staff)
{
    std::vector<Row> rows;
    for (std::size_t i = 0; i < moves.size(); ++i) {
        Row row{moves[i], {}, staff.name(moves[i].decidedBy)};
        if (i > 0) row.from = moves[i - 1].to;
        rows.push_back(std::move(row));
    }
    std::reverse(rows.begin(), rows.end());
    return rows;
}

std::optional<domain::Episode> episodeToShow(Workspace& workspace, domain::ClientId client)
{
    const store::EpisodeTable episodes(workspace.store());
    if (auto open = episodes.openOf(client)) return open;
    auto all = episodes.ofClient(client);
    if (all.empty()) return std::nullopt;
    return std::move(all.back());
}

std::vector<domain::Appointment> appointmentsToShow(Workspace& workspace, const domain::Episode& episode)
{
    auto all = store::AppointmentTable(workspace.store()).ofEpisode(episode.id);
    std::reverse(all.begin(), all.end());
    const auto now = workspace.clock().localNow();
    const auto firstPast = std::find_if(
        all.begin(), all.end(), [&](const domain::Appointment& appointment) { return appointment.at < now; });
    const auto most = static_cast<std::size_t>(firstPast - all.begin()) + pastAppointments;
    if (all.size() > most) all.erase(all.begin() + static_cast<std::ptrdiff_t>(most), all.end());
    return all;
}

void readEpisode(Workspace& workspace, EpisodePage& page)
{
    auto& db = workspace.store();
    const auto& episode = *page.episode;
    const store::StaffTable staff(db);
    const store::PathwayTable pathway(db);
    page.open = episode.isOpen();
    page.phases = moveRows<PhaseMoveRow>(pathway.phases(episode.id), staff);
    page.layers = moveRows<LayerMoveRow>(pathway.layers(episode.id), staff);
    page.wishes = pathway.wishes(episode.id);
    std::reverse(page.wishes.begin(), page.wishes.end());
    for (const auto& allocation : store::AllocationTable(db).ofEpisode(episode.id)) {
        page.allocations.push_back(
            {allocation, staff.name(allocation.staff), allocation.staff == workspace.user().id});
    }
    page.interventions = store::InterventionTable(db).ofEpisode(episode.id);
    if (page.open) page.prompts = promptsOf(workspace, episode);
    page.appointments = appointmentsToShow(workspace, episode);
}

} // namespace

Reading<EpisodePage> episodePage(Workspace& workspace, domain::ClientId client)
{
    return readRecord(workspace, client, [&]() -> Reading<EpisodePage> {
        auto& db = workspace.store();
        EpisodePage page;
        page.episode = episodeToShow(workspace, client);
        if (page.episode) readEpisode(workspace, page);
        page.earlier = tellEarlierEpisodes(workspace, client);
        const auto& roles = workspace.user().roles;
        const Standing standing{.allocated = store::AllocationTable(db).isAllocated(
                                    workspace.user().id, client, workspace.today())};
        page.mayChangePathway = isAllowed(roles, Action::ChangePhase, standing);
        page.mayActForAbsent = isAllowed(roles, Action::ChangePhase, {.actingForAbsent = true});
        page.mayClose = isAllowed(roles, Action::CloseEpisode, standing);
        page.mayAllocate = isAllowed(roles, Action::Allocate, standing);
        return page;
    });
}

} // namespace keywork::app
