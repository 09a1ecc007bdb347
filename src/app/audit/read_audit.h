#pragma once

#include "app/outcome.h"
#include "app/workspace.h"

#include <optional>
#include <vector>

namespace keywork::app {

// Which rows of the audit; what is not said does not matter.
struct AuditWanted {
    std::optional<domain::StaffId> by;     // who did it
    std::optional<domain::ClientId> about; // this client, or anything in the record
    std::optional<Date> from;              // days of the service
    std::optional<Date> to;
    std::optional<std::int64_t> before; // the last sequence of the page before
    int most = 100;
};

struct AuditLine {
    std::int64_t sequence;
    Instant at;
    std::string account; // empty: nobody who was signed in
    std::string name;
    std::string role;
    std::string action;
    std::string subject; // kind of record; empty: none
    std::optional<std::int64_t> subjectId;
    std::optional<RowVersion> subjectVersion;
    std::string reason;
    std::string hash; // to be compared with a seal; empty: from before rows had one
};

struct AuditPage {
    std::vector<AuditLine> lines; // newest first
    bool more = false;
};

// Who did what. That it was read is noted first, and is the newest line of an unfiltered page. `workspace` is a writer.
Outcome<AuditPage, NoRefusal> auditRows(Workspace& workspace, const AuditWanted& wanted);

// For asking by reference; none: no such client in this store.
std::optional<domain::ClientId> clientWithRef(Workspace& workspace, std::string_view ref);

} // namespace keywork::app
