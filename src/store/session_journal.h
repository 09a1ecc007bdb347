#pragma once

#include "domain/session/session.h"
#include "store/database.h"

namespace keywork::store {

struct JournalWish {
    std::optional<domain::SessionKind> kind;
    std::string
        text; // each word is looked for at the beginning of a word of the note, whatever accents it has
};

struct JournalPage {
    std::vector<domain::Session> sessions;
    bool more = false;
    int total = 0; // that fit the wish
};

// One client's sessions, newest first, those entered in error in their place.
class SessionJournal {
public:
    explicit SessionJournal(Database& db) : m_db(db) {}

    // `before` is the last session of the page before.
    JournalPage page(domain::ClientId client, const JournalWish& wish,
                     std::optional<domain::SessionId> before, int limit) const;

private:
    std::vector<domain::SessionId> fitting(domain::ClientId client, const JournalWish& wish) const;

    Database& m_db;
};

} // namespace keywork::store
