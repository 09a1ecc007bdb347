#include "base/clock.h"
#include "base/date_text.h"
#include "policy/subjects.h"

#include <algorithm>
#include <stdexcept>

namespace keywork::policy {
namespace {

bool isKnownZone(const std::string& zone)
{
    try {
        toLocalTime(Instant{}, zone);
        return true;
    } catch (const std::runtime_error&) {
        return false;
    }
}

std::string readZone(const Field& field)
{
    auto zone = field.text();
    if (!isKnownZone(zone)) field.refuse(PolicyFaultReason::UnknownZone, "a name like Europe/London");
    return zone;
}

std::vector<unsigned> readWeekdays(const Field& field)
{
    std::vector<unsigned> weekdays;
    for (const auto& item : field.items(Empty::Allowed)) {
        const auto weekday = weekdayNamed(item.text());
        if (!weekday) {
            item.refuse(PolicyFaultReason::UnknownCode, "monday to sunday");
        } else if (std::find(weekdays.begin(), weekdays.end(), *weekday) != weekdays.end()) {
            item.refuse(PolicyFaultReason::CodeTwice);
        } else {
            weekdays.push_back(*weekday);
        }
    }
    // Nothing could ever be due on a working day.
    if (weekdays.size() == 7) field.refuse(PolicyFaultReason::OutOfRange, "at least one open weekday");
    return weekdays;
}

std::vector<Date> readDates(const Field& field)
{
    std::vector<Date> days;
    for (const auto& item : field.items(Empty::Allowed)) {
        const auto day = item.date();
        if (std::find(days.begin(), days.end(), day) != days.end()) item.refuse(PolicyFaultReason::CodeTwice);
        days.push_back(day);
    }
    return days;
}

} // namespace

void readService(const Field& values, Policy& policy)
{
    values.expectMembers({"zone", "closedWeekdays", "closedDates"});
    policy.zone = readZone(values.sourced("zone"));
    policy.workingDays.closedWeekdays = readWeekdays(values.sourced("closedWeekdays"));
    policy.workingDays.closedDates = readDates(values.sourced("closedDates"));
}

} // namespace keywork::policy
