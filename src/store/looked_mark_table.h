#pragma once

#include "domain/change/clinical_write.h"
#include "store/statement.h"

namespace keywork::store {

struct LookedMarks {
    domain::LookedMark now;
    std::optional<domain::LookedMark> previous; // none: looked once only
    friend bool operator==(const LookedMarks&, const LookedMarks&) = default;
};

// How far each person has read each record.
class LookedMarkTable {
public:
    explicit LookedMarkTable(Database& db) : m_db(db) {}

    std::optional<LookedMarks> find(domain::StaffId staff, domain::ClientId client) const;
    // The mark moves and the one before stays readable. A mark never moves back: a second window may have read further.
    void move(domain::StaffId staff, domain::ClientId client, const domain::LookedMark& mark);

private:
    Database& m_db;
};

} // namespace keywork::store
