#pragma once

#include "domain/staff/staff.h"
#include "store/stamp.h"
#include "store/statement.h"
#include "vault/key_slot.h"

#include <map>

namespace keywork::store {

// The people who work here.
class StaffTable {
public:
    explicit StaffTable(Database& db) : m_db(db) {}

    std::optional<domain::Staff> find(domain::StaffId id) const;
    std::optional<domain::Staff> findByAccount(std::string_view account) const;
    std::optional<domain::StaffId> findBySlot(const vault::SlotId& slot) const;
    // By name.
    std::vector<domain::Staff> activeOn(Date day) const;
    std::vector<domain::Staff> all() const;
    // Empty for an id that is not in the store. Each name is asked for once: make a table for one reading, not to keep.
    std::string name(domain::StaffId id) const;

    // The slot of the store's keys that the person's password opens; none: cannot sign in.
    std::optional<vault::SlotId> keySlot(domain::StaffId id) const;
    void setKeySlot(domain::StaffId id, const std::optional<vault::SlotId>& slot, const Stamp& stamp);

    // The last day, from which on there is no way in.
    void end(domain::StaffId id, Date lastDay, const Stamp& stamp);
    // Name and roles. False when somebody else saved since version `staff.version`.
    bool update(const domain::Staff& staff, const Stamp& stamp);
    // Id and version of what is passed are not looked at.
    domain::StaffId insert(const domain::Staff& staff, const std::optional<vault::SlotId>& keySlot);

private:
    std::vector<domain::Role> roles(domain::StaffId id) const;
    void putRoles(domain::StaffId id, const std::vector<domain::Role>& roles);

    Database& m_db;
    mutable std::map<domain::StaffId, std::string> m_names;
};

} // namespace keywork::store
