#pragma once

#include "base/instant.h"
#include "domain/codes.h"
#include "domain/ids.h"

#include <optional>
#include <string>
#include <string_view>

namespace keywork::domain {

enum class DraftSubject { Session, Addendum, CarePlan, CareReview };

constexpr CodeTable<DraftSubject, 4> codeTable(DraftSubject)
{
    return {{{DraftSubject::Session, "session"},
             {DraftSubject::Addendum, "addendum"},
             {DraftSubject::CarePlan, "carePlan"},
             {DraftSubject::CareReview, "careReview"}}};
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
    std::optional<Instant> discardedAt; // kept for policy days after that
    std::string editor;                 // the window that holds it open; empty: none
    RowVersion version = 1;
    friend bool operator==(const Draft&, const Draft&) = default;
};

// What a window may do with a draft.
enum class DraftAccess {
    Edit,          // the author's, held open by this window or by none
    AskToTakeOver, // the author's, held open by another window, which then turns read-only
    SeeThatItIs,   // somebody else's: that there is one since when, not its text
    Restore        // discarded by its author, who can still bring it back
};
DraftAccess draftAccess(const Draft& draft, StaffId reader, std::string_view window);

// Whether a discarded draft has been kept for its days and may go.
bool isPastKeeping(const Draft& draft, Instant now, int keptDays);

} // namespace keywork::domain
