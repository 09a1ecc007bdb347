#include "ui/careplan/plan_changes.h"

#include "app/careplan/care_plan_page.h"
#include "ui/careplan/plan_presenter.h"
#include "ui/careplan/plan_words.h"
#include "ui/shell/core_access.h"
#include "ui/shell/words.h"
#include "ui/support/house_dialog.h"
#include "ui/support/prompter.h"
#include "ui/support/row_list.h"
#include "ui/support/screen_text.h"
#include "ui/support/tr.h"

#include <QCoreApplication>
#include <QPushButton>

namespace keywork::ui {

namespace {

const domain::Goal* goalIn(const domain::CarePlan& plan, const domain::PlanSubject& subject)
{
    for (const auto& goal : plan.goals)
        if (goal.id == subject.goal) return &goal;
    return nullptr;
}

const domain::Step* stepIn(const domain::Goal& goal, const domain::PlanSubject& subject)
{
    for (const auto& step : goal.steps)
        if (step.id == subject.step) return &step;
    return nullptr;
}

// What a field is called; %1 stands for what it is about.
QString fieldWord(domain::PlanField field)
{
    using domain::PlanField;
    switch (field) {
    case PlanField::WhatIWant: return tr("What I want from this");
    case PlanField::Strengths: return tr("Strengths");
    case PlanField::Situation: return tr("Where things stand, %1");
    case PlanField::CapitalWords: return tr("%1 capital");
    case PlanField::CapitalRating: return tr("%1 capital, rating");
    case PlanField::GoalDomain: return tr("%1: part of life");
    case PlanField::GoalClientWords: return tr("%1: in the client's words");
    case PlanField::GoalWorkingWords: return tr("%1: in working words");
    case PlanField::GoalWhy: return tr("%1: why it matters");
    case PlanField::GoalBaseline: return tr("%1: where it starts from");
    case PlanField::GoalHowWeWillKnow: return tr("%1: how we will know");
    case PlanField::GoalTarget: return tr("%1: by");
    case PlanField::GoalStatus: return tr("%1: it is");
    case PlanField::GoalOrder: return tr("%1: place among the goals");
    case PlanField::StepWhat: return tr("Step towards %1");
    case PlanField::StepOwner: return tr("%1: who does it");
    case PlanField::StepDue: return tr("%1: by");
    case PlanField::StepOrder: return tr("%1: place among the steps");
    case PlanField::InUse: return tr("In use");
    case PlanField::SaferAction: return tr("Staying safer");
    case PlanField::BadDays: return tr("Bad days");
    case PlanField::NoLongerNeeded: return tr("When I would no longer need this service");
    case PlanField::HowToReachMe: return tr("If I stop coming: how to reach me");
    case PlanField::WhomYouMayAsk: return tr("If I stop coming: whom you may ask");
    case PlanField::AboutMyMedicine: return tr("If I stop coming: my medicine");
    case PlanField::SharingWhat: return tr("Shared with %1");
    case PlanField::SharingUntil: return tr("Shared with %1: until");
    case PlanField::SharingWithdrawn: return tr("Shared with %1: withdrawn");
    case PlanField::Participant: return tr("Took part");
    case PlanField::ReviewOn: return tr("Next review");
    }
    return {};
}

QString about(const domain::PlanChange& change, const domain::CarePlan& plan)
{
    const auto& subject = change.subject;
    if (subject.goal) {
        const auto* goal = goalIn(plan, subject);
        if (goal == nullptr) return {};
        const auto* step = subject.step ? stepIn(*goal, subject) : nullptr;
        return step != nullptr && change.field != domain::PlanField::StepWhat ? onScreen(step->what)
                                                                              : goalTitle(*goal);
    }
    switch (change.field) {
    case domain::PlanField::Situation: return lifeDomainWord(static_cast<domain::LifeDomain>(subject.number));
    case domain::PlanField::CapitalWords:
    case domain::PlanField::CapitalRating: return capitalWord(static_cast<domain::Capital>(subject.number));
    default: return onScreen(subject.words);
    }
}

QString valueText(const std::optional<domain::PlanValue>& value)
{
    struct Words {
        QString operator()(const std::string& text) const { return onScreen(text); }
        QString operator()(Date day) const { return clinical(day); }
        QString operator()(int number) const { return QString::number(number); }
        QString operator()(domain::LifeDomain domain) const { return lifeDomainWord(domain); }
        QString operator()(domain::GoalStatus status) const { return goalStatusWord(status); }
        QString operator()(const domain::StepOwner& owner) const { return ownerText(owner, tr("Client")); }
    };
    return value ? std::visit(Words{}, *value) : QString();
}

// Whether a goal or step itself has come or gone: its other fields then say nothing more.
bool isOfNewOrGone(const domain::PlanChange& change, const domain::CarePlan& older,
                   const domain::CarePlan& newer)
{
    if (!change.subject.goal) return false;
    const auto* before = goalIn(older, change.subject);
    const auto* after = goalIn(newer, change.subject);
    if (change.field == domain::PlanField::GoalOrder || change.field == domain::PlanField::StepOrder)
        return before == nullptr || after == nullptr;
    return false;
}

} // namespace

std::vector<ChangeInWords> inWords(const std::vector<domain::PlanChange>& changes,
                                   const domain::CarePlan& older, const domain::CarePlan& newer,
                                   const policy::Policy&)
{
    std::vector<ChangeInWords> rows;
    for (const auto& change : changes) {
        if (isOfNewOrGone(change, older, newer)) continue;
        QString subject = about(change, newer);
        if (subject.isEmpty()) subject = about(change, older);
        const QString word = fieldWord(change.field);
        rows.push_back({word.contains(QLatin1String("%1")) ? word.arg(subject) : word,
                        valueText(change.before), valueText(change.after)});
    }
    return rows;
}

namespace {

RowList* changesList(const Theme& theme, const std::vector<ChangeInWords>& changes, const QString& before,
                     const QString& after)
{
    auto* list =
        new RowList(theme, QCoreApplication::translate("keywork::ui::planChanges", "What is different"),
                    {.columns = {wrappingColumn(2), wrappingColumn(3), wrappingColumn(3)}});
    list->setObjectName(QStringLiteral("planChanges"));
    list->setEmptyMessage(tr("Nothing is different."));
    std::vector<Row> rows;
    if (!changes.empty())
        rows.push_back({.kind = RowKind::Item,
                        .key = QStringLiteral("head"),
                        .cells = {quietCell(tr("What")), quietCell(before), quietCell(after)},
                        .sentence = tr("What, %1, %2").arg(before, after)});
    const auto orNot = [](const QString& value) { return value.isEmpty() ? tr("not there") : value; };
    int number = 0;
    for (const auto& change : changes)
        rows.push_back(
            {.key = QString::number(++number),
             .cells = {strongCell(change.what), plainCell(orNot(change.before)),
                       plainCell(orNot(change.after))},
             .sentence = tr("%1. %2: %3. %4: %5")
                             .arg(change.what, before, orNot(change.before), after, orNot(change.after))});
    list->setRows(std::move(rows));
    if (!changes.empty()) list->setCurrentRow(1); // the first below the heads of the columns
    list->setMinimumWidth(theme.grown(560));
    return list;
}

} // namespace

void comparePlanVersions(const PageContext& context, QWidget& over, domain::CarePlanId one,
                         domain::CarePlanId other)
{
    context.core.read(
        &over, [=](app::Workspace& workspace) { return app::comparePlans(workspace, one, other); },
        [context, &over](const app::Reading<app::PlanComparison>& reading) {
            if (!reading)
                return context.prompter.tell(over, {tr("The versions could not be read"),
                                                    sentence(reading.error()), StatusKind::Stop});
            const QString before = tr("Version %1").arg(reading->older.versionNo);
            const QString after = tr("Version %1").arg(reading->newer.versionNo);
            auto* dialog = new HouseDialog(context.theme, tr("%1 and %2").arg(before, after.toLower()),
                                           StatusKind::Info, over);
            dialog->setObjectName(QStringLiteral("compareVersions"));
            dialog->addContent(changesList(
                context.theme,
                inWords(reading->changes, reading->older.plan, reading->newer.plan, context.core.policy()),
                before, after));
            dialog->addAgree(tr("Close"));
            dialog->open();
        });
}

void askAboutVersions(const PageContext& context, QWidget& over, const PlanVersionsDiffer& both,
                      const std::function<void()>& goOn)
{
    const auto& theirs = both.theirs;
    auto* dialog = new HouseDialog(
        context.theme, tr("%1 signed version %2 meanwhile").arg(both.author).arg(theirs.versionNo),
        StatusKind::Due, over);
    dialog->setObjectName(QStringLiteral("planVersions"));
    dialog->addText(
        tr("Nothing was signed, and nothing you wrote is lost. This is what is different in yours. Go on "
           "from version %1 to sign yours on top of it; goals that only theirs has come along.")
            .arg(theirs.versionNo));
    dialog->addContent(changesList(context.theme,
                                   inWords(both.changes, theirs.plan, both.mine, context.core.policy()),
                                   tr("Version %1").arg(theirs.versionNo), tr("Yours")));
    dialog->addDecline(tr("Back to the form"));
    dialog->addAgree(tr("Go on from version %1").arg(theirs.versionNo));
    QObject::connect(dialog, &QDialog::accepted, &over, goOn);
    dialog->open();
}

void tellOfNewerVersion(const PageContext& context, QWidget& over, const QString& by,
                        const domain::SignedPlan& before, const domain::SignedPlan& now)
{
    auto* dialog =
        new HouseDialog(context.theme, tr("%1 signed version %2 meanwhile").arg(by).arg(now.versionNo),
                        StatusKind::Due, over);
    dialog->setObjectName(QStringLiteral("newerVersion"));
    dialog->addText(
        tr("Nothing was signed, and nothing you wrote is lost. Your review is now of version %1: look at "
           "what is different, answer for the goals that are new, and sign again.")
            .arg(now.versionNo));
    dialog->addContent(changesList(
        context.theme,
        inWords(domain::planChanges(before.plan, now.plan), before.plan, now.plan, context.core.policy()),
        tr("Version %1").arg(before.versionNo), tr("Version %1").arg(now.versionNo)));
    dialog->addAgree(tr("Back to the review"));
    dialog->open();
}

} // namespace keywork::ui
