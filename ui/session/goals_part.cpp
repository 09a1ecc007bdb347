#include "ui/session/goals_part.h"

#include "ui/careplan/plan_words.h"
#include "ui/support/buttons.h"
#include "ui/support/flow_layout.h"
#include "ui/support/screen_text.h"
#include "ui/support/section_heading.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace keywork::ui {

namespace {

constexpr std::size_t goalsWithKeys = 9; // Ctrl+1 to Ctrl+9
constexpr int longestChip = 40;          // characters; the whole of it is in the tip

QString shortened(const QString& words)
{
    return words.size() <= longestChip ? words : words.left(longestChip - 1).trimmed() + QStringLiteral("…");
}

bool has(const std::vector<std::int64_t>& ids, std::int64_t id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

} // namespace

GoalsPart::GoalsPart(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_lines(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("goals"));
    m_lines->setContentsMargins({});
    m_lines->setSpacing(space::one);
    m_lines->addWidget(new SectionHeading(theme, tr("Goals and steps"), tr("worked on")));
}

QPushButton* GoalsPart::makeChip(const QString& words, const QString& spoken, const QString& id)
{
    QPushButton* chip =
        makeButton(m_theme, shortened(words).replace(u'&', QStringLiteral("&&")), {}, ControlSize::Small);
    chip->setCheckable(true);
    chip->setObjectName(id);
    chip->setAccessibleName(spoken);
    chip->setToolTip(words);
    const auto mark = [this, chip](bool isTicked) {
        chip->setIcon(isTicked ? icon(m_theme, Icon::Tick) : QIcon());
        chip->updateGeometry();
    };
    connect(chip, &QPushButton::toggled, this, mark);
    connect(chip, &QPushButton::clicked, this, &GoalsPart::edited);
    return chip;
}

void GoalsPart::make(const std::vector<domain::Goal>& goals)
{
    delete m_box;
    m_goals.clear();
    m_steps.clear();
    m_box = new QWidget;
    auto* lines = new QVBoxLayout(m_box);
    lines->setContentsMargins({});
    lines->setSpacing(space::half);
    for (const auto& goal : goals) {
        const QString words = goalTitle(goal);
        const auto number = goal.id->number();
        auto* chip = makeChip(words, tr("Goal %1").arg(words), QStringLiteral("goal%1").arg(number));
        m_goals.push_back({number, chip});
        if (m_goals.size() <= goalsWithKeys) {
            chip->setText(QStringLiteral("%1  %2").arg(m_goals.size()).arg(chip->text()));
            chip->setToolTip(tr("%1 (Ctrl+%2)").arg(words).arg(m_goals.size()));
        }
        lines->addWidget(chip, 0, Qt::AlignLeft);
        if (goal.steps.empty()) continue;
        auto* row = new QWidget;
        auto* line = new FlowLayout(space::half, row);
        line->setContentsMargins(space::two, 0, 0, 0);
        for (const auto& step : goal.steps) {
            const QString what = onScreen(step.what);
            auto* small =
                makeChip(what, tr("Step %1").arg(what), QStringLiteral("step%1").arg(step.id->number()));
            line->addWidget(small);
            m_steps.push_back({step.id->number(), small});
        }
        lines->addWidget(row);
    }
    m_lines->addWidget(m_box);
}

void GoalsPart::load(const app::SessionFields& fields, const std::vector<domain::Goal>& goals)
{
    const bool isSame =
        m_goals.size() == goals.size() &&
        std::equal(goals.begin(), goals.end(), m_goals.begin(),
                   [](const auto& goal, const auto& chip) { return goal.id->number() == chip.id; });
    if (!isSame || m_box == nullptr) make(goals);
    for (const auto& [id, chip] : m_goals) chip->setChecked(has(fields.goals, id));
    for (const auto& [id, chip] : m_steps) chip->setChecked(has(fields.steps, id));
}

void GoalsPart::collect(app::SessionFields& fields) const
{
    fields.goals.clear();
    fields.steps.clear();
    for (const auto& [id, chip] : m_goals)
        if (chip->isChecked()) fields.goals.push_back(id);
    for (const auto& [id, chip] : m_steps)
        if (chip->isChecked()) fields.steps.push_back(id);
}

void GoalsPart::setReadOnly(bool readOnly)
{
    if (m_box != nullptr) m_box->setEnabled(!readOnly);
}

void GoalsPart::focusFirst()
{
    if (!m_goals.empty()) m_goals.front().chip->setFocus(Qt::ShortcutFocusReason);
}

void GoalsPart::tick(int goal)
{
    if (goal < static_cast<int>(m_goals.size())) m_goals[static_cast<std::size_t>(goal)].chip->click();
}

} // namespace keywork::ui
