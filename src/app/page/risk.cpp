#include "app/page/risk.h"

#include "app/page/shown_flags.h"
#include "app/perform.h"
#include "store/client_table.h"
#include "store/episode_table.h"
#include "store/life_event_table.h"
#include "store/observation_table.h"
#include "store/staff_table.h"

#include <algorithm>

namespace keywork::app {

namespace {

// A row for what somebody recorded: who did, who struck it through, and whether the viewer may.
template <class Row, class Record>
std::vector<Row> rowsOf(Workspace& workspace, std::vector<Record> records)
{
    const store::StaffTable staff(workspace.store());
    std::vector<Row> rows;
    for (auto record = records.rbegin(); record != records.rend(); ++record) {
        const bool mine = record->recordedBy == workspace.user().id;
        const bool mayMark =
            !record->error && isAllowed(workspace.user().roles, Action::MarkInError, {.author = mine});
        auto recordedBy = staff.name(record->recordedBy);
        auto errorBy = record->error ? staff.name(record->error->by) : std::string();
        rows.push_back({std::move(*record), std::move(recordedBy), std::move(errorBy), mayMark});
    }
    return rows;
}

} // namespace

Reading<RiskPage> riskPage(Workspace& workspace, domain::ClientId id)
{
    return readRecord(workspace, id, [&]() -> Reading<RiskPage> {
        auto& db = workspace.store();
        const auto client = store::ClientTable(db).find(id).value();
        RiskPage page;
        page.flags = shownFlags(workspace, client, store::EpisodeTable(db).openOf(id), std::string::npos);
        auto observations = store::ObservationTable(db).ofClient(id);
        for (const auto& kind : workspace.policy().observationKinds) {
            const auto* newest = domain::latest(observations, kind.kind);
            page.latest.push_back({kind.kind, newest ? std::optional(*newest) : std::nullopt});
        }
        page.events = rowsOf<EventRow>(workspace, store::LifeEventTable(db).ofClient(id));
        page.observations = rowsOf<ObservationRow>(workspace, std::move(observations));
        return page;
    });
}

} // namespace keywork::app
