#pragma once

#include "app/workspace.h"
#include "store/audit_table.h"
#include "store/database.h"
#include "store/stamp.h"
#include "support/builders.h"
#include "support/fixed_clock.h"

#include <map>
#include <set>

namespace keywork::test {

// A small service on Tuesday 08-Sep-2026 at 11:00: four people at work, and Carys Marsh in treatment with Sam, who
// began in phase engagement and layer standard. One desk for all of them, in a migrated store in memory.
class Service {
public:
    static constexpr domain::StaffId sam{1}; // keyworker
    static constexpr domain::StaffId lead{2};
    static constexpr domain::StaffId clinician{3};
    static constexpr domain::StaffId administrator{4};
    static constexpr domain::ClientId carys{1};
    static constexpr domain::EpisodeId episode{1};

    Service();

    // Sits down at the desk in place of whoever was there: the workspace given before is now this person's, and table
    // classes made from db() before are to be made anew.
    app::Workspace& as(domain::Role role);
    app::Workspace& as(domain::StaffId staff);

    store::Database& db() { return m_desk.store(); }
    FixedClock& clock() { return *m_clock; }
    const policy::Policy& policy() const { return m_desk.policy(); }

    // Another person who is known here and was referred on the same day, not allocated to anybody.
    domain::ClientId addReferred(std::string given, std::string family);
    domain::EpisodeId openEpisodeOf(domain::ClientId client);

    // Every row of every table as text: equal before and after is what "changes nothing" means.
    std::map<std::string, std::vector<std::string>> everything();
    std::vector<store::AuditRow> audit();

    // It was killed: every other window of any name is open.
    void killWindow(std::string name) { m_killed->insert(std::move(name)); }

    // From now on only those who work with a client may read of them; of nobody but Carys does anybody.
    void restrictEveryRecord();

    // From now on the last step of every audited use case fails, as it does when the disk is full by then.
    void refuseAuditRows();
    // From now on nothing can be written.
    void becomeReadOnly();

private:
    app::Workspace deskOf(std::unique_ptr<store::Database> db, domain::Staff person);

    std::shared_ptr<FixedClock> m_clock;
    std::shared_ptr<std::set<std::string>> m_killed = std::make_shared<std::set<std::string>>();
    app::Workspace m_desk;
    std::int64_t m_clients = 1;
};

// A change by the team lead a quarter of an hour ago.
store::Stamp byTheLead();

} // namespace keywork::test
