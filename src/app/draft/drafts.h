#pragma once

#include "app/outcome.h"
#include "app/workspace.h"
#include "domain/draft/draft.h"

namespace keywork::app {

struct DraftToSave {
    std::optional<domain::DraftId> id; // none: begins one
    RowVersion seen = 0;               // of the draft, when it has an id
    domain::ClientId client;
    domain::DraftSubject subject;
    std::optional<domain::AppointmentId> appointment;
    std::optional<domain::SessionId> session;
    std::string body;
    std::string editor;       // this window
    RowVersion begunFrom = 0; // of a plan or review: the number of the plan's version
};

struct SavedDraft {
    domain::DraftId id;
    RowVersion version;
    Instant savedAt;
};

enum class SaveDraftRefusal {
    TakenOver, // another window of the author holds it now: this one turns read-only
    Discarded, // discarded meanwhile; the text stays in the form
    AlreadySigned,
    TooLong
};

// Autosaves are not audited. A body equal to the saved one writes nothing.
Outcome<SavedDraft, SaveDraftRefusal> saveDraft(Workspace& workspace, DraftToSave draft);

enum class TakeOver {
    WhenFree,   // only from a window that has it open no more
    AfterAsking // from any: that one turns read-only
};
enum class TakeOverRefusal { NotYours, Discarded, OpenElsewhere };
// This window becomes the editor; gives the draft as it stands.
Outcome<domain::Draft, TakeOverRefusal> takeOverDraft(Workspace& workspace, domain::DraftId draft,
                                                      std::string editor, TakeOver how);
// Nobody need ask for it any more. A draft that another window has taken over meanwhile stays with that one.
Outcome<Done, NoRefusal> releaseDraft(Workspace& workspace, domain::DraftId draft, const std::string& editor);

enum class ReadDraftRefusal { ReasonMissing };
// A team lead reads the draft of an absent worker; with a reason, audited.
Outcome<domain::Draft, ReadDraftRefusal> readOthersDraft(Workspace& workspace, domain::DraftId draft,
                                                         std::string reason);

enum class DiscardRefusal { NotYours, AlreadySigned };
// Kept, out of sight, for the days that the policy says, and can be brought back.
Outcome<Done, DiscardRefusal> discardDraft(Workspace& workspace, domain::DraftId draft);
Outcome<Done, DiscardRefusal> restoreDraft(Workspace& workspace, domain::DraftId draft);

// The viewer's own drafts with text position, others' only as "Sam has a draft since 14:02".
struct DraftRow {
    domain::DraftId id;
    domain::ClientId client;
    domain::DraftSubject subject;
    std::optional<domain::AppointmentId> appointment;
    std::string author;
    bool mine = false;
    Instant begunAt;
    Instant savedAt;
    std::string editor;                            // the window that has it open now; empty: none
    std::optional<domain::SessionId> session = {}; // that an addendum follows
    // When the session was that it is about: as the draft says, or the appointment, or the session it follows.
    std::optional<LocalTime> sessionAt = {};
    std::optional<Instant> discardedAt = {}; // can be brought back for the days of the policy
};
Reading<std::vector<DraftRow>> draftsOf(Workspace& workspace, domain::ClientId client);

} // namespace keywork::app
