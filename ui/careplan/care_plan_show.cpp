#include "ui/careplan/care_plan_tab.h"
#include "ui/careplan/plan_head.h"
#include "ui/careplan/plan_words.h"
#include "ui/shell/core_access.h"
#include "ui/support/client_words.h"
#include "ui/support/empty_state.h"
#include "ui/support/row_list.h"
#include "ui/support/screen_text.h"
#include "ui/support/section_heading.h"

#include <algorithm>

// What the tab shows of a plan.
namespace keywork::ui {

namespace {

std::vector<Row> rowsOf(const std::vector<GoalRow>& goals)
{
    std::vector<Row> rows;
    rows.reserve(goals.size());
    for (const auto& one : goals) rows.push_back(one.row);
    return rows;
}

// Short facts under one heading, with no lines between them.
Row row(int number, std::vector<Cell> cells, const QString& sentence)
{
    return {.key = QString::number(number), .cells = std::move(cells), .sentence = sentence, .isPart = true};
}

// The three answers of the plan for stopping, a line each.
QString stoppingText(const domain::UnplannedExitPlan& plan)
{
    QStringList lines;
    for (const auto* part : {&plan.howToReachMe, &plan.whomYouMayAsk, &plan.aboutMyMedicine})
        if (!part->empty()) lines << onScreen(*part);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

void CarePlanTab::show(const app::CarePlanPage& page)
{
    m_page = page;
    m_calledName = onScreen(page.calledName);
    const bool isThere = page.plan.has_value();
    m_nothing->setSentence(page.open      ? tr("No care plan yet. Start one (Ctrl+E).")
                           : page.episode ? tr("The episode has ended without a care plan.")
                                          : tr("No episode yet, so there is no care plan."));
    m_nothing->setVisible(!isThere);
    m_body->setVisible(isThere);
    m_head->show(page, m_calledName);
    if (isThere) {
        showGoals();
        showAround();
        showSelf();
        showVersions();
    }
    emit actionsChanged();
}

void CarePlanTab::showGoals()
{
    m_goalRows = goalRows(m_page, m_calledName, m_context.page.core.today());
    const auto& goals = m_page.plan->plan.goals;
    const auto active = std::count_if(goals.begin(), goals.end(), [](const domain::Goal& goal) {
        return goal.status == domain::GoalStatus::Active;
    });
    m_goals.heading->setCount(tr("%1 active").arg(active));
    m_body->setSectionName(m_goals.place, tr("Goals %1").arg(active));
    m_goals.rows->setRows(rowsOf(m_goalRows));
}

void CarePlanTab::showAround()
{
    const auto& plan = m_page.plan->plan;
    std::vector<Row> situation;
    for (const auto& [domain, words] : plan.situation)
        situation.push_back(row(static_cast<int>(domain),
                                {quietCell(lifeDomainWord(domain)), plainCell(onScreen(words))},
                                tr("%1: %2").arg(lifeDomainWord(domain), onScreen(words))));
    std::vector<Row> safer;
    for (const auto& action : plan.saferActions) {
        const QString by = action.by ? tr("by %1").arg(clinical(*action.by)) : QString();
        safer.push_back(row(static_cast<int>(safer.size()), {plainCell(onScreen(action.what)), quietCell(by)},
                            tr("%1 %2").arg(onScreen(action.what), by)));
    }
    std::vector<Row> sharing;
    const Date today = m_context.page.core.today();
    for (const auto& consent : plan.sharing) {
        const QString what = tr("%1: %2").arg(onScreen(consent.withWhom), onScreen(consent.what));
        const QString until = consent.withdrawnOn ? tr("withdrawn %1").arg(clinical(*consent.withdrawnOn))
                              : consent.until     ? tr("to %1").arg(clinical(*consent.until))
                                                  : tr("until withdrawn");
        const auto status = consent.isInForceOn(today) ? StatusKind::Ok : StatusKind::Stop;
        sharing.push_back(row(static_cast<int>(sharing.size()), {statusCell(status, what), quietCell(until)},
                              tr("%1, %2").arg(what, until)));
    }
    for (const auto& [list, rows] :
         {std::pair{&m_situation, &situation}, {&m_safer, &safer}, {&m_sharing, &sharing}}) {
        m_body->setSectionShown(list->place, !rows->empty());
        list->heading->setCount(QString::number(rows->size()));
        list->rows->setRows(std::move(*rows));
    }
}

void CarePlanTab::showSelf()
{
    const auto& plan = m_page.plan->plan;
    const auto tell = [this](const Words& part, const QString& text) {
        m_body->setSectionShown(part.place, !text.isEmpty());
        part.words->setWords(text);
    };
    tell(m_strengths, onScreen(plan.strengths));
    tell(m_stopping, stoppingText(plan.ifIStopComing));
    tell(m_badDays, onScreen(plan.badDays));
    tell(m_noLongerNeeded, onScreen(plan.noLongerNeeded));
    m_capitalRows = capitalRows(plan, m_page.before ? &m_page.before->plan : nullptr);
    m_capital.rows->setRows(rowsOf(m_capitalRows));
    m_capital.heading->setCount(tr("rated by %1").arg(m_calledName));
    m_body->setSectionShown(m_capital.place, !m_capitalRows.empty());
    std::vector<Row> inUse;
    const auto& list = m_context.page.core.policy().lists.interventions;
    for (const auto& one : m_page.interventions) {
        if (std::find(plan.inUse.begin(), plan.inUse.end(), one.id) == plan.inUse.end()) continue;
        const QString since =
            one.startedOn ? tr("since %1").arg(shortClinical(*one.startedOn)) : tr("not begun");
        const QString what = onScreen(list.label(one.detail));
        inUse.push_back(row(static_cast<int>(inUse.size()), {plainCell(what), quietCell(since)},
                            tr("%1, %2").arg(what, since)));
    }
    m_body->setSectionShown(m_inUse.place, !inUse.empty());
    m_inUse.rows->setRows(std::move(inUse));
    std::vector<Row> findings;
    for (const auto& finding : m_page.findings) {
        const QString text = planFindingText(finding, plan);
        findings.push_back(row(static_cast<int>(findings.size()), {statusCell(StatusKind::Due, text)}, text));
    }
    m_findings.heading->setCount(QString::number(findings.size()));
    m_body->setSectionShown(m_findings.place, m_page.current);
    m_findings.rows->setRows(std::move(findings));
}

void CarePlanTab::showVersions()
{
    std::vector<Row> rows;
    for (const auto& version : m_page.versions) {
        const bool isShown = version.id == m_page.plan->id;
        const QString name = version.inError ? tr("Version %1, entered in error").arg(version.versionNo)
                                             : tr("Version %1").arg(version.versionNo);
        const QString made = tr("%1, %2").arg(clinical(version.on), onScreen(version.author));
        auto one = row(version.versionNo, {isShown ? strongCell(name) : plainCell(name), quietCell(made)},
                       tr("%1, made %2").arg(name, made));
        one.action = isShown ? QString() : tr("Show");
        rows.push_back(std::move(one));
    }
    m_versions.heading->setCount(QString::number(rows.size()));
    m_versions.rows->setRows(std::move(rows));
}

} // namespace keywork::ui
