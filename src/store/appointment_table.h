#pragma once

#include "domain/appointment/appointment.h"
#include "store/client_scope.h"
#include "store/stamp.h"

namespace keywork::store {

struct NotAttended {
    LocalTime at;
    domain::AppointmentOutcome outcome;
};

// Appointments: booked, moved, resolved.
class AppointmentTable {
public:
    explicit AppointmentTable(Database& db) : m_db(db) {}

    std::optional<domain::Appointment> find(domain::AppointmentId id) const;
    // By time; moved ones are left out.
    std::vector<domain::Appointment> ofStaffOn(domain::StaffId staff, Date day) const;
    // Booked for a time before now, newest first.
    std::vector<domain::Appointment> unresolvedOfStaff(domain::StaffId staff, const LocalTime& now) const;
    // All of them, by time.
    std::vector<domain::Appointment> ofEpisode(domain::EpisodeId episode) const;
    // Those of that day and later, by time.
    std::vector<domain::Appointment> ofEpisodeFrom(domain::EpisodeId episode, Date first) const;
    // What became of those from that day on, and before that time, that nobody came to; by time.
    std::vector<NotAttended> notAttended(domain::ClientId client, Date from, const LocalTime& before) const;
    // Booked ones from then on, by time.
    std::vector<domain::Appointment> comingOfClient(domain::ClientId client, const LocalTime& from) const;
    // Booked and not over by then, or to begin before the wished time is over: of that worker or that client.
    std::vector<domain::Appointment> clashes(domain::StaffId staff, domain::ClientId client,
                                             const LocalTime& at, int minutes) const;
    // What the rules of due work look at in the open episodes, by time: those still booked, and everything since the
    // day of the last attended session.
    std::vector<domain::Appointment> unsettledWithin(const ClientScope& scope) const;

    // Id and version of what is passed are not looked at.
    domain::AppointmentId insert(const domain::Appointment& appointment);
    // False, and nothing changed, when the row is no longer at version `seen`.
    bool update(const domain::Appointment& appointment, RowVersion seen, const Stamp& stamp);

private:
    Database& m_db;
};

} // namespace keywork::store
