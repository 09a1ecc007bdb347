#include "store/statement_cache.h"

#include "store/sql_error.h"

#include <sqlite3.h>

#include <utility>

namespace keywork::store {

namespace {

// Searches are put together from fragments, so the number of texts is bounded but not small. Beyond this many,
// the next one is compiled afresh each time.
constexpr std::size_t mostStatements = 512;

} // namespace

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

StatementCache::Loan StatementCache::lend(std::string_view sql)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        if (m_statements.size() >= mostStatements) return {prepare(m_connection, sql), nullptr};
        auto made = prepare(m_connection, sql);
        found = m_statements.emplace(std::string(sql), nullptr).first;
        return {std::move(made), &found->second};
    }
    auto statement = std::move(found->second);
    if (!statement) statement = prepare(m_connection, sql); // the other one is in use further up
    return {std::move(statement), &found->second};
}

void StatementCache::takeBack(Loan loan) noexcept
{
    if (!loan.statement) return;
    sqlite3_reset(loan.statement.get());
    sqlite3_clear_bindings(loan.statement.get());
    if (loan.place && !*loan.place) *loan.place = std::move(loan.statement);
}

} // namespace keywork::store
