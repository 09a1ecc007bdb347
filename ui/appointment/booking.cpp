#include "ui/appointment/booking.h"

#include "base/date_entry.h"
#include "base/text.h"
#include "ui/support/screen_text.h"
#include "ui/support/tr.h"

#include <QStringList>

namespace keywork::ui {

namespace {

QString entrySentence(DateEntryError error)
{
    switch (error) {
    case DateEntryError::Empty: return tr("Enter when it is, for example tue 14:30 or +1w 11:00.");
    case DateEntryError::NotUnderstood:
        return tr("That is not understood. Write it like tue 14:30, +1w 11:00 or 15/9 9:00.");
    case DateEntryError::NoSuchDay: return tr("There is no such day. Check the day and the month.");
    case DateEntryError::MonthFirst: return tr("Write the day before the month, for example 25/9/26 11:00.");
    }
    return {};
}

// Two different times of day come out differently only when none was written.
bool saysTime(const std::string& when, Date today)
{
    const auto early = parseDateTimeEntry(when, today, TimeOfDay::fromMinutes(1));
    const auto late = parseDateTimeEntry(when, today, TimeOfDay::fromMinutes(2));
    return early && late && *early == *late;
}

} // namespace

std::optional<LocalTime> bookingWish(const std::string& when, Date today, std::optional<TimeOfDay> usual)
{
    const auto wish = parseDateTimeEntry(when, today, usual.value_or(TimeOfDay::fromMinutes(0)));
    if (!wish || (!usual && !saysTime(when, today))) return std::nullopt;
    return *wish;
}

Result<domain::NewAppointment, std::vector<BookingProblem>> readBooking(const BookingFields& fields,
                                                                        Date today,
                                                                        std::optional<TimeOfDay> usual)
{
    std::vector<BookingProblem> problems;
    const auto wish = parseDateTimeEntry(fields.when, today, usual.value_or(TimeOfDay::fromMinutes(0)));
    if (!wish) problems.push_back({QStringLiteral("when"), entrySentence(wish.error())});
    else if (!usual && !saysTime(fields.when, today))
        problems.push_back({QStringLiteral("when"), tr("Add the time, for example tue 14:30.")});
    const auto kind = domain::fromCode<domain::SessionKind>(fields.kind);
    if (!kind) problems.push_back({QStringLiteral("kind"), tr("Choose what kind of appointment it is.")});
    const auto minutes = wholeNumber(fields.minutes);
    if (!minutes)
        problems.push_back(
            {QStringLiteral("minutes"), tr("Enter how many minutes it will take, for example 50.")});
    if (fields.staff == 0) problems.push_back({QStringLiteral("staff"), tr("Choose with whom it is.")});
    if (!problems.empty()) return refuse(std::move(problems));
    return domain::NewAppointment{domain::StaffId{fields.staff}, *kind, *wish, *minutes,
                                  std::string(trimmed(fields.place))};
}

QString clashLine(const std::vector<app::Clash>& clashes)
{
    QStringList parts;
    for (const auto& clash : clashes) {
        const QString time = clockTime(clash.at.time);
        parts << (clash.sameClient ? tr("This person has an appointment at %1.").arg(time)
                                   : tr("The worker has another appointment at %1.").arg(time));
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace keywork::ui
