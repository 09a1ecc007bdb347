#pragma once

#include "base/result.h"

#include <chrono>
#include <string>
#include <string_view>

namespace keywork {

// A civil day. Everything in this header gives and expects days that exist.
using Date = std::chrono::year_month_day;

enum class DateError { WrongShape, NoSuchDay };

// Exactly YYYY-MM-DD, a day that exists, years 1800 to 2999.
Result<Date, DateError> parseIsoDate(std::string_view text);
std::string toIsoDate(Date day);

// For days that are known to exist when the program is written: date(2026, 9, 8).
constexpr Date date(int year, unsigned month, unsigned day)
{
    return Date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
}

Date addDays(Date day, int days);
// The same day of the month, or its last day when there is none: 31 January + 1 month is the last of February.
Date addMonths(Date day, int months);
inline Date addWeeks(Date day, int weeks)
{
    return addDays(day, 7 * weeks);
}
// Days from `from` to `to`; negative when `to` is earlier.
int daysBetween(Date from, Date to);

// ON is TODAY or one of the DAYS before it; a day that is still to come is not.
bool isWithinDays(Date on, int days, Date today);
// Completed years, as an age is counted: someone born on 29 February has their birthday on 1 March in common years.
int fullYearsBetween(Date from, Date to);
// 1 Monday … 7 Sunday.
unsigned isoWeekday(Date day);

} // namespace keywork
