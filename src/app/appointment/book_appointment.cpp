#include "app/appointment/appointments.h"
#include "app/appointment/booking.h"
#include "app/perform.h"
#include "app/stale.h"
#include "store/appointment_table.h"
#include "store/episode_table.h"
#include "store/stamp.h"

namespace keywork::app {

using domain::AppointmentRefusal;

Result<domain::AppointmentId, AppointmentRefusal> book(Workspace& workspace, Change& change,
                                                       const domain::Episode& episode,
                                                       domain::NewAppointment wanted)
{
    auto checked = domain::checkedAppointment(std::move(wanted), episode.referral.on, change.localNow());
    if (!checked) return refuse(checked.error());
    const auto id =
        store::AppointmentTable(workspace.store())
            .insert({domain::AppointmentId{0}, episode.client, episode.id, checked->staff, checked->kind,
                     checked->at, checked->minutes, checked->place, domain::Booked{}, 1});
    change.wrote(domain::WriteKind::AppointmentBooked, episode.client, id.number(), checked->at.day);
    return id;
}

Outcome<domain::AppointmentId, AppointmentRefusal> bookAppointment(Workspace& workspace,
                                                                   domain::ClientId client,
                                                                   domain::NewAppointment wanted)
{
    using Answer = Outcome<domain::AppointmentId, AppointmentRefusal>;
    return perform<domain::AppointmentId, AppointmentRefusal>(
        workspace, Action::BookAppointment, [&](Change& change) -> Answer {
            if (!change.isAllowed()) return trouble<AppointmentRefusal>(Trouble::NotAllowed);
            const auto episode = store::EpisodeTable(workspace.store()).openOf(client);
            if (!episode) return refused(AppointmentRefusal::EpisodeClosed);
            const auto booked = book(workspace, change, *episode, std::move(wanted));
            if (!booked) return refused(booked.error());
            change.audit("appointment", booked->number());
            return *booked;
        });
}

Outcome<domain::AppointmentId, AppointmentRefusal> moveAppointment(Workspace& workspace,
                                                                   domain::AppointmentId id, RowVersion seen,
                                                                   domain::NewAppointment wanted)
{
    using Answer = Outcome<domain::AppointmentId, AppointmentRefusal>;
    return perform<domain::AppointmentId, AppointmentRefusal>(
        workspace, Action::MoveAppointment, [&](Change& change) -> Answer {
            if (!change.isAllowed()) return trouble<AppointmentRefusal>(Trouble::NotAllowed);
            store::AppointmentTable appointments(workspace.store());
            auto old = appointments.find(id);
            if (!old) return trouble<AppointmentRefusal>(Trouble::NotFound);
            const RowVersion found = old->version;
            if (found != seen) {
                return refuse(Problem<AppointmentRefusal>(
                    staleRow(workspace, store::Versioned::Appointment, id.number(), found)));
            }
            if (!old->isBooked()) return refused(AppointmentRefusal::NotBooked);
            const auto episode = store::EpisodeTable(workspace.store()).find(old->episode);
            if (!episode || !episode->isOpen()) return refused(AppointmentRefusal::EpisodeClosed);
            const auto booked = book(workspace, change, *episode, std::move(wanted));
            if (!booked) return refused(booked.error());
            old->state = domain::Moved{*booked};
            appointments.update(*old, seen, change.stamp());
            change.wrote(domain::WriteKind::AppointmentMoved, old->client, id.number(), old->at.day);
            change.audit("appointment", id.number(), seen + 1);
            return *booked;
        });
}

Reading<std::vector<Clash>> clashes(Workspace& workspace, domain::ClientId client, domain::StaffId staff,
                                    LocalTime at, int minutes)
{
    using Answer = Reading<std::vector<Clash>>;
    return readRecord(workspace, client, [&]() -> Answer {
        std::vector<Clash> found;
        for (const auto& other :
             store::AppointmentTable(workspace.store()).clashes(staff, client, at, minutes)) {
            found.push_back({other.id, other.at, other.minutes, other.client == client});
        }
        return found;
    });
}

} // namespace keywork::app
