#include "ui/client/details_versions.h"

#include "ui/support/buttons.h"
#include "ui/support/flow_layout.h"
#include "ui/support/labels.h"
#include "ui/support/segmented.h"
#include "ui/support/status_label.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace keywork::ui {

namespace {

constexpr int mineAnswer = 0;
constexpr int theirsAnswer = 1;

int answerOf(WhoseVersion whose)
{
    return whose == WhoseVersion::Mine ? mineAnswer : theirsAnswer;
}

} // namespace

DetailsVersions::DetailsVersions(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_heading(new StatusLabel(theme)),
      m_allMine(makeButton(theme, tr("&Keep all mine"))),
      m_allTheirs(makeButton(theme, tr("Take a&ll theirs"))),
      m_back(makeButton(theme, tr("&Back to the form")))
{
    setObjectName(QStringLiteral("versions"));
    m_heading->setWordWrap(true);
    setTextRole(*m_heading, theme, TextRole::Section, QFont::DemiBold);
    m_allMine->setObjectName(QStringLiteral("allMine"));
    m_allTheirs->setObjectName(QStringLiteral("allTheirs"));
    m_back->setObjectName(QStringLiteral("backToForm"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::oneAndHalf);
    column->addWidget(m_heading);
    column->addWidget(
        makeLabel(theme,
                  tr("Nothing of theirs was overwritten, and what you typed is still here. Choose for each "
                     "field which version is kept, then save again."),
                  {}, Wrapping::Wraps));
    auto* buttons = new QWidget;
    auto* line = new FlowLayout(space::one, buttons);
    for (QPushButton* button : {m_allMine, m_allTheirs, m_back}) line->addWidget(button);
    column->addWidget(buttons);
    connect(m_allMine, &QPushButton::clicked, this, [this] { chooseAll(WhoseVersion::Mine); });
    connect(m_allTheirs, &QPushButton::clicked, this, [this] { chooseAll(WhoseVersion::Theirs); });
}

void DetailsVersions::show(const TwoVersions& versions)
{
    m_heading->setStatus(StatusKind::Due, tr("%1 saved other details at %2").arg(versions.by, versions.when));
    delete m_table;
    m_lines.clear();
    m_table = new QWidget;
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(space::two);
    m_grid->setVerticalSpacing(space::oneAndHalf);
    for (const int wide : {1, 2}) m_grid->setColumnStretch(wide, 1);
    const TextLook head{TextRole::Caption, QFont::Medium, Ink::Text2};
    m_grid->addWidget(makeLabel(m_theme, tr("Mine"), head), 0, 1);
    m_grid->addWidget(makeLabel(m_theme, tr("Saved by %1").arg(versions.by), head, Wrapping::Wraps), 0, 2);
    for (const auto& field : versions.fields) addLine(field, versions.by);
    layout()->addWidget(m_table);
}

void DetailsVersions::addLine(const DifferingField& field, const QString& by)
{
    int row = m_grid->rowCount();
    m_grid->addWidget(makeHairline(), row++, 0, 1, 3);
    auto* first = new QWidget;
    auto* column = new QVBoxLayout(first);
    column->setContentsMargins({});
    column->setSpacing(space::one);
    column->addWidget(makeLabel(m_theme, field.name, {.weight = QFont::Medium}, Wrapping::Wraps));
    auto* choice = new SegmentedControl(m_theme, tr("%1: which version is kept").arg(field.name),
                                        {tr("Mine"), tr("Theirs")});
    choice->setObjectName(field.id + QStringLiteral("Choice"));
    if (field.suggested) choice->setCurrent(answerOf(*field.suggested));
    column->addWidget(choice, 0, Qt::AlignLeft);
    m_grid->addWidget(first, row, 0, Qt::AlignTop);
    auto* mine = makeLabel(m_theme, field.mine, {}, Wrapping::Wraps);
    auto* theirs = makeLabel(m_theme, field.theirs, {}, Wrapping::Wraps);
    mine->setObjectName(field.id + QStringLiteral("Mine"));
    theirs->setObjectName(field.id + QStringLiteral("Theirs"));
    mine->setAccessibleName(tr("%1, mine: %2").arg(field.name, field.mine));
    theirs->setAccessibleName(tr("%1, saved by %2: %3").arg(field.name, by, field.theirs));
    m_grid->addWidget(mine, row, 1, Qt::AlignTop);
    m_grid->addWidget(theirs, row, 2, Qt::AlignTop);
    m_lines.push_back({field.id, choice});
}

VersionChoices DetailsVersions::choices() const
{
    VersionChoices choices;
    for (const Line& line : m_lines) {
        if (line.choice->current() == mineAnswer) choices.emplace(line.id, WhoseVersion::Mine);
        if (line.choice->current() == theirsAnswer) choices.emplace(line.id, WhoseVersion::Theirs);
    }
    return choices;
}

void DetailsVersions::chooseAll(WhoseVersion whose)
{
    for (const Line& line : m_lines) line.choice->setCurrent(answerOf(whose));
}

void DetailsVersions::focusOn(const QString& fieldId)
{
    const auto line =
        std::find_if(m_lines.begin(), m_lines.end(), [&](const Line& one) { return one.id == fieldId; });
    if (line != m_lines.end())
        line->choice->segment(std::max(mineAnswer, line->choice->current()))->setFocus(Qt::OtherFocusReason);
}

// Where something has to be chosen, else at the top.
void DetailsVersions::focusFirst()
{
    if (m_lines.empty()) return;
    const auto open = std::find_if(m_lines.begin(), m_lines.end(),
                                   [](const Line& one) { return one.choice->current() < 0; });
    focusOn(open == m_lines.end() ? m_lines.front().id : open->id);
}

} // namespace keywork::ui
