#include "ui/episode/appointment_rows.h"

#include "ui/session/session_words.h"
#include "ui/support/screen_text.h"
#include "ui/support/sentences.h"
#include "ui/support/tr.h"
#include "ui/words/record_words.h"

#include <algorithm>

namespace keywork::ui {

using domain::Appointment;

namespace {

QString deedText(AppointmentOption deed)
{
    switch (deed) {
    case AppointmentOption::RecordOutcome: return tr("Record outcome");
    case AppointmentOption::RecordSession: return tr("Record session");
    case AppointmentOption::Move: return tr("Move");
    case AppointmentOption::AppointmentLetter: return tr("Appointment letter…");
    case AppointmentOption::RecordAttempt: return tr("Record attempt");
    case AppointmentOption::EndAttempts: return tr("End the contact attempts…");
    case AppointmentOption::MissedLetter: return tr("“We missed you” letter…");
    }
    return {};
}

QString moment(const LocalTime& at)
{
    return QStringLiteral("%1 %2").arg(clinicalWithDay(at.day), clockTime(at.time));
}

Cell stateCell(const Appointment& appointment, const std::vector<Appointment>& all, LocalTime now)
{
    if (const auto outcome = appointment.outcome())
        return statusCell(outcomeStatus(*outcome), outcomeWord(*outcome));
    if (const auto* moved = std::get_if<domain::Moved>(&appointment.state)) {
        const auto to = std::find_if(all.begin(), all.end(),
                                     [&](const Appointment& other) { return other.id == moved->to; });
        return statusCell(StatusKind::None,
                          to == all.end() ? tr("Moved") : tr("Moved to %1").arg(shortClinical(to->at.day)));
    }
    if (domain::isUnresolved(appointment, now)) return statusCell(StatusKind::Due, tr("No outcome yet"));
    return statusCell(StatusKind::Info, tr("Booked"));
}

QString noteOf(const Appointment& appointment)
{
    const auto* resolved = std::get_if<domain::Resolved>(&appointment.state);
    return resolved != nullptr ? onScreen(resolved->note).simplified() : QString();
}

bool wasAttendedAfter(const Appointment& missed, const std::vector<Appointment>& all)
{
    return std::any_of(all.begin(), all.end(), [&](const Appointment& other) {
        const auto outcome = other.outcome();
        return outcome && domain::isAttended(*outcome) && missed.at < other.at;
    });
}

Row rowOf(const Appointment& appointment, const std::vector<Appointment>& all, LocalTime now)
{
    const Cell state = stateCell(appointment, all, now);
    const QString when = moment(appointment.at);
    const QString where = appointment.place.empty()
                              ? tr("%1 min").arg(appointment.minutes)
                              : tr("%1 min, %2").arg(appointment.minutes).arg(onScreen(appointment.place));
    const QString note = noteOf(appointment);
    Row row;
    row.key = QString::number(appointment.id.number());
    row.cells = {now <= appointment.at ? strongCell(when) : plainCell(when),
                 plainCell(kindWord(appointment.kind)), state, quietCell(note.isEmpty() ? where : note)};
    row.tip = tr("%1: %2, %3\n%4").arg(when, kindWord(appointment.kind), where, state.text);
    if (!note.isEmpty()) row.tip += QLatin1Char('\n') + note;
    row.sentence = inSentences({tr("%1 %2, %3, %4")
                                    .arg(spokenDateWithDay(appointment.at.day),
                                         clockTime(appointment.at.time), kindWord(appointment.kind), where),
                                state.text, note});
    return row;
}

} // namespace

std::vector<AppointmentOption> optionsFor(const Appointment& appointment, const std::vector<Appointment>& all,
                                          EpisodeStands episode, LocalTime now)
{
    using enum AppointmentOption;
    const bool isOpen = episode == EpisodeStands::Open;
    if (appointment.isBooked()) {
        if (!isOpen) return {RecordOutcome};
        if (domain::isUnresolved(appointment, now)) return {RecordOutcome, RecordSession, Move};
        if (appointment.at.day == now.day) return {RecordOutcome, RecordSession, Move, AppointmentLetter};
        return {Move, RecordOutcome, AppointmentLetter};
    }
    const bool isMissed = appointment.outcome() == domain::AppointmentOutcome::DidNotAttend;
    if (isOpen && isMissed && !wasAttendedAfter(appointment, all))
        return {RecordAttempt, EndAttempts, MissedLetter};
    return {};
}

std::vector<Row> appointmentRows(const std::vector<Appointment>& all, EpisodeStands episode, LocalTime now)
{
    std::vector<Row> rows;
    for (const auto& appointment : all) {
        Row row = rowOf(appointment, all, now);
        const auto deeds = optionsFor(appointment, all, episode, now);
        for (std::size_t i = 0; i < deeds.size(); ++i) {
            if (i == 0) row.action = deedText(deeds[i]);
            else row.moreActions << deedText(deeds[i]);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace keywork::ui
