#include "app/entry/recover.h"

#include "app/entry/chosen_password.h"
#include "app/entry/key_change.h"
#include "app/entry/open_refusal.h"
#include "app/entry/unlock_store.h"
#include "app/entry/vouch.h"
#include "app/perform.h"
#include "base/text.h"
#include "domain/staff/account.h"
#include "store/audit_table.h"
#include "store/staff_table.h"

#include <algorithm>
#include <sstream>

namespace keywork::app {

namespace {

using Refusal = RecoverRefusal;

Result<UnlockedStore, Refusal> openBySheet(const std::filesystem::path& path, const std::string& typed)
{
    const auto sheet = vault::RecoveryKey::parse(typed);
    if (!sheet) return refuse(Refusal(sheet.error()));
    auto folder = store::StoreFolder::find(path);
    if (!folder) return refuse(Refusal(toOpenRefusal(folder.error())));
    auto key = folder->unlock(*sheet);
    if (!key && key.error() == store::OpenRefusal::WrongPassword)
        return refuse(Refusal(RecoverProblem::KeyOpensNothing));
    if (!key) return refuse(Refusal(toOpenRefusal(key.error())));
    auto opened = openWith(std::move(*folder), std::move(*key));
    if (!opened) return refuse(Refusal(opened.error()));
    return std::move(*opened);
}

Result<Done, Refusal> putAnew(UnlockedStore& opened, const domain::Staff& staff,
                              const vault::Password& password, Instant now)
{
    auto keys = KeysInHand::take(opened.folder.path(), opened.key);
    if (!keys) return refuse(Refusal(keys.error()));
    const auto slot = opened.folder.slotOf(staff.account);
    const vault::SlotTerms terms{slot, vault::SlotKind::Person, vault::SlotState::Active, vault::ordinaryCost,
                                 now};
    if (const auto put = keys->putPerson(terms, password); !put) return refuse(Refusal(put.error()));
    store::Transaction transaction(opened.writer);
    store::StaffTable table(opened.writer);
    if (table.keySlot(staff.id) != slot) table.setKeySlot(staff.id, slot, {staff.id, now});
    store::AuditTable(opened.writer)
        .append({now, std::nullopt, {}, "recover", "staff", staff.id.number(), staff.version, {}});
    if (const auto written = keys->writeWithin(opened.writer); !written)
        return refuse(Refusal(written.error()));
    transaction.commit();
    return Done{};
}

bool isHalfOfKey(std::string_view line)
{
    constexpr std::size_t length = 31; // four groups of seven with hyphens between
    if (line.size() != length) return false;
    for (std::size_t i = 0; i < length; ++i) {
        if ((line[i] == '-') != (i % 8 == 7)) return false;
    }
    return true;
}

} // namespace

std::string recoveryKeyIn(const std::string& text)
{
    std::string key;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        const auto words = trimmed(line);
        if (isHalfOfKey(words)) key += std::string(words) + "\n";
    }
    return key.empty() ? text : key;
}

Result<Done, Refusal> recoverAdministrator(const std::filesystem::path& folder,
                                           const std::string& recoveryKey, const Credentials& wanted,
                                           const policy::Policy& policy)
try {
    auto opened = openBySheet(folder, recoveryKey);
    if (!opened) return refuse(opened.error());
    const ServiceClock clock(policy.zone);
    const auto account = domain::accountFrom(wanted.account);
    const auto staff = account ? store::StaffTable(opened->writer).findByAccount(*account) : std::nullopt;
    if (!staff || staff->activeTo || !staff->has(domain::Role::Administrator))
        return refuse(Refusal(RecoverProblem::NotAnAdministrator));
    const auto password =
        chosenPassword(wanted.password, {staff->account, staff->name, opened->identity.serviceName},
                       policy.access.passwords);
    if (!password) return refuse(Refusal(password.error()));
    const auto recovered = putAnew(*opened, *staff, *password, clock.now());
    if (recovered) vouchAtTheEnd(*opened);
    return recovered;
} catch (...) {
    currentTrouble(Action::SignIn);
    return refuse(Refusal(OpenRefusal::Damaged));
}

} // namespace keywork::app
