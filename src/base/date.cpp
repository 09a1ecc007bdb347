#include "base/date.h"

#include <array>
#include <cstdio>

namespace keywork {

namespace chrono = std::chrono;

namespace {

// Reads exactly `digits`; -1 when one of them is none.
int number(std::string_view digits)
{
    int value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9') return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

Result<Date, DateError> parseIsoDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return refuse(DateError::WrongShape);
    const int year = number(text.substr(0, 4));
    const int month = number(text.substr(5, 2));
    const int day = number(text.substr(8, 2));
    if (year < 0 || month < 0 || day < 0) return refuse(DateError::WrongShape);
    const Date found = date(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
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
