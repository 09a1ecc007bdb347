#include "ui/episode/episode_rows.h"

#include "ui/support/screen_text.h"
#include "ui/support/sentences.h"
#include "ui/support/tr.h"
#include "ui/words/prompt_words.h"
#include "ui/words/record_words.h"

namespace keywork::ui {

namespace {

QString decided(const std::string& by, const domain::DecidedWith& with)
{
    if (const auto* without = std::get_if<domain::WithoutClient>(&with))
        return tr("Decided by %1 without the client, because: %2").arg(onScreen(by), onScreen(without->why));
    return tr("Decided by %1 with the client").arg(onScreen(by));
}

QString reasonLine(const std::string& reason)
{
    return reason.empty() ? tr("No reason recorded") : tr("Reason: %1").arg(onScreen(reason));
}

// "Preparation → Active change"; the first one began the episode.
QString moveText(const QString& from, const QString& to)
{
    return from.isEmpty() ? tr("Began in %1").arg(to.toLower()) : QStringLiteral("%1 → %2").arg(from, to);
}

QString spokenMove(const QString& from, const QString& to)
{
    return from.isEmpty() ? tr("began in %1").arg(to.toLower())
                          : tr("from %1 to %2").arg(from.toLower(), to.toLower());
}

struct Move {
    Date on;
    QString from;
    QString to;
    QString by;
    QStringList lines; // what else was recorded
    QString brief;     // of it, what stands in the row
};

Row moveRow(const Move& move, std::int64_t id)
{
    Row row;
    row.key = QString::number(id);
    row.cells = {plainCell(clinical(move.on)), strongCell(moveText(move.from, move.to)), quietCell(move.by),
                 quietCell(move.brief)};
    row.tip = tr("%1: %2").arg(clinicalWithDay(move.on), moveText(move.from, move.to)) + QLatin1Char('\n') +
              move.lines.join(QLatin1Char('\n'));
    row.sentence = inSentences(
        QStringList{tr("%1, %2").arg(spokenDate(move.on), spokenMove(move.from, move.to))} + move.lines);
    return row;
}

QString quoted(const std::string& words)
{
    return tr("“%1”").arg(onScreen(words).simplified());
}

QString listed(const std::vector<domain::Code>& codes, const domain::CodeList& list)
{
    QStringList words;
    for (const auto& code : codes) words << onScreen(list.label(code));
    return words.join(QStringLiteral(", "));
}

QString pathOf(const std::vector<domain::Phase>& phases)
{
    QStringList words;
    for (const auto phase : phases) words << phaseWord(phase);
    return words.join(QStringLiteral(" → "));
}

} // namespace

std::vector<Row> promptRows(const app::EpisodePage& page)
{
    std::vector<Row> rows;
    QStringList unknown;
    for (const auto& prompt : page.prompts) {
        if (prompt.met != domain::Met::Met) {
            unknown << promptRuleText(prompt.rule).toLower();
            continue;
        }
        Row row;
        row.key = onScreen(prompt.rule);
        row.cells = {statusCell(StatusKind::Info, promptKindText(prompt.kind)),
                     plainCell(promptText(prompt))};
        row.action = page.mayChangePathway || page.mayActForAbsent ? tr("Answer") : QString();
        row.sentence = spokenPrompt(prompt);
        row.tip = row.sentence;
        rows.push_back(std::move(row));
    }
    if (!unknown.isEmpty())
        rows.push_back(noticeRow(StatusKind::None, tr("Unknown"),
                                 tr("Not recorded here yet: %1.").arg(unknown.join(QStringLiteral(", ")))));
    return rows;
}

std::vector<Row> phaseRows(const app::EpisodePage& page)
{
    std::vector<Row> rows;
    for (const auto& from : page.phases) {
        const auto& change = from.change;
        QStringList lines = {decided(from.decidedBy, change.decidedWith), reasonLine(change.reason)};
        lines << (change.clientView.empty() ? tr("The client's view is not recorded")
                                            : tr("The client's view: %1").arg(quoted(change.clientView)));
        const std::string& brief = change.reason.empty() ? change.clientView : change.reason;
        rows.push_back(
            moveRow({change.on, from.from ? phaseWord(*from.from) : QString(), phaseWord(change.to),
                     onScreen(from.decidedBy), lines, onScreen(brief).simplified()},
                    change.id.number()));
    }
    return rows;
}

std::vector<Row> layerRows(const app::EpisodePage& page)
{
    std::vector<Row> rows;
    for (const auto& from : page.layers) {
        const auto& change = from.change;
        rows.push_back(moveRow({change.on,
                                from.from ? layerWord(*from.from) : QString(),
                                layerWord(change.to),
                                onScreen(from.decidedBy),
                                {decided(from.decidedBy, change.decidedWith), reasonLine(change.reason)},
                                onScreen(change.reason).simplified()},
                               change.id.number()));
    }
    return rows;
}

std::vector<Row> wishRows(const app::EpisodePage& page)
{
    std::vector<Row> rows;
    for (const auto& wish : page.wishes) {
        Row row;
        row.key = QString::number(wish.id.number());
        row.cells = {plainCell(quoted(wish.words)), quietCell(clinical(wish.on))};
        row.tip = tr("%1: “%2”").arg(clinicalWithDay(wish.on), onScreen(wish.words));
        row.sentence = tr("%1, %2").arg(quoted(wish.words), spokenDate(wish.on));
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Row> allocationRows(const app::EpisodePage& page)
{
    std::vector<Row> rows;
    for (const auto& from : page.allocations) {
        const auto& allocation = from.allocation;
        const QString role = allocationWord(allocation.role);
        const QString period = allocation.to
                                   ? tr("%1 to %2").arg(clinical(allocation.from), clinical(*allocation.to))
                                   : tr("since %1").arg(clinical(allocation.from));
        const bool waits = allocation.isWaiting();
        Row row;
        row.key = QString::number(allocation.id.number());
        row.cells = {strongCell(onScreen(from.staff)), plainCell(role),
                     waits ? statusCell(StatusKind::Due, tr("waits %1").arg(period)) : quietCell(period)};
        row.tip = tr("%1, %2, %3").arg(onScreen(from.staff), role.toLower(), period);
        if (waits) row.tip += QLatin1Char('\n') + tr("The transfer waits until it is accepted.");
        else if (allocation.acceptedOn)
            row.tip += QLatin1Char('\n') + tr("Accepted %1").arg(clinical(*allocation.acceptedOn));
        row.sentence = inSentences(row.tip.split(QLatin1Char('\n')));
        if (waits && from.mine) {
            row.tint = RowTint::Next;
            row.action = tr("Accept");
            row.moreActions = {tr("Return…")};
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Row> earlierRows(const app::EpisodePage& page, const policy::Policy& policy)
{
    std::vector<Row> rows;
    for (const auto& from : page.earlier) {
        if (page.episode && from.id == page.episode->id) continue;
        const Date began = from.startedOn.value_or(from.referredOn);
        const QString period =
            from.endedOn ? tr("%1 to %2").arg(clinical(began), clinical(*from.endedOn)) : clinical(began);
        const QString reached = from.furthestPhase
                                    ? tr("reached %1").arg(phaseWord(*from.furthestPhase).toLower())
                                    : tr("treatment did not start");
        const QString ending = from.endingClass
                                   ? onScreen(policy.lists.dischargeReasons.label(from.endingReason))
                                   : tr("Referral declined");
        QStringList lines = {tr("Referred %1").arg(clinical(from.referredOn)), ending};
        if (!from.phases.empty()) lines << pathOf(from.phases);
        lines << (from.sessions == 1 ? tr("1 session") : tr("%1 sessions").arg(from.sessions));
        if (!from.keyworker.empty()) lines << tr("Keyworker %1").arg(onScreen(from.keyworker));
        if (!from.substances.empty())
            lines << tr("At the start: %1").arg(listed(from.substances, policy.lists.substances));
        for (const auto& wish : from.wishes) lines << quoted(wish);
        Row row;
        row.key = QString::number(from.id.number());
        row.cells = {plainCell(period), plainCell(reached), quietCell(ending)};
        row.tip = period + QLatin1Char('\n') + lines.join(QLatin1Char('\n'));
        row.sentence = tr("%1, %2. %3").arg(period, reached, lines.join(QStringLiteral(", ")));
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace keywork::ui
