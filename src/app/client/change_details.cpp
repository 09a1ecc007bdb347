#include "app/client/change_details.h"

#include "app/perform.h"
#include "app/stale.h"
#include "store/client_table.h"
#include "store/stamp.h"

namespace keywork::app {

Reading<domain::Client> readDetails(Workspace& workspace, domain::ClientId client)
{
    return readRecord(workspace, client, [&]() -> Reading<domain::Client> {
        return store::ClientTable(workspace.store()).find(client).value();
    });
}

Outcome<domain::Client, ChangeDetailsRefusal> changeDetails(Workspace& workspace, domain::ClientId client,
                                                            RowVersion seen, domain::ClientDetails details)
{
    using Answer = Outcome<domain::Client, ChangeDetailsRefusal>;
    return perform<domain::Client, ChangeDetailsRefusal>(
        workspace, Action::ChangeDetails, [&](Change& change) -> Answer {
            if (!change.isAllowed()) return trouble<ChangeDetailsRefusal>(Trouble::NotAllowed);
            store::ClientTable clients(workspace.store());
            auto present = clients.find(client);
            if (!present) return trouble<ChangeDetailsRefusal>(Trouble::NotFound);
            auto checked = domain::checkedDetails(std::move(details), change.today());
            if (!checked) return refused(ChangeDetailsRefusal::DetailsNotRight);
            if (const auto* number = std::get_if<domain::NhsNumber>(&checked->nhsNumber)) {
                const auto owner = clients.findByNhsNumber(*number);
                if (owner && *owner != client) return refused(ChangeDetailsRefusal::NhsNumberTaken);
            }
            const RowVersion found = present->version;
            present->details = std::move(*checked);
            if (!clients.update(*present, seen, change.stamp())) {
                return refuse(Problem<ChangeDetailsRefusal>(
                    staleRow(workspace, store::Versioned::Client, client.number(), found)));
            }
            present->version = seen + 1;
            change.wrote(domain::WriteKind::DetailsChanged, client, client.number(), std::nullopt);
            change.audit("client", client.number(), present->version);
            return std::move(*present);
        });
}

} // namespace keywork::app
