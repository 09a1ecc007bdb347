#include "store/database.h"

#include "store/connection_settings.h"
#include "store/database_file.h"
#include "store/sql_error.h"
#include "store/statement.h"

#include <sqlite3.h>

#include <stdexcept>
#include <string>

namespace keywork::store {

namespace {

constexpr int openFlags =
    SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE;

} // namespace

void Database::Close::operator()(sqlite3* handle) const noexcept
{
    sqlite3_close_v2(handle);
}

Database::Database() : m_duty(std::make_unique<SchemaDuty>()) {}
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&& other) noexcept
{
    std::swap(m_duty, other.m_duty); // the old connection closes with `other`, in the right order
    std::swap(m_handle, other.m_handle);
    std::swap(m_statements, other.m_statements);
    std::swap(m_auditChain, other.m_auditChain);
    return *this;
}
Database::~Database() = default;

void Database::openHandle(const char* file, int flags)
{
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(file, &handle, flags, nullptr);
    m_handle.reset(handle); // there is one to close even when it failed
    if (code != SQLITE_OK) throw SqlError(code);
    m_statements = std::make_unique<StatementCache>(handle);
}

Result<Database, OpenRefusal> Database::open(const std::filesystem::path& file, const vault::SecretKey& key,
                                             Access access)
try {
    if (const auto shape = looksEncrypted(file); !shape) return refuse(shape.error());
    Database database;
    database.openHandle(file.c_str(), openFlags);
    const auto ready = unlockAndSetUp(database.handle(), key, access, Medium::Disk, *database.m_duty);
    if (!ready) return refuse(ready.error());
    if (database.number("PRAGMA application_id") != applicationId) return refuse(OpenRefusal::NotOurs);
    return database;
} catch (const SqlError& error) {
    return refuse(refusalFor(error.code()));
}

Result<Database, OpenRefusal> Database::create(const std::filesystem::path& file, const vault::SecretKey& key)
try {
    if (const auto made = makePrivateFile(file); !made) return refuse(made.error());
    Database database;
    database.openHandle(file.c_str(), openFlags);
    const auto ready = unlockAndSetUp(database.handle(), key, Access::Writer, Medium::Disk, *database.m_duty);
    if (!ready) return refuse(ready.error());
    database.run("PRAGMA application_id=" + std::to_string(applicationId));
    database.run("PRAGMA wal_checkpoint(TRUNCATE)");
    // The last proof is the file itself.
    if (const auto shape = looksEncrypted(file); !shape) return refuse(shape.error());
    return database;
} catch (const SqlError& error) {
    return refuse(refusalFor(error.code()));
}

Database Database::inMemory()
{
    Database database;
    database.openHandle(":memory:", openFlags);
    const auto key = vault::SecretKey::random();
    if (!unlockAndSetUp(database.handle(), key, Access::Writer, Medium::Memory, *database.m_duty)) {
        throw SqlError(SQLITE_MISUSE);
    }
    database.run("PRAGMA application_id=" + std::to_string(applicationId));
    database.chainAudit(vault::AuditChain(vault::SecretKey::random()));
    return database;
}

void Database::chainAudit(vault::AuditChain chain)
{
    m_auditChain = std::move(chain);
}

const vault::AuditChain& Database::auditChain() const
{
    if (!m_auditChain) throw std::logic_error("this connection has no key for the audit");
    return *m_auditChain;
}

void Database::run(std::string_view script)
{
    const std::string text(script);
    if (sqlite3_exec(handle(), text.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        throw SqlError::inStatement(sqlite3_extended_errcode(handle()), sqlite3_errmsg(handle()));
    }
}

std::int64_t Database::number(std::string_view sql)
{
    const auto query = prepare(handle(), sql);
    const int code = sqlite3_step(query.get());
    if (code == SQLITE_DONE) throw SqlError(SQLITE_DONE);
    if (code != SQLITE_ROW) throwLastError(handle());
    if (sqlite3_column_type(query.get(), 0) != SQLITE_INTEGER) throw SqlError::damagedRow();
    return sqlite3_column_int64(query.get(), 0);
}

SchemaChange::SchemaChange(Database& database) : m_duty(*database.m_duty)
{
    m_duty.maySchemaChange = true;
}

SchemaChange::~SchemaChange()
{
    m_duty.maySchemaChange = false;
}

} // namespace keywork::store
