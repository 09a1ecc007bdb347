#pragma once

#include "base/local_time.h"
#include "domain/codes.h"
#include "domain/ids.h"
#include "domain/session/session_kind.h"

#include <optional>
#include <string>
#include <variant>

namespace keywork::domain {

// What became of an appointment. Not attending is an outcome of the appointment, never a session (domain.md section 0).
enum class AppointmentOutcome {
    Attended,
    Late,
    DidNotAttend,
    CancelledByClient,
    CancelledByService,
    Declined
};

constexpr CodeTable<AppointmentOutcome, 6> codeTable(AppointmentOutcome)
{
    return {{{AppointmentOutcome::Attended, "attended"},
             {AppointmentOutcome::Late, "late"},
             {AppointmentOutcome::DidNotAttend, "didNotAttend"},
             {AppointmentOutcome::CancelledByClient, "cancelledByClient"},
             {AppointmentOutcome::CancelledByService, "cancelledByService"},
             {AppointmentOutcome::Declined, "declined"}}};
}

constexpr bool isAttended(AppointmentOutcome outcome)
{
    return outcome == AppointmentOutcome::Attended || outcome == AppointmentOutcome::Late;
}

struct Booked {
    friend bool operator==(Booked, Booked) = default;
};
struct Moved {
    AppointmentId to;
    friend bool operator==(const Moved&, const Moved&) = default;
};
struct Resolved {
    AppointmentOutcome outcome;
    std::string note;
    friend bool operator==(const Resolved&, const Resolved&) = default;
};
// Cancelled is Resolved with one of the two cancelled outcomes, whether before or after the time.
using AppointmentState = std::variant<Booked, Moved, Resolved>;

struct Appointment {
    AppointmentId id;
    ClientId client;
    EpisodeId episode;
    StaffId staff;
    SessionKind kind;
    LocalTime at;
    int minutes; // planned, 5 to 480
    std::string place;
    AppointmentState state;
    RowVersion version = 1;

    bool isBooked() const { return std::holds_alternative<Booked>(state); }
    std::optional<AppointmentOutcome> outcome() const;
    friend bool operator==(const Appointment&, const Appointment&) = default;
};

// Past with no outcome. Nothing is ever marked by itself.
bool isUnresolved(const Appointment& appointment, LocalTime now);

struct NewAppointment {
    StaffId staff;
    SessionKind kind;
    LocalTime at;
    int minutes;
    std::string place;
};

enum class AppointmentRefusal {
    EpisodeClosed,
    BeforeReferral,
    TooFarAhead, // more than 2 years
    MinutesOutOfRange,
    NotBooked, // already moved or resolved
    NotYet     // attended, late or did not attend cannot be said before the day
};

Result<NewAppointment, AppointmentRefusal> checkedAppointment(NewAppointment wanted, Date referredOn,
                                                              LocalTime now);
Result<Appointment, AppointmentRefusal> resolve(Appointment appointment, AppointmentOutcome outcome,
                                                std::string note, LocalTime now);

} // namespace keywork::domain
