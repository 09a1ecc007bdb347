#include "domain/working_days.h"

#include <algorithm>

namespace keywork::domain {

namespace {

constexpr int longestClosure = 366;

// The nearest open day, going `step` days at a time from the day itself.
Date nearestOpenDay(const WorkingDays& days, Date from, int step)
{
    Date day = from;
    for (int looked = 0; looked <= longestClosure; ++looked) {
        if (days.isOpen(day)) return day;
        day = addDays(day, step);
    }
    return from;
}

} // namespace

bool WorkingDays::isOpen(Date day) const
{
    const bool closedOnWeekday =
        std::find(closedWeekdays.begin(), closedWeekdays.end(), isoWeekday(day)) != closedWeekdays.end();
    return !closedOnWeekday && std::find(closedDates.begin(), closedDates.end(), day) == closedDates.end();
}

Date WorkingDays::addWorkingDays(Date day, int count) const
{
    if (count <= 0) return nearestOpenDay(*this, day, 1);
    Date reached = day;
    for (int added = 0; added < count; ++added) reached = nearestOpenDay(*this, addDays(reached, 1), 1);
    return reached;
}

Date WorkingDays::openDayOnOrBefore(Date day) const
{
    return nearestOpenDay(*this, day, -1);
}

} // namespace keywork::domain
