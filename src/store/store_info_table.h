#pragma once

#include "store/statement.h"

namespace keywork::store {

// What this store is.
struct StoreIdentity {
    std::string serviceName;
    std::optional<Date> practiceToday; // the day a practice store lives on; none: a service's own store
    std::optional<std::int64_t> practiceSeed;
    Instant createdAt;

    bool isPractice() const { return practiceToday.has_value(); }
    friend bool operator==(const StoreIdentity&, const StoreIdentity&) = default;
};

// The one row that says so.
class StoreInfoTable {
public:
    explicit StoreInfoTable(Database& db) : m_db(db) {}

    std::optional<StoreIdentity> find() const;
    void insert(const StoreIdentity& identity);
    // False when this is not a practice store.
    bool setPracticeToday(Date today);

    // Which generation of the key file was last seen in use (vault::KeyFile::generation); 0: none yet.
    std::uint64_t keysGeneration() const;
    void setKeysGeneration(std::uint64_t generation);

private:
    Database& m_db;
};

} // namespace keywork::store
