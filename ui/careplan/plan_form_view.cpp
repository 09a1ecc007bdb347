#include "ui/careplan/plan_form_view.h"

#include "ui/careplan/agreement_part.h"
#include "ui/careplan/plan_around_part.h"
#include "ui/careplan/plan_goals_part.h"
#include "ui/careplan/plan_self_part.h"
#include "ui/careplan/plan_words.h"
#include "ui/draft/draft_strip.h"
#include "ui/draft/form_columns.h"
#include "ui/draft/readiness_foot.h"
#include "ui/support/buttons.h"
#include "ui/support/flow_layout.h"
#include "ui/support/labels.h"
#include "ui/support/problem_summary.h"
#include "ui/support/row_list.h"
#include "ui/support/section_heading.h"
#include "ui/support/tab_order.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace keywork::ui {

PlanFormView::PlanFormView(const Theme& theme, PlanPresenter& presenter, const Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_presenter(presenter),
      m_strip(new DraftStrip(theme, tr("Care plan"))),
      m_columns(new FormColumns(theme)),
      m_problems(new ProblemSummary(theme, *m_columns)),
      m_starts(new QWidget),
      m_template(makeButton(theme, tr("Start from a te&mplate"), Icon::Add)),
      m_earlier(makeButton(theme, tr("Take the goals of the last episode"), Icon::History)),
      m_goals(new PlanGoalsPart(theme, desk.now().day)),
      m_around(new PlanAroundPart(theme, desk.now().day)),
      m_lacking(new SectionHeading(theme, tr("Still open"), tr("nothing of it keeps you from signing"))),
      m_findings(new RowList(theme, tr("Still open"),
                             {.air = RowAir::Dense, .columns = {cellColumn(), wrappingColumn(1)}})),
      m_self(new PlanSelfPart(theme)),
      m_agreement(new AgreementPart(theme, desk.policy.lists.interventions, desk.now().day)),
      m_foot(new ReadinessFoot(theme)),
      m_focus([this](QWidget* before, QWidget*) {
          if (before != nullptr && m_columns->isAncestorOf(before)) m_presenter.leftField();
      })
{
    setGround(*this, Ground::Page);
    layOut();
    connect(m_goals, &PlanGoalsPart::edited, this, &PlanFormView::collect);
    connect(m_around, &PlanAroundPart::edited, this, &PlanFormView::collect);
    connect(m_self, &PlanSelfPart::edited, this, &PlanFormView::collect);
    connect(m_agreement, &AgreementPart::edited, this, &PlanFormView::collect);
    connect(&m_strip->takeOver(), &QPushButton::clicked, this, [this] { m_presenter.takeOver(); });
    connect(&m_strip->useMine(), &QPushButton::clicked, this, [this] { m_presenter.useSetAside(); });
    connect(&presenter, &PlanPresenter::opened, this, &PlanFormView::load);
    connect(&presenter, &PlanPresenter::fieldsReplaced, this, &PlanFormView::load);
    connect(&presenter, &PlanPresenter::changed, this, &PlanFormView::draw);
    connect(&presenter, &PlanPresenter::problemsFound, this, &PlanFormView::showProblems);
}

void PlanFormView::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_columns, 1);
    column->addWidget(m_foot);
    auto* starts = new FlowLayout(space::one, m_starts);
    starts->addWidget(m_template);
    starts->addWidget(m_earlier);
    auto* findings = new QWidget;
    auto* lines = new QVBoxLayout(findings);
    lines->setContentsMargins({});
    lines->setSpacing(0);
    lines->addWidget(m_lacking);
    lines->addWidget(m_findings);
    m_findings->setEmptyMessage(tr("Nothing is open."));
    for (QWidget* part : std::initializer_list<QWidget*>{m_problems, m_starts, m_goals, m_around})
        m_columns->addMain(part);
    for (QWidget* part : std::initializer_list<QWidget*>{m_self, m_agreement, findings})
        m_columns->addSide(part);
}

void PlanFormView::load()
{
    const auto& form = m_presenter.form();
    const auto& fields = m_presenter.fields();
    m_goals->load(fields, form);
    m_around->load(fields);
    m_self->load(fields);
    m_agreement->load(fields, form);
    m_earlier->setVisible(!form.earlierGoals.empty());
    m_starts->setVisible(form.begunFrom == 0);
    setTabOrderThrough({m_starts, m_goals, m_around, m_self, m_agreement, m_findings, m_foot});
}

void PlanFormView::collect()
{
    app::PlanFields fields = m_presenter.fields();
    m_goals->collect(fields);
    m_around->collect(fields);
    m_self->collect(fields);
    m_agreement->collect(fields);
    m_presenter.edited(std::move(fields));
}

void PlanFormView::draw()
{
    const FormMode mode = m_presenter.mode();
    if (mode == FormMode::Opening || mode == FormMode::CannotOpen) return;
    m_strip->showKeeping(m_presenter.keepingWords());
    m_strip->discard().setEnabled(m_presenter.mayDiscard());
    m_strip->offerSetAside(m_presenter.hasSetAside() && mode == FormMode::Writing);
    m_foot->showReadiness(m_presenter.readiness());
    const bool isWriting = mode == FormMode::Writing;
    for (QWidget* part : std::initializer_list<QWidget*>{m_starts, m_goals, m_around, m_self, m_agreement})
        part->setEnabled(isWriting);
    m_foot->save().setEnabled(isWriting);
    m_foot->complete().setEnabled(isWriting);
    showFindings();
}

void PlanFormView::showFindings()
{
    const auto plan = m_presenter.plan();
    if (!plan) return; // while a date is half typed, what was found before stands
    std::vector<Row> rows;
    for (const auto& finding : m_presenter.findings()) {
        const QString text = planFindingText(finding, *plan);
        rows.push_back(
            {.cells = {statusCell(StatusKind::Due, tr("Open")), plainCell(text)}, .sentence = text});
    }
    m_lacking->setCount(rows.empty() ? tr("nothing")
                                     : tr("%1; none keeps you from signing").arg(rows.size()));
    if (rows != m_findings->rows()) m_findings->setRows(std::move(rows));
}

void PlanFormView::showProblems(const std::vector<FormProblem>& problems)
{
    std::vector<ProblemSummary::Problem> list;
    list.reserve(problems.size());
    for (const auto& problem : problems) list.push_back({problem.sentence, problem.fieldId});
    m_problems->showProblems(list);
}

void PlanFormView::focusFirst()
{
    if (m_presenter.keepingWords().offersTakeOver) m_strip->takeOver().setFocus(Qt::OtherFocusReason);
    else m_goals->focusFirst();
}

void PlanFormView::addGoal()
{
    m_goals->addGoal();
}

void PlanFormView::addStep()
{
    m_goals->addStep();
}

std::vector<QWidget*> PlanFormView::regions() const
{
    std::vector<QWidget*> regions{m_strip, m_columns->mainRegion()};
    if (QWidget* side = m_columns->sideRegion()) regions.push_back(side);
    regions.push_back(m_foot);
    return regions;
}

QPushButton& PlanFormView::saveButton()
{
    return m_foot->save();
}

QPushButton& PlanFormView::signButton()
{
    return m_foot->complete();
}

} // namespace keywork::ui
