#include "ui/client/summary/summary_rows.h"

#include "base/clock.h"
#include "ui/session/session_words.h"
#include "ui/support/screen_text.h"
#include "ui/support/tr.h"
#include "ui/words/due_words.h"
#include "ui/words/prompt_words.h"
#include "ui/words/record_words.h"

namespace keywork::ui {

std::vector<Row> changedRows(const app::Summary& summary, const policy::Policy& policy, Date today)
{
    std::vector<Row> rows;
    for (const auto& from : summary.changed) {
        const auto entered = toLocalTime(from.write.at, policy.zone);
        const Date day = from.write.happenedOn.value_or(entered.day);
        Row row;
        row.key = QString::number(from.write.sequence);
        const QString words = changeText(from.write, policy);
        row.cells = {iconCell(changeIcon(from.write.kind)), plainCell(words),
                     quietCell(nearClinical(day, today))};
        row.tip = tr("Entered %1 %2 by %3")
                      .arg(clinicalWithDay(entered.day), clockTime(entered.time), onScreen(from.by));
        row.sentence = tr("%1, %2, by %3").arg(words, spokenDate(day), onScreen(from.by));
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Row> dueRows(const app::Summary& summary)
{
    std::vector<Row> rows;
    for (std::size_t i = 0; i < summary.due.size(); ++i) {
        const auto& from = summary.due[i];
        Row row;
        row.key = QString::number(i);
        row.cells = {stateCell(from.item, from.state), plainCell(dueText(from))};
        row.action = actionText(from);
        row.tip = tr("Due %1").arg(clinicalWithDay(from.item.window.due));
        row.sentence = tr("%1. %2").arg(spokenDue(from), row.action);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Row> sessionRows(const app::Summary& summary, Date today)
{
    std::vector<Row> rows;
    for (const auto& from : summary.sessions) {
        Row row;
        row.key = QString::number(from.id.number());
        row.cells = {plainCell(nearClinical(from.start.day, today)),
                     statusCell(StatusKind::Ok, tr("%1 min").arg(from.minutes)),
                     quietCell(onScreen(from.firstLine))};
        row.tip = tr("%1 %2, %3, %4")
                      .arg(clinicalWithDay(from.start.day), clockTime(from.start.time), kindWord(from.kind),
                           onScreen(from.author));
        row.sentence = tr("Session %1, %2 minutes, %3")
                           .arg(spokenDate(from.start.day))
                           .arg(from.minutes)
                           .arg(onScreen(from.firstLine));
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Row> eventRows(const app::Summary& summary, const policy::Policy& policy)
{
    std::vector<Row> rows;
    for (const auto& event : summary.events) {
        Row row;
        row.key = QString::number(event.id.number());
        const QString kind = onScreen(policy.lists.lifeEvents.label(event.kind));
        row.cells = {plainCell(kind), quietCell(clinical(event.happenedOn))};
        row.tip = onScreen(event.note);
        row.sentence = tr("%1, %2. %3").arg(kind, spokenDate(event.happenedOn), onScreen(event.note));
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Row> peopleRows(const domain::Client& client, const policy::Policy& policy)
{
    std::vector<Row> rows;
    for (const auto& person : client.details.people) {
        Row row;
        row.key = onScreen(person.name);
        const QString who = tr("%1, %2").arg(
            onScreen(person.name), onScreen(policy.lists.relationships.label(person.relationship)).toLower());
        const QString contact = person.mayBeContacted == domain::Answer::Yes  ? tr("may be contacted")
                                : person.mayBeContacted == domain::Answer::No ? tr("not to be contacted")
                                                                              : tr("contact not agreed");
        row.cells = {
            iconCell(Icon::Person), plainCell(who),
            quietCell(person.livesWith == domain::Answer::Yes ? tr("lives with, %1").arg(contact) : contact)};
        row.sentence = tr("%1, %2").arg(who, contact);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Row> wishRows(const app::Summary& summary)
{
    std::vector<Row> rows;
    for (const auto& wish : summary.wishes) {
        Row row;
        row.key = QString::number(wish.id.number());
        row.cells = {plainCell(tr("“%1”").arg(onScreen(wish.words))), quietCell(clinical(wish.on))};
        row.sentence = tr("%1, %2").arg(onScreen(wish.words), spokenDate(wish.on));
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Row> earlierRows(const app::Summary& summary, const policy::Policy& policy)
{
    std::vector<Row> rows;
    for (const auto& from : summary.earlier) {
        Row row;
        row.key = QString::number(from.id.number());
        const QString period = from.endedOn ? tr("%1 to %2")
                                                  .arg(clinical(from.startedOn.value_or(from.referredOn)),
                                                       clinical(*from.endedOn))
                                            : clinical(from.referredOn);
        const QString phase = from.furthestPhase
                                  ? tr("reached %1").arg(phaseWord(*from.furthestPhase).toLower())
                                  : tr("treatment did not start");
        const QString ending = from.endingClass
                                   ? onScreen(policy.lists.dischargeReasons.label(from.endingReason))
                                   : tr("Referral declined");
        row.cells = {plainCell(period), plainCell(phase), quietCell(ending)};
        row.tip = from.wishes.empty() ? QString() : tr("“%1”").arg(onScreen(from.wishes.front()));
        row.sentence = tr("%1, %2, %3, %4 sessions").arg(period, phase, ending).arg(from.sessions);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Row> promptRows(const app::Summary& summary)
{
    std::vector<Row> rows;
    for (const auto& prompt : summary.prompts) {
        if (prompt.met != domain::Met::Met) continue;
        Row row;
        row.key = onScreen(prompt.rule);
        row.cells = {statusCell(StatusKind::Info, promptKindText(prompt.kind)),
                     plainCell(promptText(prompt))};
        row.sentence = spokenPrompt(prompt);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace keywork::ui
