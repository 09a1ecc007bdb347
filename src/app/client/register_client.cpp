#include "app/client/register_client.h"

#include "app/perform.h"
#include "store/client_table.h"
#include "store/stamp.h"

namespace keywork::app {

namespace {

bool isNhsNumberTaken(const store::ClientTable& clients, const domain::NhsNumberAnswer& answer)
{
    const auto* number = std::get_if<domain::NhsNumber>(&answer);
    return number != nullptr && clients.findByNhsNumber(*number).has_value();
}

} // namespace

Outcome<Registered, RegisterRefusal> registerClient(Workspace& workspace, domain::ClientDetails details)
{
    return perform<Registered, RegisterRefusal>(
        workspace, Action::RegisterClient, [&](Change& change) -> Outcome<Registered, RegisterRefusal> {
            if (!change.isAllowed()) return trouble<RegisterRefusal>(Trouble::NotAllowed);
            auto checked = domain::checkedDetails(std::move(details), change.today());
            if (!checked) return refused(RegisterRefusal::DetailsNotRight);
            store::ClientTable clients(workspace.store());
            if (isNhsNumberTaken(clients, checked->nhsNumber))
                return refused(RegisterRefusal::NhsNumberTaken);
            const domain::Client client{domain::ClientId{0}, clients.nextRef(), std::move(*checked),
                                        std::nullopt, 1};
            const auto id = clients.insert(client);
            change.wrote(domain::WriteKind::Registered, id, id.number(), change.today());
            change.audit("client", id.number());
            return Registered{id, client.ref};
        });
}

} // namespace keywork::app
