#include "app/entry/attempts.h"

#include "store/audit_table.h"
#include "store/staff_table.h"

namespace keywork::app {

namespace {

constexpr std::chrono::milliseconds patience{500};

std::filesystem::path attemptsOf(const store::StoreFolder& folder)
{
    return folder.path() / "store.attempts";
}

// "3, the first at 2026-09-08T08:12:04Z": what the audit says of them.
std::string tale(const vault::FailedAttempts& attempts)
{
    return std::to_string(attempts.untold) + ", the first at " + toIsoInstant(attempts.first);
}

} // namespace

Attempts::Attempts(const store::StoreFolder& folder)
    : m_folder(folder),
      m_lock(vault::StoreLock::take(store::lockOf(folder.path()), patience)),
      m_log(vault::AttemptLog::read(attemptsOf(folder)))
{
}

std::chrono::seconds Attempts::waitBefore(std::string_view account, Instant now) const
{
    return m_log.waitBefore(m_folder.slotOf(account), now);
}

void Attempts::failed(std::string_view account, Instant now)
{
    m_log.failed(m_folder.slotOf(account), now);
    m_log.write(attemptsOf(m_folder));
}

void Attempts::tell(store::Database& db, Instant now)
{
    for (const auto& attempts : m_log.takeUntold()) {
        const auto staff = store::StaffTable(db).findBySlot(attempts.slot);
        store::AuditTable(db).append(
            {now, staff, {}, "signInRefused", "store", std::nullopt, std::nullopt, tale(attempts)});
    }
}

void Attempts::opened(std::string_view account)
{
    m_log.opened(m_folder.slotOf(account));
    m_log.write(attemptsOf(m_folder));
}

} // namespace keywork::app
