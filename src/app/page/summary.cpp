#include "app/page/summary.h"

#include "app/episode/earlier_episodes.h"
#include "app/page/due_reading.h"
#include "app/page/summary_parts.h"
#include "app/pathway/pathway_facts.h"
#include "app/perform.h"
#include "app/review/next_review.h"
#include "store/appointment_table.h"
#include "store/care_plan_table.h"
#include "store/clinical_write_table.h"
#include "store/looked_mark_table.h"
#include "store/pathway_table.h"
#include "store/progress_table.h"
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

void readEpisode(Workspace& workspace, const store::ClientFacts& person, Summary& summary)
{
    const auto& episode = *person.episode;
    const store::PathwayTable pathway(workspace.store());
    const auto phases = pathway.phases(episode.id);
    const auto layers = pathway.layers(episode.id);
    summary.phases = phasePlaces(phases);
    summary.layer = domain::currentLayer(layers);
    summary.layerSince = domain::inLayerSince(layers);
    summary.treatmentStart = episode.startedOn();
    summary.phaseBands = phaseBands(phases);
    summary.layerBands = layerBands(layers);
    summary.prompts = promptsOf(workspace, person, layers);
    if (const auto review = nextReviewOf(workspace, episode, person.reviews, person.events))
        summary.nextReview = review->due;
    summary.wishes = pathway.wishes(episode.id);
    std::reverse(summary.wishes.begin(), summary.wishes.end());
    summary.whatWillBeDifferent = episode.whatWillBeDifferent;
}

void readGoals(Workspace& workspace, domain::EpisodeId episode, Summary& summary)
{
    auto& db = workspace.store();
    const auto ratings = firstAndLast(store::ProgressTable(db).ratings(episode));
    for (auto& goal : store::CarePlanTable(db).currentGoals(episode)) {
        if (goal.status != domain::GoalStatus::Active) continue;
        const auto rated = std::find_if(ratings.begin(), ratings.end(),
                                        [&](const GoalRatings& row) { return goal.id == row.goal; });
        summary.goals.push_back(
            {std::move(goal), rated == ratings.end() ? std::nullopt : std::optional(*rated)});
    }
}

// Newest first, those entered in error left out, no more than are shown.
std::vector<domain::LifeEvent> lastEvents(std::vector<domain::LifeEvent> events)
{
    std::erase_if(events, [](const domain::LifeEvent& event) { return event.error.has_value(); });
    std::reverse(events.begin(), events.end());
    if (events.size() > mostEvents)
        events.erase(events.begin() + static_cast<std::ptrdiff_t>(mostEvents), events.end());
    return events;
}

} // namespace

Reading<Summary> summary(Workspace& workspace, domain::ClientId client)
{
    return readRecord(workspace, client, [&]() -> Reading<Summary> {
        auto& db = workspace.store();
        const auto now = workspace.clock().localNow();
        auto people = store::CaseloadReader(db).read(store::ClientScope::ofClient(client));
        if (people.empty()) return refuse(Trouble::NotFound);
        auto& person = people.front();
        Summary summary(person.client);
        summary.phases = phasePlaces({});
        readChanged(workspace, client, identityOf(person.client), summary);
        summary.due = dueRowsOf(people, workspace, now);
        if (person.episode) readEpisode(workspace, person, summary);
        readSessions(workspace, client, summary);
        summary.coming = store::AppointmentTable(db).comingOfClient(client, now);
        summary.events = lastEvents(std::move(person.events));
        summary.earlier = tellEarlierEpisodes(workspace, client);
        if (person.episode) readGoals(workspace, person.episode->id, summary);
        else if (!summary.earlier.empty()) readGoals(workspace, summary.earlier.front().id, summary);
        const store::StaffTable staff(db);
        for (const auto& draft : person.drafts) {
            if (draft.author != workspace.user().id)
                summary.draftsOfOthers.push_back({staff.name(draft.author), draft.begunAt});
        }
        return summary;
    });
}

} // namespace keywork::app
