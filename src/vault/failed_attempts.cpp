#include "vault/failed_attempts.h"

#include <sodium.h>

#include <algorithm>
#include <fstream>
#include <string>

namespace keywork::vault {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t mostSlots = 64; // a guesser of names should not fill the disk
constexpr std::chrono::seconds longestWait{300};
constexpr int doublings = 9; // 1 s, 2 s … 256 s

std::string hexOf(const SlotId& slot)
{
    std::string hex(2 * slot.bytes.size() + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), slot.bytes.data(), slot.bytes.size());
    hex.pop_back();
    return hex;
}

bool fromHex(const std::string& hex, SlotId& slot)
{
    std::size_t length = 0;
    return sodium_hex2bin(slot.bytes.data(), slot.bytes.size(), hex.data(), hex.size(), nullptr, &length,
                          nullptr) == 0 &&
           length == slot.bytes.size();
}

Instant instantOf(std::int64_t seconds)
{
    return Instant(std::chrono::seconds(seconds));
}

} // namespace

AttemptLog AttemptLog::read(const fs::path& file)
{
    AttemptLog log;
    std::ifstream in(file);
    std::string hex;
    FailedAttempts one;
    std::int64_t first = 0;
    std::int64_t last = 0;
    while (log.m_attempts.size() < mostSlots && in >> hex >> one.count >> one.untold >> first >> last) {
        if (!fromHex(hex, one.slot) || one.count < 1 || one.untold < 0 || one.untold > one.count) break;
        one.first = instantOf(first);
        one.last = instantOf(last);
        log.m_attempts.push_back(one);
    }
    return log;
}

void AttemptLog::write(const fs::path& file) const
{
    const fs::path aside = file.string() + ".new";
    std::error_code ignored;
    fs::remove(aside, ignored);
    {
        std::ofstream out(aside);
        fs::permissions(aside, fs::perms::owner_read | fs::perms::owner_write, ignored);
        for (const auto& one : m_attempts) {
            out << hexOf(one.slot) << ' ' << one.count << ' ' << one.untold << ' '
                << one.first.time_since_epoch().count() << ' ' << one.last.time_since_epoch().count() << '\n';
        }
        if (!out.flush()) return;
    }
    fs::rename(aside, file, ignored);
}

std::chrono::seconds AttemptLog::waitBefore(const SlotId& slot, Instant now) const
{
    const auto found = std::find_if(m_attempts.begin(), m_attempts.end(),
                                    [&](const FailedAttempts& one) { return one.slot == slot; });
    if (found == m_attempts.end()) return {};
    const auto pause =
        std::min(longestWait, std::chrono::seconds(std::int64_t{1} << std::min(found->count - 1, doublings)));
    const auto left = found->last + pause - now;
    // A clock that was set back keeps nobody out for longer than the pause itself.
    return std::clamp(std::chrono::seconds(left), std::chrono::seconds(0), pause);
}

void AttemptLog::failed(const SlotId& slot, Instant now)
{
    auto found = std::find_if(m_attempts.begin(), m_attempts.end(),
                              [&](const FailedAttempts& one) { return one.slot == slot; });
    if (found == m_attempts.end()) {
        if (m_attempts.size() == mostSlots) m_attempts.erase(m_attempts.begin());
        found = m_attempts.insert(m_attempts.end(), {slot, 0, 0, now, now});
    }
    if (found->untold == 0) found->first = now;
    ++found->count;
    ++found->untold;
    found->last = now;
}

void AttemptLog::opened(const SlotId& slot)
{
    m_attempts.erase(
        std::remove_if(m_attempts.begin(), m_attempts.end(),
                       [&](const FailedAttempts& one) { return one.slot == slot && one.untold == 0; }),
        m_attempts.end());
}

std::vector<FailedAttempts> AttemptLog::takeUntold()
{
    std::vector<FailedAttempts> untold;
    for (auto& one : m_attempts) {
        if (one.untold == 0) continue;
        untold.push_back(one);
        one.untold = 0;
    }
    return untold;
}

} // namespace keywork::vault
