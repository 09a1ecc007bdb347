#include "app/entry/copy_practice.h"

#include "app/entry/open_refusal.h"
#include "app/perform.h"
#include "store/database_copy.h"
#include "store/store_folder.h"

namespace keywork::app {

namespace fs = std::filesystem;

Result<Done, OpenRefusal> copyPractice(const fs::path& from, const fs::path& to)
try {
    const auto folder = store::StoreFolder::find(from);
    if (!folder) return refuse(toOpenRefusal(folder.error()));
    if (!folder->isPractice()) return refuse(OpenRefusal::NotPractice);
    const auto key = folder->unlockPractice();
    if (!key) return refuse(toOpenRefusal(key.error()));
    auto database = folder->openWriter(*key); // the writer: it brings an older store up to date
    if (!database) return refuse(toOpenRefusal(database.error()));
    fs::create_directory(to);
    fs::copy_file(store::keysOf(folder->path()), store::keysOf(to));
    const auto copied =
        store::copyDatabase(*database, key->derive(vault::KeyPurpose::Database), store::databaseOf(to));
    if (!copied) return refuse(toOpenRefusal(copied.error()));
    return Done{};
} catch (const fs::filesystem_error&) {
    return refuse(OpenRefusal::NoPermission);
} catch (...) {
    currentTrouble(Action::SignIn);
    return refuse(OpenRefusal::Damaged);
}

} // namespace keywork::app
