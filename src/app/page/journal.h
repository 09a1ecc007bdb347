#pragma once

#include "app/draft/drafts.h"
#include "app/outcome.h"
#include "app/workspace.h"
#include "domain/session/session.h"

namespace keywork::app {

struct JournalFilter {
    std::optional<domain::SessionKind> kind;
    std::string text; // words that the note must have, each from its beginning
};

struct JournalAddendum {
    domain::Addendum addendum;
    std::string author;
};

struct JournalEntry {
    domain::Session session;
    std::string author;
    std::string errorBy; // name, when entered in error
    std::vector<JournalAddendum> addenda;
    std::vector<std::string> interventions; // their labels
    std::vector<std::string> workedOn;      // goals in the client's words, steps as they were agreed
    bool mayMarkInError = false;
};

// A page of the journal, newest first; `before` is the last entry of the page before.
struct Journal {
    std::vector<JournalEntry> entries;
    bool more = false;
    int total = 0;
    std::vector<DraftRow> drafts;
};
Reading<Journal> journal(Workspace& workspace, domain::ClientId client, const JournalFilter& filter,
                         std::optional<domain::SessionId> before, int limit);

} // namespace keywork::app
