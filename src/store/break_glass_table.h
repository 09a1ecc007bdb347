#pragma once

#include "domain/access/restricted_record.h"
#include "store/statement.h"

namespace keywork::store {

// Every opening of a restricted record, and what was found of it afterwards. Only ever added to.
class BreakGlassTable {
public:
    explicit BreakGlassTable(Database& db) : m_db(db) {}

    std::optional<domain::BreakGlass> find(domain::BreakGlassId id) const;
    // The latest of this person of this record.
    std::optional<domain::BreakGlass> last(domain::StaffId staff, domain::ClientId client) const;
    // Those that nobody has reviewed yet, the oldest first.
    std::vector<domain::BreakGlass> unreviewed() const;
    bool isReviewed(domain::BreakGlassId id) const;

    domain::BreakGlassId insert(const domain::BreakGlass& opening);
    void insert(const domain::OpeningReview& review);

private:
    Database& m_db;
};

} // namespace keywork::store
