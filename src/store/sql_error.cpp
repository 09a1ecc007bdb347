#include "store/sql_error.h"

#include <sqlite3.h>

#include <string>

namespace keywork::store {

namespace {

constexpr int primary(int code)
{
    return code & 0xff;
}

} // namespace

SqlError::SqlError(int code) : SqlError(code, sqlite3_errstr(code)) {}

SqlError SqlError::inStatement(int code, std::string_view message)
{
    return {code, std::string(message).c_str()};
}

SqlError SqlError::damagedRow()
{
    return SqlError(SQLITE_CORRUPT);
}

bool SqlError::isBusy() const
{
    return primary(m_code) == SQLITE_BUSY || primary(m_code) == SQLITE_LOCKED;
}

bool SqlError::isFull() const
{
    return primary(m_code) == SQLITE_FULL;
}

bool SqlError::isDamage() const
{
    return primary(m_code) == SQLITE_CORRUPT || primary(m_code) == SQLITE_NOTADB;
}

bool SqlError::isConstraint() const
{
    return primary(m_code) == SQLITE_CONSTRAINT;
}

bool SqlError::isUniqueConstraint() const
{
    return m_code == SQLITE_CONSTRAINT_UNIQUE || m_code == SQLITE_CONSTRAINT_PRIMARYKEY;
}

void throwLastError(sqlite3* connection)
{
    throw SqlError(sqlite3_extended_errcode(connection));
}

} // namespace keywork::store
