#include "ui/session/session_form_view.h"

#include "base/date_entry.h"
#include "ui/draft/draft_strip.h"
#include "ui/draft/form_columns.h"
#include "ui/draft/notice_strip.h"
#include "ui/draft/readiness_foot.h"
#include "ui/session/attendance_row.h"
#include "ui/session/facts_row.h"
#include "ui/session/given_part.h"
#include "ui/session/goals_part.h"
#include "ui/session/next_part.h"
#include "ui/session/note_part.h"
#include "ui/session/outcome_part.h"
#include "ui/session/risk_part.h"
#include "ui/session/use_grid.h"
#include "ui/support/labels.h"
#include "ui/support/problem_summary.h"
#include "ui/support/screen_text.h"
#include "ui/support/tab_order.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace keywork::ui {

SessionFormView::SessionFormView(const Theme& theme, SessionPresenter& presenter, const Desk& desk,
                                 QWidget* parent)
    : QWidget(parent),
      m_presenter(presenter),
      m_desk(desk),
      m_strip(new DraftStrip(theme, tr("Record a session"))),
      m_notice(new NoticeStrip(theme)),
      m_columns(new FormColumns(theme)),
      m_problems(new ProblemSummary(theme, *m_columns)),
      m_facts(new FactsRow(theme, desk.now().day)),
      m_attendance(new AttendanceRow(theme)),
      m_note(new NotePart(theme)),
      m_use(new UseGrid(theme, desk.policy.lists.substances, desk.policy.lists.routes)),
      m_outcome(new OutcomePart(theme, desk.policy)),
      m_given(new GivenPart(theme, desk.policy.lists.interventions)),
      m_goals(new GoalsPart(theme)),
      m_risks(new RiskPart(theme, desk.policy, desk.now().day)),
      m_next(new NextPart(theme)),
      m_foot(new ReadinessFoot(theme)),
      m_focus([this](QWidget* before, QWidget*) {
          if (before != nullptr && m_columns->isAncestorOf(before)) m_presenter.leftField();
      })
{
    setGround(*this, Ground::Page);
    layOut();
    listenToParts();
    connect(&presenter, &SessionPresenter::opened, this, &SessionFormView::load);
    connect(&presenter, &SessionPresenter::fieldsReplaced, this, &SessionFormView::load);
    connect(&presenter, &SessionPresenter::changed, this, &SessionFormView::draw);
    connect(&presenter, &SessionPresenter::problemsFound, this, &SessionFormView::showProblems);
}

void SessionFormView::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_notice);
    column->addWidget(m_columns, 1);
    column->addWidget(m_foot);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_problems, m_facts, m_attendance, m_note, m_use, m_outcome})
        m_columns->addMain(part);
    for (QWidget* part : std::initializer_list<QWidget*>{m_goals, m_given, m_risks, m_next})
        m_columns->addSide(part);
}

void SessionFormView::listenToParts()
{
    connect(m_facts, &FactsRow::edited, this, &SessionFormView::collect);
    connect(m_attendance, &AttendanceRow::edited, this, &SessionFormView::collect);
    connect(m_note, &NotePart::edited, this, &SessionFormView::collect);
    connect(m_use, &UseGrid::edited, this, &SessionFormView::collect);
    connect(m_outcome, &OutcomePart::edited, this, &SessionFormView::collect);
    connect(m_given, &GivenPart::edited, this, &SessionFormView::collect);
    connect(m_goals, &GoalsPart::edited, this, &SessionFormView::collect);
    connect(m_risks, &RiskPart::edited, this, &SessionFormView::collect);
    connect(m_next, &NextPart::edited, this, &SessionFormView::collect);
    connect(m_use, &UseGrid::substancePicked, this,
            [this](const QString& code) { m_presenter.addSubstance(fromScreen(code)); });
    connect(m_given, &GivenPart::wanted, this, &SessionFormView::interventionWanted);
    connect(m_outcome, &OutcomePart::attemptWanted, this, &SessionFormView::attemptWanted);
    connect(m_outcome, &OutcomePart::letterWanted, this, &SessionFormView::letterWanted);
    connect(&m_strip->takeOver(), &QPushButton::clicked, this, [this] { m_presenter.takeOver(); });
    connect(&m_strip->useMine(), &QPushButton::clicked, this, [this] { m_presenter.useSetAside(); });
}

void SessionFormView::load()
{
    const app::SessionForm& form = m_presenter.form();
    const app::SessionFields& fields = m_presenter.fields();
    m_facts->load(fields, form.places);
    m_attendance->load(fields, form);
    m_note->load(fields);
    m_use->load(fields.use, form.use);
    m_outcome->load(fields, form);
    m_given->load(fields, form.interventions);
    m_goals->load(fields, form.goals);
    m_risks->load(fields);
    m_next->load(fields);
    orderTabs();
    // In a line edit of X11 Ctrl+U would clear the line; here it fills in use as last time.
    for (QLineEdit* edit : m_columns->findChildren<QLineEdit*>()) edit->installEventFilter(this);
}

bool SessionFormView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_U || key->modifiers() != Qt::ControlModifier) return false;
    event->ignore();
    return true;
}

void SessionFormView::collect()
{
    app::SessionFields fields = m_presenter.fields();
    m_facts->collect(fields);
    m_attendance->collect(fields);
    m_note->collect(fields);
    fields.use = m_use->collect();
    m_outcome->collect(fields);
    m_given->collect(fields);
    m_goals->collect(fields);
    m_risks->collect(fields);
    m_next->collect(fields);
    m_presenter.edited(std::move(fields));
    if (m_problems->isVisible() && m_presenter.readiness().status == StatusKind::Ok) m_problems->clear();
}

void SessionFormView::draw()
{
    const FormMode mode = m_presenter.mode();
    if (mode == FormMode::Opening || mode == FormMode::CannotOpen) return;
    m_strip->showKeeping(m_presenter.keepingWords());
    m_strip->discard().setEnabled(m_presenter.mayDiscard());
    m_strip->offerSetAside(m_presenter.hasSetAside() && mode == FormMode::Writing);
    m_notice->showNotice(m_presenter.notice());
    m_foot->showReadiness(m_presenter.readiness());
    m_next->showLine(m_presenter.nextLine());
    const auto day = parseDateEntry(m_presenter.fields().date, m_desk.now().day);
    m_use->setSince(m_presenter.form().lastSession, day ? *day : m_desk.now().day);
    fold();
    if (mode == m_drawn) return;
    m_drawn = mode;
    const bool isReadOnly = mode != FormMode::Writing;
    m_facts->setReadOnly(isReadOnly);
    m_attendance->setReadOnly(isReadOnly);
    m_note->setReadOnly(isReadOnly);
    m_use->setReadOnly(isReadOnly);
    m_outcome->setReadOnly(isReadOnly);
    m_given->setReadOnly(isReadOnly);
    m_goals->setReadOnly(isReadOnly);
    m_risks->setReadOnly(isReadOnly);
    m_next->setReadOnly(isReadOnly);
    m_foot->save().setEnabled(!isReadOnly);
    m_foot->complete().setEnabled(!isReadOnly || mode == FormMode::OutcomeRecorded);
    if (mode != FormMode::OutcomeRecorded) return;
    m_outcome->showRecorded();
    m_strip->showNothingToKeep();
}

// Who did not come did not talk, use or agree: only the appointment's outcome is recorded. What can be signed no more is
// shown whole.
void SessionFormView::fold()
{
    const bool isAttended = m_presenter.isAttended();
    m_outcome->load(m_presenter.fields(), m_presenter.form());
    for (QWidget* part : std::initializer_list<QWidget*>{m_note, m_use, m_given, m_risks, m_next})
        part->setVisible(isAttended || m_presenter.isPastSigning());
    m_goals->setVisible((isAttended || m_presenter.isPastSigning()) && !m_goals->isEmpty());
    m_outcome->setVisible(!isAttended);
    const bool isRecorded = m_presenter.mode() == FormMode::OutcomeRecorded;
    m_foot->setCompletion(isRecorded ? tr("Done") : isAttended ? tr("Sign") : tr("Record outcome"));
}

void SessionFormView::orderTabs()
{
    setTabOrderThrough(
        {m_facts, m_attendance, m_note, m_use, m_outcome, m_goals, m_given, m_risks, m_next, m_foot});
}

void SessionFormView::showProblems(const std::vector<FormProblem>& problems)
{
    std::vector<ProblemSummary::Problem> list;
    list.reserve(problems.size());
    for (const auto& problem : problems) list.push_back({problem.sentence, problem.fieldId});
    m_problems->showProblems(list);
    // Whole sections are no widgets that take the focus.
    if (list.front().fieldId == m_use->objectName()) m_use->focusFirst();
    if (list.front().fieldId == m_given->objectName()) m_given->focusFirst();
}

void SessionFormView::focusFirst()
{
    if (m_presenter.keepingWords().offersTakeOver) m_strip->takeOver().setFocus(Qt::OtherFocusReason);
    else m_note->focusFirst();
}

void SessionFormView::focusUse()
{
    m_use->focusFirst();
}

void SessionFormView::focusGiven()
{
    m_given->focusFirst();
}

void SessionFormView::tickGoal(int goal)
{
    m_goals->tick(goal);
}

void SessionFormView::focusRisks()
{
    m_risks->focusFirst();
}

void SessionFormView::addSubstance()
{
    m_use->askForSubstance();
}

std::vector<QWidget*> SessionFormView::regions() const
{
    std::vector<QWidget*> regions{m_strip};
    if (m_notice->isVisible()) regions.push_back(m_notice);
    regions.push_back(m_columns->mainRegion());
    if (QWidget* side = m_columns->sideRegion()) regions.push_back(side);
    regions.push_back(m_foot);
    return regions;
}

QPushButton& SessionFormView::goOnButton()
{
    return m_notice->goOn();
}

QPushButton& SessionFormView::saveButton()
{
    return m_foot->save();
}

QPushButton& SessionFormView::signButton()
{
    return m_foot->complete();
}

QPushButton& SessionFormView::asLastTimeButton()
{
    return m_use->asLastTime();
}

} // namespace keywork::ui
