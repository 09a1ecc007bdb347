#pragma once

#include "base/date.h"

#include <vector>

namespace keywork::domain {

// The days on which the service is closed: weekdays (1 Monday … 7 Sunday) and single dates. Policy data.
struct WorkingDays {
    std::vector<unsigned> closedWeekdays = {6, 7};
    std::vector<Date> closedDates;

    bool isOpen(Date day) const;
    Date addWorkingDays(Date day, int count) const; // count ≥ 0; 0 gives the day itself or the next open one
    // A service that is closed for a year on end has no open day to name: the day itself stands in for it.
    Date openDayOnOrBefore(Date day) const;
};

} // namespace keywork::domain
