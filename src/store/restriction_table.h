#pragma once

#include "domain/access/restricted_record.h"
#include "store/statement.h"

namespace keywork::store {

// Which records are restricted, and who may read them all the same. Only ever added to: the last decision counts.
class RestrictionTable {
public:
    explicit RestrictionTable(Database& db) : m_db(db) {}

    bool isRestricted(domain::ClientId client) const;
    // Allocated to an episode of this client on that day, or asked to be: whoever is to accept somebody may read of them.
    bool worksWith(domain::StaffId staff, domain::ClientId client, Date day) const;

    std::int64_t insert(const domain::RestrictionDecision& decision);

private:
    Database& m_db;
};

} // namespace keywork::store
