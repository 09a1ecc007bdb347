#pragma once

#include <algorithm>
#include <memory>
#include <string>
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
    Loan lend(std::string_view sql);
    void takeBack(Loan loan) noexcept;
    std::size_t size() const { return m_statements.size(); }

private:
    struct TextHash {
        using is_transparent = void;
        // By its length and its end: texts begin alike, and each is looked up every time it is run.
        std::size_t operator()(std::string_view text) const noexcept
        {
            constexpr std::size_t enough = 48;
            const auto end = text.substr(text.size() - std::min(text.size(), enough));
            return std::hash<std::string_view>{}(end) ^ text.size();
        }
    };

    sqlite3* m_connection;
    std::unordered_map<std::string, PreparedStatement, TextHash, std::equal_to<>> m_statements;
};

PreparedStatement prepare(sqlite3* connection, std::string_view sql);

} // namespace keywork::store
