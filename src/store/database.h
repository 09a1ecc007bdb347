#pragma once

#include "base/result.h"
#include "store/open_refusal.h"
#include "vault/audit_chain.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string_view>

struct sqlite3;

namespace keywork::store {

class StatementCache;
struct SchemaDuty;

enum class Access { Reader, Writer };

// "KWRK": says in the file's own header that it is a Keywork store.
constexpr int applicationId = 0x4B57524B;

// One connection to an encrypted store; it belongs to one thread. Opening proves that the cipher is there and that
// the file on disk is encrypted, whatever library this was linked with (docs/security.md).
class Database {
public:
    // A new, empty database in a file that does not exist yet, ready for migrate().
    static Result<Database, OpenRefusal> create(const std::filesystem::path& file,
                                                const vault::SecretKey& key);
    static Result<Database, OpenRefusal> open(const std::filesystem::path& file, const vault::SecretKey& key,
                                              Access access);
    // Keyed and set up like a writer on disk, its audit chained with a random key, and gone when closed: for tests.
    static Database inMemory();

    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    // Runs all statements of a text of our own, such as a migration; never one with values in it.
    void run(std::string_view script);
    // The one number a pragma or query of our own answers with.
    std::int64_t number(std::string_view sql);

    // What the audit is chained with. Before it was given, asking for it is a bug, and throws std::logic_error: no row
    // gets into the audit unchained.
    void chainAudit(vault::AuditChain chain);
    const vault::AuditChain& auditChain() const;

    // For the files of this folder that speak to SQLite themselves.
    sqlite3* handle() const { return m_handle.get(); }
    StatementCache& statements() { return *m_statements; }

private:
    friend class SchemaChange;
    struct Close {
        void operator()(sqlite3* handle) const noexcept;
    };

    Database();
    void openHandle(const char* file, int flags);

    std::unique_ptr<SchemaDuty> m_duty;
    std::unique_ptr<sqlite3, Close> m_handle;
    std::unique_ptr<StatementCache> m_statements;
    std::optional<vault::AuditChain> m_auditChain;
};

// While one of these lives, the connection may change the schema; otherwise it is refused, as are ATTACH, and
// UPDATE and DELETE on the audit, which stay refused.
class SchemaChange {
public:
    explicit SchemaChange(Database& database);
    SchemaChange(const SchemaChange&) = delete;
    SchemaChange& operator=(const SchemaChange&) = delete;
    ~SchemaChange();

private:
    SchemaDuty& m_duty;
};

} // namespace keywork::store
