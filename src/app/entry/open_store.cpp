#include "app/entry/open_store.h"

#include "app/entry/open_parts.h"

#include <stdexcept>

namespace keywork::app {

OpenStore::OpenStore(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
OpenStore::~OpenStore() = default;
OpenStore::OpenStore(OpenStore&&) noexcept = default;
OpenStore& OpenStore::operator=(OpenStore&&) noexcept = default;

const domain::Staff& OpenStore::user() const
{
    return m_parts->user;
}

const std::filesystem::path& OpenStore::folder() const
{
    return m_parts->folder.path();
}

bool OpenStore::isPractice() const
{
    return m_parts->folder.isPractice();
}

std::shared_ptr<const Clock> OpenStore::clock() const
{
    return m_parts->clock;
}

void OpenStore::keepTimeBy(std::shared_ptr<const Clock> clock)
{
    m_parts->clock = std::move(clock);
}

std::shared_ptr<const policy::Policy> OpenStore::policy() const
{
    return m_parts->policy;
}

OpenStore OpenStore::inBackground() const
{
    const auto& parts = *m_parts;
    return OpenStore(std::make_unique<Parts>(Parts{parts.folder, parts.key.copy(), parts.user, parts.clock,
                                                   parts.policy, nullptr, parts.auditCut}));
}

std::shared_ptr<const std::string> OpenStore::window() const
{
    if (!m_parts->window) return std::make_shared<const std::string>();
    return {m_parts->window, &m_parts->window->name()};
}

bool OpenStore::isAuditCut() const
{
    return m_parts->auditCut;
}

namespace {

std::unique_ptr<store::Database> connection(Result<store::Database, store::OpenRefusal> opened)
{
    if (!opened) throw std::runtime_error("the store can no longer be opened");
    return std::make_unique<store::Database>(std::move(*opened));
}

Workspace workspaceOn(std::unique_ptr<store::Database> db, const OpenStore::Parts& parts,
                      std::unique_ptr<store::Database> noting)
{
    return {std::move(db),
            parts.user,
            parts.clock,
            parts.policy,
            [file = store::lockOf(parts.folder.path())](const std::string& window) {
                return vault::isWindowOpen(file, window);
            },
            parts.viewed,
            std::move(noting)};
}

} // namespace

Workspace OpenStore::reader() const
{
    const auto& parts = *m_parts;
    return workspaceOn(connection(parts.folder.openReader(parts.key)), parts,
                       connection(parts.folder.openWriter(parts.key))); // readings are noted, too
}

Workspace OpenStore::writer() const
{
    return workspaceOn(connection(m_parts->folder.openWriter(m_parts->key)), *m_parts, nullptr);
}

namespace {

// Runs on from one clock to another: keeps the computer's clock alive as long as the day that is counted from it.
class OwnDay : public Clock {
public:
    OwnDay(std::string zone, Date today) : m_real(std::move(zone)), m_practice(m_real, today) {}

    Instant now() const override { return m_practice.now(); }
    LocalTime toLocal(Instant moment) const override { return m_practice.toLocal(moment); }
    LocalTime localNow() const override { return m_practice.localNow(); }

private:
    ServiceClock m_real;
    PracticeClock m_practice;
};

} // namespace

std::shared_ptr<const Clock> clockOf(const policy::Policy& policy, std::optional<Date> practiceToday)
{
    if (practiceToday) return std::make_shared<OwnDay>(policy.zone, *practiceToday);
    return std::make_shared<ServiceClock>(policy.zone);
}

} // namespace keywork::app
