#pragma once

#include "store/history_reader.h"

namespace keywork::store {

// The SQL of one table's history.
struct HistoryTexts {
    StatementText keep;    // ?1 id, ?2 version or NULL for any, ?3 at, ?4 by
    StatementText past;    // ?1 id
    StatementText present; // ?1 id
    StatementText last;    // ?1 id
};
HistoryTexts historyTexts(Versioned table);

// Keeps the row as it is, to be called just before it changes. False when there is none, or none at version `seen`.
bool keepPast(Database& db, Versioned table, std::int64_t id, std::optional<RowVersion> seen,
              const Stamp& stamp);

} // namespace keywork::store
