#include "app/entry/open_parts.h"
#include "app/entry/open_refusal.h"
#include "app/perform.h"
#include "store/audit_table.h"
#include "store/staff_table.h"
#include "store/store_info_table.h"

namespace keywork::app {

namespace {

// A store unlocked and read far enough to know who works here and which day it lives on.
struct Unlocked {
    store::StoreFolder folder;
    vault::DataKey key;
    store::Database writer;
    store::StoreIdentity identity;
};

Result<Unlocked, OpenRefusal> unlock(const std::filesystem::path& path, const vault::Password& password)
{
    auto folder = store::StoreFolder::find(path);
    if (!folder) return refuse(toOpenRefusal(folder.error()));
    auto key = folder->unlock(password);
    if (!key) return refuse(toOpenRefusal(key.error()));
    auto writer = folder->openWriter(key->dataKey);
    if (!writer) return refuse(toOpenRefusal(writer.error()));
    auto identity = store::StoreInfoTable(*writer).find();
    // What the keys say can be told before opening; what the store says inside must be the same.
    if (!identity || identity->isPractice() != folder->isPractice()) return refuse(OpenRefusal::Damaged);
    return Unlocked{std::move(*folder), std::move(key->dataKey), std::move(*writer), std::move(*identity)};
}

void noteSignIn(store::Database& db, const std::optional<domain::Staff>& staff, std::string_view action,
                Instant at)
{
    store::Transaction transaction(db);
    store::AuditTable(db).append({at,
                                  staff ? std::optional(staff->id) : std::nullopt,
                                  {},
                                  std::string(action),
                                  "store",
                                  std::nullopt,
                                  std::nullopt,
                                  {}});
    transaction.commit();
}

OpenStore enter(Unlocked unlocked, domain::Staff staff, std::optional<Date> today,
                std::shared_ptr<const policy::Policy> policy)
{
    const auto own = unlocked.identity.practiceToday;
    auto clock = clockOf(*policy, own && today ? today : own);
    auto window = std::make_shared<const vault::OpenWindow>(unlocked.folder.path() / lockFile);
    return OpenStore(std::make_unique<OpenStore::Parts>(
        OpenStore::Parts{std::move(unlocked.folder), std::move(unlocked.key), std::move(staff),
                         std::move(clock), std::move(policy), std::move(window)}));
}

} // namespace

Result<OpenStore, SignInRefusal> signIn(const std::filesystem::path& folder, const std::string& account,
                                        const std::string& password, std::optional<Date> today,
                                        std::shared_ptr<const policy::Policy> policy)
try {
    const auto typed = vault::Password::parse(password);
    if (!typed) return refuse(SignInRefusal::NameOrPasswordWrong);
    auto unlocked = unlock(folder, *typed);
    if (!unlocked) {
        const bool wrong = unlocked.error() == OpenRefusal::WrongPassword;
        return refuse(wrong ? SignInRefusal::NameOrPasswordWrong : SignInRefusal::StoreRefused);
    }
    const auto clock = clockOf(
        *policy, today && unlocked->identity.practiceToday ? today : unlocked->identity.practiceToday);
    auto staff = store::StaffTable(unlocked->writer).findByAccount(account);
    if (!staff) {
        noteSignIn(unlocked->writer, std::nullopt, "signInRefused", clock->now());
        return refuse(SignInRefusal::NameOrPasswordWrong);
    }
    if (!staff->isActiveOn(clock->today())) {
        noteSignIn(unlocked->writer, staff, "signInRefused", clock->now());
        return refuse(SignInRefusal::NotActive);
    }
    noteSignIn(unlocked->writer, staff, "signIn", clock->now());
    return enter(std::move(*unlocked), std::move(*staff), today, std::move(policy));
} catch (...) {
    currentTrouble(Action::SignIn);
    return refuse(SignInRefusal::StoreRefused);
}

Result<OpenStore, OpenRefusal> openPractice(const std::filesystem::path& folder, const std::string& account,
                                            std::optional<Date> today,
                                            std::shared_ptr<const policy::Policy> policy)
try {
    const auto found = store::StoreFolder::find(folder);
    if (!found) return refuse(toOpenRefusal(found.error()));
    if (!found->isPractice()) return refuse(OpenRefusal::NotPractice);
    auto unlocked = unlock(folder, vault::practicePassword());
    if (!unlocked) return refuse(unlocked.error());
    auto staff = store::StaffTable(unlocked->writer).findByAccount(account);
    if (!staff) return refuse(OpenRefusal::NoSuchAccount);
    return enter(std::move(*unlocked), std::move(*staff), today, std::move(policy));
} catch (...) {
    currentTrouble(Action::SignIn);
    return refuse(OpenRefusal::Damaged);
}

} // namespace keywork::app
