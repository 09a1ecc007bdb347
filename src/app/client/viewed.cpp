#include "app/client/viewed.h"

namespace keywork::app {

bool Viewed::isNoted(domain::ClientId client, Instant now) const
{
    const std::scoped_lock lock(m_mutex);
    const auto noted = m_noted.find(client);
    return noted != m_noted.end() && now - noted->second < longest;
}

void Viewed::note(domain::ClientId client, Instant now)
{
    const std::scoped_lock lock(m_mutex);
    m_noted.insert_or_assign(client, now);
}

void Viewed::leave(domain::ClientId client)
{
    const std::scoped_lock lock(m_mutex);
    m_noted.erase(client);
}

bool Viewed::isSameSearch(std::string_view typed) const
{
    const std::scoped_lock lock(m_mutex);
    return !m_typed.empty() && (typed.starts_with(m_typed) || m_typed.starts_with(typed));
}

void Viewed::search(std::string_view typed)
{
    const std::scoped_lock lock(m_mutex);
    m_typed = typed;
}

} // namespace keywork::app
