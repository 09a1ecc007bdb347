#include "store/draft_table.h"

#include "store/rows.h"
#include "store/sql_text.h"

namespace keywork::store {

using domain::Draft;
using domain::DraftId;

namespace {

constexpr char columns[] =
    "author_id, client_id, subject, appointment_id, session_id, body, begun_from, begun_at, "
    "saved_at, discarded_at, editor";

constexpr auto selectById = sql("SELECT id, row_version, ", columns, " FROM draft WHERE id = ?1");
constexpr auto selectOfClient =
    sql("SELECT id, row_version, ", columns,
        " FROM draft WHERE client_id = ?1 AND discarded_at IS NULL ORDER BY begun_at, id");
constexpr auto selectWithin = sql("SELECT id, row_version, ", columns, R"sql(
      FROM draft
     WHERE client_id IN (SELECT client_id FROM scope) AND discarded_at IS NULL
     ORDER BY client_id, begun_at, id
)sql");
constexpr auto selectOfAuthor =
    sql("SELECT id, row_version, ", columns,
        " FROM draft WHERE author_id = ?1 AND discarded_at IS NULL ORDER BY saved_at DESC, id DESC");
constexpr auto selectDiscarded =
    sql("SELECT id, row_version, ", columns,
        " FROM draft WHERE author_id = ?1 AND discarded_at >= ?2 ORDER BY discarded_at DESC, id DESC");
constexpr auto selectOfAppointment = sql("SELECT id, row_version, ", columns, R"sql(
      FROM draft
     WHERE author_id = ?1 AND appointment_id = ?2 AND discarded_at IS NULL
     ORDER BY id DESC
     LIMIT 1
)sql");

constexpr auto insertDraft = sql("INSERT INTO draft (", columns,
                                 ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) RETURNING id");
constexpr auto updateBody = R"sql(
    UPDATE draft
       SET row_version = row_version + 1, body = ?4, saved_at = ?5
     WHERE id = ?1 AND row_version = ?2 AND editor = ?3 AND discarded_at IS NULL
    RETURNING row_version
)sql";
constexpr auto updateEditor = R"sql(
    UPDATE draft SET row_version = row_version + 1, editor = ?2 WHERE id = ?1 AND discarded_at IS NULL
)sql";
constexpr auto updateDiscarded = R"sql(
    UPDATE draft SET row_version = row_version + 1, discarded_at = ?2, editor = ''
     WHERE id = ?1 AND discarded_at IS NULL
)sql";
constexpr auto updateRestored = R"sql(
    UPDATE draft SET row_version = row_version + 1, discarded_at = NULL
     WHERE id = ?1 AND discarded_at IS NOT NULL
)sql";
constexpr auto deleteDraft = "DELETE FROM draft WHERE id = ?1";
constexpr auto deleteDiscarded = "DELETE FROM draft WHERE discarded_at < ?1";

Draft readDraft(const Statement& found)
{
    return rowOf("draft", found, [](Columns& row) {
        const auto id = row.next<DraftId>();
        const auto version = row.next<RowVersion>();
        return Draft{id,
                     row.next<domain::StaffId>(),
                     row.next<domain::ClientId>(),
                     row.next<domain::DraftSubject>(),
                     row.next<std::optional<domain::AppointmentId>>(),
                     row.next<std::optional<domain::SessionId>>(),
                     row.next<std::string>(),
                     row.next<RowVersion>(),
                     row.next<Instant>(),
                     row.next<Instant>(),
                     row.next<std::optional<Instant>>(),
                     row.next<std::string>(),
                     version};
    });
}

} // namespace

std::optional<Draft> DraftTable::find(DraftId id) const
{
    Statement query(m_db, selectById);
    query.bind(id);
    return firstRow(query, readDraft);
}

std::vector<Draft> DraftTable::ofClient(domain::ClientId client) const
{
    Statement query(m_db, selectOfClient);
    query.bind(client);
    return allRows(query, readDraft);
}

std::vector<Draft> DraftTable::within(const ClientScope& scope) const
{
    Statement query(m_db, scope.sql(selectWithin));
    scope.bind(query);
    return allRows(query, readDraft);
}

std::vector<Draft> DraftTable::ofAuthor(domain::StaffId author) const
{
    Statement query(m_db, selectOfAuthor);
    query.bind(author);
    return allRows(query, readDraft);
}

std::vector<Draft> DraftTable::discardedOf(domain::StaffId author, Instant since) const
{
    Statement query(m_db, selectDiscarded);
    query.bind(author, since);
    return allRows(query, readDraft);
}

std::optional<Draft> DraftTable::ofAppointment(domain::StaffId author,
                                               domain::AppointmentId appointment) const
{
    Statement query(m_db, selectOfAppointment);
    query.bind(author, appointment);
    return firstRow(query, readDraft);
}

DraftId DraftTable::insert(const Draft& draft)
{
    Statement insert(m_db, insertDraft);
    Values(insert)
        .put(draft.author)
        .put(draft.client)
        .put(draft.subject)
        .put(draft.appointment)
        .put(draft.session)
        .put(draft.body)
        .put(draft.begunFrom)
        .put(draft.begunAt)
        .put(draft.savedAt)
        .put(draft.discardedAt)
        .put(draft.editor);
    return insertedId<DraftId>(insert);
}

std::optional<RowVersion> DraftTable::save(DraftId id, RowVersion seen, std::string_view editor,
                                           std::string_view body, Instant at)
{
    Statement update(m_db, updateBody);
    update.bind(id, seen, editor, body, at);
    const auto version = firstRow(update, [](const Statement& row) { return row.column<RowVersion>(0); });
    update.run();
    return version;
}

bool DraftTable::takeOver(DraftId id, std::string_view editor)
{
    return Statement(m_db, updateEditor).bind(id, editor).run() == 1;
}

bool DraftTable::discard(DraftId id, Instant at)
{
    return Statement(m_db, updateDiscarded).bind(id, at).run() == 1;
}

bool DraftTable::restore(DraftId id)
{
    return Statement(m_db, updateRestored).bind(id).run() == 1;
}

void DraftTable::remove(DraftId id)
{
    Statement(m_db, deleteDraft).bind(id).run();
}

std::int64_t DraftTable::purgeDiscardedBefore(Instant moment)
{
    return Statement(m_db, deleteDiscarded).bind(moment).run();
}

} // namespace keywork::store
