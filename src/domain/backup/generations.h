#pragma once

#include "base/date.h"
#include "base/instant.h"

#include <chrono>
#include <optional>
#include <span>
#include <vector>

namespace keywork::domain {

struct BackupPolicy {
    std::chrono::hours dueAfter{20}; // since the last one; under a day, so that it is not later each day
    std::chrono::hours warnAfter{72};
    int daily = 7;    // of so many days the newest is kept
    int weekly = 5;   // and of so many weeks
    int monthly = 12; // and months
};

struct Generation {
    Instant madeAt;
    Date day; // that was, where the service is

    friend bool operator==(const Generation&, const Generation&) = default;
};

// Those of `made`, in any order, that no day, week or month needs any more (reference/security.md section 3.6). Never the
// newest. Only backups known to be good are passed here: others stand for nothing.
std::vector<Generation> outlived(std::span<const Generation> made, const BackupPolicy& policy);

enum class BackupAge { Fresh, Due, Overdue };

// How the last good backup stands now; none: overdue.
BackupAge ageOf(std::optional<Instant> lastGood, Instant now, const BackupPolicy& policy);

} // namespace keywork::domain
