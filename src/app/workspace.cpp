#include "app/workspace.h"

#include "app/client/viewed.h"
#include "store/database.h"

namespace keywork::app {

Workspace::Workspace(std::unique_ptr<store::Database> database, domain::Staff user,
                     std::shared_ptr<const Clock> clock, std::shared_ptr<const policy::Policy> policy,
                     IsWindowOpen isWindowOpen)
    : Workspace(std::move(database), std::move(user), std::move(clock), std::move(policy),
                std::move(isWindowOpen), std::make_shared<Viewed>(), nullptr)
{
}

Workspace::Workspace(std::unique_ptr<store::Database> database, domain::Staff user,
                     std::shared_ptr<const Clock> clock, std::shared_ptr<const policy::Policy> policy,
                     IsWindowOpen isWindowOpen, std::shared_ptr<Viewed> viewed,
                     std::unique_ptr<store::Database> noting)
    : m_database(std::move(database)),
      m_user(std::move(user)),
      m_clock(std::move(clock)),
      m_policy(std::move(policy)),
      m_isWindowOpen(std::move(isWindowOpen)),
      m_viewed(std::move(viewed)),
      m_noting(std::move(noting))
{
}

Workspace::~Workspace() = default;
Workspace::Workspace(Workspace&&) noexcept = default;
Workspace& Workspace::operator=(Workspace&&) noexcept = default;

} // namespace keywork::app
