#include "app/staff/manage_staff.h"

#include "app/entry/chosen_password.h"
#include "app/entry/key_change.h"
#include "app/entry/open_parts.h"
#include "app/perform.h"
#include "app/stale.h"
#include "base/text.h"
#include "store/staff_table.h"
#include "vault/first_password.h"
#include "vault/key_file_disk.h"

#include <algorithm>

namespace keywork::app {

namespace {

template <class T>
using Managed = Outcome<T, ManageRefusal>;

tl::unexpected<Problem<ManageRefusal>> no(ManageRefusal why)
{
    return refused<ManageRefusal>(std::move(why));
}

// The keys with a slot that opens with `first`, for one sign-in; not written yet.
Result<KeysInHand, ManageRefusal> keysLettingIn(const OpenStore& store, const domain::Staff& staff,
                                                const std::string& first, const Workspace& workspace)
{
    const auto password =
        chosenPassword(first, {staff.account, staff.name}, workspace.policy().access.passwords);
    if (!password) return refuse(ManageRefusal(password.error()));
    const auto& parts = store.parts();
    auto keys = KeysInHand::take(store.folder(), parts.key);
    if (!keys) return refuse(ManageRefusal(keys.error()));
    const vault::SlotTerms terms{parts.folder.slotOf(staff.account), vault::SlotKind::Person,
                                 vault::SlotState::MustChange, vault::ordinaryCost, workspace.clock().now()};
    const auto put = keys->putPerson(terms, *password);
    if (!put) return refuse(ManageRefusal(put.error()));
    return std::move(*keys);
}

// Somebody as they are now, or why they cannot be managed: nobody there, or somebody else changed them since `seen`.
Outcome<domain::Staff, ManageRefusal> asSeen(Workspace& workspace, domain::StaffId id, RowVersion seen)
{
    auto staff = store::StaffTable(workspace.store()).find(id);
    if (!staff) return trouble<ManageRefusal>(Trouble::NotFound);
    if (staff->version == seen) return std::move(*staff);
    return refuse(
        Problem<ManageRefusal>(staleRow(workspace, store::Versioned::Staff, id.number(), staff->version)));
}

// What an administrator alone may do, and to the people of a service's own store only.
std::optional<Problem<ManageRefusal>> closedTo(const Workspace& workspace, Action action,
                                               const OpenStore& store)
{
    if (!isAllowed(workspace.user().roles, action, {})) return Trouble::NotAllowed;
    if (store.isPractice()) return ManageRefusal(StaffRefusal::PracticeOnly);
    return std::nullopt;
}

Result<domain::Staff, ManageRefusal> newPerson(const NewStaff& wanted, Date today)
{
    const auto account = domain::accountFrom(wanted.account);
    if (!account) return refuse(ManageRefusal(account.error()));
    if (isBlank(wanted.name)) return refuse(ManageRefusal(StaffRefusal::NameMissing));
    if (wanted.roles.empty()) return refuse(ManageRefusal(StaffRefusal::NoRole));
    return domain::Staff{domain::StaffId{0}, *account, std::string(trimmed(wanted.name)),
                         wanted.roles,       today,    std::nullopt};
}

// Whether without this person nobody who works here today would be an administrator.
bool isLastAdministrator(const store::StaffTable& table, domain::StaffId staff, Date today)
{
    const auto active = table.activeOn(today);
    return std::none_of(active.begin(), active.end(), [&](const domain::Staff& other) {
        return other.id != staff && other.has(domain::Role::Administrator) && table.keySlot(other.id);
    });
}

} // namespace

std::string firstPassword()
{
    return vault::firstPassword();
}

Managed<domain::StaffId> addStaff(Workspace& workspace, const OpenStore& store, const NewStaff& wanted)
{
    if (auto closed = closedTo(workspace, Action::AddStaff, store)) return refuse(std::move(*closed));
    const auto staff = newPerson(wanted, workspace.clock().today());
    if (!staff) return no(staff.error());
    auto keys = keysLettingIn(store, *staff, wanted.firstPassword, workspace);
    if (!keys) return no(keys.error());
    return perform<domain::StaffId, ManageRefusal>(
        workspace, Action::AddStaff, [&](Change& change) -> Managed<domain::StaffId> {
            store::StaffTable table(workspace.store());
            if (table.findByAccount(staff->account)) return no(StaffRefusal::AccountTaken);
            const auto id = table.insert(*staff, store.parts().folder.slotOf(staff->account));
            change.audit("staff", id.number());
            if (const auto written = keys->writeWithin(workspace.store()); !written)
                return no(written.error());
            return id;
        });
}

Managed<Done> resetPassword(Workspace& workspace, const OpenStore& store, domain::StaffId id,
                            const std::string& first)
try {
    if (auto closed = closedTo(workspace, Action::ResetPassword, store)) return refuse(std::move(*closed));
    if (id == workspace.user().id) return no(StaffRefusal::Oneself);
    const auto seen = store::StaffTable(workspace.store()).find(id);
    if (!seen) return trouble<ManageRefusal>(Trouble::NotFound);
    if (seen->activeTo) return no(StaffRefusal::HasLeft);
    auto keys = keysLettingIn(store, *seen, first, workspace);
    if (!keys) return no(keys.error());
    return perform<Done, ManageRefusal>(
        workspace, Action::ResetPassword, [&](Change& change) -> Managed<Done> {
            const auto staff = asSeen(workspace, id, seen->version);
            if (!staff) return refuse(staff.error());
            store::StaffTable table(workspace.store());
            const auto slot = store.parts().folder.slotOf(staff->account);
            if (table.keySlot(id) != slot) table.setKeySlot(id, slot, change.stamp());
            change.audit("staff", id.number(), staff->version);
            if (const auto written = keys->writeWithin(workspace.store()); !written)
                return no(written.error());
            return Done{};
        });
} catch (...) {
    return trouble<ManageRefusal>(currentTrouble(Action::ResetPassword));
}

Managed<Done> endStaff(Workspace& workspace, const OpenStore& store, domain::StaffId id, RowVersion seen)
{
    if (auto closed = closedTo(workspace, Action::EndStaff, store)) return refuse(std::move(*closed));
    if (id == workspace.user().id) return no(StaffRefusal::Oneself);
    auto keys = KeysInHand::take(store.folder(), store.parts().key);
    if (!keys) return no(keys.error());
    return perform<Done, ManageRefusal>(workspace, Action::EndStaff, [&](Change& change) -> Managed<Done> {
        const auto staff = asSeen(workspace, id, seen);
        if (!staff) return refuse(staff.error());
        if (staff->activeTo) return no(StaffRefusal::HasLeft);
        store::StaffTable table(workspace.store());
        if (isLastAdministrator(table, id, change.today())) return no(StaffRefusal::LastAdministrator);
        const auto slot = table.keySlot(id);
        table.end(id, change.today(), change.stamp());
        change.audit("staff", id.number(), seen + 1);
        if (slot) {
            if (const auto dropped = keys->drop(*slot); !dropped) return no(dropped.error());
        }
        if (const auto written = keys->writeWithin(workspace.store()); !written) return no(written.error());
        return Done{};
    });
}

Managed<Done> changeStaff(Workspace& workspace, domain::StaffId id, RowVersion seen, const std::string& name,
                          std::vector<domain::Role> roles)
{
    return perform<Done, ManageRefusal>(workspace, Action::ChangeStaff, [&](Change& change) -> Managed<Done> {
        if (!change.isAllowed()) return trouble<ManageRefusal>(Trouble::NotAllowed);
        auto staff = asSeen(workspace, id, seen);
        if (!staff) return refuse(staff.error());
        store::StaffTable table(workspace.store());
        if (isBlank(name)) return no(StaffRefusal::NameMissing);
        if (roles.empty()) return no(StaffRefusal::NoRole);
        staff->name = std::string(trimmed(name));
        staff->roles = std::move(roles);
        if (!staff->has(domain::Role::Administrator) && isLastAdministrator(table, id, change.today()))
            return no(StaffRefusal::LastAdministrator);
        table.update(*staff, change.stamp());
        change.audit("staff", id.number(), seen + 1);
        return Done{};
    });
}

Reading<std::vector<StaffRow>> staffList(Workspace& workspace, const OpenStore& store)
{
    return readWith<std::vector<StaffRow>>(
        workspace, Action::ReadStaff, [&]() -> Reading<std::vector<StaffRow>> {
            const auto keys = vault::readKeyFile(store::keysOf(store.folder()));
            if (!keys) return refuse(Trouble::StoreFailed);
            const store::StaffTable table(workspace.store());
            std::vector<StaffRow> rows;
            for (auto& staff : table.all()) {
                const auto slot = table.keySlot(staff.id);
                const auto* found = slot ? keys->find(*slot) : nullptr;
                const auto wayIn = !found                                               ? WayIn::None
                                   : found->terms.state == vault::SlotState::MustChange ? WayIn::MustChange
                                                                                        : WayIn::Open;
                rows.push_back({std::move(staff), wayIn});
            }
            return rows;
        });
}

} // namespace keywork::app
