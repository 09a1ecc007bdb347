#pragma once

#include "domain/change/clinical_write.h"
#include "store/statement.h"

namespace keywork::store {

// The store-wide rising order of clinical writes. Only ever added to.
class ClinicalWriteTable {
public:
    explicit ClinicalWriteTable(Database& db) : m_db(db) {}

    // The sequence of what is passed is not looked at.
    domain::WriteSequence append(const domain::ClinicalWrite& write);
    // Of the whole store; 0 when nothing was written yet.
    domain::WriteSequence newest() const;
    // In the order of entry.
    std::vector<domain::ClinicalWrite> ofClientAfter(domain::ClientId client,
                                                     domain::WriteSequence after) const;
    // Newest first; `before` is the last one of the page before.
    std::vector<domain::ClinicalWrite> ofClientBefore(domain::ClientId client,
                                                      std::optional<domain::WriteSequence> before,
                                                      int limit) const;
    // On this person's caseload, by others, since they last looked at each record: the newest, newest first.
    std::vector<domain::ClinicalWrite> notSeenBy(domain::StaffId staff, int limit) const;

private:
    Database& m_db;
};

} // namespace keywork::store
