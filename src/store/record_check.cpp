#include "store/record_check.h"

#include "store/sql_error.h"
#include "store/statement.h"

namespace keywork::store {

namespace {

void run(Database& database, const RecordQuery& query, RecordCheck& found)
try {
    Statement rows(database, query.breaking);
    while (rows.step()) found.faults.push_back({query.rule, query.table, rows.column<std::int64_t>(0)});
} catch (const SqlError&) {
    found.unread.push_back(query.table);
}

} // namespace

RecordCheck checkRecords(Database& database)
{
    RecordCheck found;
    for (const auto queries : {episodeQueries(), meetingQueries(), orderQueries()}) {
        for (const auto& query : queries) run(database, query, found);
    }
    checkByReading(database, found);
    return found;
}

} // namespace keywork::store
