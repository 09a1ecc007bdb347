#include "app/entry/make_service.h"

#include "app/perform.h"
#include "base/text.h"
#include "base/unfinished_folder.h"
#include "store/audit_table.h"
#include "store/staff_table.h"
#include "store/store_folder.h"
#include "store/store_info_table.h"
#include "vault/recovery_key.h"

#include <algorithm>
#include <set>

namespace keywork::app {

namespace {

domain::Staff firstPerson(const NewService& service, Date today)
{
    auto roles = service.roles;
    if (std::find(roles.begin(), roles.end(), domain::Role::Administrator) == roles.end())
        roles.push_back(domain::Role::Administrator);
    return {domain::StaffId{0},
            *domain::accountFrom(service.account),
            std::string(trimmed(service.name)),
            roles,
            today,
            std::nullopt};
}

// A slot for each of these people and one for the recovery sheet, whose key needs no stretching.
Result<vault::NewKeys, PlaceRefusal> keysFor(const NewService& service, Instant now)
{
    auto made = vault::KeyFile::create(vault::StoreKind::Real);
    auto& file = made.file;
    const auto put = [&](const vault::SlotTerms& terms, const vault::Password& password) {
        return file.put(made.dataKey, terms, password).has_value();
    };
    const auto putPerson = [&](const std::string& account, const std::string& typed, vault::SlotState state) {
        const vault::SlotTerms terms{vault::slotOfAccount(file.storeId(), *domain::accountFrom(account)),
                                     vault::SlotKind::Person, state, vault::ordinaryCost, now};
        return put(terms, vault::Password::parse(typed).value());
    };
    const vault::SlotTerms sheet{vault::randomSlotId(), vault::SlotKind::Recovery, vault::SlotState::Active,
                                 vault::leastCost, now};
    bool all = put(sheet, vault::RecoveryKey::parse(service.recoveryKey).value().password()) &&
               putPerson(service.account, service.password, vault::SlotState::Active);
    for (const auto& other : service.others)
        all = all && putPerson(other.account, other.firstPassword, vault::SlotState::MustChange);
    if (!all) return refuse(PlaceRefusal::NotEnoughMemory);
    return made;
}

// What is wrong with one of the others, who come after `taken` accounts.
std::optional<ManageRefusal> refusalOf(const NewStaff& person, const std::set<std::string>& taken,
                                       const std::string& serviceName, const policy::Policy& policy)
{
    const auto account = domain::accountFrom(person.account);
    if (!account) return account.error();
    if (taken.contains(*account)) return StaffRefusal::AccountTaken;
    if (isBlank(person.name)) return StaffRefusal::NameMissing;
    if (person.roles.empty()) return StaffRefusal::NoRole;
    const auto weak = domain::refusalOf(person.firstPassword, {*account, person.name, serviceName},
                                        policy.access.passwords);
    if (weak) return *weak;
    return std::nullopt;
}

void writeFirstRows(store::Database& db, const NewService& service, const vault::KeyFile& keys,
                    const Clock& clock)
{
    store::Transaction transaction(db);
    store::StoreInfoTable info(db);
    info.insert({std::string(trimmed(service.serviceName)), std::nullopt, std::nullopt, clock.now()});
    info.setKeysGeneration(keys.generation());
    const auto person = firstPerson(service, clock.today());
    store::StaffTable table(db);
    const auto id = table.insert(person, vault::slotOfAccount(keys.storeId(), person.account));
    for (const auto& other : service.others) {
        const auto account = *domain::accountFrom(other.account);
        table.insert({domain::StaffId{0}, account, std::string(trimmed(other.name)), other.roles,
                      clock.today(), std::nullopt},
                     vault::slotOfAccount(keys.storeId(), account));
    }
    store::AuditTable(db).append({clock.now(),
                                  id,
                                  std::string(domain::code(domain::Role::Administrator)),
                                  "makeStore",
                                  "store",
                                  std::nullopt,
                                  std::nullopt,
                                  {}});
    transaction.commit();
}

} // namespace

std::string newRecoveryKey()
{
    return vault::RecoveryKey::random().text();
}

std::optional<MakeServiceRefusal> refusalOf(const NewService& service, const policy::Policy& policy)
{
    if (isBlank(service.serviceName)) return ServiceRefusal::ServiceNameMissing;
    const auto account = domain::accountFrom(service.account);
    if (!account) return account.error();
    if (isBlank(service.name)) return ServiceRefusal::NameMissing;
    const auto password = domain::refusalOf(service.password, {*account, service.name, service.serviceName},
                                            policy.access.passwords);
    if (password) return *password;
    std::set<std::string> taken{*account};
    for (std::size_t i = 0; i < service.others.size(); ++i) {
        const auto& other = service.others[i];
        if (const auto why = refusalOf(other, taken, service.serviceName, policy))
            return WrongPerson{i, *why};
        taken.insert(*domain::accountFrom(other.account));
    }
    if (!vault::RecoveryKey::parse(service.recoveryKey)) return ServiceRefusal::RecoveryKeyWrong;
    return std::nullopt;
}

Result<Done, MakeServiceRefusal> makeService(const std::filesystem::path& folder, const NewService& service,
                                             const policy::Policy& policy)
try {
    if (const auto wrong = refusalOf(service, policy)) return refuse(*wrong);
    std::error_code unreadable;
    if (std::filesystem::exists(std::filesystem::symlink_status(folder, unreadable)))
        return refuse(MakeServiceRefusal(PlaceRefusal::AlreadyThere));
    const ServiceClock clock(policy.zone);
    auto keys = keysFor(service, clock.now());
    if (!keys) return refuse(MakeServiceRefusal(keys.error()));
    const auto file = keys->file;
    // Made under another name, so that a store is either all there or not there.
    const std::filesystem::path part = folder.string() + ".part";
    auto made = store::createStore(part, std::move(*keys));
    if (!made) return refuse(MakeServiceRefusal(made.error()));
    UnfinishedFolder unfinished(part);
    {
        auto writer = std::move(made->writer); // closed before the folder gets its name
        writeFirstRows(writer, service, file, clock);
    }
    if (!unfinished.finishAs(folder)) return refuse(MakeServiceRefusal(PlaceRefusal::NoPermission));
    return Done{};
} catch (...) {
    currentTrouble(Action::SignIn);
    return refuse(MakeServiceRefusal(PlaceRefusal::Failed));
}

} // namespace keywork::app
