#include "app/entry/unlock_store.h"

#include "app/entry/attempts.h"
#include "app/entry/open_refusal.h"
#include "store/staff_table.h"

namespace keywork::app {

Result<UnlockedStore, OpenRefusal> openWith(store::StoreFolder folder, vault::DataKey key)
{
    auto writer = folder.openWriter(key);
    if (!writer) return refuse(toOpenRefusal(writer.error()));
    auto identity = store::StoreInfoTable(*writer).find();
    // What the keys say can be told before opening; what the store says inside must be the same.
    if (!identity || identity->isPractice() != folder.isPractice()) return refuse(OpenRefusal::Damaged);
    return UnlockedStore{std::move(folder), std::move(key), std::move(*writer), std::move(*identity)};
}

bool mayComeIn(UnlockedStore& opened, const domain::Staff& staff, Date today)
{
    if (!staff.isActiveOn(today)) return false;
    return opened.folder.isPractice() ||
           store::StaffTable(opened.writer).keySlot(staff.id) == opened.folder.slotOf(staff.account);
}

Result<UnlockedKey, SignInRefusal> unlockKey(const std::filesystem::path& path, std::string_view account,
                                             const vault::Password& password)
{
    auto folder = store::StoreFolder::find(path);
    if (!folder) return refuse(SignInRefusal::store(toOpenRefusal(folder.error())));
    // A practice store's password is published: there is nothing to guess.
    const auto wait =
        folder->isPractice() ? std::chrono::seconds(0) : Attempts(*folder).waitBefore(account, computerNow());
    if (wait.count() > 0) return refuse(SignInRefusal::tooSoon(wait));
    auto key = folder->unlock(account, password);
    if (!key && key.error() == store::OpenRefusal::WrongPassword) {
        Attempts(*folder).failed(account, computerNow());
        return refuse(SignInRefusal(SignInRefusal::NameOrPasswordWrong));
    }
    if (!key) return refuse(SignInRefusal::store(toOpenRefusal(key.error())));
    return UnlockedKey{std::move(*folder), std::move(*key)};
}

Result<UnlockedStore, SignInRefusal> unlockStore(const std::filesystem::path& path, std::string_view account,
                                                 const vault::Password& password)
{
    auto unlocked = unlockKey(path, account, password);
    if (!unlocked) return refuse(unlocked.error());
    auto opened = openWith(std::move(unlocked->folder), std::move(unlocked->key));
    if (!opened) return refuse(SignInRefusal::store(opened.error()));
    return std::move(*opened);
}

Result<UnlockedStore, OpenRefusal> unlockPractice(const std::filesystem::path& path)
{
    auto folder = store::StoreFolder::find(path);
    if (!folder) return refuse(toOpenRefusal(folder.error()));
    if (!folder->isPractice()) return refuse(OpenRefusal::NotPractice);
    auto key = folder->unlockPractice();
    if (!key) return refuse(toOpenRefusal(key.error()));
    return openWith(std::move(*folder), std::move(*key));
}

} // namespace keywork::app
