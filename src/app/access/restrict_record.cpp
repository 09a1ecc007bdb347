#include "app/access/restrict_record.h"

#include "app/perform.h"
#include "store/client_table.h"
#include "store/restriction_table.h"

namespace keywork::app {

using domain::RestrictRefusal;

Outcome<Done, RestrictRefusal> restrictRecord(Workspace& workspace, domain::ClientId client, Restrict what,
                                              std::string reason)
{
    using Answer = Outcome<Done, RestrictRefusal>;
    return perform<Done, RestrictRefusal>(workspace, Action::RestrictRecord, [&](Change& change) -> Answer {
        if (!change.isAllowed()) return trouble<RestrictRefusal>(Trouble::NotAllowed);
        auto& db = workspace.store();
        if (!store::ClientTable(db).identity(client)) return trouble<RestrictRefusal>(Trouble::NotFound);
        change.requireAccess(client);
        store::RestrictionTable restrictions(db);
        const bool wanted = what == Restrict::Set;
        auto checked =
            domain::checkedRestriction(restrictions.isRestricted(client), wanted, std::move(reason));
        if (!checked) return refused(checked.error());
        const auto id = restrictions.insert({client, wanted, change.me(), change.now(), *checked});
        change.audit("recordRestriction", id, 1, (wanted ? "restricted: " : "no longer: ") + *checked);
        return Done{};
    });
}

} // namespace keywork::app
