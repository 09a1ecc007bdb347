#include "faults/answers.h"

#include "store/sql_error.h"

#include <sqlite3.h>

#include <string>
#include <vector>

namespace keywork::faults {

namespace {

// FNV-1a: what is compared was not made by anybody who would cheat.
class Digest {
public:
    void add(std::string_view bytes)
    {
        for (const char byte : bytes)
            m_value = (m_value ^ static_cast<unsigned char>(byte)) * 1099511628211ULL;
        m_value = (m_value ^ 0xFF) * 1099511628211ULL; // where one ends and the next begins
    }
    std::uint64_t value() const { return m_value; }

private:
    std::uint64_t m_value = 14695981039346656037ULL;
};

int addRow(void* digest, int count, char** values, char**)
{
    for (int column = 0; column < count; ++column)
        static_cast<Digest*>(digest)->add(values[column] != nullptr ? values[column] : "(null)");
    return 0;
}

int addName(void* names, int, char** values, char**)
{
    static_cast<std::vector<std::string>*>(names)->emplace_back(values[0]);
    return 0;
}

void ask(store::Database& db, const std::string& query, int (*each)(void*, int, char**, char**), void* to)
{
    if (sqlite3_exec(db.handle(), query.c_str(), each, to, nullptr) != SQLITE_OK)
        store::throwLastError(db.handle());
}

} // namespace

std::uint64_t answersOf(store::Database& db)
{
    std::vector<std::string> tables;
    ask(db, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name", addName, &tables);
    Digest digest;
    for (const auto& table : tables) {
        digest.add(table);
        ask(db, "SELECT * FROM " + table, addRow, &digest);
    }
    return digest.value();
}

} // namespace keywork::faults
