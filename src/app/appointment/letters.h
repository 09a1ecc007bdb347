#pragma once

#include "app/outcome.h"
#include "app/workspace.h"
#include "domain/appointment/appointment.h"
#include "domain/client/client.h"

namespace keywork::app {

enum class LetterKind { Appointment, WeMissedYou };

constexpr domain::CodeTable<LetterKind, 2> codeTable(LetterKind)
{
    return {{{LetterKind::Appointment, "appointment"}, {LetterKind::WeMissedYou, "weMissedYou"}}};
}

// The parts of a letter; the window words it. Nothing here, and nothing on the envelope side, names the kind of service.
struct Letter {
    LetterKind kind;
    domain::PersonName to;
    domain::Address address;
    domain::Appointment appointment;         // the one it is about
    std::optional<domain::Appointment> next; // for "we missed you": one already booked
    std::string workerName;
    std::string serviceName;
    Date writtenOn;
};

enum class LetterRefusal { NoAddress, LettersNotSafe, LettersNotAsked, NotForThisOutcome };

// Makes the letter and notes in the audit that it was printed. LettersNotSafe and LettersNotAsked hold it back: the safe contact rule.
Outcome<Letter, LetterRefusal> letterFor(Workspace& workspace, domain::AppointmentId appointment,
                                         LetterKind kind);

} // namespace keywork::app
