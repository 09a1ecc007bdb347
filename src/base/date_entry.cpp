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

Result<Date, DateEntryError> existing(int year, int month, int day)
{
    const Date found = date(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
    if (!found.ok() || year < 1800 || year > 2999) return refuse(DateEntryError::NoSuchDay);
    return found;
}

// Without a year: the day of that name nearest to today, so that "28 dec" typed in January is last December.
Result<Date, DateEntryError> nearest(int month, int day, Date today)
{
    std::optional<Date> best;
    for (int year = static_cast<int>(today.year()) - 1; year <= static_cast<int>(today.year()) + 1; ++year) {
        const auto found = existing(year, month, day);
        if (found && (!best || std::abs(daysBetween(today, *found)) < std::abs(daysBetween(today, *best)))) best = *found;
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
    if (const auto day = fromOffset(text, today)) return *day;
    return fromParts(partsOf(text), today, century);
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

Result<TimeOfDay, TimeEntryError> parseTimeEntry(std::string_view typed)
{
    auto text = fold(trimmed(typed));
    if (text.empty()) return refuse(TimeEntryError::Empty);
    int shift = 0;
    bool twelveHour = false;
    if (text.size() > 2 && text.back() == 'm') {
        const char half = text[text.size() - 2];
        if (half != 'a' && half != 'p') return refuse(TimeEntryError::NotUnderstood);
        twelveHour = true;
        shift = half == 'p' ? 12 : 0;
        text = std::string(trimmed(std::string_view(text).substr(0, text.size() - 2)));
    }
    std::string digits;
    std::size_t separatorAt = std::string::npos;
    for (const char c : text) {
        if (c >= '0' && c <= '9') digits += c;
        else if ((c == ':' || c == '.') && separatorAt == std::string::npos) separatorAt = digits.size();
        else return refuse(TimeEntryError::NotUnderstood);
    }
    if (digits.empty() || digits.size() > 4) return refuse(TimeEntryError::NotUnderstood);
    const std::size_t hourDigits = separatorAt != std::string::npos ? separatorAt : digits.size() <= 2 ? digits.size() : digits.size() - 2;
    if (hourDigits == 0 || hourDigits > 2 || (digits.size() > hourDigits && digits.size() - hourDigits != 2)) {
        return refuse(TimeEntryError::NotUnderstood);
    }
    int hours = std::atoi(digits.substr(0, hourDigits).c_str());
    const int minutes = digits.size() > hourDigits ? std::atoi(digits.substr(hourDigits).c_str()) : 0;
    if (twelveHour) {
        if (hours < 1 || hours > 12) return refuse(TimeEntryError::NoSuchTime);
        hours = hours % 12 + shift;
    }
    if (hours > 23 || minutes > 59) return refuse(TimeEntryError::NoSuchTime);
    return TimeOfDay::fromMinutes(hours * 60 + minutes);
}

Result<LocalTime, DateEntryError> parseDateTimeEntry(std::string_view typed, Date today, TimeOfDay usual)
{
    const auto text = trimmed(typed);
    if (const auto day = parseDateEntry(text, today)) return LocalTime{*day, usual};
    const auto space = text.rfind(' ');
    if (space == std::string_view::npos) {
        const auto day = parseDateEntry(text, today);
        return refuse(day.error());
    }
    const auto day = parseDateEntry(text.substr(0, space), today);
    if (!day) return refuse(day.error());
    const auto time = parseTimeEntry(text.substr(space + 1));
    if (!time) return refuse(DateEntryError::NotUnderstood);
    return LocalTime{*day, *time};
}

} // namespace keywork
