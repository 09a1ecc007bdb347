#include "app/entry/change_password.h"

#include "app/entry/attempts.h"
#include "app/entry/chosen_password.h"
#include "app/entry/key_change.h"
#include "app/entry/unlock_store.h"
#include "app/entry/vouch.h"
#include "app/perform.h"
#include "domain/staff/account.h"
#include "store/audit_table.h"
#include "store/staff_table.h"

namespace keywork::app {

namespace {

using Refusal = ChangePasswordRefusal;

Result<Done, Refusal> putAndNote(UnlockedStore& opened, const domain::Staff& staff,
                                 const vault::Password& wanted, Instant now)
{
    auto keys = KeysInHand::take(opened.folder.path(), opened.key);
    if (!keys) return refuse(Refusal(keys.error()));
    const vault::SlotTerms terms{opened.folder.slotOf(staff.account), vault::SlotKind::Person,
                                 vault::SlotState::Active, vault::ordinaryCost, now};
    if (const auto put = keys->putPerson(terms, wanted); !put) return refuse(Refusal(put.error()));
    store::Transaction transaction(opened.writer);
    store::AuditTable(opened.writer)
        .append({now, staff.id, {}, "changePassword", "staff", staff.id.number(), staff.version, {}});
    if (const auto written = keys->writeWithin(opened.writer); !written)
        return refuse(Refusal(written.error()));
    transaction.commit();
    return Done{};
}

} // namespace

Result<Done, Refusal> changePassword(const std::filesystem::path& folder, const Credentials& before,
                                     const std::string& wanted, const policy::Policy& policy)
try {
    const auto account = domain::accountFrom(before.account);
    const auto old = vault::Password::parse(before.password);
    if (!account || !old) return refuse(Refusal(SignInRefusal(SignInRefusal::NameOrPasswordWrong)));
    const ServiceClock clock(policy.zone);
    auto opened = unlockStore(folder, *account, *old);
    if (!opened) return refuse(Refusal(opened.error()));
    if (opened->folder.isPractice()) return refuse(Refusal(SignInRefusal(SignInRefusal::StoreRefused)));
    Attempts(opened->folder).opened(*account);
    const auto staff = store::StaffTable(opened->writer).findByAccount(*account);
    if (!staff || !mayComeIn(*opened, *staff, clock.today()))
        return refuse(Refusal(SignInRefusal(SignInRefusal::NotActive)));

    if (wanted == before.password) return refuse(Refusal(domain::PasswordRefusal::SameAsBefore));
    const auto typed = chosenPassword(wanted, {staff->account, staff->name, opened->identity.serviceName},
                                      policy.access.passwords);
    if (!typed) return refuse(Refusal(typed.error()));
    const auto changed = putAndNote(*opened, *staff, *typed, clock.now());
    if (changed) vouchAtTheEnd(*opened);
    return changed;
} catch (...) {
    currentTrouble(Action::SignIn);
    return refuse(Refusal(SignInRefusal(SignInRefusal::StoreRefused)));
}

} // namespace keywork::app
