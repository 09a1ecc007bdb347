#include "base/date_text.h"

#include <algorithm>
#include <array>

namespace keywork {

namespace {

constexpr std::array<std::string_view, 12> monthNames = {"January",   "February", "March",    "April",
                                                         "May",       "June",     "July",     "August",
                                                         "September", "October",  "November", "December"};
constexpr std::array<std::string_view, 7> weekdayNames = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                          "Friday", "Saturday", "Sunday"};

std::string_view monthName(Date day)
{
    return monthNames.at(static_cast<unsigned>(day.month()) - 1);
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool sameWord(std::string_view left, std::string_view right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](char a, char b) { return lower(a) == lower(b); });
}

// The 1-based place of the name that `word` spells whole or by its first three letters ("Sept" too); 0 when none.
template <std::size_t N>
unsigned placeOf(std::string_view word, const std::array<std::string_view, N>& names)
{
    for (unsigned i = 0; i < N; ++i) {
        const auto name = names.at(i);
        if (word.size() >= 3 && word.size() <= name.size() && sameWord(word, name.substr(0, word.size())))
            return i + 1;
    }
    return 0;
}

std::string twoDigits(unsigned number)
{
    return {static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
}

std::string yearText(Date day)
{
    return toIsoDate(day).substr(0, 4);
}

} // namespace

std::string clinicalDate(Date day)
{
    return shortClinicalDate(day) + "-" + yearText(day);
}

std::string shortClinicalDate(Date day)
{
    return twoDigits(static_cast<unsigned>(day.day())) + "-" + std::string(monthName(day).substr(0, 3));
}

std::string clinicalDateWithDay(Date day)
{
    return weekdayName(day).substr(0, 3) + " " + clinicalDate(day);
}

std::string shortClinicalDateWithDay(Date day)
{
    return weekdayName(day).substr(0, 3) + " " + shortClinicalDate(day);
}

std::string longDate(Date day)
{
    return std::to_string(static_cast<unsigned>(day.day())) + " " + std::string(monthName(day)) + " " +
           yearText(day);
}

std::string longDateWithDay(Date day)
{
    return weekdayName(day) + " " + longDate(day);
}

std::string weekdayName(Date day)
{
    return std::string(weekdayNames.at(isoWeekday(day) - 1));
}

std::optional<std::chrono::month> monthNamed(std::string_view name)
{
    const unsigned place = placeOf(name, monthNames);
    if (place == 0) return std::nullopt;
    return std::chrono::month{place};
}

std::optional<unsigned> weekdayNamed(std::string_view name)
{
    const unsigned place = placeOf(name, weekdayNames);
    if (place == 0) return std::nullopt;
    return place;
}

} // namespace keywork
