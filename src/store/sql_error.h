#pragma once

#include <stdexcept>
#include <string_view>

struct sqlite3;

namespace keywork::store {

// A broken promise or machine: disk full, damage, a row the schema refuses. Carries SQLite's extended result code
// and SQLite's fixed words for it, never a value from a row.
class SqlError : public std::runtime_error {
public:
    explicit SqlError(int code);
    // SQL that does not compile: the words name tables and columns of our own text, no values.
    static SqlError inStatement(int code, std::string_view message);
    // A row that the schema lets in and the domain refuses: damage, never repaired silently.
    static SqlError damagedRow();

    int code() const { return m_code; }
    bool isBusy() const;   // another program held the store for longer than we wait
    bool isFull() const;   // no room on the disk
    bool isDamage() const; // the file or a row is not what was written
    bool isConstraint() const;
    bool isUniqueConstraint() const;

private:
    SqlError(int code, const char* words) : std::runtime_error(words), m_code(code) {}

    int m_code;
};

// The connection's last error.
[[noreturn]] void throwLastError(sqlite3* connection);

} // namespace keywork::store
