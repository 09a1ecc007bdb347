#include "ui/review/review_goals_part.h"

#include "ui/careplan/goal_entry.h"
#include "ui/review/goal_now_row.h"
#include "ui/support/screen_text.h"
#include "ui/support/section_heading.h"

#include <QVBoxLayout>

namespace keywork::ui {

ReviewGoalsPart::ReviewGoalsPart(const Theme& theme, Date today, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_today(today),
      m_heading(new SectionHeading(theme, tr("Goals"), tr("then and now"))),
      m_lines(new QVBoxLayout),
      m_newGoals(new EntryColumn(theme, tr("Add &goal"), [this] {
          auto* goal = new GoalEntry(m_theme, m_people, m_today);
          goal->load({});
          return goal;
      }))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::oneAndHalf);
    column->addWidget(m_heading);
    m_lines->setSpacing(space::oneAndHalf);
    column->addLayout(m_lines);
    m_newGoals->setContext({QStringLiteral("new"), tr("New")});
    column->addWidget(m_newGoals);
    m_newGoals->setAddChord(tr("Ctrl+G"));
    connect(m_newGoals, &EntryColumn::edited, this, &ReviewGoalsPart::edited);
}

void ReviewGoalsPart::makeRows(const app::ReviewForm& form)
{
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const auto& then : form.goals) {
        auto* row = new GoalNowRow(m_theme, then, form.sessionsSince, static_cast<int>(m_rows.size()) + 1);
        m_lines->addWidget(row);
        connect(row, &GoalNowRow::edited, this, &ReviewGoalsPart::edited);
        m_rows.push_back(row);
    }
    m_newGoals->raise(); // the last child, as it stands last: what orders Tab goes by it
}

void ReviewGoalsPart::load(const app::ReviewFields& fields, const app::ReviewForm& form)
{
    m_people.clear();
    for (const auto& name : form.people) m_people << onScreen(name);
    m_heading->setCount(form.thenOn ? tr("then %1, and now").arg(clinical(*form.thenOn))
                                    : tr("then: the plan of %1, and now").arg(clinical(form.plan.on)));
    makeRows(form);
    for (std::size_t i = 0; i < m_rows.size() && i < fields.goals.size(); ++i)
        m_rows[i]->load(fields.goals[i]);
    m_newGoals->clear();
    for (const auto& goal : fields.newGoals) static_cast<GoalEntry*>(m_newGoals->add())->load(goal);
}

void ReviewGoalsPart::collect(app::ReviewFields& fields) const
{
    fields.goals.clear();
    fields.newGoals.clear();
    for (const auto* row : m_rows) fields.goals.push_back(row->collect());
    for (const auto* goal : m_newGoals->all<GoalEntry>()) fields.newGoals.push_back(goal->goal());
}

std::vector<SegmentedControl*> ReviewGoalsPart::questions() const
{
    std::vector<SegmentedControl*> questions;
    for (auto* row : m_rows) questions.push_back(&row->answer());
    return questions;
}

void ReviewGoalsPart::focusFirst()
{
    if (m_rows.empty()) m_newGoals->setFocus(Qt::OtherFocusReason);
    else m_rows.front()->focusFirst();
}

void ReviewGoalsPart::addGoal()
{
    m_newGoals->add()->focusFirst();
    emit edited();
}

} // namespace keywork::ui
