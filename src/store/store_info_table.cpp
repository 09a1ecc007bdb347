#include "store/store_info_table.h"

#include "store/rows.h"

namespace keywork::store {

namespace {

constexpr auto selectRow = R"sql(
    SELECT only_row, service_name, practice_today, practice_seed, created_at FROM store_info
)sql";
constexpr auto insertRow = R"sql(
    INSERT INTO store_info (only_row, service_name, kind, practice_today, practice_seed, created_at)
    VALUES (1, ?1, ?2, ?3, ?4, ?5)
)sql";
constexpr auto updateToday = "UPDATE store_info SET practice_today = ?1 WHERE kind = 'practice'";

constexpr auto selectGeneration = "SELECT keys_generation FROM store_info";
constexpr auto updateGeneration = "UPDATE store_info SET keys_generation = ?1";

StoreIdentity readIdentity(const Statement& found)
{
    return rowOf("store_info", found, [](Columns& row) {
        row.skip();
        return StoreIdentity{row.next<std::string>(), row.next<std::optional<Date>>(),
                             row.next<std::optional<std::int64_t>>(), row.next<Instant>()};
    });
}

} // namespace

std::optional<StoreIdentity> StoreInfoTable::find() const
{
    Statement query(m_db, selectRow);
    return firstRow(query, readIdentity);
}

void StoreInfoTable::insert(const StoreIdentity& identity)
{
    Statement insert(m_db, insertRow);
    insert.bind(identity.serviceName, identity.isPractice() ? "practice" : "service", identity.practiceToday,
                identity.practiceSeed, identity.createdAt);
    insert.run();
}

bool StoreInfoTable::setPracticeToday(Date today)
{
    return Statement(m_db, updateToday).bind(today).run() == 1;
}

std::uint64_t StoreInfoTable::keysGeneration() const
{
    Statement query(m_db, selectGeneration);
    return query.step() ? static_cast<std::uint64_t>(query.column<std::int64_t>(0)) : 0;
}

void StoreInfoTable::setKeysGeneration(std::uint64_t generation)
{
    Statement(m_db, updateGeneration).bind(static_cast<std::int64_t>(generation)).run();
}

} // namespace keywork::store
