#include "base/date_entry.h"
#include "base/date_text.h"
#include "base/instant.h"
#include "base/partial_date.h"
#include "fuzz/try_input.h"

// Days and times, as the store keeps them and as people type them: what is understood prints to a text that is
// understood as the same.
namespace keywork::fuzz {

namespace {

// On an ordinary day, on a leap day, and where years of two digits change their hundred.
constexpr Date todays[] = {date(2026, 9, 8), date(2024, 2, 29), date(2099, 12, 31)};

void tryStored(std::string_view text)
{
    if (const auto day = parseIsoDate(text))
        require(toIsoDate(*day) == text, "a stored day prints as it was");
    if (const auto time = TimeOfDay::parse(text))
        require(time->text() == text, "a stored time prints as it was");
    if (const auto at = parseIsoLocalTime(text))
        require(toIsoLocalTime(*at) == text, "a stored day with its time prints as it was");
    if (const auto moment = parseIsoInstant(text))
        require(toIsoInstant(*moment) == text, "a stored moment prints as it was");
    const auto partial = PartialDate::parse(text);
    if (!partial) return;
    require(PartialDate::parse(partial->iso()) == *partial,
            "a partly known day prints and reads as the same");
    require(partial->firstPossible().ok() && partial->lastPossible().ok(), "a partly known day exists");
    require(partial->firstPossible() <= partial->lastPossible(), "a partly known day begins before it ends");
    require(compare(*partial, *partial) == DateOrder::Unknown, "no day is before itself");
}

void tryDay(const Result<Date, DateEntryError>& typed, Date today)
{
    if (!typed) return;
    require(parseIsoDate(toIsoDate(*typed)) == *typed, "a typed day is one that can be stored");
    for (const auto& shown : {toIsoDate(*typed), clinicalDate(*typed), clinicalDateWithDay(*typed),
                              longDate(*typed), longDateWithDay(*typed)}) {
        require(parseDateEntry(shown, today) == *typed, "a day that is shown can be typed so");
        require(parseBirthDateEntry(shown, today) == *typed, "a day of birth that is shown can be typed so");
    }
}

void tryTime(std::string_view text)
{
    const auto time = parseTimeEntry(text);
    if (!time) return;
    require(TimeOfDay::parse(time->text()) == *time, "a typed time is one that can be stored");
    require(parseTimeEntry(time->text()) == *time, "a time that is shown can be typed so");
}

void tryDayAndTime(std::string_view text, Date today)
{
    const auto at = parseDateTimeEntry(text, today, TimeOfDay::fromMinutes(11 * 60));
    if (!at) return;
    require(parseIsoLocalTime(toIsoLocalTime(*at)) == *at,
            "a typed day with its time is one that can be stored");
    const auto shown = clinicalDateWithDay(at->day) + " " + at->time.text();
    require(parseDateTimeEntry(shown, today, TimeOfDay::fromMinutes(0)) == *at,
            "a day with its time that is shown can be typed so");
}

} // namespace

void tryInput(std::string_view text)
{
    tryStored(text);
    tryTime(text);
    for (const auto today : todays) {
        tryDay(parseDateEntry(text, today), today);
        tryDay(parseBirthDateEntry(text, today), today);
        tryDayAndTime(text, today);
    }
}

} // namespace keywork::fuzz
