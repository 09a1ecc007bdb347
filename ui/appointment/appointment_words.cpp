#include "ui/appointment/appointment_words.h"

#include "ui/support/screen_text.h"
#include "ui/support/tr.h"
#include "ui/words/contact_words.h"
#include "ui/words/record_words.h"

namespace keywork::ui {

namespace {

Date lastDayOf(const domain::AttemptStep& step, const domain::WorkingDays& days, Date missedOn)
{
    switch (step.within) {
    case domain::AttemptStep::Within::SameDay: return missedOn;
    case domain::AttemptStep::Within::WorkingDays: return days.addWorkingDays(missedOn, step.count);
    case domain::AttemptStep::Within::Days: return addDays(missedOn, step.count);
    }
    return missedOn;
}

QString routesInWords(const std::vector<domain::AttemptRoute>& routes)
{
    if (routes.empty()) return tr("by any route");
    QStringList words;
    for (const auto route : routes) words << routeWord(route).toLower();
    const QString last = words.takeLast();
    return words.isEmpty() ? last : tr("%1 or %2").arg(words.join(QStringLiteral(", ")), last);
}

} // namespace

QStringList chainSteps(const domain::ReEngagementPolicy& policy, const domain::WorkingDays& days,
                       Date missedOn)
{
    QStringList lines;
    for (const auto& step : policy.steps)
        lines << tr("By %1: %2")
                     .arg(clinicalWithDay(lastDayOf(step, days, missedOn)), routesInWords(step.routes));
    return lines;
}

QString missedLine(const app::MissedContact& contact)
{
    const auto& at = contact.missed.at;
    return tr("%1 did not attend on %2 %3.")
        .arg(onScreen(domain::displayName(contact.client, domain::WithTitle::No)), clinicalWithDay(at.day),
             clockTime(at.time));
}

QStringList waysToReach(const app::MissedContact& contact)
{
    QStringList lines;
    for (const auto& phone : contact.phones) lines << phoneLine(phone);
    for (const auto& address : contact.addresses) lines << addressLine(address);
    if (lines.isEmpty()) lines << tr("No telephone and no address is recorded.");
    return lines;
}

QStringList triedSoFar(const app::MissedContact& contact)
{
    QStringList lines;
    for (const auto& [attempt, by] : contact.attempts) {
        const QString made = tr("%1 %2, %3: %4 (%5)")
                                 .arg(clinicalWithDay(attempt.at.day), clockTime(attempt.at.time),
                                      routeWord(attempt.route).toLower(),
                                      attemptWord(attempt.outcome).toLower(), onScreen(by));
        lines << (attempt.note.empty() ? made : tr("%1. %2").arg(made, onScreen(attempt.note)));
    }
    if (lines.isEmpty()) lines << tr("Nothing has been tried yet.");
    return lines;
}

QString sentence(app::AttemptRefusal refusal)
{
    switch (refusal) {
    case app::AttemptRefusal::NotMissed:
        return tr(
            "This appointment is not recorded as missed, so no attempt can belong to it. Record its outcome first.");
    case app::AttemptRefusal::InFuture: return tr("The attempt lies in the future. Enter when it was made.");
    case app::AttemptRefusal::BeforeMissed:
        return tr("The attempt lies before the missed appointment. Check the day.");
    case app::AttemptRefusal::NoteTooLong:
        return tr("The note is too long: at most 2,000 characters. Nothing was cut.");
    }
    return {};
}

QString sentence(app::ChainDecisionRefusal refusal)
{
    switch (refusal) {
    case app::ChainDecisionRefusal::NotMissed:
        return tr("This appointment is not recorded as missed, so there is nothing to decide.");
    case app::ChainDecisionRefusal::DecisionMissing: return tr("Write what was decided, and why.");
    case app::ChainDecisionRefusal::AlreadyDecided:
        return tr("A decision was recorded already. It stands on the Sessions tab; nothing was changed.");
    case app::ChainDecisionRefusal::TooLong:
        return tr("The decision is too long: at most 2,000 characters. Nothing was cut.");
    }
    return {};
}

QString sentence(app::LetterRefusal refusal)
{
    switch (refusal) {
    case app::LetterRefusal::NoAddress:
        return tr("No address is recorded, so there is nowhere to write to. Nothing was printed.");
    case app::LetterRefusal::LettersNotSafe:
        return tr(
            "Letters to this address are recorded as not safe: somebody else may open them. Nothing was printed. "
            "Use another agreed route.");
    case app::LetterRefusal::LettersNotAsked:
        return tr(
            "It has not been asked whether letters to this address are safe. Nothing was printed. Ask, record the "
            "answer with the address, then print.");
    case app::LetterRefusal::NotForThisOutcome:
        return tr(
            "This letter does not fit the appointment: it must be booked for an appointment letter, and missed for "
            "“We missed you”.");
    }
    return {};
}

} // namespace keywork::ui
