#include "base/date_entry.h"
#include "base/text.h"

#include <cstdlib>
#include <optional>
#include <string>

namespace keywork {

namespace {

// In bytes, with room for a few blanks too many. Each space of a text may be the one before its time, so the work to
// refuse it grows with the square of its length.
constexpr std::size_t longestTime = 20;
constexpr std::size_t longestDateAndTime = 60;

enum class Half { None, Morning, Afternoon };

// Takes "am" or "pm" off the end.
Half takeHalf(std::string& text)
{
    if (text.size() < 3 || text.back() != 'm') return Half::None;
    const char letter = text[text.size() - 2];
    if (letter != 'a' && letter != 'p') return Half::None;
    text = std::string(trimmed(std::string_view(text).substr(0, text.size() - 2)));
    return letter == 'p' ? Half::Afternoon : Half::Morning;
}

struct HoursAndMinutes {
    int hours;
    int minutes;
};

// "9", "11", "930", "1100", "9:30", "11.30": at most one separator, minutes always two digits.
std::optional<HoursAndMinutes> split(std::string_view text)
{
    const auto separator = text.find_first_of(":.");
    std::string digits(text);
    if (separator != std::string_view::npos) digits.erase(separator, 1);
    if (digits.empty() || digits.size() > 4 || digits.find_first_not_of("0123456789") != std::string::npos)
        return std::nullopt;
    auto hourDigits = separator;
    if (separator == std::string_view::npos)
        hourDigits = digits.size() <= 2 ? digits.size() : digits.size() - 2;
    const auto minuteDigits = digits.size() - hourDigits;
    if (hourDigits < 1 || hourDigits > 2 || (minuteDigits != 0 && minuteDigits != 2)) return std::nullopt;
    const int minutes = minuteDigits == 0 ? 0 : std::atoi(digits.c_str() + hourDigits);
    return HoursAndMinutes{std::atoi(digits.substr(0, hourDigits).c_str()), minutes};
}

// What looks like a time may be the year of a date: "5 9 2026" is a day, "5 9 1430" and "5 9 14" are half past two
// and two o'clock. Appointments lie near today, so only years near it count.
bool isNear(Date day, Date today)
{
    return std::abs(static_cast<int>(day.year()) - static_cast<int>(today.year())) <= 2;
}

} // namespace

Result<TimeOfDay, TimeEntryError> parseTimeEntry(std::string_view typed)
{
    const auto plain = trimmed(typed);
    if (plain.empty()) return refuse(TimeEntryError::Empty);
    if (plain.size() > longestTime) return refuse(TimeEntryError::NotUnderstood);
    auto text = fold(plain);
    const auto half = takeHalf(text);
    auto time = split(text);
    if (!time) return refuse(TimeEntryError::NotUnderstood);
    if (half != Half::None) {
        if (time->hours < 1 || time->hours > 12) return refuse(TimeEntryError::NoSuchTime);
        time->hours = time->hours % 12 + (half == Half::Afternoon ? 12 : 0);
    }
    if (time->hours > 23 || time->minutes > 59) return refuse(TimeEntryError::NoSuchTime);
    return TimeOfDay::fromMinutes(time->hours * 60 + time->minutes);
}

Result<LocalTime, DateEntryError> parseDateTimeEntry(std::string_view typed, Date today, TimeOfDay usual)
{
    const auto text = trimmed(typed);
    if (text.size() > longestDateAndTime) return refuse(DateEntryError::NotUnderstood);
    const auto whole = parseDateEntry(text, today);
    if (whole && isNear(*whole, today)) return LocalTime{*whole, usual};
    auto problem = whole ? DateEntryError::NotUnderstood : whole.error();
    for (auto space = text.rfind(' '); space != std::string_view::npos && space > 0;
         space = text.rfind(' ', space - 1)) {
        const auto day = parseDateEntry(text.substr(0, space), today);
        const auto time = parseTimeEntry(text.substr(space + 1));
        if (day && time) return LocalTime{*day, *time};
        if (!day && time) problem = day.error();
    }
    if (whole) return LocalTime{*whole, usual};
    return refuse(problem);
}

} // namespace keywork
