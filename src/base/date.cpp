#include "base/date.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace keywork {

namespace chrono = std::chrono;

namespace {

// Two digits; a hundred or more when one of them is none. A page reads hundreds of days.
unsigned pair(std::string_view text, std::size_t at)
{
    const unsigned tens = static_cast<unsigned char>(text[at]) - unsigned{'0'};
    const unsigned units = static_cast<unsigned char>(text[at + 1]) - unsigned{'0'};
    return tens > 9 || units > 9 ? 100 : tens * 10 + units;
}

} // namespace

Result<Date, DateError> parseIsoDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return refuse(DateError::WrongShape);
    const unsigned century = pair(text, 0);
    const unsigned ofCentury = pair(text, 2);
    const unsigned month = pair(text, 5);
    const unsigned day = pair(text, 8);
    if (std::max({century, ofCentury, month, day}) > 99) return refuse(DateError::WrongShape);
    const int year = static_cast<int>(century * 100 + ofCentury);
    const Date found = date(year, month, day);
    if (!found.ok() || year < 1800 || year > 2999) return refuse(DateError::NoSuchDay);
    return found;
}

std::string toIsoDate(Date day)
{
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(day.year()),
                  static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
    return text.data();
}

Date addDays(Date day, int days)
{
    return Date{chrono::sys_days{day} + chrono::days{days}};
}

Date addMonths(Date day, int months)
{
    const Date moved = day + chrono::months{months};
    return moved.ok() ? moved : Date{moved.year() / moved.month() / chrono::last};
}

int daysBetween(Date from, Date to)
{
    return static_cast<int>((chrono::sys_days{to} - chrono::sys_days{from}).count());
}

bool isWithinDays(Date on, int days, Date today)
{
    const int passed = daysBetween(on, today);
    return passed >= 0 && passed <= days;
}

int fullYearsBetween(Date from, Date to)
{
    const int years = static_cast<int>(to.year()) - static_cast<int>(from.year());
    const bool beforeBirthday =
        chrono::month_day{to.month(), to.day()} < chrono::month_day{from.month(), from.day()};
    return beforeBirthday ? years - 1 : years;
}

unsigned isoWeekday(Date day)
{
    return chrono::weekday{chrono::sys_days{day}}.iso_encoding();
}

} // namespace keywork
