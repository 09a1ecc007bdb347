#include "ui/careplan/care_plan_tab.h"

#include "ui/careplan/plan_changes.h"
#include "ui/careplan/plan_head.h"
#include "ui/careplan/plan_print.h"
#include "ui/careplan/plan_words.h"
#include "ui/careplan/progress_dialogs.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/core_access.h"
#include "ui/shell/navigator.h"
#include "ui/shell/printout_dialog.h"
#include "ui/shell/words.h"
#include "ui/support/buttons.h"
#include "ui/support/client_words.h"
#include "ui/support/empty_state.h"
#include "ui/support/labels.h"
#include "ui/support/prompter.h"
#include "ui/support/row_list.h"
#include "ui/support/screen_text.h"
#include "ui/support/section_heading.h"
#include "ui/support/while_alive.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

// How the tab is put together and what is done on it; what it shows is in care_plan_show.cpp.
namespace keywork::ui {

CarePlanTab::CarePlanTab(const TabContext& context, QWidget* parent)
    : ClientTab(TabName::CarePlan, tr("Care plan"), parent),
      m_context(context),
      m_edit(makeButton(context.page.theme, tr("&Edit plan"), Icon::Edit)),
      m_review(makeButton(context.page.theme, tr("Revie&w the plan"), Icon::Reviews)),
      m_print(makeButton(context.page.theme, tr("&Print"), Icon::Print)),
      m_problem(makeLabel(context.page.theme, {}, {}, Wrapping::Wraps)),
      m_nothing(new EmptyState(context.page.theme, tr("No care plan yet. Start one (Ctrl+E)."))),
      m_head(new PlanHead(context.page.theme)),
      m_body(new PageBody(context.page.theme))
{
    setGround(*this, Ground::Page);
    for (auto* button : {m_edit, m_review, m_print}) {
        button->setParent(this);
        button->hide(); // shown beside the tabs while this tab is in view
    }
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(space::three, space::oneAndHalf, space::three, space::one);
    for (QWidget* part : std::initializer_list<QWidget*>{m_problem, m_nothing, m_head}) {
        top->addWidget(part);
        part->hide();
    }
    whole->addLayout(top);
    whole->addWidget(m_body, 1);
    m_body->hide();
    addSections();
    connectRows();
    context.page.actions.addTo(*this, {.id = QStringLiteral("printPlan"),
                                       .name = tr("Print the plan"),
                                       .detail = tr("for the client to keep"),
                                       .icon = Icon::Print,
                                       .shortcut = QKeySequence(QKeySequence::Print),
                                       .does = Deed([this] { offerPrint(); }),
                                       .isAvailable = [this] { return m_page.plan.has_value(); }});
    context.page.actions.bind(*m_print, QStringLiteral("printPlan"));
    context.page.actions.bind(*m_edit, QStringLiteral("editPlan"));
    context.page.actions.bind(*m_review, QStringLiteral("reviewPlan"));
}

CarePlanTab::List CarePlanTab::addList(PageColumn column, const QString& name, const RowLayout& layout,
                                       const QString& empty)
{
    const auto& theme = m_context.page.theme;
    List list{new SectionHeading(theme, name), new RowList(theme, name, layout), 0};
    list.rows->setEmptyMessage(empty);
    auto* box = new QWidget;
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins({});
    lines->setSpacing(0);
    lines->addWidget(list.heading);
    lines->addWidget(list.rows);
    list.place = m_body->addSection(column, name, box);
    return list;
}

CarePlanTab::Words CarePlanTab::addWords(PageColumn column, const QString& name)
{
    Words words{new ClientWords(m_context.page.theme), 0};
    auto* box = new QWidget;
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins({});
    lines->setSpacing(space::one);
    lines->addWidget(new SectionHeading(m_context.page.theme, name));
    lines->addWidget(words.words);
    words.place = m_body->addSection(column, name, box);
    return words;
}

void CarePlanTab::addSections()
{
    const auto& theme = m_context.page.theme;
    const RowLayout two{.air = RowAir::Dense,
                        .columns = {wrappingColumn(1), cellColumn(0, 0, Qt::AlignRight)}};
    m_goals = addList(
        PageColumn::Main, tr("Goals"),
        {.air = RowAir::Dense,
         .columns = {wrappingColumn(1), ratedColumn(theme, m_goalRows), cellColumn(0, 0, Qt::AlignRight)}},
        tr("No goals yet. Write the first one with the client (Ctrl+E)."));
    m_situation = addList(PageColumn::Main, tr("Where things stand"),
                          {.air = RowAir::Dense, .columns = {cellColumn(), wrappingColumn(1)}});
    m_safer = addList(PageColumn::Main, tr("Staying safer"), two);
    m_sharing = addList(PageColumn::Main, tr("Sharing, with consent"), two);
    m_findings = addList(PageColumn::Side, tr("Still open"),
                         {.air = RowAir::Dense, .columns = {wrappingColumn(1)}}, tr("Nothing is open."));
    m_strengths = addWords(PageColumn::Side, tr("Strengths"));
    m_capital = addList(PageColumn::Side, tr("Recovery capital"),
                        {.air = RowAir::Dense,
                         .columns = {wrappingColumn(1), ratedColumn(theme, m_capitalRows),
                                     cellColumn(0, 0, Qt::AlignRight)}});
    m_inUse = addList(PageColumn::Side, tr("In use"), two);
    m_stopping = addWords(PageColumn::Side, tr("If I stop coming"));
    m_badDays = addWords(PageColumn::Side, tr("Bad days"));
    m_noLongerNeeded = addWords(PageColumn::Side, tr("When I no longer need this"));
    m_versions = addList(PageColumn::Side, tr("Versions"), two);
}

void CarePlanTab::connectRows()
{
    connect(m_goals.rows, &RowList::acted, this, &CarePlanTab::actOnGoal);
    connect(m_versions.rows, &RowList::acted, this,
            [this](int row) { read(m_page.versions.at(static_cast<std::size_t>(row)).id); });
    connect(&m_head->backToCurrent(), &QPushButton::clicked, this, [this] { read(std::nullopt); });
    connect(&m_head->agreement(), &QPushButton::clicked, this,
            [this] { recordAgreement(m_context.page, *this, *m_page.plan, saved()); });
    connect(&m_head->compare(), &QPushButton::clicked, this, [this] {
        if (m_page.before) comparePlanVersions(m_context.page, *this, m_page.before->id, m_page.plan->id);
    });
}

std::function<void()> CarePlanTab::saved()
{
    return whileAlive(this, [this] {
        refresh();
        emit recordChanged();
    });
}

void CarePlanTab::refresh()
{
    read(std::nullopt);
}

void CarePlanTab::read(std::optional<domain::CarePlanId> version)
{
    m_isReading = true;
    m_context.page.core.read(
        this,
        [id = m_context.client, version](app::Workspace& workspace) {
            return app::carePlanPage(workspace, id, version);
        },
        [this](const app::Reading<app::CarePlanPage>& reading) {
            m_isReading = false;
            m_problem->setVisible(!reading);
            if (!reading) return m_problem->setText(sentence(reading.error()));
            show(*reading);
            if (m_toDo) settle(*std::exchange(m_toDo, std::nullopt));
        });
}

void CarePlanTab::actOnGoal(int row)
{
    const auto& one = m_goalRows.at(static_cast<std::size_t>(row));
    const auto& goal = m_page.plan->plan.goals.at(one.goal);
    if (one.row.action.isEmpty()) return;
    if (one.isSessions) return m_context.page.navigator.openClient(m_context.client, {TabName::Sessions, {}});
    if (one.step) recordStepDone(m_context.page, *this, goal.steps.at(*one.step), saved());
    else rateGoal(m_context.page, *this, goal, saved());
}

void CarePlanTab::begin(const domain::DueItem& toDo)
{
    if (m_isReading) m_toDo = toDo;
    else settle(toDo);
}

void CarePlanTab::settle(const domain::DueItem& toDo)
{
    if (toDo.action == domain::DueAction::RecordAgreement && m_page.plan)
        recordAgreement(m_context.page, *this, *m_page.plan, saved());
    else focusFirst();
}

void CarePlanTab::offerPrint()
{
    m_context.page.core.write(
        this, [id = m_page.plan->id](app::Workspace& workspace) { return app::printPlan(workspace, id); },
        [this](const app::Outcome<app::PrintedPlan, app::NoRefusal>& outcome) {
            const auto& page = m_context.page;
            if (!outcome) {
                const auto* trouble = std::get_if<app::Trouble>(&outcome.error());
                return page.prompter.tell(
                    *this,
                    {tr("Nothing was printed"), trouble ? sentence(*trouble) : QString(), StatusKind::Stop});
            }
            offerPrintout(page, *this,
                          {.printout = planPrintout(*outcome, page.core.policy().lists),
                           .id = QStringLiteral("plan"),
                           .fileName = planFileName(*outcome),
                           .note = tr("It says what was agreed, in %1's words. Give it to nobody else.")
                                       .arg(m_calledName)});
        });
}

void CarePlanTab::focusFirst()
{
    if (m_body->isHidden()) m_edit->setFocus(Qt::OtherFocusReason);
    else m_goals.rows->setFocus(Qt::OtherFocusReason);
}

std::vector<QAbstractButton*> CarePlanTab::actions() const
{
    if (!m_page.open)
        return m_page.plan ? std::vector<QAbstractButton*>{m_print} : std::vector<QAbstractButton*>{};
    if (!m_page.plan) return {m_edit};
    return {m_print, m_edit, m_review};
}

std::vector<QWidget*> CarePlanTab::regions() const
{
    return {m_body->mainRegion(), m_body->sideRegion()};
}

ClientTab* makeCarePlanTab(const TabContext& context)
{
    return new CarePlanTab(context);
}

} // namespace keywork::ui
