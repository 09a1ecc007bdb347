#include "app/appointment/appointments.h"
#include "app/appointment/booking.h"
#include "app/perform.h"
#include "app/stale.h"
#include "store/appointment_table.h"
#include "store/staff_table.h"
#include "store/stamp.h"

namespace keywork::app {

using domain::AppointmentRefusal;

Result<bool, AppointmentRefusal> settle(Workspace& workspace, Change& change, domain::Appointment appointment,
                                        RowVersion seen, domain::AppointmentOutcome outcome, std::string note)
{
    auto settled = domain::resolve(std::move(appointment), outcome, std::move(note), change.localNow());
    if (!settled) return refuse(settled.error());
    if (!store::AppointmentTable(workspace.store()).update(*settled, seen, change.stamp())) return false;
    change.wrote(domain::WriteKind::AppointmentResolved, settled->client, settled->id.number(),
                 settled->at.day, std::string(domain::code(outcome)));
    return true;
}

Outcome<Done, AppointmentRefusal> resolveAppointment(Workspace& workspace, domain::AppointmentId id,
                                                     RowVersion seen, domain::AppointmentOutcome outcome,
                                                     std::string note)
{
    using Answer = Outcome<Done, AppointmentRefusal>;
    return perform<Done, AppointmentRefusal>(
        workspace, Action::ResolveAppointment, [&](Change& change) -> Answer {
            if (!change.isAllowed()) return trouble<AppointmentRefusal>(Trouble::NotAllowed);
            const auto appointment = store::AppointmentTable(workspace.store()).find(id);
            if (!appointment) return trouble<AppointmentRefusal>(Trouble::NotFound);
            const auto settled = settle(workspace, change, *appointment, seen, outcome, std::move(note));
            if (!settled) return refused(settled.error());
            if (!*settled) {
                return refuse(Problem<AppointmentRefusal>(
                    staleRow(workspace, store::Versioned::Appointment, id.number(), appointment->version)));
            }
            change.audit("appointment", id.number(), seen + 1);
            return Done{};
        });
}

Reading<AppointmentForm> readAppointment(Workspace& workspace, domain::AppointmentId id)
{
    return readRecord(workspace, id, [&]() -> Reading<AppointmentForm> {
        auto found = store::AppointmentTable(workspace.store()).find(id);
        if (!found) return refuse(Trouble::NotFound);
        const auto staff = found->staff;
        return AppointmentForm{std::move(*found), store::StaffTable(workspace.store()).name(staff)};
    });
}

} // namespace keywork::app
