#include "store/life_event_table.h"

#include "store/error_mark.h"
#include "store/sql_text.h"

namespace keywork::store {

using domain::LifeEvent;
using domain::LifeEventId;

namespace {

constexpr char columns[] =
    "client_id, kind, happened_on, recorded_at, recorded_by, source, note, error_by, error_at, error_reason";

constexpr auto selectById = sql("SELECT id, ", columns, " FROM life_event WHERE id = ?1");
constexpr auto selectOfClient =
    sql("SELECT id, ", columns, " FROM life_event WHERE client_id = ?1 ORDER BY happened_on, id");
constexpr auto selectWithin = sql(
    "SELECT id, ", columns,
    " FROM life_event WHERE client_id IN (SELECT client_id FROM scope) ORDER BY client_id, happened_on, id");
constexpr auto insertEvent = sql("INSERT INTO life_event (", columns,
                                 ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) RETURNING id");
constexpr auto updateError = R"sql(
    UPDATE life_event SET error_by = ?2, error_at = ?3, error_reason = ?4 WHERE id = ?1 AND error_by IS NULL
)sql";

LifeEvent readEvent(const Statement& found)
{
    return rowOf("life_event", found, [](Columns& row) {
        return LifeEvent{row.next<LifeEventId>(), row.next<domain::ClientId>(), row.next<domain::Code>(),
                         row.next<Date>(),        row.next<Instant>(),          row.next<domain::StaffId>(),
                         row.next<std::string>(), row.next<std::string>(),      readError(row)};
    });
}

} // namespace

std::optional<LifeEvent> LifeEventTable::find(LifeEventId id) const
{
    Statement query(m_db, selectById);
    query.bind(id);
    return firstRow(query, readEvent);
}

std::vector<LifeEvent> LifeEventTable::ofClient(domain::ClientId client) const
{
    Statement query(m_db, selectOfClient);
    query.bind(client);
    return allRows(query, readEvent);
}

std::vector<LifeEvent> LifeEventTable::within(const ClientScope& scope) const
{
    Statement query(m_db, scope.sql(selectWithin));
    scope.bind(query);
    return allRows(query, readEvent);
}

LifeEventId LifeEventTable::insert(const LifeEvent& event)
{
    Statement insert(m_db, insertEvent);
    Values values(insert);
    values.put(event.client)
        .put(event.kind)
        .put(event.happenedOn)
        .put(event.recordedAt)
        .put(event.recordedBy)
        .put(event.source)
        .put(event.note);
    putError(values, event.error);
    return insertedId<LifeEventId>(insert);
}

bool LifeEventTable::markInError(LifeEventId id, const domain::EnteredInError& error)
{
    return Statement(m_db, updateError).bind(id, error.by, error.at, error.reason).run() == 1;
}

} // namespace keywork::store
