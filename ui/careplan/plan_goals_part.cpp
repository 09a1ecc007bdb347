#include "ui/careplan/plan_goals_part.h"

#include "ui/careplan/goal_entry.h"
#include "ui/support/date_field.h"
#include "ui/support/longest_text.h"
#include "ui/support/note_field.h"
#include "ui/support/screen_text.h"
#include "ui/support/section_heading.h"

#include <QApplication>
#include <QVBoxLayout>

namespace keywork::ui {

PlanGoalsPart::PlanGoalsPart(const Theme& theme, Date today, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_today(today),
      m_on(new DateField(theme, QStringLiteral("on"), tr("Made with the client on"), anyDay(today))),
      m_whatIWant(new NoteField(theme, QStringLiteral("whatIWant"),
                                tr("&What I want from this, in the client's words"), 2, longestText)),
      m_heading(new SectionHeading(theme, tr("Goals"), tr("in the client's words first"))),
      m_goals(new EntryColumn(theme, tr("Add &goal"),
                              [this] { return new GoalEntry(m_theme, m_people, m_today); }))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::oneAndHalf);
    column->addWidget(m_whatIWant);
    column->addWidget(m_on);
    column->addWidget(m_heading);
    column->addWidget(m_goals);
    m_goals->setAddChord(tr("Ctrl+G"));
    connect(m_goals, &EntryColumn::edited, this, &PlanGoalsPart::edited);
    for (Field* field : std::initializer_list<Field*>{m_on, m_whatIWant})
        connect(field, &Field::edited, this, &PlanGoalsPart::edited);
}

void PlanGoalsPart::load(const app::PlanFields& fields, const app::PlanForm& form)
{
    m_people.clear();
    for (const auto& name : form.people) m_people << onScreen(name);
    m_on->setText(onScreen(fields.on));
    m_whatIWant->setText(onScreen(fields.whatIWant));
    m_goals->clear();
    for (const auto& goal : fields.goals) static_cast<GoalEntry*>(m_goals->add())->load(goal);
    if (fields.goals.empty()) static_cast<GoalEntry*>(m_goals->add())->load({}); // a first one is ready
}

void PlanGoalsPart::collect(app::PlanFields& fields) const
{
    fields.on = fromScreen(m_on->text());
    fields.whatIWant = fromScreen(m_whatIWant->text());
    fields.goals.clear();
    for (const auto* goal : m_goals->all<GoalEntry>()) fields.goals.push_back(goal->goal());
}

void PlanGoalsPart::focusFirst()
{
    m_whatIWant->setFocus(Qt::OtherFocusReason);
}

void PlanGoalsPart::addGoal()
{
    auto* goal = static_cast<GoalEntry*>(m_goals->add());
    goal->load({});
    goal->focusFirst();
    emit edited();
}

void PlanGoalsPart::addStep()
{
    const auto goals = m_goals->all<GoalEntry>();
    if (goals.empty()) return addGoal();
    const QWidget* focus = QApplication::focusWidget();
    for (GoalEntry* goal : goals)
        if (focus != nullptr && goal->isAncestorOf(focus)) return goal->addStep();
    goals.back()->addStep();
}

} // namespace keywork::ui
