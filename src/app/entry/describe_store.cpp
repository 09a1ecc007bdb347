#include "app/entry/open_refusal.h"
#include "app/entry/open_store.h"
#include "app/perform.h"
#include "store/client_table.h"
#include "store/staff_table.h"
#include "store/store_folder.h"
#include "store/store_info_table.h"

#include <array>

namespace keywork::app {

namespace {

// The accounts of product.md, Programs, in the order in which the sign-in page offers them.
constexpr std::array offeredAccounts = {"keyworker", "teamlead", "clinician", "admin"};

void describePractice(StoreDescription& description, store::Database& db)
{
    const auto identity = store::StoreInfoTable(db).find();
    if (identity) description.practiceToday = identity->practiceToday;
    description.clients = store::ClientTable(db).count();
    for (const char* account : offeredAccounts) {
        const auto staff = store::StaffTable(db).findByAccount(account);
        if (staff && !staff->roles.empty())
            description.accounts.push_back({staff->account, staff->name, staff->roles.front()});
    }
}

} // namespace

Result<StoreDescription, OpenRefusal> describeStore(const std::filesystem::path& path)
try {
    const auto folder = store::StoreFolder::find(path);
    if (!folder) return refuse(toOpenRefusal(folder.error()));
    StoreDescription description{folder->path(), folder->isPractice(), std::nullopt, 0, {}};
    if (!description.practice) return description;
    const auto key = folder->unlock(vault::practicePassword());
    if (!key) return refuse(toOpenRefusal(key.error()));
    auto db = folder->openWriter(key->dataKey); // the writer: it brings an older store up to date
    if (!db) return refuse(toOpenRefusal(db.error()));
    describePractice(description, *db);
    return description;
} catch (...) {
    currentTrouble(Action::SignIn);
    return refuse(OpenRefusal::Damaged);
}

} // namespace keywork::app
