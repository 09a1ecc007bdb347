#pragma once

#include "base/instant.h"
#include "domain/codes.h"
#include "domain/ids.h"

#include <optional>
#include <string>

namespace keywork::domain {

enum class DraftSubject { Session, Addendum };

constexpr CodeTable<DraftSubject, 2> codeTable(DraftSubject)
{
    return {{{DraftSubject::Session, "session"}, {DraftSubject::Addendum, "addendum"}}};
}

// Work that is not part of the record yet: one author, one subject, kept in the store (domain.md section 0).
struct Draft {
    DraftId id;
    StaffId author;
    ClientId client;
    DraftSubject subject;
    std::optional<AppointmentId> appointment; // of a session draft that came from one
    std::optional<SessionId> session;         // the signed session an addendum belongs to
    std::string body;                         // the fields as the form keeps them
    RowVersion begunFrom = 0;                 // version of the subject when the draft was begun
    Instant begunAt;
    Instant savedAt;
    std::optional<Instant> discardedAt;       // kept for policy days after that
    std::string editor;                       // the window that holds it open; empty: none
    RowVersion version = 1;
    friend bool operator==(const Draft&, const Draft&) = default;
};

} // namespace keywork::domain
