#include "ui/episode/start_rows.h"

#include "ui/episode/episode_words.h"
#include "ui/support/screen_text.h"
#include "ui/support/tr.h"
#include "ui/words/record_words.h"

namespace keywork::ui {

namespace {

struct StartAnswer {
    QString question;
    QString answer; // empty: not recorded
};

// "inject, from age 19, 28 of 28 days"; what is not known of it is said as well.
QString useText(const domain::StartSubstance& used, const policy::CodeLists& lists)
{
    QStringList known;
    QStringList unknown;
    if (used.route.empty()) unknown << tr("route");
    else known << onScreen(lists.routes.label(used.route)).toLower();
    if (used.ageFirstUsed) known << tr("from age %1").arg(*used.ageFirstUsed);
    else unknown << tr("age");
    if (used.daysInLast28) known << tr("%1 of 28 days").arg(*used.daysInLast28);
    else unknown << tr("days");
    if (!unknown.isEmpty()) known << tr("%1 not recorded").arg(unknown.join(QLatin1Char('/')));
    return known.join(QStringLiteral(", "));
}

QString label(const domain::CodeList& list, const domain::Code& code)
{
    return code.empty() ? QString() : onScreen(list.label(code));
}

std::vector<StartAnswer> answersOf(const domain::StartSnapshot& start, const policy::CodeLists& lists)
{
    std::vector<StartAnswer> answers;
    answers.push_back({tr("Injecting"), label(lists.injectingStatus, start.injectingStatus)});
    answers.push_back({tr("Home"), label(lists.accommodation, start.accommodation)});
    answers.push_back({tr("Work"), label(lists.employment, start.employment)});
    answers.push_back({tr("Parent"), label(lists.parentalStatus, start.parentalStatus)});
    answers.push_back({tr("Children"),
                       start.childrenInHousehold ? QString::number(*start.childrenInHousehold) : QString()});
    answers.push_back({tr("Treated before"), answerWord(start.previouslyTreated)});
    answers.push_back({tr("National return"), consentText(start.consent)});
    return answers;
}

} // namespace

QString consentText(const domain::NationalConsent& consent)
{
    QString text = consentWord(consent.decision);
    if (consent.on) text = tr("%1, %2").arg(text, clinical(*consent.on));
    if (!consent.leafletVersion.empty())
        text = tr("%1, leaflet %2").arg(text, onScreen(consent.leafletVersion));
    return text;
}

QString substanceText(const domain::StartSubstance& used, const policy::CodeLists& lists)
{
    if (used.substance.empty()) return tr("Not recorded");
    return tr("%1, %2").arg(onScreen(lists.substances.label(used.substance)), useText(used, lists));
}

std::vector<Row> substanceRows(const domain::StartSnapshot& start, const policy::CodeLists& lists)
{
    const QStringList places = {tr("Main substance"), tr("Second substance"), tr("Third substance")};
    std::vector<Row> rows;
    for (const auto& used : start.substances) {
        const QString name = onScreen(lists.substances.label(used.substance));
        const QString use = useText(used, lists);
        Row row;
        row.key = places.value(static_cast<qsizetype>(rows.size()));
        row.cells = {strongCell(name), quietCell(use)};
        row.tip = tr("%1: %2, %3").arg(row.key, name, use);
        row.sentence = row.tip;
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Row> startRows(const domain::StartSnapshot& start, const policy::CodeLists& lists)
{
    std::vector<Row> rows;
    for (const auto& from : answersOf(start, lists)) {
        Row row;
        row.key = from.question;
        const Cell answer = from.answer.isEmpty() ? quietCell(tr("Not recorded")) : plainCell(from.answer);
        row.cells = {quietCell(from.question), answer};
        row.tip = tr("%1: %2").arg(from.question, answer.text);
        row.sentence = row.tip;
        rows.push_back(std::move(row));
    }
    return rows;
}

QString notRecordedAtStart(const domain::StartSnapshot& start, const policy::CodeLists& lists)
{
    QStringList missing;
    if (start.substances.empty()) missing << tr("main substance");
    for (const auto& from : answersOf(start, lists)) {
        if (from.answer.isEmpty()) missing << from.question.toLower();
    }
    return missing.join(QStringLiteral(", "));
}

} // namespace keywork::ui
