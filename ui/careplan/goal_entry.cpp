#include "ui/careplan/goal_entry.h"

#include "ui/careplan/plan_words.h"
#include "ui/careplan/step_entry.h"
#include "ui/support/date_field.h"
#include "ui/support/longest_text.h"
#include "ui/support/note_field.h"
#include "ui/support/screen_text.h"

#include <QVBoxLayout>

namespace keywork::ui {

namespace {

constexpr int goalWordsWidth = 460; // pixels at 100 %
constexpr int goalLineWidth = 300;
constexpr int goalDateWidth = 170;

LineField* makeGoalLine(const Theme& theme, const char* id, const QString& label)
{
    auto* field = new LineField(theme, QLatin1String(id), label, longestText);
    field->setMinimumWidth(theme.grown(goalLineWidth));
    return field;
}

} // namespace

GoalEntry::GoalEntry(const Theme& theme, QStringList people, Date today)
    : FormEntry(theme, tr("Goal")),
      m_clientWords(new NoteField(theme, QStringLiteral("goalClientWords"), tr("In the client's words"), 2,
                                  longestText)),
      m_domain(new ChoiceField(theme, QStringLiteral("goalDomain"), tr("Part of life"),
                               planChoices(lifeDomainWord))),
      m_target(new DateField(theme, QStringLiteral("goalTarget"), tr("By, or open"), anyDay(today))),
      m_status(
          new ChoiceField(theme, QStringLiteral("goalStatus"), tr("It is"), planChoices(goalStatusWord))),
      m_workingWords(makeGoalLine(theme, "goalWorkingWords", tr("In plain working words"))),
      m_why(makeGoalLine(theme, "goalWhy", tr("Why it matters"))),
      m_baseline(makeGoalLine(theme, "goalBaseline", tr("Where it starts from"))),
      m_howWeWillKnow(makeGoalLine(theme, "goalHowWeWillKnow", tr("How we will know"))),
      m_steps(new EntryColumn(theme, tr("Add step"), [&theme, people = std::move(people), today] {
          return new StepEntry(theme, people, today);
      }))
{
    m_clientWords->setMinimumWidth(theme.grown(goalWordsWidth));
    m_target->setMinimumWidth(theme.grown(goalDateWidth));
    add(m_clientWords);
    endRow();
    for (Field* field : std::initializer_list<Field*>{m_domain, m_target, m_status}) add(field);
    endRow();
    for (Field* field : {m_workingWords, m_why, m_baseline, m_howWeWillKnow}) add(field);
    endRow();
    auto* steps = new QWidget;
    auto* indented = new QVBoxLayout(steps);
    indented->setContentsMargins(space::three, 0, 0, 0);
    indented->addWidget(m_steps);
    m_steps->setAddChord(tr("Ctrl+Shift+G"));
    layout()->addWidget(steps);
    connect(m_steps, &EntryColumn::edited, this, &FormEntry::edited);
}

void GoalEntry::placed(int place)
{
    m_steps->setContext({QStringLiteral("goal%1").arg(place), tr("Goal %1").arg(place)});
}

// A goal that is only begun is active; there is nothing to choose.
void GoalEntry::foldStatus()
{
    m_status->setVisible(m_id != 0);
}

void GoalEntry::addStep()
{
    m_steps->add()->focusFirst();
    emit edited();
}

void GoalEntry::load(const app::GoalFields& goal)
{
    m_id = goal.id;
    m_clientWords->setText(onScreen(goal.clientWords));
    m_domain->setKey(onScreen(goal.domain));
    m_target->setText(onScreen(goal.target));
    m_status->setKey(onScreen(goal.status));
    m_workingWords->setText(onScreen(goal.workingWords));
    m_why->setText(onScreen(goal.why));
    m_baseline->setText(onScreen(goal.baseline));
    m_howWeWillKnow->setText(onScreen(goal.howWeWillKnow));
    m_steps->clear();
    for (const auto& step : goal.steps) static_cast<StepEntry*>(m_steps->add())->load(step);
    foldStatus();
}

app::GoalFields GoalEntry::goal() const
{
    app::GoalFields goal{m_id,
                         fromScreen(m_domain->key()),
                         fromScreen(m_clientWords->text()),
                         fromScreen(m_workingWords->text()),
                         fromScreen(m_why->text()),
                         fromScreen(m_baseline->text()),
                         fromScreen(m_howWeWillKnow->text()),
                         fromScreen(m_target->text()),
                         fromScreen(m_status->key()),
                         {}};
    for (const auto* step : m_steps->all<StepEntry>()) goal.steps.push_back(step->step());
    return goal;
}

} // namespace keywork::ui
