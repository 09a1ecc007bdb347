#pragma once

#include "base/local_time.h"

#include <string_view>

namespace keywork {

enum class DateEntryError { Empty, NotUnderstood, NoSuchDay, MonthFirst };

// What people type into a date field, in UK order (reference/desktop.md section 1.3): 5/9/26, 5 9 26, 5.9.2026, 5-9,
// 5sep, 5 sep 2026, 05-Sep-2026, Sat 05-Sep-2026, 2026-09-05, today, yesterday, tomorrow, tue (the next one, never
// today), +3, -3 (days), +2w, -1m. A year of two digits is the one nearest to today; without a year the day nearest
// to today. 9/25/26 is refused (MonthFirst), never swapped.
Result<Date, DateEntryError> parseDateEntry(std::string_view text, Date today);

// A date of birth: as above, except that a year of two digits lies in the hundred years up to today.
Result<Date, DateEntryError> parseBirthDateEntry(std::string_view text, Date today);

enum class TimeEntryError { Empty, NotUnderstood, NoSuchTime };

// 11, 1100, 11:00, 11.30, 9, 930, 2pm, 2:30 pm. Hours are those of the 24-hour clock unless am or pm is written.
Result<TimeOfDay, TimeEntryError> parseTimeEntry(std::string_view text);

// A date and a time in one field: "+1w 11:00", "tue 14:30", "15/9 9". Without a time, `usual` is taken. A last number
// that could be either is a year only when that year is near: "5 9 27" is a day, "5 9 14" is two in the afternoon.
Result<LocalTime, DateEntryError> parseDateTimeEntry(std::string_view text, Date today, TimeOfDay usual);

} // namespace keywork
