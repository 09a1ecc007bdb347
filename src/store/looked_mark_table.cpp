#include "store/looked_mark_table.h"

#include "store/rows.h"

namespace keywork::store {

using domain::LookedMark;

namespace {

constexpr auto selectMarks = R"sql(
    SELECT client_id, up_to, at, previous_up_to, nullif(previous_at, '')
      FROM looked_mark
     WHERE staff_id = ?1 AND client_id = ?2
)sql";
constexpr auto moveMark = R"sql(
    INSERT INTO looked_mark (staff_id, client_id, up_to, at, previous_up_to, previous_at)
    VALUES (?1, ?2, ?3, ?4, 0, '')
    ON CONFLICT (staff_id, client_id) DO UPDATE
       SET up_to = excluded.up_to,
           at = excluded.at,
           previous_up_to = CASE WHEN substr(looked_mark.at, 1, 10) = substr(excluded.at, 1, 10)
                                 THEN looked_mark.previous_up_to ELSE looked_mark.up_to END,
           previous_at = CASE WHEN substr(looked_mark.at, 1, 10) = substr(excluded.at, 1, 10)
                              THEN looked_mark.previous_at ELSE looked_mark.at END
     WHERE excluded.up_to >= looked_mark.up_to
)sql";

LookedMarks readMarks(const Statement& found)
{
    return rowOf("looked_mark", found, [](Columns& row) {
        row.skip();
        LookedMarks marks{{row.next<domain::WriteSequence>(), row.next<Instant>()}, std::nullopt};
        const auto upTo = row.next<domain::WriteSequence>();
        if (const auto at = row.next<std::optional<Instant>>()) marks.previous = LookedMark{upTo, *at};
        return marks;
    });
}

} // namespace

std::optional<LookedMarks> LookedMarkTable::find(domain::StaffId staff, domain::ClientId client) const
{
    Statement query(m_db, selectMarks);
    query.bind(staff, client);
    return firstRow(query, readMarks);
}

void LookedMarkTable::move(domain::StaffId staff, domain::ClientId client, const LookedMark& mark)
{
    Statement(m_db, moveMark).bind(staff, client, mark.upTo, mark.at).run();
}

} // namespace keywork::store
