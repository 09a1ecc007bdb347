#include "ui/episode/start_rows.h"

#include "ui/episode/episode_words.h"
#include "ui/support/screen_text.h"
#include "ui/words/record_words.h"

#include <QCoreApplication>

namespace keywork::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("keywork::ui::startRows", text);
}

struct StartAnswer {
    QString question;
    QString answer; // empty: not recorded
};

// "Heroin, smoked, first used at 19, 28 of the last 28 days"; what is not known of it is said as well.
QString substanceText(const domain::StartSubstance& used, const policy::CodeLists& lists)
{
    QStringList parts = {onScreen(lists.substances.label(used.substance))};
    parts << (used.route.empty() ? tr("route not recorded")
                                 : onScreen(lists.routes.label(used.route)).toLower());
    parts << (used.ageFirstUsed ? tr("first used at %1").arg(*used.ageFirstUsed)
                                : tr("age first used not recorded"));
    parts << (used.daysInLast28 ? tr("%1 of the last 28 days").arg(*used.daysInLast28)
                                : tr("days not recorded"));
    return parts.join(QStringLiteral(", "));
}

QString label(const domain::CodeList& list, const domain::Code& code)
{
    return code.empty() ? QString() : onScreen(list.label(code));
}

QString consentText(const domain::NationalConsent& consent)
{
    QString text = consentWord(consent.decision);
    if (consent.on) text = tr("%1, %2").arg(text, clinical(*consent.on));
    if (!consent.leafletVersion.empty())
        text = tr("%1, leaflet %2").arg(text, onScreen(consent.leafletVersion));
    return text;
}

std::vector<StartAnswer> answersOf(const domain::StartSnapshot& start, const policy::CodeLists& lists)
{
    std::vector<StartAnswer> answers;
    const QStringList places = {tr("Main substance"), tr("Second substance"), tr("Third substance")};
    for (std::size_t i = 0; i < start.substances.size() && i < 3; ++i)
        answers.push_back({places.at(static_cast<qsizetype>(i)), substanceText(start.substances[i], lists)});
    if (start.substances.empty()) answers.push_back({places.front(), {}});
    answers.push_back({tr("Injecting"), label(lists.injectingStatus, start.injectingStatus)});
    answers.push_back({tr("Home"), label(lists.accommodation, start.accommodation)});
    answers.push_back({tr("Work"), label(lists.employment, start.employment)});
    answers.push_back({tr("Parent"), label(lists.parentalStatus, start.parentalStatus)});
    answers.push_back({tr("Children at home"),
                       start.childrenInHousehold ? QString::number(*start.childrenInHousehold) : QString()});
    answers.push_back({tr("Treated before"), answerWord(start.previouslyTreated)});
    answers.push_back({tr("National return"), consentText(start.consent)});
    return answers;
}

} // namespace

std::vector<Row> startRows(const domain::StartSnapshot& start, const policy::CodeLists& lists)
{
    std::vector<Row> rows;
    for (const auto& [question, answer] : answersOf(start, lists)) {
        const QString text = answer.isEmpty() ? tr("Not recorded") : answer;
        Row row;
        row.key = question;
        row.cells = {quietCell(question), answer.isEmpty() ? quietCell(text) : plainCell(text)};
        row.tip = tr("%1: %2").arg(question, text);
        row.sentence = row.tip;
        rows.push_back(std::move(row));
    }
    return rows;
}

QString notRecordedAtStart(const domain::StartSnapshot& start, const policy::CodeLists& lists)
{
    QStringList missing;
    for (const auto& [question, answer] : answersOf(start, lists)) {
        if (answer.isEmpty()) missing << question.toLower();
    }
    return missing.join(QStringLiteral(", "));
}

} // namespace keywork::ui
