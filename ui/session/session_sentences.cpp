#include "ui/session/session_words.h"

#include "ui/shell/words.h"
#include "ui/support/screen_text.h"
#include "ui/support/tr.h"

// What is wrong, where, and what to do.
namespace keywork::ui {

namespace {

QString whatIsMissing(app::SessionField field)
{
    switch (field) {
    case app::SessionField::Kind: return tr("Choose what kind of session it was.");
    case app::SessionField::Date: return tr("Enter the day of the session, for example today or 5/9/26.");
    case app::SessionField::Start: return tr("Enter when it began, for example 11:00.");
    case app::SessionField::Minutes: return tr("Enter how many minutes it took.");
    case app::SessionField::Place: return tr("Enter where it was.");
    case app::SessionField::Present: return tr("Enter who was there.");
    case app::SessionField::Outcome: return tr("Choose the attendance.");
    case app::SessionField::TalkedAbout: return tr("Write what was talked about.");
    case app::SessionField::Agreed: return tr("Write what was agreed.");
    case app::SessionField::Next: return tr("Write what comes next.");
    case app::SessionField::Use: return tr("Enter the days of use.");
    case app::SessionField::NextWhen: return tr("Enter the day of the next appointment, for example +1w.");
    }
    return {};
}

QString whatIsNotUnderstood(app::SessionField field, const QString& substance)
{
    switch (field) {
    case app::SessionField::Date:
        return tr("The day is not understood. Write it like 5/9/26, 5 sep, tue or today.");
    case app::SessionField::Start:
        return tr("The start is not understood as a time. Write it like 11:00 or 2pm.");
    case app::SessionField::Minutes: return tr("Write the minutes as a whole number, for example 50.");
    case app::SessionField::Use:
        return tr("Days of use of %1: write a whole number, or nothing when it was not said.").arg(substance);
    case app::SessionField::NextWhen:
        return tr("The next appointment is not understood. Write it like +1w, tue 14:30 or 15/9 11:00.");
    case app::SessionField::Kind:
    case app::SessionField::Place:
    case app::SessionField::Present:
    case app::SessionField::Outcome:
    case app::SessionField::TalkedAbout:
    case app::SessionField::Agreed:
    case app::SessionField::Next: return whatIsMissing(field);
    }
    return {};
}

} // namespace

QString sentence(const app::FieldProblem& problem, const QString& substance)
{
    switch (problem.fault) {
    case app::FieldFault::Missing: return whatIsMissing(problem.field);
    case app::FieldFault::NotUnderstood: return whatIsNotUnderstood(problem.field, substance);
    case app::FieldFault::NoSuchDay: return tr("There is no such day. Check the day and the month.");
    case app::FieldFault::OutOfRange: return tr("A session takes 1 to 720 minutes. Check the minutes.");
    case app::FieldFault::TooLong:
        return tr(
            "This part of the note is too long to be saved. Nothing of it was cut: shorten it, or move some of "
            "it to an addendum.");
    }
    return {};
}

QString sentence(domain::SessionRefusal refusal, std::optional<int> daysSinceLast)
{
    switch (refusal) {
    case domain::SessionRefusal::InFuture: return tr("The session lies in the future. Check the day.");
    case domain::SessionRefusal::BeforeReferral:
        return tr("The day lies before the referral of this episode. Check the day.");
    case domain::SessionRefusal::AfterEnding:
        return tr("The day lies after the episode ended. Check the day.");
    case domain::SessionRefusal::MinutesMissing: return whatIsMissing(app::SessionField::Minutes);
    case domain::SessionRefusal::MinutesOutOfRange:
        return tr("A session takes 1 to 720 minutes. Check the minutes.");
    case domain::SessionRefusal::NoteEmpty:
        return tr("Nothing is written yet. Write in one of Talked about, Agreed and Next.");
    case domain::SessionRefusal::NoteTooLong:
        return tr(
            "The note is too long to be saved. Nothing of it was cut: shorten it, or move some of it to an "
            "addendum.");
    case domain::SessionRefusal::SubstanceTwice:
        return tr("A substance stands in the use grid twice. Set one of them to Not asked.");
    case domain::SessionRefusal::UseDaysOutOfRange:
        return daysSinceLast
                   ? tr("Days of use: last time was %1 ago. Check the days.").arg(dayCount(*daysSinceLast))
                   : tr("Days of use: more than have passed since last time. Check the days.");
    case domain::SessionRefusal::InterventionNotOfEpisode:
        return tr("Something under Given belongs to another episode. Untick it.");
    case domain::SessionRefusal::GoalNotOfEpisode:
        return tr("A goal or step that is ticked belongs to another episode. Untick it.");
    }
    return {};
}

QString sentence(domain::AppointmentRefusal refusal)
{
    switch (refusal) {
    case domain::AppointmentRefusal::EpisodeClosed:
        return tr("This person has no open episode, so nothing can be booked.");
    case domain::AppointmentRefusal::BeforeReferral:
        return tr("The appointment lies before the referral of this episode. Check the day.");
    case domain::AppointmentRefusal::TooFarAhead:
        return tr("The appointment is more than two years ahead. Check the year.");
    case domain::AppointmentRefusal::MinutesOutOfRange: return tr("An appointment takes 5 to 480 minutes.");
    case domain::AppointmentRefusal::NotBooked:
        return tr("This appointment was moved or has its outcome already. Nothing was changed.");
    case domain::AppointmentRefusal::NotYet:
        return tr("Attended, late and did not attend can be recorded from the day of the appointment on. A "
                  "cancellation can be recorded now.");
    }
    return {};
}

QString sentence(domain::LifeEventRefusal refusal)
{
    switch (refusal) {
    case domain::LifeEventRefusal::KindNotOnList: return tr("Choose what happened.");
    case domain::LifeEventRefusal::InFuture:
        return tr("The day lies in the future. Check the day it happened.");
    case domain::LifeEventRefusal::BeforeBirth:
        return tr("The day lies before this person was born. Check the day it happened.");
    case domain::LifeEventRefusal::TextTooLong:
        return tr("The note about it is too long: at most 2,000 characters.");
    }
    return {};
}

QString sentence(domain::ObservationRefusal refusal)
{
    switch (refusal) {
    case domain::ObservationRefusal::KindNotOnList: return tr("Choose what changed.");
    case domain::ObservationRefusal::ValueNotOnList: return tr("Choose how it is now.");
    case domain::ObservationRefusal::InFuture:
        return tr("The day lies in the future. Check the day of the change.");
    case domain::ObservationRefusal::BeforeBirth:
        return tr("The day lies before this person was born. Check the day of the change.");
    case domain::ObservationRefusal::TextTooLong:
        return tr("The note about it is too long: at most 2,000 characters.");
    }
    return {};
}

QString sentence(const app::LeftBehind& left)
{
    const auto listed = [](const std::vector<std::string>& names) {
        QStringList list;
        for (const auto& name : names) list << onScreen(name);
        return list.join(QStringLiteral(", "));
    };
    QStringList sentences;
    if (!left.given.empty()) {
        sentences
            << tr("Given is not carried over (%1): it belongs to the other episode. Tick again what was given.")
                   .arg(listed(left.given));
    }
    if (left.goals)
        sentences << tr(
            "Goals and steps are not carried over: they are of the other care plan. Tick those of this "
            "one.");
    if (!left.present.empty()) {
        sentences << tr("Under There, %1 is not carried over. Write in again who was there.")
                         .arg(listed(left.present));
    }
    return sentences.join(QLatin1Char(' '));
}

QString fieldId(const app::FieldProblem& problem)
{
    switch (problem.field) {
    case app::SessionField::Kind: return QStringLiteral("kind");
    case app::SessionField::Date: return QStringLiteral("date");
    case app::SessionField::Start: return QStringLiteral("start");
    case app::SessionField::Minutes: return QStringLiteral("minutes");
    case app::SessionField::Place: return QStringLiteral("place");
    case app::SessionField::Present: return QStringLiteral("present");
    case app::SessionField::Outcome: return QStringLiteral("outcome");
    case app::SessionField::TalkedAbout: return QStringLiteral("talkedAbout");
    case app::SessionField::Agreed: return QStringLiteral("agreed");
    case app::SessionField::Next: return QStringLiteral("next");
    case app::SessionField::Use: return QStringLiteral("useDays%1").arg(problem.row);
    case app::SessionField::NextWhen: return QStringLiteral("nextWhen");
    }
    return {};
}

QString fieldId(domain::SessionRefusal refusal)
{
    switch (refusal) {
    case domain::SessionRefusal::InFuture:
    case domain::SessionRefusal::BeforeReferral:
    case domain::SessionRefusal::AfterEnding: return QStringLiteral("date");
    case domain::SessionRefusal::MinutesMissing:
    case domain::SessionRefusal::MinutesOutOfRange: return QStringLiteral("minutes");
    case domain::SessionRefusal::NoteEmpty:
    case domain::SessionRefusal::NoteTooLong: return QStringLiteral("talkedAbout");
    case domain::SessionRefusal::SubstanceTwice:
    case domain::SessionRefusal::UseDaysOutOfRange: return QStringLiteral("use");
    case domain::SessionRefusal::InterventionNotOfEpisode: return QStringLiteral("given");
    case domain::SessionRefusal::GoalNotOfEpisode: return QStringLiteral("goals");
    }
    return {};
}

} // namespace keywork::ui
