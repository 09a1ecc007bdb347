#include "store/statement_cache.h"

#include "store/sql_error.h"

#include <sqlite3.h>

#include <string>
#include <utility>

namespace keywork::store {

void Finalize::operator()(sqlite3_stmt* statement) const noexcept
{
    sqlite3_finalize(statement);
}

PreparedStatement prepare(sqlite3* connection, std::string_view sql)
{
    sqlite3_stmt* made = nullptr;
    const int code = sqlite3_prepare_v3(connection, sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &made, nullptr);
    if (code != SQLITE_OK)
        throw SqlError::inStatement(sqlite3_extended_errcode(connection), sqlite3_errmsg(connection));
    return PreparedStatement(made);
}

StatementCache::Loan StatementCache::lend(const StatementText& sql)
{
    auto& place = m_statements[sql];
    auto statement = std::move(place);
    if (!statement) // the first time, or the other one is in use further up
        statement = prepare(m_connection, std::string(sql.scope()).append(sql.query()));
    return {std::move(statement), &place};
}

void StatementCache::takeBack(Loan loan) noexcept
{
    if (!loan.statement) return;
    sqlite3_reset(loan.statement.get());
    sqlite3_clear_bindings(loan.statement.get());
    if (!*loan.place) *loan.place = std::move(loan.statement);
}

} // namespace keywork::store
