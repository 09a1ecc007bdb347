#pragma once

#include "app/outcome.h"
#include "app/workspace.h"
#include "domain/appointment/re_engagement.h"
#include "domain/client/contact_details.h"
#include "domain/client/person_name.h"

namespace keywork::app {

struct MadeAttempt {
    domain::ContactAttempt attempt;
    std::string by; // the worker's name
};

// What one wants to know before trying to reach somebody after a missed appointment, or giving up on it.
struct MissedContact {
    domain::Appointment missed;
    domain::PersonName client;
    std::vector<domain::Phone> phones;      // each with the safe contact rule that goes with it
    std::vector<domain::Address> addresses; // the same
    std::vector<MadeAttempt> attempts;      // after this appointment, by time
};
Reading<MissedContact> missedContact(Workspace& workspace, domain::AppointmentId missed);

} // namespace keywork::app
