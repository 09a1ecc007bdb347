#include "ui/shell/versions_view.h"

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

VersionsView::VersionsView(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_heading(new StatusLabel(theme)),
      m_note(makeLabel(theme, {}, {}, Wrapping::Wraps)),
      m_allMine(makeButton(theme, tr("&Keep all mine"))),
      m_allTheirs(makeButton(theme, tr("Take a&ll theirs"))),
      m_back(makeButton(theme, tr("&Back to the form"))),
      m_buttons(new QWidget)
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
    column->addWidget(m_note);
    auto* line = new FlowLayout(space::one, m_buttons);
    for (QPushButton* button : {m_allMine, m_allTheirs, m_back}) line->addWidget(button);
    column->addWidget(m_buttons);
    connect(m_allMine, &QPushButton::clicked, this, [this] { chooseAll(WhoseVersion::Mine); });
    connect(m_allTheirs, &QPushButton::clicked, this, [this] { chooseAll(WhoseVersion::Theirs); });
}

void VersionsView::show(const TwoVersions& versions, Use use)
{
    const bool isToChoose = use == Use::Choose;
    m_heading->setStatus(StatusKind::Due,
                         tr("%1 saved this at %2, after you opened it").arg(versions.by, versions.when));
    m_note->setText(
        isToChoose ? tr("Nothing of theirs was overwritten, and what you typed is still here. Choose for "
                        "each field which version is kept, then save again.")
                   : tr("Nothing of theirs was overwritten, and what you typed is still here. Read what "
                        "is new; doing it again goes on from theirs."));
    m_buttons->setVisible(isToChoose);
    delete m_table;
    m_lines.clear();
    m_table = new QWidget;
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(space::two);
    m_grid->setVerticalSpacing(space::oneAndHalf);
    for (const int wide : {1, 2}) m_grid->setColumnStretch(wide, 1);
    const TextLook head{TextRole::Caption, QFont::Medium, Ink::Text2};
    m_grid->addWidget(makeLabel(m_theme, isToChoose ? tr("Mine") : tr("When you opened it"), head), 0, 1);
    m_grid->addWidget(makeLabel(m_theme, tr("Saved by %1").arg(versions.by), head, Wrapping::Wraps), 0, 2);
    for (const auto& field : versions.fields) addLine(field, versions.by, use);
    layout()->addWidget(m_table);
    m_table->setVisible(!versions.fields.empty());
}

void VersionsView::addLine(const DifferingField& field, const QString& by, Use use)
{
    int row = m_grid->rowCount();
    m_grid->addWidget(makeHairline(), row++, 0, 1, 3);
    auto* first = new QWidget;
    auto* column = new QVBoxLayout(first);
    column->setContentsMargins({});
    column->setSpacing(space::one);
    column->addWidget(makeLabel(m_theme, field.name, {.weight = QFont::Medium}, Wrapping::Wraps));
    if (use == Use::Choose) {
        auto* choice = new SegmentedControl(m_theme, tr("%1: which version is kept").arg(field.name),
                                            {tr("Mine"), tr("Theirs")});
        choice->setObjectName(field.id + QStringLiteral("Choice"));
        if (field.suggested) choice->setCurrent(answerOf(*field.suggested));
        column->addWidget(choice, 0, Qt::AlignLeft);
        m_lines.push_back({field.id, choice});
    }
    m_grid->addWidget(first, row, 0, Qt::AlignTop);
    auto* mine = makeLabel(m_theme, field.mine, {}, Wrapping::Wraps);
    auto* theirs = makeLabel(m_theme, field.theirs, {}, Wrapping::Wraps);
    mine->setObjectName(field.id + QStringLiteral("Mine"));
    theirs->setObjectName(field.id + QStringLiteral("Theirs"));
    mine->setAccessibleName((use == Use::Choose ? tr("%1, mine: %2") : tr("%1, when you opened it: %2"))
                                .arg(field.name, field.mine));
    theirs->setAccessibleName(tr("%1, saved by %2: %3").arg(field.name, by, field.theirs));
    m_grid->addWidget(mine, row, 1, Qt::AlignTop);
    m_grid->addWidget(theirs, row, 2, Qt::AlignTop);
}

VersionChoices VersionsView::choices() const
{
    VersionChoices choices;
    for (const Line& line : m_lines) {
        if (line.choice->current() == mineAnswer) choices.emplace(line.id, WhoseVersion::Mine);
        if (line.choice->current() == theirsAnswer) choices.emplace(line.id, WhoseVersion::Theirs);
    }
    return choices;
}

QString VersionsView::notChosen() const
{
    const auto open = std::find_if(m_lines.begin(), m_lines.end(),
                                   [](const Line& one) { return one.choice->current() < 0; });
    return open == m_lines.end() ? QString() : open->id;
}

void VersionsView::chooseAll(WhoseVersion whose)
{
    for (const Line& line : m_lines) line.choice->setCurrent(answerOf(whose));
}

void VersionsView::focusOn(const QString& fieldId)
{
    const auto line =
        std::find_if(m_lines.begin(), m_lines.end(), [&](const Line& one) { return one.id == fieldId; });
    if (line != m_lines.end())
        line->choice->segment(std::max(mineAnswer, line->choice->current()))->setFocus(Qt::OtherFocusReason);
}

// Where something has to be chosen, else at the top.
void VersionsView::focusFirst()
{
    if (m_lines.empty()) return;
    const QString open = notChosen();
    focusOn(open.isEmpty() ? m_lines.front().id : open);
}

} // namespace keywork::ui
