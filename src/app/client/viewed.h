#pragma once

#include "base/instant.h"
#include "domain/ids.h"

#include <map>
#include <mutex>
#include <string>
#include <string_view>

namespace keywork::app {

// What the audit already says of the visit that is going on, so that it tells of a record once for each time that it is
// opened, not once for each of its tabs. The workspaces of one visit share it, each on a thread of its own.
class Viewed {
public:
    // A record that nobody left counts as opened anew after this time: what was read from a list has no end that is seen.
    static constexpr std::chrono::minutes longest{30};

    bool isNoted(domain::ClientId client, Instant now) const;
    void note(domain::ClientId client, Instant now);
    void leave(domain::ClientId client);

    // Whether what is typed now belongs to the search before: it goes on from what was typed then, or takes letters from it.
    bool isSameSearch(std::string_view typed) const;
    void search(std::string_view typed);

private:
    mutable std::mutex m_mutex;
    std::map<domain::ClientId, Instant> m_noted;
    std::string m_typed;
};

} // namespace keywork::app
