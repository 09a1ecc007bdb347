#include "practice/scribe.h"

#include "store/clinical_write_table.h"

#include <algorithm>

namespace keywork::practice {

namespace chrono = std::chrono;

Scribe::Scribe(store::Database& db, const Clock& zone) : m_db(db), m_zone(zone) {}

Instant Scribe::moment(const LocalTime& time) const
{
    const auto asUtc = Instant{chrono::sys_days{time.day} + chrono::minutes{time.time.minutes()}};
    const auto shown = m_zone.toLocal(asUtc);
    const auto ahead = chrono::sys_days{shown.day} + chrono::minutes{shown.time.minutes()} - asUtc;
    return asUtc - chrono::duration_cast<chrono::seconds>(ahead);
}

void Scribe::wrote(domain::WriteKind kind, domain::ClientId client, std::int64_t subject, Written written)
{
    m_writes.push_back({0, client, kind, subject, written.by, moment(written.at), written.happenedOn,
                        std::move(written.detail)});
}

std::vector<domain::ClinicalWrite> Scribe::appendWrites()
{
    std::stable_sort(m_writes.begin(), m_writes.end(),
                     [](const domain::ClinicalWrite& left, const domain::ClinicalWrite& right) {
                         return left.at < right.at;
                     });
    store::ClinicalWriteTable table(m_db);
    for (auto& write : m_writes) write.sequence = table.append(write);
    return std::move(m_writes);
}

} // namespace keywork::practice
