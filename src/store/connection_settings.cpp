#include "store/connection_settings.h"

#include "store/authorizer.h"
#include "store/sql_error.h"
#include "store/statement_cache.h"
#include "vault/key_literal.h"

#include <sqlite3.h>

#include <array>

namespace keywork::store {

namespace {

// Before this version two processes in WAL mode could damage the store (the WAL-reset bug).
static_assert(SQLITE_VERSION_NUMBER >= 3051003, "the bundled SQLCipher, not the system's SQLite");

constexpr int patienceMs = 10'000;

struct Limit {
    int id;
    int value;
};
// Generous for us, small for a statement or a record that is not ours.
constexpr std::array limits{Limit{SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024},
                            Limit{SQLITE_LIMIT_SQL_LENGTH, 256 * 1024},
                            Limit{SQLITE_LIMIT_COLUMN, 200},
                            Limit{SQLITE_LIMIT_EXPR_DEPTH, 200},
                            Limit{SQLITE_LIMIT_COMPOUND_SELECT, 50},
                            Limit{SQLITE_LIMIT_FUNCTION_ARG, 100},
                            Limit{SQLITE_LIMIT_ATTACHED, 0},
                            Limit{SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000},
                            Limit{SQLITE_LIMIT_VARIABLE_NUMBER, 1000},
                            Limit{SQLITE_LIMIT_TRIGGER_DEPTH, 10},
                            Limit{SQLITE_LIMIT_WORKER_THREADS, 0}};

struct Setting {
    const char* name;
    const char* value;
    const char* readBack; // null: the pragma has no answer to compare
};
constexpr std::array settings{
    Setting{"foreign_keys", "ON", "1"},
    Setting{"recursive_triggers", "ON",
            "1"}, // or INSERT OR REPLACE would delete without the triggers knowing
    Setting{"trusted_schema", "OFF", "0"},
    Setting{"cell_size_check", "ON", "1"},
    Setting{"secure_delete", "ON", "1"},
    Setting{"temp_store", "MEMORY", "2"}, // temporary files would not be encrypted
};
constexpr std::array diskSettings{
    Setting{"journal_mode", "WAL", "wal"},
    Setting{"synchronous", "FULL", "2"},
    Setting{"mmap_size", "0", "0"},
    Setting{"wal_autocheckpoint", "1000", "1000"},
    Setting{"journal_size_limit", "67108864", "67108864"},
};

// The first column of the only row, or nothing.
std::string answer(sqlite3* connection, const std::string& sql)
{
    const auto statement = prepare(connection, sql);
    const int code = sqlite3_step(statement.get());
    if (code == SQLITE_DONE) return {};
    if (code != SQLITE_ROW) throwLastError(connection);
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement.get(), 0));
    return text ? text : "";
}

template <std::size_t N>
bool took(sqlite3* connection, const std::array<Setting, N>& wanted)
{
    for (const auto& setting : wanted) {
        answer(connection, std::string("PRAGMA ") + setting.name + "=" + setting.value);
        if (answer(connection, std::string("PRAGMA ") + setting.name) != setting.readBack) return false;
    }
    return true;
}

int giveKey(sqlite3* connection, const vault::SecretKey& key)
{
    const vault::KeyLiteral literal(key);
    return sqlite3_key_v2(connection, "main", literal.text().data(), static_cast<int>(literal.text().size()));
}

void closeDoors(sqlite3* connection, SchemaDuty& duty)
{
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    // One plan for a statement, whatever it is asked with. Otherwise every LIMIT with a parameter has its statement
    // compiled anew each time it is asked, which took a quarter of reading a page.
    sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_QPSG, 1, nullptr);
    for (const auto& limit : limits) sqlite3_limit(connection, limit.id, limit.value);
    watch(connection, duty);
}

} // namespace

OpenRefusal refusalFor(int resultCode)
{
    switch (resultCode & 0xff) { // NOLINT(hicpp-multiway-paths-covered): SQLite's codes are not an enum
    case SQLITE_NOTADB: return OpenRefusal::WrongKey;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return OpenRefusal::Busy;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_READONLY: return OpenRefusal::NoPermission;
    case SQLITE_FULL: return OpenRefusal::NoRoom;
    case SQLITE_NOMEM: return OpenRefusal::NotEnoughMemory;
    default: return OpenRefusal::Damaged;
    }
}

Result<Done, OpenRefusal> unlockAndSetUp(sqlite3* connection, const vault::SecretKey& key, Access access,
                                         Medium medium, SchemaDuty& duty)
try {
    sqlite3_busy_timeout(connection, patienceMs);
    answer(connection, "PRAGMA cipher_log_level=NONE"); // it would print a line for every bad page
    if (giveKey(connection, key) != SQLITE_OK) return refuse(OpenRefusal::CipherMissing);
    // A library without a cipher takes the key, says nothing, and writes plain text.
    if (answer(connection, "PRAGMA cipher_version").empty()) return refuse(OpenRefusal::CipherMissing);
    answer(connection, "SELECT count(*) FROM sqlite_schema");

    if (!took(connection, settings)) return refuse(OpenRefusal::UnsafeDisk);
    if (medium == Medium::Disk && !took(connection, diskSettings)) return refuse(OpenRefusal::UnsafeDisk);
    const bool reads = access == Access::Reader;
    answer(connection, reads ? "PRAGMA cache_size=-65536" : "PRAGMA cache_size=-8192");
    answer(connection, reads ? "PRAGMA query_only=ON" : "PRAGMA query_only=OFF");
    closeDoors(connection, duty);
    return Done{};
} catch (const SqlError& error) {
    return refuse(refusalFor(error.code()));
}

} // namespace keywork::store
