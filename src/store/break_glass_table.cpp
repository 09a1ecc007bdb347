#include "store/break_glass_table.h"

#include "store/rows.h"
#include "store/sql_text.h"

namespace keywork::store {

using domain::BreakGlass;
using domain::BreakGlassId;

namespace {

constexpr char selectOpening[] =
    "SELECT b.id, b.client_id, b.staff_id, b.opened_at, b.open_until, b.reason FROM break_glass b ";

constexpr auto selectById = sql(selectOpening, "WHERE b.id = ?1");
constexpr auto selectLast =
    sql(selectOpening, "WHERE b.client_id = ?2 AND b.staff_id = ?1 ORDER BY b.id DESC LIMIT 1");
constexpr auto selectUnreviewed = sql(selectOpening, R"sql(
     WHERE NOT EXISTS (SELECT 1 FROM break_glass_review r WHERE r.break_glass_id = b.id)
     ORDER BY b.id
)sql");
constexpr auto selectIsReviewed =
    "SELECT EXISTS (SELECT 1 FROM break_glass_review WHERE break_glass_id = ?1)";
constexpr auto insertOpening = R"sql(
    INSERT INTO break_glass (client_id, staff_id, opened_at, open_until, reason)
    VALUES (?1, ?2, ?3, ?4, ?5)
    RETURNING id
)sql";
constexpr auto insertReview = R"sql(
    INSERT INTO break_glass_review (break_glass_id, reviewed_by, reviewed_at, finding, note)
    VALUES (?1, ?2, ?3, ?4, ?5)
)sql";

BreakGlass readOpening(const Statement& found)
{
    return rowOf("break_glass", found, [](Columns& row) {
        return BreakGlass{row.next<BreakGlassId>(), row.next<domain::ClientId>(), row.next<domain::StaffId>(),
                          row.next<Instant>(),      row.next<Instant>(),          row.next<std::string>()};
    });
}

} // namespace

std::optional<BreakGlass> BreakGlassTable::find(BreakGlassId id) const
{
    Statement query(m_db, selectById);
    query.bind(id);
    return firstRow(query, readOpening);
}

std::optional<BreakGlass> BreakGlassTable::last(domain::StaffId staff, domain::ClientId client) const
{
    Statement query(m_db, selectLast);
    query.bind(staff, client);
    return firstRow(query, readOpening);
}

std::vector<BreakGlass> BreakGlassTable::unreviewed() const
{
    Statement query(m_db, selectUnreviewed);
    return allRows(query, readOpening);
}

bool BreakGlassTable::isReviewed(BreakGlassId id) const
{
    Statement query(m_db, selectIsReviewed);
    query.bind(id).step();
    return query.column<bool>(0);
}

BreakGlassId BreakGlassTable::insert(const BreakGlass& opening)
{
    Statement insert(m_db, insertOpening);
    insert.bind(opening.client, opening.by, opening.at, opening.until, opening.reason);
    return insertedId<BreakGlassId>(insert);
}

void BreakGlassTable::insert(const domain::OpeningReview& review)
{
    Statement(m_db, insertReview)
        .bind(review.opening, review.by, review.at, domain::code(review.finding), review.note)
        .run();
}

} // namespace keywork::store
