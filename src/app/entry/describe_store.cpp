#include "app/entry/open_refusal.h"
#include "app/entry/open_store.h"
#include "app/perform.h"
#include "store/client_table.h"
#include "store/staff_table.h"
#include "store/store_folder.h"
#include "store/store_info_table.h"

namespace keywork::app {

namespace {

void describePractice(StoreDescription& description, store::Database& db)
{
    const auto identity = store::StoreInfoTable(db).find();
    if (identity) description.practiceToday = identity->practiceToday;
    description.clients = store::ClientTable(db).count();
    for (const auto account : practiceAccounts) {
        const auto staff = store::StaffTable(db).findByAccount(account);
        if (staff && !staff->roles.empty())
            description.accounts.push_back({staff->account, staff->name, staff->roles.front()});
    }
}

} // namespace

Result<bool, OpenRefusal> isPracticeStore(const std::filesystem::path& path)
{
    const auto folder = store::StoreFolder::find(path);
    if (!folder) return refuse(toOpenRefusal(folder.error()));
    return folder->isPractice();
}

Result<StoreDescription, OpenRefusal> describeStore(const std::filesystem::path& path)
try {
    const auto folder = store::StoreFolder::find(path);
    if (!folder) return refuse(toOpenRefusal(folder.error()));
    StoreDescription description{folder->path(), folder->isPractice(), std::nullopt, 0, {}};
    if (!description.practice) return description;
    const auto key = folder->unlockPractice();
    if (!key) return refuse(toOpenRefusal(key.error()));
    auto db = folder->openWriter(*key); // the writer: it brings an older store up to date
    if (!db) return refuse(toOpenRefusal(db.error()));
    describePractice(description, *db);
    return description;
} catch (...) {
    currentTrouble(Action::SignIn);
    return refuse(OpenRefusal::Damaged);
}

} // namespace keywork::app
