#include "ui/session/session_words.h"

#include "ui/shell/words.h"
#include "ui/support/screen_text.h"
#include "ui/support/tr.h"
#include "ui/words/record_words.h"

#include <QStringList>

namespace keywork::ui {

QString kindWord(domain::SessionKind kind)
{
    switch (kind) {
    case domain::SessionKind::Keywork: return tr("Keywork");
    case domain::SessionKind::Psychosocial: return tr("Psychosocial");
    case domain::SessionKind::Medical: return tr("Medical");
    case domain::SessionKind::Group: return tr("Group");
    case domain::SessionKind::Family: return tr("Family");
    case domain::SessionKind::HomeVisit: return tr("Home visit");
    case domain::SessionKind::Telephone: return tr("Telephone");
    case domain::SessionKind::Video: return tr("Video");
    case domain::SessionKind::DropIn: return tr("Drop-in");
    }
    return {};
}

QString outcomeWord(domain::AppointmentOutcome outcome, const QString& calledName)
{
    switch (outcome) {
    case domain::AppointmentOutcome::CancelledByClient: return tr("Cancelled by %1").arg(calledName);
    case domain::AppointmentOutcome::Late: return attendanceWord(domain::Attendance::Late);
    case domain::AppointmentOutcome::Attended:
    case domain::AppointmentOutcome::DidNotAttend:
    case domain::AppointmentOutcome::CancelledByService:
    case domain::AppointmentOutcome::Declined: return outcomeWord(outcome);
    }
    return {};
}

QString attendanceWord(domain::Attendance attendance)
{
    switch (attendance) {
    case domain::Attendance::Attended: return tr("Attended");
    case domain::Attendance::Late: return tr("Late");
    }
    return {};
}

QString riskWord(domain::RiskToday risk)
{
    switch (risk) {
    case domain::RiskToday::NoChange: return tr("No change");
    case domain::RiskToday::Changed: return tr("Changed");
    case domain::RiskToday::NotDiscussed: return tr("Not discussed");
    }
    return {};
}

QString useInWords(const domain::Use& use, const domain::CodeList& routes)
{
    if (std::holds_alternative<domain::UseNotAsked>(use)) return tr("Not asked");
    const auto* used = std::get_if<domain::Used>(&use);
    if (used == nullptr) return tr("None");
    QStringList parts;
    if (used->days) parts << dayCount(*used->days);
    if (!used->amount.empty()) parts << tr("%1 a day").arg(onScreen(used->amount));
    if (!used->route.empty()) parts << onScreen(routes.label(used->route)).toLower();
    return parts.isEmpty() ? tr("Used") : parts.join(QStringLiteral(", "));
}

QString sentence(domain::SessionWarning warning, const domain::SessionPolicy& policy)
{
    switch (warning) {
    case domain::SessionWarning::ShortThreeTimes:
        return tr("Three sessions running were shorter than %1 minutes.").arg(policy.shortMinutes);
    case domain::SessionWarning::NothingLinked: return tr("Nothing that was given is linked to it.");
    case domain::SessionWarning::LateEntry:
        return tr("It was entered more than %1 days after it took place; both dates are kept.")
            .arg(policy.lateEntryDays);
    }
    return {};
}

} // namespace keywork::ui
