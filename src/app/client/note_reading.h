#pragma once

#include "app/action.h"
#include "app/outcome.h"
#include "app/workspace.h"

#include <string_view>

// For the readings of this layer only: what is noted of them before anything is shown (reference/security.md section 4.3).
namespace keywork::app {

// Whose record is read: a client's, told by themselves or by something that is in it.
using WhoseRecord = std::variant<domain::ClientId, domain::EpisodeId, domain::AppointmentId,
                                 domain::SessionId, domain::CarePlanId, domain::DraftId>;

// None: there is no such client, or no such thing in anybody's record.
std::optional<domain::ClientId> clientOf(store::Database& db, const WhoseRecord& whose);

// Why the person at work may not read something, by the rights table; none: they may.
std::optional<Trouble> keptFrom(const Workspace& workspace, Action action);

// The same of a record, and of a search for people. If nothing keeps them from it, the audit says what they are about to
// see, and that is durable when these return; they throw when it could not be written: then nothing may be shown. A search
// is noted once, however many letters it is typed in, and without what is typed: that is a person's data.
std::optional<Trouble> keptFromRecord(Workspace& workspace, const WhoseRecord& whose);
std::optional<Trouble> keptFromSearch(Workspace& workspace, std::string_view typed);

} // namespace keywork::app
