#include "store/migrations.h"

#include "embedded/embedded.h"
#include "store/sql_error.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <charconv>
#include <stdexcept>
#include <string>

namespace keywork::store {

namespace {

// SQLite's own procedure for rebuilding a table needs foreign keys off, which only takes outside a transaction.
class ForeignKeysOff {
public:
    explicit ForeignKeysOff(Database& database) : m_database(database)
    {
        m_database.run("PRAGMA foreign_keys=OFF");
    }
    ForeignKeysOff(const ForeignKeysOff&) = delete;
    ForeignKeysOff& operator=(const ForeignKeysOff&) = delete;
    ~ForeignKeysOff()
    {
        try {
            m_database.run("PRAGMA foreign_keys=ON");
        } catch (const SqlError&) { // the caller asks whether they are on before the connection is used
        }
    }

private:
    Database& m_database;
};

bool hasLooseForeignKey(Database& database)
{
    return Statement(database, "PRAGMA foreign_key_check").step();
}

void apply(Database& database, const Migration& migration)
{
    Transaction change(database);
    // Another program may have taken this step while we waited to begin.
    if (schemaVersion(database) >= migration.version) return;
    database.run(migration.sql);
    database.run("PRAGMA user_version=" + std::to_string(migration.version));
    if (hasLooseForeignKey(database)) throw SqlError::damagedRow();
    change.commit();
}

int versionIn(std::string_view path)
{
    const auto name = path.substr(path.rfind('/') + 1);
    int version = 0;
    std::from_chars(name.data(), name.data() + name.size(), version);
    return version;
}

} // namespace

std::vector<Migration> shippedMigrations()
{
    std::vector<Migration> migrations;
    for (const auto& file : embedded::under("schema/migrations")) {
        migrations.push_back({versionIn(file.path), file.text});
        if (migrations.back().version != static_cast<int>(migrations.size())) {
            throw std::logic_error("schema/migrations has a gap or a file without a number");
        }
    }
    return migrations;
}

int schemaVersion(Database& database)
{
    return static_cast<int>(database.number("PRAGMA user_version"));
}

Result<Done, OpenRefusal> migrate(Database& database, std::span<const Migration> migrations,
                                  const CopyAside& copyAside)
{
    const int newest = migrations.empty() ? 0 : migrations.back().version;
    const int present = schemaVersion(database);
    if (present > newest) return refuse(OpenRefusal::NewerVersion);
    if (present == newest) return Done{};
    if (present > 0) {
        if (auto copied = copyAside(present); !copied) return copied;
    }
    try {
        const SchemaChange permission(database);
        const ForeignKeysOff rebuilding(database);
        for (const auto& migration : migrations) {
            if (migration.version > present) apply(database, migration);
        }
    } catch (const SqlError& error) {
        if (error.isBusy()) return refuse(OpenRefusal::Busy);
        return refuse(error.isFull() ? OpenRefusal::NoRoom : OpenRefusal::MigrationFailed);
    }
    if (database.number("PRAGMA foreign_keys") != 1) return refuse(OpenRefusal::UnsafeDisk);
    return Done{};
}

} // namespace keywork::store
