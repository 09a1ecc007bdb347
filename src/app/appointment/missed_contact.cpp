#include "app/appointment/missed_contact.h"

#include "app/perform.h"
#include "store/appointment_table.h"
#include "store/client_table.h"
#include "store/contact_attempt_table.h"
#include "store/staff_table.h"

namespace keywork::app {

Reading<MissedContact> missedContact(Workspace& workspace, domain::AppointmentId id)
{
    return readRecord(workspace, id, [&]() -> Reading<MissedContact> {
        auto& db = workspace.store();
        const auto missed = store::AppointmentTable(db).find(id);
        if (!missed) return refuse(Trouble::NotFound);
        const auto client = store::ClientTable(db).find(missed->client);
        if (!client) return refuse(Trouble::NotFound);
        const auto& details = client->details;
        MissedContact contact{*missed, details.name, details.phones, details.addresses, {}};
        for (auto& attempt : store::ContactAttemptTable(db).ofEpisode(missed->episode)) {
            if (attempt.missed != id) continue;
            const auto by = store::StaffTable(db).name(attempt.by);
            contact.attempts.push_back({std::move(attempt), by});
        }
        return contact;
    });
}

} // namespace keywork::app
