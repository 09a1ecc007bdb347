#pragma once

#include "base/date.h"

#include <optional>

namespace keywork {

enum class DateOrder { Before, After, Unknown };

// A date of which perhaps only the year, or the year and month, is known. Never a made-up first of January:
// it is compared by its first and last possible day (domain.md section 0, Time).
class PartialDate {
public:
    // Accepts "2019", "2019-03", "2019-03-08", "Mar 2019" and "March 2019".
    static Result<PartialDate, DateError> parse(std::string_view text);
    static PartialDate exactly(Date day) { return {day.year(), day.month(), day.day()}; }

    Date firstPossible() const;
    Date lastPossible() const;
    bool isExact() const { return m_day.has_value(); }
    // "2019", "2019-03" or "2019-03-08": how it is stored.
    std::string iso() const;
    // "2019", "Mar-2019" or "08-Mar-2019": how it is shown.
    std::string clinical() const;
    friend bool operator==(const PartialDate&, const PartialDate&) = default;

private:
    PartialDate(std::chrono::year year, std::optional<std::chrono::month> month,
                std::optional<std::chrono::day> day)
        : m_year(year), m_month(month), m_day(day)
    {
    }

    std::chrono::year m_year;
    std::optional<std::chrono::month> m_month;
    std::optional<std::chrono::day> m_day;
};

// Before when every possible day of `left` is earlier than every possible day of `right`; Unknown when they overlap.
DateOrder compare(const PartialDate& left, const PartialDate& right);

} // namespace keywork
