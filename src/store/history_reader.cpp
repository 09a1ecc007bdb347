#include "store/history_reader.h"

#include "store/history_json.h"
#include "store/rows.h"

namespace keywork::store {

std::vector<PastVersion> HistoryReader::past(Versioned table, std::int64_t id) const
{
    Statement query(m_db, historyTexts(table).past);
    query.bind(id);
    return allRows(query, [](const Statement& found) {
        Columns row(found);
        return PastVersion{row.next<RowVersion>(), row.next<std::string>(), row.next<Instant>(),
                           row.next<domain::StaffId>()};
    });
}

std::optional<std::string> HistoryReader::present(Versioned table, std::int64_t id) const
{
    Statement query(m_db, historyTexts(table).present);
    query.bind(id);
    return firstRow(query, [](const Statement& row) { return row.column<std::string>(0); });
}

std::optional<LastChange> HistoryReader::lastChange(Versioned table, std::int64_t id) const
{
    Statement query(m_db, historyTexts(table).last);
    query.bind(id);
    return firstRow(query, [](const Statement& found) {
        Columns row(found);
        return LastChange{row.next<RowVersion>(), row.next<domain::StaffId>(), row.next<Instant>()};
    });
}

} // namespace keywork::store
