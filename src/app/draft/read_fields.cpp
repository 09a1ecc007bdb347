#include "app/draft/session_fields.h"
#include "base/date_entry.h"
#include "base/text.h"

#include <optional>

namespace keywork::app {

using domain::AppointmentOutcome;
using domain::SessionKind;

namespace {

// Gathers values and problems side by side, so that one reading names everything that is wrong.
class Reader {
public:
    Reader(const SessionFields& fields, Date today) : m_fields(fields), m_today(today) {}

    ReadFields read()
    {
        const auto day = readDay();
        const auto start = readStart();
        ReadFields result{content(day, start), readOutcome(), std::nullopt, readNextKind()};
        result.content.attendance = result.outcome == AppointmentOutcome::Late ? domain::Attendance::Late
                                                                               : domain::Attendance::Attended;
        result.nextAt = readNext(start);
        return result;
    }

    std::vector<FieldProblem> problems;

private:
    void problem(SessionField field, FieldFault fault, std::size_t row = 0)
    {
        problems.push_back({field, fault, row});
    }

    Date readDay()
    {
        const auto day = parseDateEntry(m_fields.date, m_today);
        if (day) return *day;
        problem(SessionField::Date, faultOf(day.error()));
        return m_today;
    }

    TimeOfDay readStart()
    {
        const auto start = parseTimeEntry(m_fields.start);
        if (start) return *start;
        problem(SessionField::Start,
                start.error() == TimeEntryError::Empty ? FieldFault::Missing : FieldFault::NotUnderstood);
        return TimeOfDay::fromMinutes(0);
    }

    int readMinutes()
    {
        const auto minutes = wholeNumber(m_fields.minutes);
        if (!minutes) {
            problem(SessionField::Minutes,
                    trimmed(m_fields.minutes).empty() ? FieldFault::Missing : FieldFault::NotUnderstood);
            return 0;
        }
        if (*minutes < 1 || *minutes > 720) problem(SessionField::Minutes, FieldFault::OutOfRange);
        return *minutes;
    }

    std::string readNote(const std::string& text, SessionField field)
    {
        if (text.size() > domain::longestNotePart) problem(field, FieldFault::TooLong);
        return std::string(trimmed(text));
    }

    domain::Use readUse(const UseFields& use, std::size_t row)
    {
        if (use.answer == "none") return domain::NoUse{};
        if (use.answer != "used") return domain::UseNotAsked{};
        domain::Used used{std::nullopt, std::string(trimmed(use.amount)), use.route};
        if (!trimmed(use.days).empty()) {
            used.days = wholeNumber(use.days);
            if (!used.days || *used.days < 0) problem(SessionField::Use, FieldFault::NotUnderstood, row);
        }
        return used;
    }

    domain::SessionContent content(Date day, TimeOfDay start)
    {
        domain::SessionContent content{SessionKind::Keywork,
                                       LocalTime{day, start},
                                       0,
                                       {},
                                       {},
                                       domain::Attendance::Attended,
                                       {},
                                       {},
                                       domain::RiskToday::NotDiscussed,
                                       {}};
        const auto kind = domain::fromCode<SessionKind>(m_fields.kind);
        if (kind) content.kind = *kind;
        else problem(SessionField::Kind, FieldFault::Missing);
        content.minutes = readMinutes();
        content.place = trimmed(m_fields.place);
        content.present = trimmed(m_fields.present);
        for (const auto id : m_fields.interventions) content.interventions.emplace_back(id);
        for (const auto id : m_fields.goals) content.goals.emplace_back(id);
        for (const auto id : m_fields.steps) content.steps.emplace_back(id);
        for (std::size_t row = 0; row < m_fields.use.size(); ++row) {
            content.use.push_back({m_fields.use[row].substance, readUse(m_fields.use[row], row)});
        }
        content.risk =
            domain::fromCode<domain::RiskToday>(m_fields.risk).value_or(domain::RiskToday::NotDiscussed);
        content.note = {readNote(m_fields.talkedAbout, SessionField::TalkedAbout),
                        readNote(m_fields.agreed, SessionField::Agreed),
                        readNote(m_fields.next, SessionField::Next)};
        return content;
    }

    AppointmentOutcome readOutcome()
    {
        const auto outcome = domain::fromCode<AppointmentOutcome>(m_fields.outcome);
        if (!outcome) problem(SessionField::Outcome, FieldFault::Missing);
        return outcome.value_or(AppointmentOutcome::Attended);
    }

    SessionKind readNextKind() const
    {
        return domain::fromCode<SessionKind>(m_fields.nextKind).value_or(SessionKind::Keywork);
    }

    std::optional<LocalTime> readNext(TimeOfDay usual)
    {
        if (trimmed(m_fields.nextWhen).empty()) return std::nullopt;
        const auto next = parseDateTimeEntry(m_fields.nextWhen, m_today, usual);
        if (next) return *next;
        problem(SessionField::NextWhen, faultOf(next.error()));
        return std::nullopt;
    }

    const SessionFields& m_fields;
    Date m_today;
};

} // namespace

Result<ReadFields, std::vector<FieldProblem>> readFields(const SessionFields& fields, Date today)
{
    Reader reader(fields, today);
    auto read = reader.read();
    if (!reader.problems.empty()) return refuse(std::move(reader.problems));
    return read;
}

} // namespace keywork::app
