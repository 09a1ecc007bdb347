#pragma once

#include "store/stamp.h"
#include "store/statement.h"

namespace keywork::store {

// The tables whose rows change, each with its history.
enum class Versioned { Staff, Client, Episode, Allocation, Intervention, Appointment };

// A row as it once was.
struct PastVersion {
    RowVersion version;
    std::string was;   // a JSON object: column name to value, lists as arrays of objects
    Instant changedAt; // when it stopped being so
    domain::StaffId changedBy;

    friend bool operator==(const PastVersion&, const PastVersion&) = default;
};

struct LastChange {
    RowVersion version; // that it has been since
    domain::StaffId by;
    Instant at;

    friend bool operator==(const LastChange&, const LastChange&) = default;
};

// Reads what the table classes kept.
class HistoryReader {
public:
    explicit HistoryReader(Database& db) : m_db(db) {}

    // Oldest first, without the present one.
    std::vector<PastVersion> past(Versioned table, std::int64_t id) const;
    // The present row in the same form; none: no such row.
    std::optional<std::string> present(Versioned table, std::int64_t id) const;
    // None: never changed since it was first saved.
    std::optional<LastChange> lastChange(Versioned table, std::int64_t id) const;

private:
    Database& m_db;
};

} // namespace keywork::store
