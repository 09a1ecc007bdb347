#pragma once

#include "base/clock.h"
#include "domain/staff/staff.h"
#include "policy/policy.h"

#include <memory>

namespace keywork::store {
class Database;
}

namespace keywork::app {

// Who is at work in a store: every use case gets one. It belongs to one thread, as its connection does.
class Workspace {
public:
    Workspace(std::unique_ptr<store::Database> database, domain::Staff user,
              std::shared_ptr<const Clock> clock, std::shared_ptr<const policy::Policy> policy);
    ~Workspace();
    Workspace(Workspace&&) noexcept;
    Workspace& operator=(Workspace&&) noexcept;

    store::Database& store() { return *m_database; }
    const domain::Staff& user() const { return m_user; }
    const Clock& clock() const { return *m_clock; }
    Date today() const { return m_clock->today(); }
    const policy::Policy& policy() const { return *m_policy; }

private:
    std::unique_ptr<store::Database> m_database;
    domain::Staff m_user;
    std::shared_ptr<const Clock> m_clock;
    std::shared_ptr<const policy::Policy> m_policy;
};

} // namespace keywork::app
