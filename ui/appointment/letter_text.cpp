#include "ui/appointment/letter_text.h"

#include "ui/support/screen_text.h"
#include "ui/support/tr.h"

#include <QStringList>

namespace keywork::ui {

namespace {

QString letterHtml(const std::string& text)
{
    return onScreen(text).toHtmlEscaped();
}

QString paragraph(const QString& html)
{
    return QStringLiteral("<p>%1</p>").arg(html);
}

// "2:30pm": how letters to the public write a time.
QString plainTime(TimeOfDay time)
{
    const int hour = time.minutes() / 60;
    const int minute = time.minutes() % 60;
    const QString half = hour < 12 ? tr("am") : tr("pm");
    const int shown = hour % 12 == 0 ? 12 : hour % 12;
    if (minute == 0) return QStringLiteral("%1%2").arg(shown).arg(half);
    return QStringLiteral("%1:%2%3").arg(shown).arg(minute, 2, 10, QLatin1Char('0')).arg(half);
}

QString envelope(const app::Letter& letter)
{
    const auto& name = letter.to;
    QStringList who;
    for (const auto& part : {name.title, name.given, name.family})
        if (!part.empty()) who << letterHtml(part);
    QStringList lines{who.join(QLatin1Char(' '))};
    for (const QString& line : onScreen(letter.address.lines).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        lines << line.trimmed().toHtmlEscaped();
    if (!letter.address.postcode.empty()) lines << letterHtml(letter.address.postcode);
    return lines.join(QStringLiteral("<br>"));
}

// A telephone or video appointment has no place to come to; others are named by room or by house only.
QString when(const domain::Appointment& appointment)
{
    return tr("<b>%1 at %2</b>").arg(spokenDateWithDay(appointment.at.day), plainTime(appointment.at.time));
}

QString howToTakePart(const domain::Appointment& appointment, const QString& worker)
{
    switch (appointment.kind) {
    case domain::SessionKind::Telephone: return tr("%1 will ring you at that time.").arg(worker);
    case domain::SessionKind::Video:
        return tr("%1 will send you what you need to join by video.").arg(worker);
    case domain::SessionKind::HomeVisit: return tr("%1 will come to you.").arg(worker);
    case domain::SessionKind::Keywork:
    case domain::SessionKind::Psychosocial:
    case domain::SessionKind::Medical:
    case domain::SessionKind::Group:
    case domain::SessionKind::Family:
    case domain::SessionKind::DropIn: break;
    }
    return tr("You will be meeting %1. Please ask for %1 at the front desk.").arg(worker);
}

QStringList aboutAppointment(const app::Letter& letter)
{
    const QString worker = letterHtml(letter.workerName);
    return {
        tr("Your next appointment is on %1. It will take about %2 minutes.")
            .arg(when(letter.appointment))
            .arg(letter.appointment.minutes),
        howToTakePart(letter.appointment, worker),
        tr("If this time does not suit you, please ring the number you have for us and we will find another.")};
}

QStringList weMissedYou(const app::Letter& letter)
{
    const QString worker = letterHtml(letter.workerName);
    QStringList text{
        tr("We missed you on %1. We hope you are well.").arg(when(letter.appointment)),
        tr("Nothing has changed because you could not come. You are welcome, whatever the reason was.")};
    if (letter.next) {
        text << tr("You have an appointment on %1. %2")
                    .arg(when(*letter.next), howToTakePart(*letter.next, worker));
        text << tr(
            "If that does not suit you, please ring the number you have for us and we will find another time.");
    } else {
        text << tr(
            "Please ring the number you have for us when it suits you, and we will find a time that does.");
    }
    return text;
}

QStringList body(const app::Letter& letter)
{
    switch (letter.kind) {
    case app::LetterKind::Appointment: return aboutAppointment(letter);
    case app::LetterKind::WeMissedYou: return weMissedYou(letter);
    }
    return {};
}

QString title(app::LetterKind kind)
{
    switch (kind) {
    case app::LetterKind::Appointment: return tr("Appointment letter");
    case app::LetterKind::WeMissedYou: return tr("Letter after a missed appointment");
    }
    return {};
}

} // namespace

Printout letterPrintout(const app::Letter& letter)
{
    QString html = QStringLiteral("<p>%1</p><p>%2</p>").arg(envelope(letter), spokenDate(letter.writtenOn));
    html += paragraph(tr("Dear %1,").arg(letterHtml(domain::calledName(letter.to))));
    for (const QString& line : body(letter)) html += paragraph(line);
    html += paragraph(tr("Best wishes,"));
    html += paragraph(letterHtml(letter.workerName));
    return {title(letter.kind), html, {}};
}

QString letterFileName(const app::Letter& letter)
{
    const auto& at = letter.appointment.at;
    const QString time = clockTime(at.time).remove(QLatin1Char(':'));
    return QStringLiteral("%1 %2 %3.pdf").arg(title(letter.kind), onScreen(toIsoDate(at.day)), time);
}

} // namespace keywork::ui
