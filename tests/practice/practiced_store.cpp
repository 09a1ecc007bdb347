#include "practice/practiced_store.h"

#include "policy/load_policy.h"

#include <stdexcept>

namespace keywork::test {

practice::PracticeSettings smallSettings()
{
    return practice::smallService(date(2026, 9, 8));
}

PracticedStore::PracticedStore(practice::PracticeSettings settings)
    : m_policy(std::make_shared<const policy::Policy>(policy::loadPolicy(policy::ShippedPolicy()).value()))
{
    if (!practice::makePracticeStore(folder(), settings))
        throw std::runtime_error("the practice store was not made");
}

std::filesystem::path PracticedStore::folder() const
{
    return m_parent.path() / "practice.keywork";
}

app::Workspace PracticedStore::as(const std::string& account) const
{
    return app::openPractice(folder(), account, std::nullopt, m_policy).value().writer();
}

} // namespace keywork::test
