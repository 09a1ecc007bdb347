#pragma once

#include "base/date.h"
#include "domain/codes.h"

#include <optional>

namespace keywork::domain {

// When something is due. With `closes`, the window has an end after which it is missed rather than overdue.
struct Window {
    Date opens;
    Date due;
    std::optional<Date> closes;
    friend bool operator==(const Window&, const Window&) = default;
};

// Opens `openDays` before it is due (domain.md section 5: 14 days unless the policy says otherwise).
Window windowBefore(Date due, int openDays);

enum class DueStateKind { Planned, Open, DueToday, Overdue, Missed };

constexpr CodeTable<DueStateKind, 5> codeTable(DueStateKind)
{
    return {{{DueStateKind::Planned, "planned"},
             {DueStateKind::Open, "open"},
             {DueStateKind::DueToday, "dueToday"},
             {DueStateKind::Overdue, "overdue"},
             {DueStateKind::Missed, "missed"}}};
}

// The one set of words for anything due (domain.md section 5). `days`: until it opens (Planned), until it is due or
// closes (Open), since it was due (Overdue) or closed (Missed); never negative.
struct DueState {
    DueStateKind kind;
    int days;
    friend bool operator==(const DueState&, const DueState&) = default;
};

// Total over all windows and days. A window with an end stays open through its closing day, also after its due day.
DueState dueState(const Window& window, Date today);

} // namespace keywork::domain
