#include "fixture.h"

#include "policy/load_policy.h"
#include "store/allocation_table.h"
#include "store/client_table.h"
#include "store/episode_table.h"
#include "store/intervention_table.h"
#include "store/pathway_table.h"
#include "store/restriction_table.h"
#include "store/staff_table.h"
#include "store/store_info_table.h"
#include "support/test_store.h"

#include <sqlite3.h>

#include <limits>
#include <stdexcept>

namespace keywork::test {

using domain::Role;

namespace {

// Read once for all tests of the program; it never changes.
std::shared_ptr<const policy::Policy> shippedPolicy()
{
    static const auto policy = [] {
        auto loaded = policy::loadPolicy(policy::ShippedPolicy());
        if (!loaded) throw std::runtime_error("the shipped policy does not load");
        return std::make_shared<const policy::Policy>(std::move(*loaded));
    }();
    return policy;
}

domain::Staff named(domain::Staff staff, std::string name)
{
    staff.name = std::move(name);
    return staff;
}

void addStaff(store::Database& db)
{
    store::StaffTable staff(db);
    staff.insert(test::staff(), std::nullopt);
    staff.insert(test::staff(2, "alex", Role::TeamLead), std::nullopt);
    staff.insert(named(test::staff(3, "mina", Role::Clinician), "Mina Farrow"), std::nullopt);
    staff.insert(named(test::staff(4, "kit", Role::Administrator), "Kit Larkin"), std::nullopt);
}

void addCarys(store::Database& db)
{
    store::ClientTable(db).insert(test::client());
    store::EpisodeTable(db).insert(test::episode());
    store::AllocationTable(db).insert(test::allocation());
    store::InterventionTable(db).insert(test::intervention());
    store::PathwayTable pathway(db);
    pathway.insert(test::phaseChange(1, domain::Phase::Engagement, date(2026, 3, 16)));
    pathway.insert(test::layerChange(1, domain::Layer::Standard, date(2026, 3, 16)));
}

std::unique_ptr<store::Database> newStore()
{
    auto db = std::make_unique<store::Database>(std::move(Store().db));
    store::StoreInfoTable(*db).insert(
        {"Riverside Recovery", std::nullopt, std::nullopt, moment("2026-01-05T09:00:00Z")});
    addStaff(*db);
    addCarys(*db);
    return db;
}

int keepRow(void* rows, int count, char** values, char**)
{
    std::string row;
    for (int column = 0; column < count; ++column)
        row += (values[column] != nullptr ? "|" + std::string(values[column]) : std::string("|(null)"));
    static_cast<std::vector<std::string>*>(rows)->push_back(std::move(row));
    return 0;
}

std::vector<std::string> rowsOf(store::Database& db, const std::string& query)
{
    std::vector<std::string> rows;
    if (sqlite3_exec(db.handle(), query.c_str(), keepRow, &rows, nullptr) != SQLITE_OK)
        throw std::runtime_error("cannot read: " + query);
    return rows;
}

} // namespace

Service::Service()
    : m_clock(std::make_shared<FixedClock>(moment("2026-09-08T10:00:00Z"))),
      m_desk(deskOf(newStore(), test::staff()))
{
}

app::Workspace Service::deskOf(std::unique_ptr<store::Database> db, domain::Staff person)
{
    return {std::move(db), std::move(person), m_clock, shippedPolicy(),
            [killed = m_killed](const std::string& window) { return killed->count(window) == 0; }};
}

app::Workspace& Service::as(domain::StaffId id)
{
    auto db = std::make_unique<store::Database>(std::move(m_desk.store()));
    auto person = store::StaffTable(*db).find(id);
    if (!person) throw std::invalid_argument("nobody of that number works here");
    m_desk = deskOf(std::move(db), std::move(*person));
    return m_desk;
}

app::Workspace& Service::as(Role role)
{
    switch (role) {
    case Role::Keyworker: return as(sam);
    case Role::TeamLead: return as(lead);
    case Role::Clinician: return as(clinician);
    case Role::Administrator: return as(administrator);
    }
    throw std::invalid_argument("no such role");
}

domain::ClientId Service::addReferred(std::string given, std::string family)
{
    const auto id = store::ClientTable(db()).insert(
        test::client(++m_clients, std::move(given), std::move(family), date(1990, 1, 1)));
    auto referred = test::referredEpisode();
    referred.client = id;
    store::EpisodeTable(db()).insert(referred);
    return id;
}

domain::EpisodeId Service::openEpisodeOf(domain::ClientId client)
{
    return store::EpisodeTable(db()).openOf(client).value().id;
}

std::map<std::string, std::vector<std::string>> Service::everything()
{
    std::map<std::string, std::vector<std::string>> tables;
    for (const auto& name : rowsOf(db(), "SELECT name FROM sqlite_master WHERE type = 'table'")) {
        const auto table = name.substr(1); // without the bar before the first column
        tables[table] = rowsOf(db(), "SELECT * FROM " + table);
    }
    return tables;
}

std::vector<store::AuditRow> Service::audit()
{
    return store::AuditTable(db()).recent(std::numeric_limits<int>::max());
}

void Service::restrictEveryRecord()
{
    for (std::int64_t client = 1; client <= 9; ++client) {
        const domain::ClientId id{client};
        if (!store::ClientTable(db()).identity(id)) continue;
        store::RestrictionTable(db()).insert({id, true, lead, byTheLead().at, "A colleague in treatment"});
    }
}

void Service::refuseAuditRows()
{
    const store::SchemaChange change(db());
    db().run("CREATE TRIGGER full_disk BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'full'); END");
}

void Service::becomeReadOnly()
{
    db().run("PRAGMA query_only = ON");
}

store::Stamp byTheLead()
{
    return {Service::lead, moment("2026-09-08T09:45:00Z")};
}

} // namespace keywork::test
