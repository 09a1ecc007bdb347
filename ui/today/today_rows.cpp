#include "ui/today/today_rows.h"

#include "base/clock.h"
#include "base/date_text.h"
#include "ui/session/session_words.h"
#include "ui/shell/words.h"
#include "ui/support/screen_text.h"
#include "ui/support/tr.h"
#include "ui/words/draft_words.h"
#include "ui/words/record_words.h"

namespace keywork::ui {

namespace {

int minutesUntil(LocalTime now, LocalTime then)
{
    return daysBetween(now.day, then.day) * 1440 + then.time.minutes() - now.time.minutes();
}

Cell appointmentState(const app::AppointmentRow& row, LocalTime now, bool next)
{
    if (row.sessionMinutes) return statusCell(StatusKind::Ok, tr("Attended %1 min").arg(*row.sessionMinutes));
    if (const auto outcome = row.appointment.outcome())
        return statusCell(outcomeStatus(*outcome), outcomeWord(*outcome));
    const int until = minutesUntil(now, row.appointment.at);
    if (until + row.appointment.minutes < 0) return statusCell(StatusKind::Due, tr("Needs an outcome"));
    if (until <= 0) return statusCell(StatusKind::Info, tr("Now"));
    if (next) {
        return statusCell(StatusKind::Info, until < 60 ? tr("Next, in %1 min").arg(until) : tr("Next"));
    }
    return statusCell(StatusKind::None, tr("Expected"));
}

QString deedText(AppointmentDeed deed)
{
    switch (deed) {
    case AppointmentDeed::RecordSession: return tr("Record session");
    case AppointmentDeed::ContinueDraft: return continueText(domain::DraftSubject::Session);
    case AppointmentDeed::OpenRecord: return tr("Open record");
    case AppointmentDeed::RecordOutcome: return tr("Record outcome");
    }
    return {};
}

// What it is about: the day of the session, "03-Sep 09:45"; of an addendum "To 03-Sep"; else the form.
QString subjectOf(const app::DraftRow& draft)
{
    const auto& at = draft.sessionAt;
    switch (draft.subject) {
    case domain::DraftSubject::Session:
        return at ? tr("%1 %2").arg(shortClinical(at->day), clockTime(at->time)) : tr("No day yet");
    case domain::DraftSubject::Addendum:
        return at ? tr("To %1").arg(shortClinical(at->day)) : tr("No day yet");
    case domain::DraftSubject::CarePlan: return tr("Care plan");
    case domain::DraftSubject::CareReview: return tr("Care-plan review");
    }
    return {};
}

Cell draftCell(const app::DraftRow& draft, const QString& about, const policy::Policy& policy)
{
    if (!draft.discardedAt) {
        const auto saved = toLocalTime(draft.savedAt, policy.zone);
        return plainCell(tr("%1, saved %2").arg(about, shortClinical(saved.day)));
    }
    const auto discarded = toLocalTime(*draft.discardedAt, policy.zone);
    return quietCell(tr("%1, discarded %2").arg(about, shortClinical(discarded.day)));
}

QString agoText(int days)
{
    return days == 1 ? tr("1 day") : tr("%1 days").arg(days);
}

} // namespace

RowLayout narrowRows()
{
    return {.shape = RowShape::TwoLine, .columns = {identityColumn(), wrappingColumn()}};
}

AppointmentDeed deedOf(const app::AppointmentRow& row, LocalTime now)
{
    if (row.session) return AppointmentDeed::OpenRecord;
    if (row.draft) return AppointmentDeed::ContinueDraft;
    if (const auto outcome = row.appointment.outcome()) {
        return domain::isAttended(*outcome) ? AppointmentDeed::RecordSession : AppointmentDeed::OpenRecord;
    }
    return row.appointment.at.day < now.day ? AppointmentDeed::RecordOutcome : AppointmentDeed::RecordSession;
}

int nextAppointment(const std::vector<app::AppointmentRow>& rows, LocalTime now)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto& appointment = rows[i].appointment;
        if (appointment.isBooked() && minutesUntil(now, appointment.at) + appointment.minutes >= 0)
            return static_cast<int>(i);
    }
    return -1;
}

std::vector<Row> appointmentRows(const app::Today& today)
{
    std::vector<Row> rows;
    const int next = nextAppointment(today.appointments, today.now);
    for (std::size_t i = 0; i < today.appointments.size(); ++i) {
        const auto& from = today.appointments[i];
        const bool isNext = static_cast<int>(i) == next;
        const auto state = appointmentState(from, today.now, isNext);
        Row row;
        row.key = QString::number(from.appointment.id.number());
        row.tint = isNext ? RowTint::Next : RowTint::None;
        row.identity = shown(from.client);
        const QString time = clockTime(from.appointment.at.time);
        const QString kind = kindWord(from.appointment.kind);
        const QString place = onScreen(from.appointment.place);
        row.cells = {strongCell(time),
                     quietCell(place.isEmpty() || place == kind ? kind : tr("%1, %2").arg(kind, place)),
                     state};
        row.action = deedText(deedOf(from, today.now));
        row.moreActions = {tr("Open record"), tr("Move appointment")};
        row.sentence = tr("%1, %2, %3, %4. %5").arg(time, spoken(from.client), kind, state.text, row.action);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Row> unresolvedRows(const app::Today& today)
{
    std::vector<Row> rows;
    for (const auto& from : today.unresolved) {
        Row row;
        row.key = QString::number(from.appointment.id.number());
        row.identity = shown(from.client);
        const auto& at = from.appointment.at;
        row.cells = {plainCell(tr("%1 %2, %3")
                                   .arg(onScreen(shortClinicalDateWithDay(at.day)), clockTime(at.time),
                                        kindWord(from.appointment.kind).toLower()))};
        row.action = deedText(deedOf(from, today.now));
        row.moreActions = {tr("Open record")};
        row.tip = clinicalWithDay(at.day);
        row.sentence =
            tr("%1, %2 %3. %4").arg(spoken(from.client), spokenDate(at.day), clockTime(at.time), row.action);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Row> dueRows(const std::vector<app::DueRow>& due, DueGroup group)
{
    std::vector<Row> rows;
    for (std::size_t i = 0; i < due.size(); ++i) {
        const auto& from = due[i];
        if (!isIn(group, from.state)) continue;
        Row row;
        row.key = QString::number(i);
        row.identity = shown(from.client);
        row.cells = {stateCell(from.item, from.state), plainCell(dueText(from))};
        row.action = actionText(from);
        row.moreActions = {tr("Open record")};
        row.tip = tr("Due %1").arg(clinicalWithDay(from.item.window.due));
        row.sentence = tr("%1, %2. %3").arg(spokenDue(from), spoken(from.client), row.action);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Row> notSeenRows(const app::Today& today)
{
    std::vector<Row> rows;
    for (const auto& from : today.notSeen) {
        Row row;
        row.key = QString::number(from.client.id.number());
        row.identity = shown(from.client);
        const QString words =
            from.lastContact ? tr("Last seen %1 (%2)").arg(clinical(*from.lastContact), agoText(from.days))
                             : tr("Not seen since treatment started (%1)").arg(agoText(from.days));
        row.cells = {plainCell(words)};
        row.action = tr("Book");
        row.moreActions = {tr("Open record")};
        row.sentence = tr("%1, %2. %3").arg(spoken(from.client), words, row.action);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Row> draftRows(const std::vector<app::MyDraftRow>& drafts, const policy::Policy& policy)
{
    std::vector<Row> rows;
    for (const auto& from : drafts) {
        Row row;
        row.key = QString::number(from.draft.id.number());
        row.identity = shown(from.client);
        const auto saved = toLocalTime(from.draft.savedAt, policy.zone);
        const QString about = subjectOf(from.draft);
        row.tip = tr("%1: %2, saved %3 %4")
                      .arg(draftWord(from.draft.subject), about, clinical(saved.day), clockTime(saved.time));
        if (from.draft.discardedAt) row.tip = tr("%1, discarded").arg(row.tip);
        row.cells = {draftCell(from.draft, about, policy)};
        row.action = from.draft.discardedAt ? tr("Bring back") : continueText(from.draft.subject);
        row.moreActions = {tr("Open record")};
        row.sentence = tr("%1. %2. %3").arg(row.tip, spoken(from.client), row.action);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Row> changedRows(const app::Today& today, const policy::Policy& policy)
{
    std::vector<Row> rows;
    for (const auto& from : today.changed) {
        Row row;
        row.key = QString::number(from.write.sequence);
        row.identity = shown(from.client);
        const auto at = toLocalTime(from.write.at, policy.zone);
        const QString words = tr("%1, %2").arg(changeText(from.write, policy), onScreen(from.by));
        row.cells = {iconCell(changeIcon(from.write.kind)), plainCell(words)};
        row.tip = tr("Entered %1 %2").arg(clinicalWithDay(at.day), clockTime(at.time));
        row.sentence = tr("%1, %2, entered %3").arg(spoken(from.client), words, spokenDate(at.day));
        rows.push_back(std::move(row));
    }
    return rows;
}

QString nothingDue(const app::Today& today)
{
    if (today.nextOpens)
        return tr("Nothing is due. The next item opens on %1.").arg(clinical(*today.nextOpens));
    return tr("Nothing is due.");
}

} // namespace keywork::ui
