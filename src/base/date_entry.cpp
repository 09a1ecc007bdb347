#include "base/date_entry.h"

#include "base/date_text.h"
#include "base/text.h"

#include <cstdlib>
#include <optional>
#include <string>
#include <vector>

namespace keywork {

namespace {

// A run of digits or of letters. What stands between them (space, slash, dot, hyphen) only separates.
struct Part {
    std::string text;
    int number = -1; // -1 for a word or for more digits than any date has
    std::size_t digits = 0;
};

std::vector<Part> partsOf(std::string_view text)
{
    std::vector<Part> parts;
    bool inDigits = false;
    bool inWord = false;
    for (const char c : text) {
        const bool digit = c >= '0' && c <= '9';
        const bool separator = c == ' ' || c == '/' || c == '.' || c == '-' || c == ',' || c == '\t';
        if (separator) {
            inDigits = inWord = false;
            continue;
        }
        if (!(digit ? inDigits : inWord)) parts.emplace_back();
        inDigits = digit;
        inWord = !digit;
        parts.back().text += c;
    }
    for (auto& part : parts) {
        const bool digits = part.text.front() >= '0' && part.text.front() <= '9';
        if (!digits) continue;
        part.digits = part.text.size();
        if (part.digits <= 4) part.number = std::atoi(part.text.c_str());
    }
    return parts;
}

// Which hundred years a year of two digits belongs to.
enum class Century { NearestToToday, UpToToday };

std::optional<int> fullYear(const Part& part, Date today, Century century)
{
    if (part.digits == 4) return part.number;
    if (part.digits != 2) return std::nullopt;
    const int thisYear = static_cast<int>(today.year());
    int year = thisYear - thisYear % 100 + part.number;
    if (century == Century::UpToToday) return year > thisYear ? year - 100 : year;
    if (year - thisYear > 50) year -= 100;
    if (thisYear - year > 49) year += 100;
    return year;
}

Result<Date, DateEntryError> inRange(Date day)
{
    if (!day.ok() || day < date(1800, 1, 1) || day > date(2999, 12, 31))
        return refuse(DateEntryError::NoSuchDay);
    return day;
}

Result<Date, DateEntryError> existing(int year, int month, int day)
{
    return inRange(date(year, static_cast<unsigned>(month), static_cast<unsigned>(day)));
}

// Without a year: the day of that name nearest to today, so that "28 dec" typed in January is last December.
Result<Date, DateEntryError> nearest(int month, int day, Date today)
{
    std::optional<Date> best;
    for (int year = static_cast<int>(today.year()) - 1; year <= static_cast<int>(today.year()) + 1; ++year) {
        const auto found = existing(year, month, day);
        if (found && (!best || std::abs(daysBetween(today, *found)) < std::abs(daysBetween(today, *best))))
            best = *found;
    }
    if (!best) return refuse(DateEntryError::NoSuchDay);
    return *best;
}

Result<Date, DateEntryError> fromParts(const std::vector<Part>& parts, Date today, Century century)
{
    if (parts.size() < 2 || parts.size() > 3) return refuse(DateEntryError::NotUnderstood);
    if (parts[0].digits == 4 && parts.size() == 3 && parts[1].number >= 0 && parts[2].number >= 0) {
        return existing(parts[0].number, parts[1].number, parts[2].number);
    }
    if (parts[0].number < 0 || parts[0].digits > 2) return refuse(DateEntryError::NotUnderstood);
    int month = parts[1].number;
    if (parts[1].digits == 0) {
        const auto named = monthNamed(parts[1].text);
        if (!named) return refuse(DateEntryError::NotUnderstood);
        month = static_cast<int>(static_cast<unsigned>(*named));
    } else if (parts[1].digits > 2) {
        return refuse(DateEntryError::NotUnderstood);
    }
    if (month > 12 && month <= 31 && parts[0].number <= 12) return refuse(DateEntryError::MonthFirst);
    if (parts.size() == 2) return nearest(month, parts[0].number, today);
    const auto year = fullYear(parts[2], today, century);
    if (!year) return refuse(DateEntryError::NotUnderstood);
    return existing(*year, month, parts[0].number);
}

// "Tue 08-Sep-2026", as the screen writes it; the name must be that of the day.
Result<Date, DateEntryError> fromPartsWithWeekday(std::vector<Part> parts, Date today, Century century)
{
    const auto weekday = parts.size() < 3 ? std::nullopt : weekdayNamed(parts.front().text);
    if (!weekday) return fromParts(parts, today, century);
    parts.erase(parts.begin());
    const auto day = fromParts(parts, today, century);
    if (day && isoWeekday(*day) != *weekday) return refuse(DateEntryError::NotUnderstood);
    return day;
}

// "+3", "-2w", "+1m": days, weeks or months from today.
std::optional<Date> fromOffset(std::string_view text, Date today)
{
    if (text.size() < 2 || (text.front() != '+' && text.front() != '-')) return std::nullopt;
    const auto parts = partsOf(text.substr(1));
    if (parts.empty() || parts.size() > 2 || parts[0].number < 0) return std::nullopt;
    const int count = text.front() == '-' ? -parts[0].number : parts[0].number;
    const auto unit = parts.size() == 2 ? fold(parts[1].text) : std::string("d");
    if (unit == "d") return addDays(today, count);
    if (unit == "w") return addWeeks(today, count);
    if (unit == "m") return addMonths(today, count);
    return std::nullopt;
}

std::optional<Date> fromWord(std::string_view text, Date today)
{
    const auto word = fold(text);
    if (word == "today") return today;
    if (word == "yesterday") return addDays(today, -1);
    if (word == "tomorrow") return addDays(today, 1);
    const auto weekday = weekdayNamed(word);
    if (!weekday) return std::nullopt;
    const int ahead = (static_cast<int>(*weekday) - static_cast<int>(isoWeekday(today)) + 7) % 7;
    return addDays(today, ahead == 0 ? 7 : ahead);
}

Result<Date, DateEntryError> parseEntry(std::string_view typed, Date today, Century century)
{
    const auto text = trimmed(typed);
    if (text.empty()) return refuse(DateEntryError::Empty);
    if (text.size() > 40) return refuse(DateEntryError::NotUnderstood);
    if (const auto day = fromWord(text, today)) return *day;
    if (const auto day = fromOffset(text, today)) return inRange(*day);
    return fromPartsWithWeekday(partsOf(text), today, century);
}

} // namespace

Result<Date, DateEntryError> parseDateEntry(std::string_view text, Date today)
{
    return parseEntry(text, today, Century::NearestToToday);
}

Result<Date, DateEntryError> parseBirthDateEntry(std::string_view text, Date today)
{
    return parseEntry(text, today, Century::UpToToday);
}

} // namespace keywork
