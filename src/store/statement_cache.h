#pragma once

#include "store/statement_text.h"

#include <memory>
#include <string_view>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace keywork::store {

struct Finalize {
    void operator()(sqlite3_stmt* statement) const noexcept;
};
using PreparedStatement = std::unique_ptr<sqlite3_stmt, Finalize>;

// Statements of one connection, compiled once and lent out one user at a time.
class StatementCache {
public:
    explicit StatementCache(sqlite3* connection) : m_connection(connection) {}

    struct Loan {
        PreparedStatement statement;
        PreparedStatement* place; // where to put it back; stays valid while the cache lives
    };
    Loan lend(const StatementText& sql);
    void takeBack(Loan loan) noexcept;
    std::size_t size() const { return m_statements.size(); }

private:
    sqlite3* m_connection;
    std::unordered_map<StatementText, PreparedStatement> m_statements;
};

PreparedStatement prepare(sqlite3* connection, std::string_view sql);

} // namespace keywork::store
