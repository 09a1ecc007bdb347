#include "app/workspace.h"

#include "store/database.h"

namespace keywork::app {

Workspace::Workspace(std::unique_ptr<store::Database> database, domain::Staff user,
                     std::shared_ptr<const Clock> clock, std::shared_ptr<const policy::Policy> policy,
                     IsWindowOpen isWindowOpen)
    : m_database(std::move(database)),
      m_user(std::move(user)),
      m_clock(std::move(clock)),
      m_policy(std::move(policy)),
      m_isWindowOpen(std::move(isWindowOpen))
{
}

Workspace::~Workspace() = default;
Workspace::Workspace(Workspace&&) noexcept = default;
Workspace& Workspace::operator=(Workspace&&) noexcept = default;

} // namespace keywork::app
