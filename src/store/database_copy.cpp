#include "store/database_copy.h"

#include "store/connection_settings.h"
#include "store/database_file.h"
#include "store/sql_error.h"
#include "store/store_check.h"

#include <sqlite3.h>

namespace keywork::store {

namespace fs = std::filesystem;

namespace {

// In one step: in smaller ones the copy starts again with every write of another program, and may never end.
int copyPages(sqlite3* from, sqlite3* to)
{
    sqlite3_backup* const copy = sqlite3_backup_init(to, "main", from, "main");
    if (!copy) return sqlite3_extended_errcode(to);
    sqlite3_backup_step(copy, -1);
    return sqlite3_backup_finish(copy);
}

bool isSound(Database& copy)
{
    return checkPages(copy).empty();
}

} // namespace

Result<Done, OpenRefusal> copyDatabase(Database& from, const vault::SecretKey& key, const fs::path& to)
try {
    const fs::path part = to.string() + ".part";
    std::error_code ignored;
    for (const auto* ending : {"", "-wal", "-shm", "-journal"}) fs::remove(part.string() + ending, ignored);
    {
        auto copy = Database::create(part, key);
        if (!copy) return refuse(copy.error());
        if (const int code = copyPages(from.handle(), copy->handle()); code != SQLITE_OK)
            return refuse(refusalFor(code));
        if (!isSound(*copy)) return refuse(OpenRefusal::Damaged);
        copy->run("PRAGMA journal_mode=DELETE"); // all of it in the one file
    }
    std::error_code failed;
    if (!syncToDisk(part)) return refuse(OpenRefusal::NoRoom);
    fs::rename(part, to, failed);
    if (failed || !syncToDisk(to.parent_path())) return refuse(OpenRefusal::NoRoom);
    return Done{};
} catch (const SqlError& error) {
    return refuse(refusalFor(error.code()));
}

} // namespace keywork::store
