#pragma once

#include "app/outcome.h"
#include "app/workspace.h"
#include "domain/appointment/re_engagement.h"

namespace keywork::app {

struct AttemptToRecord {
    domain::AppointmentId missed;
    LocalTime at;
    domain::AttemptRoute route;
    domain::AttemptOutcome outcome;
    std::string note;
};
enum class AttemptRefusal { NotMissed, InFuture, BeforeMissed, NoteTooLong };
Outcome<domain::ContactAttemptId, AttemptRefusal> recordAttempt(Workspace& workspace,
                                                                AttemptToRecord attempt);

// What is done when no attempt reached the person; ends the chain.
enum class ChainDecisionRefusal { NotMissed, DecisionMissing, AlreadyDecided, TooLong };
Outcome<Done, ChainDecisionRefusal> decideChain(Workspace& workspace, domain::AppointmentId missed,
                                                std::string decision);

} // namespace keywork::app
