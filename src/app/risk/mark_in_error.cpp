#include "app/risk/mark_in_error.h"

#include "app/perform.h"
#include "base/text.h"
#include "store/life_event_table.h"
#include "store/observation_table.h"

namespace keywork::app {

namespace {

// The same for every kind of record that can be marked: found by the table, written by somebody, about a client.
template <class Table, class RecordId, class Author>
Outcome<Done, InErrorRefusal> markInError(Workspace& workspace, RecordId id, const std::string& reason,
                                          std::string_view subject, const Author& authorOf)
{
    using Answer = Outcome<Done, InErrorRefusal>;
    return perform<Done, InErrorRefusal>(workspace, Action::MarkInError, [&](Change& change) -> Answer {
        Table table(workspace.store());
        const auto record = table.find(id);
        if (!record) return trouble<InErrorRefusal>(Trouble::NotFound);
        if (!change.isAllowed({.author = authorOf(*record) == change.me()}))
            return trouble<InErrorRefusal>(Trouble::NotAllowed);
        const auto why = trimmed(reason);
        if (why.empty()) return refused(InErrorRefusal::ReasonMissing);
        if (!table.markInError(id, {change.me(), change.now(), std::string(why)}))
            return refused(InErrorRefusal::AlreadyMarked);
        change.wrote(domain::WriteKind::MarkedInError, record->client, id.number(), std::nullopt,
                     std::string(subject));
        change.audit(subject, id.number(), 2, why);
        return Done{};
    });
}

} // namespace

Outcome<Done, InErrorRefusal> markEventInError(Workspace& workspace, domain::LifeEventId id,
                                               const std::string& reason)
{
    return markInError<store::LifeEventTable>(
        workspace, id, reason, "lifeEvent", [](const domain::LifeEvent& event) { return event.recordedBy; });
}

Outcome<Done, InErrorRefusal> markObservationInError(Workspace& workspace, domain::ObservationId id,
                                                     const std::string& reason)
{
    return markInError<store::ObservationTable>(
        workspace, id, reason, "observation",
        [](const domain::Observation& observation) { return observation.recordedBy; });
}

} // namespace keywork::app
