#include "app/audit/examine_audit.h"
#include "app/entry/attempts.h"
#include "app/entry/open_parts.h"
#include "app/entry/open_refusal.h"
#include "app/entry/unlock_store.h"
#include "app/entry/vouch.h"
#include "app/perform.h"
#include "domain/staff/account.h"
#include "store/audit_table.h"
#include "store/staff_table.h"
#include "store/store_info_table.h"

namespace keywork::app {

SignInRefusal SignInRefusal::tooSoon(std::chrono::seconds left)
{
    SignInRefusal refusal(TooSoon);
    refusal.wait = left;
    return refusal;
}

SignInRefusal SignInRefusal::store(OpenRefusal refusal)
{
    SignInRefusal whole(StoreRefused);
    whole.why = refusal;
    return whole;
}

namespace {

void note(store::Database& db, const domain::Staff& staff, std::string_view action, Instant at)
{
    store::AuditTable(db).append(
        {at, staff.id, {}, std::string(action), "store", std::nullopt, std::nullopt, {}});
}

const char* cameBy(Entry entry)
{
    return entry == Entry::SignIn ? "signIn" : "unlock";
}

// Older keys than were in use were put back from a backup or from one of store.keys.1 to .3: people who have left since
// could come in with them. It is noted for whoever reads the audit; the keys count as those in use from now on.
void noteKeys(store::Database& db, const vault::KeyFile& keys, const domain::Staff& staff, Instant at)
{
    store::StoreInfoTable info(db);
    const auto seen = info.keysGeneration();
    const auto now = keys.generation();
    if (now < seen) note(db, staff, "keysPutBack", at);
    if (now != seen) info.setKeysGeneration(now);
}

// Read within the transaction: another window may have changed the keys since this one opened the store with them, and
// what the store remembers of the keys is never ahead of them.
vault::KeyFile currentKeys(const UnlockedStore& unlocked)
{
    return keysNow(unlocked.folder.path(), unlocked.key).value_or(unlocked.folder.keys());
}

bool isCut(store::Database& db, const vault::KeyFile& keys)
{
    const auto fit = store::fitOf(db, vouchedFor(keys));
    return fit == store::AnchorFit::Cut || fit == store::AnchorFit::Other;
}

// Numbers only: which row was vouched for, and how far the audit went.
std::string taleOfCut(store::Database& db, const vault::KeyFile& keys)
{
    return "vouched for up to " + std::to_string(vouchedFor(keys).sequence) + ", found up to " +
           std::to_string(store::AuditTable(db).head().sequence);
}

// Gives whether the audit was found cut.
bool noteEntry(UnlockedStore& unlocked, const std::string& account, const std::optional<domain::Staff>& staff,
               std::string_view action, Instant now)
{
    auto& db = unlocked.writer;
    Attempts attempts(unlocked.folder);
    store::Transaction transaction(db);
    const auto keys = currentKeys(unlocked);
    const bool cut = isCut(db, keys);
    const auto tale = cut ? taleOfCut(db, keys) : std::string(); // before this adds to it
    attempts.tell(db, now);
    if (staff) note(db, *staff, action, now);
    if (staff) noteKeys(db, keys, *staff, now);
    if (cut) {
        const auto by = staff ? std::optional(staff->id) : std::nullopt;
        store::AuditTable(db).append(
            {now, by, {}, auditCutAction, "store", std::nullopt, std::nullopt, tale});
    }
    transaction.commit();
    attempts.opened(account);
    return cut;
}

OpenStore enter(UnlockedStore unlocked, domain::Staff staff, std::optional<Date> today,
                std::shared_ptr<const policy::Policy> policy, bool auditCut)
{
    const auto own = unlocked.identity.practiceToday;
    auto clock = clockOf(*policy, own && today ? today : own);
    auto window = std::make_shared<const vault::OpenWindow>(store::lockOf(unlocked.folder.path()));
    return OpenStore(std::make_unique<OpenStore::Parts>(
        OpenStore::Parts{std::move(unlocked.folder), std::move(unlocked.key), std::move(staff),
                         std::move(clock), std::move(policy), std::move(window), auditCut}));
}

// Whether whoever has opened the store may come in.
std::optional<SignInRefusal> refusalOf(UnlockedStore& unlocked, const domain::Staff& staff, Date today)
{
    if (!mayComeIn(unlocked, staff, today)) return SignInRefusal::NotActive;
    const auto* slot = unlocked.folder.keys().find(unlocked.folder.slotOf(staff.account));
    if (slot && slot->terms.state == vault::SlotState::MustChange) return SignInRefusal::MustChangePassword;
    return std::nullopt;
}

} // namespace

Result<OpenStore, SignInRefusal> signIn(const std::filesystem::path& path, const std::string& typedAccount,
                                        const std::string& password, std::optional<Date> today,
                                        std::shared_ptr<const policy::Policy> policy, Entry entry)
try {
    const auto account = domain::accountFrom(typedAccount);
    const auto typed = vault::Password::parse(password);
    if (!account || !typed) return refuse(SignInRefusal(SignInRefusal::NameOrPasswordWrong));
    auto unlocked = unlockStore(path, *account, *typed);
    if (!unlocked) return refuse(unlocked.error());
    const auto clock = clockOf(
        *policy, today && unlocked->identity.practiceToday ? today : unlocked->identity.practiceToday);
    auto staff = store::StaffTable(unlocked->writer).findByAccount(*account);
    const auto refused = staff ? refusalOf(*unlocked, *staff, clock->today())
                               : std::optional(SignInRefusal(SignInRefusal::NameOrPasswordWrong));
    const bool cut =
        noteEntry(*unlocked, *account, staff, refused ? "signInRefused" : cameBy(entry), clock->now());
    if (refused) return refuse(*refused);
    return enter(std::move(*unlocked), std::move(*staff), today, std::move(policy), cut);
} catch (...) {
    currentTrouble(Action::SignIn);
    return refuse(SignInRefusal(SignInRefusal::StoreRefused));
}

Result<OpenStore, OpenRefusal> openPractice(const std::filesystem::path& folder, const std::string& account,
                                            std::optional<Date> today,
                                            std::shared_ptr<const policy::Policy> policy)
try {
    auto unlocked = unlockPractice(folder);
    if (!unlocked) return refuse(unlocked.error());
    auto staff = store::StaffTable(unlocked->writer).findByAccount(account);
    if (!staff) return refuse(OpenRefusal::NoSuchAccount);
    const bool cut = isCut(unlocked->writer, unlocked->folder.keys());
    return enter(std::move(*unlocked), std::move(*staff), today, std::move(policy), cut);
} catch (...) {
    currentTrouble(Action::SignIn);
    return refuse(OpenRefusal::Damaged);
}

} // namespace keywork::app
