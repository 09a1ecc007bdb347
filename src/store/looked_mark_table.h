#pragma once

#include "domain/change/clinical_write.h"
#include "store/statement.h"

namespace keywork::store {

struct LookedMarks {
    domain::LookedMark now;
    std::optional<domain::LookedMark> previous; // of an earlier day; none: never looked before that day
    friend bool operator==(const LookedMarks&, const LookedMarks&) = default;
};

// How far each person has read each record.
class LookedMarkTable {
public:
    explicit LookedMarkTable(Database& db) : m_db(db) {}

    std::optional<LookedMarks> find(domain::StaffId staff, domain::ClientId client) const;
    // The last mark of an earlier day stays readable, however often somebody looks today (domain.md section 0). A mark
    // never moves back: a second window may have read further.
    void move(domain::StaffId staff, domain::ClientId client, const domain::LookedMark& mark);

private:
    Database& m_db;
};

} // namespace keywork::store
