#include "store/transaction.h"

#include "store/statement.h"

#include <sqlite3.h>

namespace keywork::store {

namespace {

// After some errors (disk full, I/O) SQLite has rolled back by itself; then there is nothing left to end. Compiled once,
// because every reading of a page ends with it; where there is no memory to do so, as it is.
void rollBack(Database& database) noexcept
try {
    if (sqlite3_get_autocommit(database.handle()) == 0) Statement(database, "ROLLBACK").run();
} catch (...) {
    sqlite3_exec(database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace

Transaction::Transaction(Database& database) : m_database(database)
{
    Statement(m_database, "BEGIN IMMEDIATE").run();
}

Transaction::~Transaction()
{
    rollBack(m_database);
}

void Transaction::commit()
{
    Statement(m_database, "COMMIT").run();
}

Snapshot::Snapshot(Database& database) : m_database(database)
{
    Statement(m_database, "BEGIN").run();
}

Snapshot::~Snapshot()
{
    rollBack(m_database);
}

} // namespace keywork::store
