#include "app/risk/risk_writes.h"

#include "store/life_event_table.h"
#include "store/observation_table.h"

namespace keywork::app {

Result<domain::LifeEventId, domain::LifeEventRefusal> writeEvent(Workspace& workspace, Change& change,
                                                                 domain::ClientId client, Date born,
                                                                 domain::NewLifeEvent event)
{
    auto checked =
        domain::checkedEvent(std::move(event), workspace.policy().lists.lifeEvents, born, change.today());
    if (!checked) return refuse(checked.error());
    const auto id = store::LifeEventTable(workspace.store())
                        .insert({domain::LifeEventId{0}, client, checked->kind, checked->happenedOn,
                                 change.now(), change.me(), checked->source, checked->note, std::nullopt});
    change.wrote(domain::WriteKind::EventRecorded, client, id.number(), checked->happenedOn, checked->kind);
    return id;
}

Result<domain::ObservationId, domain::ObservationRefusal> writeObservation(Workspace& workspace,
                                                                           Change& change,
                                                                           domain::ClientId client, Date born,
                                                                           domain::NewObservation observation)
{
    auto checked = domain::checkedObservation(std::move(observation), workspace.policy().observationKinds,
                                              born, change.today());
    if (!checked) return refuse(checked.error());
    const auto id = store::ObservationTable(workspace.store())
                        .insert({domain::ObservationId{0}, client, checked->kind, checked->value, checked->on,
                                 change.now(), change.me(), checked->note, std::nullopt});
    change.wrote(domain::WriteKind::ObservationRecorded, client, id.number(), checked->on, checked->kind);
    return id;
}

} // namespace keywork::app
