#include "base/partial_date.h"

#include "base/date_text.h"

namespace keywork {

namespace chrono = std::chrono;

namespace {

Result<chrono::year, DateError> parseYear(std::string_view text)
{
    const auto first = parseIsoDate(std::string(text) + "-01-01");
    if (!first) return refuse(first.error());
    return first->year();
}

} // namespace

Result<PartialDate, DateError> PartialDate::parse(std::string_view text)
{
    if (text.size() == 10 && text[4] == '-') {
        const auto day = parseIsoDate(text);
        if (!day) return refuse(day.error());
        return exactly(*day);
    }
    if (text.size() == 7 && text[4] == '-') {
        const auto first = parseIsoDate(std::string(text) + "-01");
        if (!first) return refuse(first.error());
        return PartialDate(first->year(), first->month(), std::nullopt);
    }
    if (text.size() == 4) {
        const auto year = parseYear(text);
        if (!year) return refuse(year.error());
        return PartialDate(*year, std::nullopt, std::nullopt);
    }
    const auto space = text.rfind(' ');
    if (space == std::string_view::npos) return refuse(DateError::WrongShape);
    const auto month = monthNamed(text.substr(0, space));
    const auto year = parseYear(text.substr(space + 1));
    if (!month || !year) return refuse(DateError::WrongShape);
    return PartialDate(*year, *month, std::nullopt);
}

Date PartialDate::firstPossible() const
{
    return Date{m_year, m_month.value_or(chrono::January), m_day.value_or(chrono::day{1})};
}

Date PartialDate::lastPossible() const
{
    if (m_day) return firstPossible();
    return Date{m_year / m_month.value_or(chrono::December) / chrono::last};
}

std::string PartialDate::iso() const
{
    auto full = toIsoDate(firstPossible());
    if (m_day) return full;
    return full.substr(0, m_month ? 7 : 4);
}

std::string PartialDate::clinical() const
{
    auto full = clinicalDate(firstPossible());
    if (m_day) return full;
    return full.substr(m_month ? 3 : 7);
}

DateOrder compare(const PartialDate& left, const PartialDate& right)
{
    if (left.lastPossible() < right.firstPossible()) return DateOrder::Before;
    if (right.lastPossible() < left.firstPossible()) return DateOrder::After;
    return DateOrder::Unknown;
}

} // namespace keywork
