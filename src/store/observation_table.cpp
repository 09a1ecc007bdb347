#include "store/observation_table.h"

#include "store/error_mark.h"
#include "store/sql_text.h"

namespace keywork::store {

using domain::Observation;
using domain::ObservationId;

namespace {

constexpr char columns[] =
    "client_id, kind, answer, value, on_day, recorded_at, recorded_by, note, error_by, error_at, error_reason";

constexpr auto selectById = sql("SELECT id, ", columns, " FROM observation WHERE id = ?1");
constexpr auto selectOfClient =
    sql("SELECT id, ", columns, " FROM observation WHERE client_id = ?1 ORDER BY on_day, id");
constexpr auto selectWithin =
    sql("SELECT id, ", columns,
        " FROM observation WHERE client_id IN (SELECT client_id FROM scope) ORDER BY client_id, on_day, id");
constexpr auto insertObservation =
    sql("INSERT INTO observation (", columns,
        ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) RETURNING id");
constexpr auto updateError = R"sql(
    UPDATE observation SET error_by = ?2, error_at = ?3, error_reason = ?4 WHERE id = ?1 AND error_by IS NULL
)sql";

using Value = std::variant<domain::Answer, domain::Code>;

Value readValue(Columns& row)
{
    const auto answer = row.next<std::optional<domain::Answer>>();
    auto code = row.next<std::optional<domain::Code>>();
    if (answer.has_value() == code.has_value()) throw SqlError::damagedRow();
    if (answer) return *answer;
    return *std::move(code);
}

Values& putValue(Values& to, const Value& value)
{
    if (const auto* answer = std::get_if<domain::Answer>(&value)) return to.put(*answer).put(std::nullopt);
    return to.put(std::nullopt).put(std::get<domain::Code>(value));
}

Observation readObservation(const Statement& found)
{
    return rowOf("observation", found, [](Columns& row) {
        return Observation{row.next<ObservationId>(),
                           row.next<domain::ClientId>(),
                           row.next<domain::Code>(),
                           readValue(row),
                           row.next<Date>(),
                           row.next<Instant>(),
                           row.next<domain::StaffId>(),
                           row.next<std::string>(),
                           readError(row)};
    });
}

} // namespace

std::optional<Observation> ObservationTable::find(ObservationId id) const
{
    Statement query(m_db, selectById);
    query.bind(id);
    return firstRow(query, readObservation);
}

std::vector<Observation> ObservationTable::ofClient(domain::ClientId client) const
{
    Statement query(m_db, selectOfClient);
    query.bind(client);
    return allRows(query, readObservation);
}

std::vector<Observation> ObservationTable::within(const ClientScope& scope) const
{
    Statement query(m_db, scope.sql(selectWithin));
    scope.bind(query);
    return allRows(query, readObservation);
}

ObservationId ObservationTable::insert(const Observation& observation)
{
    Statement insert(m_db, insertObservation);
    Values values(insert);
    values.put(observation.client).put(observation.kind);
    putValue(values, observation.value)
        .put(observation.on)
        .put(observation.recordedAt)
        .put(observation.recordedBy)
        .put(observation.note);
    putError(values, observation.error);
    return insertedId<ObservationId>(insert);
}

bool ObservationTable::markInError(ObservationId id, const domain::EnteredInError& error)
{
    return Statement(m_db, updateError).bind(id, error.by, error.at, error.reason).run() == 1;
}

} // namespace keywork::store
