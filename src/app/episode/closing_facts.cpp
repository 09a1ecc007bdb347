#include "app/episode/closing_facts.h"

#include "store/allocation_table.h"
#include "store/intervention_table.h"
#include "store/pathway_table.h"
#include "store/session_table.h"

#include <algorithm>

namespace keywork::app {

namespace {

void keepLater(std::optional<Date>& latest, const std::optional<Date>& day)
{
    if (day && (!latest || *day > *latest)) latest = day;
}

} // namespace

domain::ClosingFacts closingFacts(Workspace& workspace, const domain::Episode& episode)
{
    auto& db = workspace.store();
    domain::ClosingFacts facts;
    if (const auto contact = store::SessionTable(db).lastContact(episode.id))
        facts.lastAttendedSession = contact->start.day;
    const store::PathwayTable pathway(db);
    facts.phase = domain::currentPhase(pathway.phases(episode.id));
    facts.lastChange = pathway.lastChange(episode.id);
    for (const auto& allocation : store::AllocationTable(db).ofEpisode(episode.id)) {
        keepLater(facts.lastChange, allocation.from);
        keepLater(facts.lastChange, allocation.to);
    }
    for (const auto& intervention : store::InterventionTable(db).ofEpisode(episode.id)) {
        keepLater(facts.lastChange, intervention.startedOn);
        if (intervention.end) keepLater(facts.lastChange, intervention.end->on);
    }
    return facts;
}

} // namespace keywork::app
