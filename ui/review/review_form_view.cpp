#include "ui/review/review_form_view.h"

#include "domain/text_limit.h"
#include "ui/careplan/agreement_questions.h"
#include "ui/draft/draft_strip.h"
#include "ui/draft/readiness_foot.h"
#include "ui/review/answer_keys.h"
#include "ui/review/review_benefits_part.h"
#include "ui/review/review_capital_part.h"
#include "ui/review/review_decision_part.h"
#include "ui/review/review_goals_part.h"
#include "ui/support/date_field.h"
#include "ui/support/labels.h"
#include "ui/support/note_field.h"
#include "ui/support/problem_summary.h"
#include "ui/support/row_list.h"
#include "ui/support/screen_text.h"
#include "ui/support/scroll_column.h"
#include "ui/support/section_heading.h"
#include "ui/support/segmented.h"
#include "ui/support/tab_order.h"
#include "ui/words/record_words.h"

#include <QAbstractButton>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace keywork::ui {

namespace {

constexpr int partsWidthAtFull = 190;
constexpr int narrowestReview = 900; // for the parts beside the form

} // namespace

ReviewFormView::ReviewFormView(const Theme& theme, ReviewPresenter& presenter, const Desk& desk,
                               QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_presenter(presenter),
      m_strip(new DraftStrip(theme, tr("Care-plan review"))),
      m_partsFrame(new QFrame),
      m_parts(new RowList(theme, tr("Parts of the review"),
                          {.shape = RowShape::TwoLine, .columns = {cellColumn(1), cellColumn()}},
                          ListHeight::Scroll)),
      m_column(new ScrollColumn),
      m_problems(new ProblemSummary(theme, *this)),
      m_on(new DateField(theme, QStringLiteral("on"), tr("Held on"), anyDay(desk.now().day))),
      m_participants(new NoteField(theme, QStringLiteral("participants"),
                                   tr("Who took part &besides, one a line"), 1,
                                   static_cast<int>(domain::longestField))),
      m_goals(new ReviewGoalsPart(theme, desk.now().day)),
      m_benefits(new ReviewBenefitsPart(theme, desk.policy.lists.interventions)),
      m_capital(new ReviewCapitalPart(theme)),
      m_readiness(new RowList(theme, tr("Readiness"),
                              {.air = RowAir::Dense, .columns = {cellColumn(), wrappingColumn(1)}})),
      m_decision(new ReviewDecisionPart(theme, desk.now().day)),
      m_agreement(new AgreementQuestions(theme, desk.now().day)),
      m_foot(new ReadinessFoot(theme)),
      m_keys(new AnswerKeys(this)),
      m_focus([this](QWidget* before, QWidget*) {
          if (before != nullptr && m_column->isAncestorOf(before)) m_presenter.leftField();
      })
{
    setGround(*this, Ground::Page);
    layOut();
    listenToParts();
    connect(&presenter, &ReviewPresenter::opened, this, &ReviewFormView::load);
    connect(&presenter, &ReviewPresenter::fieldsReplaced, this, &ReviewFormView::load);
    connect(&presenter, &ReviewPresenter::changed, this, &ReviewFormView::draw);
    connect(&presenter, &ReviewPresenter::problemsFound, this, &ReviewFormView::showProblems);
}

void ReviewFormView::layOut()
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addWidget(m_strip);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    setGround(*m_partsFrame, Ground::Inset);
    auto* parts = new QHBoxLayout(m_partsFrame);
    parts->setContentsMargins(space::one, space::oneAndHalf, 0, 0);
    parts->setSpacing(0);
    parts->addWidget(m_parts);
    parts->addWidget(makeHairline(Qt::Vertical));
    middle->addWidget(m_partsFrame);
    middle->addWidget(m_column, 1);
    whole->addLayout(middle, 1);
    whole->addWidget(m_foot);
    m_column->setColumnMargins({space::three, space::oneAndHalf, space::three, space::two});
    m_readiness->setObjectName(QStringLiteral("readinessRows"));
    m_readiness->setEmptyMessage(tr("Nothing is asked for this phase."));
    auto* readiness = new QWidget;
    auto* lines = new QVBoxLayout(readiness);
    lines->setContentsMargins({});
    lines->setSpacing(0);
    lines->addWidget(new SectionHeading(m_theme, tr("Readiness"), tr("of this phase, and of the next")));
    lines->addWidget(m_readiness);
    for (QWidget* part : std::initializer_list<QWidget*>{
             m_problems, m_goals, m_benefits, m_capital, readiness, m_decision,
             new SectionHeading(m_theme, tr("Agree and sign")), m_on, m_participants, m_agreement})
        m_column->add(part);
    fitParts();
}

void ReviewFormView::listenToParts()
{
    connect(m_goals, &ReviewGoalsPart::edited, this, &ReviewFormView::collect);
    connect(m_benefits, &ReviewBenefitsPart::edited, this, &ReviewFormView::collect);
    connect(m_capital, &ReviewCapitalPart::edited, this, &ReviewFormView::collect);
    connect(m_decision, &ReviewDecisionPart::edited, this, &ReviewFormView::collect);
    connect(m_agreement, &AgreementQuestions::edited, this, &ReviewFormView::collect);
    for (const Field* field : std::initializer_list<const Field*>{m_on, m_participants})
        connect(field, &Field::edited, this, &ReviewFormView::collect);
    connect(m_parts, &RowList::acted, this, &ReviewFormView::goTo);
    connect(&m_strip->takeOver(), &QPushButton::clicked, this, [this] { m_presenter.takeOver(); });
    connect(&m_strip->useMine(), &QPushButton::clicked, this, [this] { m_presenter.useSetAside(); });
}

void ReviewFormView::load()
{
    const auto& form = m_presenter.form();
    const auto& fields = m_presenter.fields();
    m_goals->load(fields, form);
    m_benefits->load(fields, form);
    m_capital->load(fields, form);
    m_decision->load(fields, form);
    m_agreement->load(fields.agreement);
    m_on->setText(onScreen(fields.on));
    m_participants->setText(inLines(fields.participants));
    m_participants->setHint(
        form.takePart.empty()
            ? QString()
            : tr("In this layer: %1").arg(inLines(form.takePart).replace(u'\n', QStringLiteral(", "))));
    showReadiness();
    auto questions = m_goals->questions();
    for (auto* question : m_benefits->questions()) questions.push_back(question);
    questions.push_back(&m_decision->question());
    for (auto* question : m_agreement->questions()) questions.push_back(question);
    m_keys->setQuestions(std::move(questions));
    m_keys->setFollowUp(m_decision->question(), [this] { return m_decision->firstDetail(); });
    setTabOrderThrough({m_parts, m_goals, m_benefits, m_capital, m_readiness, m_decision, m_on,
                        m_participants, m_agreement, m_foot});
}

void ReviewFormView::showReadiness()
{
    const auto& form = m_presenter.form();
    std::vector<Row> rows;
    const auto add = [&](const std::vector<domain::Finding>& findings, const QString& heading) {
        if (findings.empty()) return;
        rows.push_back(headingRow(heading));
        for (const auto& finding : findings) {
            const QString text = findingText(finding);
            rows.push_back(
                {.key = QString::number(rows.size()),
                 .cells = {statusCell(findingStatus(finding.met), metWord(finding)), plainCell(text)},
                 .sentence = tr("%1, %2").arg(metWord(finding), text)});
        }
    };
    add(form.readiness, tr("For %1").arg(phaseWord(form.phase).toLower()));
    add(form.readinessNext, tr("For the phase after it"));
    m_readiness->setRows(std::move(rows));
}

void ReviewFormView::collect()
{
    app::ReviewFields fields = m_presenter.fields();
    m_goals->collect(fields);
    m_benefits->collect(fields);
    m_capital->collect(fields);
    m_decision->collect(fields);
    fields.agreement = m_agreement->collect();
    fields.on = fromScreen(m_on->text());
    fields.participants = ofLines(m_participants->text());
    m_presenter.edited(std::move(fields));
}

void ReviewFormView::draw()
{
    const FormMode mode = m_presenter.mode();
    if (mode == FormMode::Opening || mode == FormMode::CannotOpen) return;
    m_strip->showKeeping(m_presenter.keepingWords());
    m_strip->discard().setEnabled(m_presenter.mayDiscard());
    m_strip->offerSetAside(m_presenter.hasSetAside() && mode == FormMode::Writing);
    m_foot->showReadiness(m_presenter.readiness());
    m_decision->showNextLine(m_presenter.nextLine());
    const bool isWriting = mode == FormMode::Writing;
    m_column->widget()->setEnabled(isWriting);
    m_foot->save().setEnabled(isWriting);
    m_foot->complete().setEnabled(isWriting);
    showParts();
}

void ReviewFormView::showParts()
{
    std::vector<Row> rows;
    for (const auto& part : m_presenter.parts())
        rows.push_back({.key = part.name,
                        .cells = {statusCell(part.isDone ? StatusKind::Ok : StatusKind::None, part.name),
                                  quietCell(part.state)},
                        .sentence = tr("%1, %2").arg(part.name, part.state)});
    if (rows != m_parts->rows()) m_parts->setRows(std::move(rows));
}

QWidget* ReviewFormView::widgetOf(const QString& name) const
{
    auto* widget = m_column->findChild<QWidget*>(name);
    if (auto* answers = qobject_cast<SegmentedControl*>(widget))
        return answers->segment(std::max(0, answers->current()));
    return widget;
}

void ReviewFormView::goTo(int part)
{
    const auto parts = m_presenter.parts();
    if (part < 0 || part >= static_cast<int>(parts.size())) return;
    m_parts->setCurrentRow(part);
    if (QWidget* widget = widgetOf(parts[static_cast<std::size_t>(part)].widget))
        widget->setFocus(Qt::OtherFocusReason);
}

void ReviewFormView::goToPart(int by)
{
    goTo(std::max(0, m_parts->currentRow() + by));
}

void ReviewFormView::showProblems(const std::vector<FormProblem>& problems)
{
    std::vector<ProblemSummary::Problem> list;
    list.reserve(problems.size());
    for (const auto& problem : problems) list.push_back({problem.sentence, problem.fieldId});
    m_problems->showProblems(list);
    if (QWidget* widget = widgetOf(list.front().fieldId)) widget->setFocus(Qt::OtherFocusReason);
}

void ReviewFormView::focusFirst()
{
    if (m_presenter.keepingWords().offersTakeOver) m_strip->takeOver().setFocus(Qt::OtherFocusReason);
    else m_goals->focusFirst();
}

void ReviewFormView::addGoal()
{
    m_goals->addGoal();
}

// A narrow window and large text leave the width to the form; the foot says what is missing.
void ReviewFormView::fitParts()
{
    m_partsFrame->setFixedWidth(m_theme.grown(partsWidthAtFull));
    m_partsFrame->setVisible(width() >= m_theme.grown(narrowestReview));
}

void ReviewFormView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitParts();
}

void ReviewFormView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) fitParts();
}

std::vector<QWidget*> ReviewFormView::regions() const
{
    std::vector<QWidget*> regions{m_strip};
    if (m_partsFrame->isVisible()) regions.push_back(m_parts);
    regions.push_back(m_column);
    regions.push_back(m_foot);
    return regions;
}

QPushButton& ReviewFormView::saveButton()
{
    return m_foot->save();
}

QPushButton& ReviewFormView::signButton()
{
    return m_foot->complete();
}

} // namespace keywork::ui
