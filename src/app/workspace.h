#pragma once

#include "base/clock.h"
#include "domain/staff/staff.h"
#include "policy/policy.h"

#include <functional>
#include <memory>
#include <string>

namespace keywork::store {
class Database;
}

namespace keywork::app {

class Viewed;

// Whether the window of that name (domain::Draft::editor) still has the store open; one that was killed has not.
using IsWindowOpen = std::function<bool(const std::string& window)>;

// Who is at work in a store: every use case gets one. It belongs to one thread, as its connection does.
class Workspace {
public:
    Workspace(std::unique_ptr<store::Database> database, domain::Staff user,
              std::shared_ptr<const Clock> clock, std::shared_ptr<const policy::Policy> policy,
              IsWindowOpen isWindowOpen);
    // One of several of the same visit. `noting`: where a reading is noted, for one whose own connection cannot write.
    Workspace(std::unique_ptr<store::Database> database, domain::Staff user,
              std::shared_ptr<const Clock> clock, std::shared_ptr<const policy::Policy> policy,
              IsWindowOpen isWindowOpen, std::shared_ptr<Viewed> viewed,
              std::unique_ptr<store::Database> noting);
    ~Workspace();
    Workspace(Workspace&&) noexcept;
    Workspace& operator=(Workspace&&) noexcept;

    store::Database& store() { return *m_database; }
    const domain::Staff& user() const { return m_user; }
    const Clock& clock() const { return *m_clock; }
    Date today() const { return m_clock->today(); }
    const policy::Policy& policy() const { return *m_policy; }
    bool isWindowOpen(const std::string& window) const { return m_isWindowOpen(window); }

    // What was noted of this visit's readings, and where the next one is (client/note_reading.h).
    Viewed& viewed() { return *m_viewed; }
    store::Database& noting() { return m_noting ? *m_noting : *m_database; }

private:
    std::unique_ptr<store::Database> m_database;
    domain::Staff m_user;
    std::shared_ptr<const Clock> m_clock;
    std::shared_ptr<const policy::Policy> m_policy;
    IsWindowOpen m_isWindowOpen;
    std::shared_ptr<Viewed> m_viewed;
    std::unique_ptr<store::Database> m_noting; // none: the same as all else
};

} // namespace keywork::app
