#include "store/staff_table.h"

#include "store/history_json.h"
#include "store/rows.h"
#include "store/sql_text.h"

#include <algorithm>

namespace keywork::store {

namespace {

constexpr char selectStaff[] = R"sql(
    SELECT id, account, name, active_from, active_to, row_version
      FROM staff
)sql";
constexpr auto selectById = sql(selectStaff, "WHERE id = ?1");
constexpr auto selectByAccount = sql(selectStaff, "WHERE account = ?1");
constexpr auto selectActive = sql(selectStaff, R"sql(
     WHERE active_from <= ?1 AND (active_to IS NULL OR active_to >= ?1)
     ORDER BY name, id
)sql");
constexpr auto selectAll = sql(selectStaff, "ORDER BY name, id");
constexpr auto selectIdBySlot = "SELECT id FROM staff WHERE key_slot = ?1";
constexpr auto selectRoles = "SELECT role FROM staff_role WHERE staff_id = ?1";
constexpr auto selectName = "SELECT name FROM staff WHERE id = ?1";
constexpr auto selectKeySlot = "SELECT key_slot FROM staff WHERE id = ?1";
constexpr auto insertStaff = R"sql(
    INSERT INTO staff (account, name, active_from, active_to, key_slot) VALUES (?1, ?2, ?3, ?4, ?5) RETURNING id
)sql";
constexpr auto insertRole = "INSERT INTO staff_role (staff_id, role) VALUES (?1, ?2)";
constexpr auto deleteRoles = "DELETE FROM staff_role WHERE staff_id = ?1";
constexpr auto updateStaff = R"sql(
    UPDATE staff SET name = ?2, row_version = row_version + 1 WHERE id = ?1
)sql";
constexpr auto endStaff = R"sql(
    UPDATE staff SET active_to = ?2, key_slot = NULL, row_version = row_version + 1 WHERE id = ?1
)sql";
constexpr auto updateKeySlot = "UPDATE staff SET key_slot = ?2, row_version = row_version + 1 WHERE id = ?1";

domain::Staff readStaff(const Statement& found)
{
    return rowOf("staff", found, [](Columns& row) {
        return domain::Staff{row.next<domain::StaffId>(),
                             row.next<std::string>(),
                             row.next<std::string>(),
                             {},
                             row.next<Date>(),
                             row.next<std::optional<Date>>(),
                             row.next<RowVersion>()};
    });
}

std::optional<std::vector<std::uint8_t>> bytesOf(const std::optional<vault::SlotId>& slot)
{
    if (!slot) return std::nullopt;
    return std::vector<std::uint8_t>(slot->bytes.begin(), slot->bytes.end());
}

} // namespace

std::vector<domain::Role> StaffTable::roles(domain::StaffId id) const
{
    Statement query(m_db, selectRoles);
    query.bind(id);
    auto roles = allRows(query, [](const Statement& row) { return row.column<domain::Role>(0); });
    std::sort(roles.begin(), roles.end());
    return roles;
}

std::optional<domain::Staff> StaffTable::find(domain::StaffId id) const
{
    Statement query(m_db, selectById);
    query.bind(id);
    auto found = firstRow(query, readStaff);
    if (found) found->roles = roles(id);
    return found;
}

std::optional<domain::Staff> StaffTable::findByAccount(std::string_view account) const
{
    Statement query(m_db, selectByAccount);
    query.bind(account);
    auto found = firstRow(query, readStaff);
    if (found) found->roles = roles(found->id);
    return found;
}

std::vector<domain::Staff> StaffTable::activeOn(Date day) const
{
    Statement query(m_db, selectActive);
    query.bind(day);
    auto found = allRows(query, readStaff);
    for (auto& staff : found) staff.roles = roles(staff.id);
    return found;
}

std::vector<domain::Staff> StaffTable::all() const
{
    Statement query(m_db, selectAll);
    auto found = allRows(query, readStaff);
    for (auto& staff : found) staff.roles = roles(staff.id);
    return found;
}

std::optional<domain::StaffId> StaffTable::findBySlot(const vault::SlotId& slot) const
{
    Statement query(m_db, selectIdBySlot);
    query.bind(bytesOf(slot));
    if (!query.step()) return std::nullopt;
    return query.column<domain::StaffId>(0);
}

std::string StaffTable::name(domain::StaffId id) const
{
    const auto known = m_names.find(id);
    if (known != m_names.end()) return known->second;
    Statement query(m_db, selectName);
    query.bind(id);
    return m_names[id] = query.step() ? query.column<std::string>(0) : std::string();
}

std::optional<vault::SlotId> StaffTable::keySlot(domain::StaffId id) const
{
    Statement query(m_db, selectKeySlot);
    query.bind(id);
    if (!query.step() || query.isNull(0)) return std::nullopt;
    const auto bytes = query.bytes(0);
    vault::SlotId slot;
    if (bytes.size() != slot.bytes.size()) throw StoreDamage("staff", id.number());
    std::copy(bytes.begin(), bytes.end(), slot.bytes.begin());
    return slot;
}

void StaffTable::setKeySlot(domain::StaffId id, const std::optional<vault::SlotId>& slot, const Stamp& stamp)
{
    keepPast(m_db, Versioned::Staff, id.number(), std::nullopt, stamp);
    Statement(m_db, updateKeySlot).bind(id, bytesOf(slot)).run();
}

domain::StaffId StaffTable::insert(const domain::Staff& staff, const std::optional<vault::SlotId>& keySlot)
{
    Statement insert(m_db, insertStaff);
    insert.bind(staff.account, staff.name, staff.activeFrom, staff.activeTo, bytesOf(keySlot));
    const auto id = insertedId<domain::StaffId>(insert);
    putRoles(id, staff.roles);
    return id;
}

void StaffTable::end(domain::StaffId id, Date lastDay, const Stamp& stamp)
{
    keepPast(m_db, Versioned::Staff, id.number(), std::nullopt, stamp);
    Statement(m_db, endStaff).bind(id, lastDay).run();
}

bool StaffTable::update(const domain::Staff& staff, const Stamp& stamp)
{
    if (!keepPast(m_db, Versioned::Staff, staff.id.number(), staff.version, stamp)) return false;
    Statement(m_db, deleteRoles).bind(staff.id).run();
    putRoles(staff.id, staff.roles);
    Statement(m_db, updateStaff).bind(staff.id, staff.name).run();
    m_names.erase(staff.id);
    return true;
}

void StaffTable::putRoles(domain::StaffId id, const std::vector<domain::Role>& roles)
{
    for (const auto role : roles) Statement(m_db, insertRole).bind(id, domain::code(role)).run();
}

} // namespace keywork::store
