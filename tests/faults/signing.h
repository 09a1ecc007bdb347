#pragma once

#include "app/session/sign_session.h"
#include "faults/scenario.h"

#include <optional>

// Signing a session, for every part that needs something to be saved.
namespace keywork::faults {

// A session with somebody of the keyworker's caseload, with the next one booked, as the form would give it.
app::SessionToSign sessionToSign(app::Workspace& workspace);
// The same with another mark in its note and in its next appointment.
app::SessionToSign marked(app::SessionToSign session, const std::string& mark);

// The marks of the signed sessions, in the order in which they were signed.
std::vector<std::string> signedSessions(store::Database& db);
// A session that came with only a part of what belongs to it, or a part without its session.
Finding halfSignedSessions(store::Database& db);

} // namespace keywork::faults
