#include "app/risk/record_event.h"

#include "app/perform.h"
#include "app/risk/risk_writes.h"
#include "store/client_table.h"

namespace keywork::app {

Outcome<domain::LifeEventId, domain::LifeEventRefusal> recordEvent(Workspace& workspace, domain::ClientId id,
                                                                   domain::NewLifeEvent event)
{
    using Refusal = domain::LifeEventRefusal;
    using Answer = Outcome<domain::LifeEventId, Refusal>;
    return perform<domain::LifeEventId, Refusal>(
        workspace, Action::RecordEvent, [&](Change& change) -> Answer {
            if (!change.isAllowed()) return trouble<Refusal>(Trouble::NotAllowed);
            const auto client = store::ClientTable(workspace.store()).identity(id);
            if (!client) return trouble<Refusal>(Trouble::NotFound);
            const auto saved = writeEvent(workspace, change, id, client->born, std::move(event));
            if (!saved) return refused(saved.error());
            change.audit("lifeEvent", saved->number());
            return *saved;
        });
}

Outcome<domain::ObservationId, domain::ObservationRefusal> recordObservation(
    Workspace& workspace, domain::ClientId id, domain::NewObservation observation)
{
    using Refusal = domain::ObservationRefusal;
    using Answer = Outcome<domain::ObservationId, Refusal>;
    return perform<domain::ObservationId, Refusal>(
        workspace, Action::RecordObservation, [&](Change& change) -> Answer {
            if (!change.isAllowed()) return trouble<Refusal>(Trouble::NotAllowed);
            const auto client = store::ClientTable(workspace.store()).identity(id);
            if (!client) return trouble<Refusal>(Trouble::NotFound);
            const auto saved = writeObservation(workspace, change, id, client->born, std::move(observation));
            if (!saved) return refused(saved.error());
            change.audit("observation", saved->number());
            return *saved;
        });
}

} // namespace keywork::app
