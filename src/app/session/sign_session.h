#pragma once

#include "app/outcome.h"
#include "app/workspace.h"
#include "domain/appointment/appointment.h"
#include "domain/risk/observation.h"
#include "domain/session/session.h"

namespace keywork::app {

struct SessionToSign {
    domain::ClientId client;
    std::optional<domain::AppointmentId> appointment;
    std::optional<domain::DraftId> draft;
    RowVersion draftSeen = 0;
    domain::SessionContent content;
    std::optional<domain::NewAppointment> next;
    std::vector<domain::NewLifeEvent> events;
    std::vector<domain::NewObservation> observations;
};

enum class SignTrouble { AppointmentGone, DraftTakenOver, AlreadySigned, NoOpenEpisode };
using SignRefusal = std::variant<SignTrouble, domain::SessionRefusal, domain::AppointmentRefusal,
                                 domain::LifeEventRefusal, domain::ObservationRefusal>;

struct Signed {
    domain::SessionId session;
    std::optional<domain::AppointmentId> next;
    std::vector<domain::SessionWarning> warnings;
};

// Signs as the author, resolves the appointment, books the next one, records what changed and ends the draft: one
// transaction or nothing. A signed session is never changed; addenda follow it.
Outcome<Signed, SignRefusal> signSession(Workspace& workspace, SessionToSign session);

} // namespace keywork::app
