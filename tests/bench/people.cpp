#include "bench/people.h"

#include "app/client/client_list.h"
#include "base/clock.h"
#include "policy/load_policy.h"
#include "store/client_table.h"

#include <stdexcept>

namespace keywork::bench {

namespace {

// Ten by Greenwich on the store's own day: what is measured does not depend on when.
class AtTen : public Clock {
public:
    explicit AtTen(Date day) : m_day(day) {}

    Instant now() const override { return Instant{std::chrono::sys_days{m_day}} + std::chrono::hours{10}; }
    LocalTime toLocal(Instant moment) const override { return toLocalTime(moment, "Europe/London"); }

private:
    Date m_day;
};

} // namespace

app::OpenStore openAsKeyworker(const std::filesystem::path& store)
{
    auto policy = std::make_shared<const policy::Policy>(policy::loadPolicy(policy::ShippedPolicy()).value());
    auto opened = app::openPractice(store, "keyworker", std::nullopt, std::move(policy));
    if (!opened) throw std::runtime_error("the practice store " + store.string() + " cannot be opened");
    opened->keepTimeBy(std::make_shared<const AtTen>(opened->clock()->today()));
    return std::move(*opened);
}

std::vector<Somebody> caseload(app::Workspace& workspace, std::size_t most)
{
    const auto page =
        app::clientList(workspace, app::ListScope::MyCaseload, std::nullopt, static_cast<int>(most)).value();
    std::vector<Somebody> people;
    for (const auto& row : page.rows) people.push_back({row.id, row.name.given, row.name.family});
    return people;
}

std::vector<Somebody> spread(app::Workspace& workspace, std::size_t most)
{
    const store::ClientTable clients(workspace.store());
    const auto all = static_cast<std::size_t>(clients.count());
    std::vector<Somebody> people;
    for (std::size_t i = 0; i < most; ++i) {
        const domain::ClientId id(static_cast<std::int64_t>(1 + i * all / most));
        const auto found = clients.identity(id);
        if (found) people.push_back({id, found->name.given, found->name.family});
    }
    return people;
}

} // namespace keywork::bench
