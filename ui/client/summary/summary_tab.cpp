#include "ui/client/summary/summary_tab.h"

#include "base/clock.h"
#include "ui/client/summary/phase_strip.h"
#include "ui/client/summary/summary_rows.h"
#include "ui/shell/core_access.h"
#include "ui/shell/due_routes.h"
#include "ui/shell/navigator.h"
#include "ui/shell/words.h"
#include "ui/support/labels.h"
#include "ui/support/page_body.h"
#include "ui/support/row_list.h"
#include "ui/support/screen_text.h"
#include "ui/support/section_heading.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace keywork::ui {

namespace {

// Where large text shows one section at a time, all their names stand in one row.
QString shortName(const QString& name)
{
    if (name == SummaryTab::tr("Layer prompts")) return SummaryTab::tr("Prompts");
    if (name == SummaryTab::tr("Earlier episodes")) return SummaryTab::tr("Earlier");
    if (name == SummaryTab::tr("In the client's words")) return SummaryTab::tr("Words");
    if (name == SummaryTab::tr("Last sessions")) return SummaryTab::tr("Sessions");
    return name;
}

} // namespace

SummaryTab::SummaryTab(const TabContext& context, QWidget* parent)
    : ClientTab(TabName::Summary, tr("Summary"), parent),
      m_context(context),
      m_phases(new PhaseStrip(context.page.theme)),
      m_different(makeLabel(context.page.theme, {}, {.weight = QFont::Medium}, Wrapping::Wraps)),
      m_problem(makeLabel(context.page.theme, {}, {}, Wrapping::Wraps)),
      m_body(new PageBody(context.page.theme))
{
    setGround(*this, Ground::Page);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(space::three, 10, space::three, space::one);
    top->addWidget(m_phases);
    top->addWidget(m_different);
    top->addWidget(m_problem);
    m_different->hide();
    m_problem->hide();
    whole->addLayout(top);
    whole->addWidget(m_body, 1);
    m_due = addSection(Column::Main, tr("Due"), {cellColumn(), cellColumn(1)}, tr("Nothing is due."));
    m_changed = addSection(Column::Main, tr("Changed"),
                           {cellColumn(), cellColumn(1), cellColumn(0, 0, Qt::AlignRight)},
                           tr("Nothing has changed since you last looked."));
    m_goals = addSection(Column::Main, tr("Goals"),
                         {wrappingColumn(1), ratedColumn(m_context.page.theme, m_goalRows),
                          cellColumn(0, 0, Qt::AlignRight), cellColumn()},
                         tr("No goals yet. Write the first one with the client (Ctrl+E)."));
    m_prompts =
        addSection(Column::Main, tr("Layer prompts"), {cellColumn(), cellColumn(1)}, tr("No prompts."));
    m_earlier =
        addSection(Column::Main, tr("Earlier episodes"), {cellColumn(), cellColumn(1), cellColumn(1)}, {});
    m_wishes = addSection(Column::Main, tr("In the client's words"),
                          {cellColumn(1), cellColumn(0, 0, Qt::AlignRight)}, tr("No wish recorded yet."));
    m_sessions = addSection(Column::Side, tr("Last sessions"), {cellColumn(), cellColumn(), cellColumn(1)},
                            tr("No sessions recorded yet. Record the first session (Ctrl+N)"));
    m_events = addSection(Column::Side, tr("Events"), {cellColumn(1), cellColumn(0, 0, Qt::AlignRight)},
                          tr("No events recorded."));
    m_people = addSection(Column::Side, tr("People"),
                          {cellColumn(), wrappingColumn(), cellColumn(0, 1, Qt::AlignRight)},
                          tr("Nobody recorded."));
    auto* change = m_people.heading->addLink(tr("Change &details"), Icon::Edit);
    change->setObjectName(QStringLiteral("changeDetails"));
    QWidget::setTabOrder(m_events.list, change); // as it stands: over the list that was made before it
    QWidget::setTabOrder(change, m_people.list);
    connect(change, &QPushButton::clicked, this,
            [this] { m_context.page.navigator.changeDetails(m_context.client); });
    connect(m_due.list, &RowList::acted, this, &SummaryTab::actOnDue);
    connect(m_goals.list, &RowList::acted, this,
            [this] { m_context.page.navigator.openClient(m_context.client, {TabName::CarePlan}); });
    connect(m_sessions.list, &RowList::acted, this,
            [this] { m_context.page.navigator.openClient(m_context.client, {TabName::Sessions}); });
    connect(m_events.list, &RowList::acted, this,
            [this] { m_context.page.navigator.openClient(m_context.client, {TabName::Risk}); });
    connect(m_changed.list, &RowList::acted, this,
            [this] { m_context.page.navigator.openClient(m_context.client, {TabName::History}); });
    connect(m_prompts.list, &RowList::acted, this,
            [this] { m_context.page.navigator.openClient(m_context.client, {TabName::Episode}); });
}

SummaryTab::Section SummaryTab::addSection(Column column, const QString& name, std::vector<RowColumn> columns,
                                           const QString& empty)
{
    const auto& theme = m_context.page.theme;
    Section section{new SectionHeading(theme, name),
                    new RowList(theme, name, {.air = RowAir::Dense, .columns = std::move(columns)}),
                    shortName(name), 0};
    section.list->setEmptyMessage(empty);
    auto* box = new QWidget;
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins({});
    lines->setSpacing(0);
    lines->addWidget(section.heading);
    lines->addWidget(section.list);
    section.place = m_body->addSection(column == Column::Main ? PageColumn::Main : PageColumn::Side,
                                       section.shortName, box);
    return section;
}

void SummaryTab::refresh()
{
    m_context.page.core.read(
        this, [id = m_context.client](app::Workspace& workspace) { return app::summary(workspace, id); },
        [this](const app::Reading<app::Summary>& reading) {
            m_problem->setVisible(!reading);
            if (!reading) return m_problem->setText(sentence(reading.error()));
            show(*reading);
        });
}

void SummaryTab::fill(Section& section, std::vector<Row> rows)
{
    const auto count = QString::number(rows.size());
    section.heading->setCount(count);
    m_body->setSectionName(section.place, section.shortName + QLatin1Char(' ') + count);
    section.list->setRows(std::move(rows));
}

void SummaryTab::show(const app::Summary& summary)
{
    const auto& policy = m_context.page.core.policy();
    const Date today = m_context.page.core.today();
    m_phases->show(summary, today);
    m_different->setVisible(!summary.whatWillBeDifferent.empty());
    m_different->setText(
        tr("What will be different this time: “%1”").arg(onScreen(summary.whatWillBeDifferent)));
    fill(m_changed, changedRows(summary, policy, today));
    if (summary.lookedAt) {
        const auto at = toLocalTime(summary.lookedAt->at, policy.zone);
        m_changed.heading->setCount(
            tr("since you last looked, %1 %2").arg(clinicalWithDay(at.day), clockTime(at.time)));
    } else {
        m_changed.heading->setCount(tr("you have not looked here before"));
    }
    m_dueRows = summary.due;
    fill(m_due, dueRows(summary));
    showGoals(summary);
    fill(m_prompts, promptRows(summary));
    m_body->setSectionShown(m_prompts.place, !m_prompts.list->rows().empty());
    fill(m_earlier, earlierRows(summary, policy));
    m_body->setSectionShown(m_earlier.place, !summary.earlier.empty());
    fill(m_wishes, wishRows(summary));
    fill(m_sessions, sessionRows(summary, today));
    m_sessions.heading->setCount(tr("%1 in 12 weeks").arg(summary.sessionsIn12Weeks));
    fill(m_events, eventRows(summary, policy));
    fill(m_people, peopleRows(summary.client, policy));
}

// The goals as the client last rated them, and when they are looked at together again.
void SummaryTab::showGoals(const app::Summary& summary)
{
    m_goalRows = activeGoalRows(summary.goals);
    std::vector<Row> rows;
    rows.reserve(m_goalRows.size());
    for (const auto& goal : m_goalRows) rows.push_back(goal.row);
    fill(m_goals, std::move(rows));
    if (summary.nextReview)
        m_goals.heading->setCount(tr("next review %1").arg(clinicalWithDay(*summary.nextReview)));
}

void SummaryTab::actOnDue(int row)
{
    goSettle(m_context.page.navigator, m_dueRows.at(static_cast<std::size_t>(row)).item);
}

void SummaryTab::focusFirst()
{
    m_due.list->setFocus(Qt::OtherFocusReason);
}

std::vector<QWidget*> SummaryTab::regions() const
{
    return {m_body->mainRegion(), m_body->sideRegion()};
}

ClientTab* makeSummaryTab(const TabContext& context)
{
    return new SummaryTab(context);
}

} // namespace keywork::ui
