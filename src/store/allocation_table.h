#pragma once

#include "domain/staff/staff.h"
#include "store/client_scope.h"
#include "store/stamp.h"

namespace keywork::store {

// Who works with whom.
class AllocationTable {
public:
    explicit AllocationTable(Database& db) : m_db(db) {}

    std::optional<domain::Allocation> find(domain::AllocationId id) const;
    // Ended ones included, oldest first.
    std::vector<domain::Allocation> ofEpisode(domain::EpisodeId episode) const;
    // Of the open episodes.
    std::vector<domain::Allocation> within(const ClientScope& scope) const;
    // Whether this person is allocated, and has accepted, on that day in any open episode of the client.
    bool isAllocated(domain::StaffId staff, domain::ClientId client, Date day) const;
    // How many people the worker has: open episodes allocated to them and accepted.
    int caseload(domain::StaffId staff) const;

    // The id of what is passed is not looked at.
    domain::AllocationId insert(const domain::Allocation& allocation);
    void update(const domain::Allocation& allocation, const Stamp& stamp);

private:
    Database& m_db;
};

} // namespace keywork::store
