#include "ui/episode/episode_tab.h"

#include "ui/episode/appointment_rows.h"
#include "ui/episode/episode_head.h"
#include "ui/episode/episode_rows.h"
#include "ui/episode/start_rows.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/core_access.h"
#include "ui/shell/words.h"
#include "ui/support/buttons.h"
#include "ui/support/empty_state.h"
#include "ui/support/labels.h"
#include "ui/support/page_body.h"
#include "ui/support/row_list.h"
#include "ui/support/screen_text.h"
#include "ui/support/section_heading.h"
#include "ui/support/tab_order.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

// How the tab is put together and what it shows; what is done on it is in episode_tab_deeds.cpp.
namespace keywork::ui {

namespace {

RowLayout moves()
{
    return {.air = RowAir::Dense, .columns = {cellColumn(), cellColumn(), cellColumn(), wrappingColumn(1)}};
}

RowLayout twoLines(int cells)
{
    RowLayout layout{.shape = RowShape::TwoLine, .columns = {cellColumn(1)}};
    for (int i = 1; i < cells; ++i) layout.columns.push_back(cellColumn());
    return layout;
}

// What was answered is read whole, over as many lines as it takes.
RowLayout answers()
{
    return {.shape = RowShape::TwoLine, .columns = {cellColumn(1), wrappingColumn()}};
}

bool isComing(const domain::Appointment& appointment, const LocalTime& now)
{
    return appointment.isBooked() && now <= appointment.at;
}

} // namespace

EpisodeTab::EpisodeTab(const TabContext& context, QWidget* parent)
    : ClientTab(TabName::Episode, tr("Episode"), parent),
      m_context(context),
      m_head(new EpisodeHead(context.page.theme)),
      m_problem(makeLabel(context.page.theme, {}, {}, Wrapping::Wraps)),
      m_nothing(new EmptyState(context.page.theme,
                               tr("No episode yet. Open episode (Alt+O) begins one with the referral."))),
      m_body(new PageBody(context.page.theme))
{
    setGround(*this, Ground::Page);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(space::three, space::oneAndHalf, space::three, space::one);
    for (QWidget* part : std::initializer_list<QWidget*>{m_problem, m_head, m_nothing}) top->addWidget(part);
    whole->addLayout(top);
    whole->addWidget(m_body, 1);
    for (QWidget* part : std::initializer_list<QWidget*>{m_problem, m_head, m_nothing, m_body}) part->hide();
    addSections();
    addDeeds();
    connectRows();
}

QVBoxLayout* EpisodeTab::addGroup(PageColumn column, const QString& name, int& place)
{
    auto* box = new QWidget;
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins({});
    lines->setSpacing(space::two);
    place = m_body->addSection(column, name, box);
    return lines;
}

EpisodeTab::List EpisodeTab::addList(QVBoxLayout& group, const QString& name, const RowLayout& layout,
                                     const QString& empty)
{
    const auto& theme = m_context.page.theme;
    List list{new SectionHeading(theme, name), new RowList(theme, name, layout), new QWidget};
    list.rows->setEmptyMessage(empty);
    auto* lines = new QVBoxLayout(list.box);
    lines->setContentsMargins({});
    lines->setSpacing(0);
    lines->addWidget(list.heading);
    lines->addWidget(list.rows);
    group.addWidget(list.box);
    return list;
}

// A second list under the same heading.
RowList* EpisodeTab::addRows(QLayout& box, const QString& name)
{
    auto* rows = new RowList(m_context.page.theme, name, answers());
    box.addWidget(rows);
    return rows;
}

void EpisodeTab::addSections()
{
    auto* pathway = addGroup(PageColumn::Main, tr("Pathway"), m_pathwayPlace);
    m_phases = addList(*pathway, tr("Phases"), moves(), tr("No phase yet: it begins with treatment."));
    m_layers = addList(*pathway, tr("Layers"), moves(), tr("No layer yet: it begins with treatment."));
    m_prompts = addList(*pathway, tr("Layer prompts"),
                        {.air = RowAir::Dense, .columns = {cellColumn(), wrappingColumn(1)}}, {});
    m_wishes =
        addList(*pathway, tr("In the client's words"),
                {.air = RowAir::Dense, .columns = {wrappingColumn(1), cellColumn(0, 0, Qt::AlignRight)}},
                tr("No wish recorded yet."));
    auto* appointments = addGroup(PageColumn::Main, tr("Appointments"), m_appointmentsPlace);
    m_appointments =
        addList(*appointments, tr("Appointments"),
                {.air = RowAir::Dense, .columns = {cellColumn(), cellColumn(), cellColumn(), cellColumn(1)}},
                tr("No appointments. Book one (Ctrl+Shift+A)."));
    auto* earlier = addGroup(PageColumn::Main, tr("Earlier episodes"), m_earlierPlace);
    m_earlier = addList(*earlier, tr("Earlier episodes"),
                        {.air = RowAir::Dense, .columns = {cellColumn(), cellColumn(), cellColumn(1)}}, {});
    auto* support = addGroup(PageColumn::Side, tr("Support"), m_supportPlace);
    m_allocations = addList(*support, tr("Allocations"), twoLines(3), tr("Nobody is allocated yet."));
    m_interventions =
        addList(*support, tr("Interventions"), twoLines(2), tr("No interventions recorded yet."));
    auto* start = addGroup(PageColumn::Side, tr("At the start"), m_startPlace);
    m_substances = addList(*start, tr("At the start"), answers(), tr("No main substance recorded."));
    m_start = addRows(*m_substances.box->layout(), tr("How things stood at the start"));
    addLink(m_layers, EpisodeDeed::ChangeLayer);
    addLink(m_wishes, EpisodeDeed::RecordWish);
    addLink(m_allocations, EpisodeDeed::Allocate);
    addLink(m_interventions, EpisodeDeed::RecordIntervention);
    addLink(m_substances, EpisodeDeed::ChangeStart);
    QPushButton* book = m_appointments.heading->addLink(tr("Book"), Icon::Appointment);
    setTabOrderBefore(*m_appointments.rows, *book);
    m_context.page.actions.bind(*book, QStringLiteral("bookAppointment"));
}

void EpisodeTab::addLink(List& list, EpisodeDeed deed)
{
    const DeedWords words = wordsOf(deed);
    QPushButton* link = list.heading->addLink(words.label, words.icon);
    setTabOrderBefore(*list.rows, *link); // it stands above the rows, which were made before it
    m_links.emplace(deed, link);
}

void EpisodeTab::refresh()
{
    m_isReading = true;
    m_context.page.core.read(
        this, [id = m_context.client](app::Workspace& workspace) { return app::episodePage(workspace, id); },
        [this](const app::Reading<app::EpisodePage>& reading) {
            m_isReading = false;
            m_problem->setVisible(!reading);
            if (!reading) return m_problem->setText(sentence(reading.error()));
            show(*reading);
            if (m_toDo) settle(*std::exchange(m_toDo, std::nullopt));
        });
}

void EpisodeTab::show(const app::EpisodePage& page)
{
    m_page = page;
    const bool isThere = page.episode.has_value();
    const auto& lists = m_context.page.core.policy().lists;
    m_head->show(page, lists);
    m_head->setVisible(isThere);
    m_body->setVisible(isThere);
    m_nothing->setVisible(!isThere);
    for (const auto& [deed, link] : m_links) link->setVisible(fits(deed, page));
    if (isThere) {
        showPathway();
        showAppointments();
        showSupport();
        m_substances.rows->setRows(substanceRows(page.episode->start, lists));
        m_start->setRows(startRows(page.episode->start, lists));
        const auto started = page.episode->startedOn();
        m_substances.heading->setCount(started ? tr("frozen since %1").arg(clinical(*started)) : QString());
    }
    emit actionsChanged();
}

void EpisodeTab::fill(const List& list, std::vector<Row> rows)
{
    list.heading->setCount(QString::number(rows.size()));
    list.rows->setRows(std::move(rows));
}

void EpisodeTab::showPathway()
{
    const auto prompts = promptRows(*m_page);
    m_prompts.box->setVisible(!prompts.empty());
    m_prompts.heading->setCount(QString::number(std::count_if(
        prompts.begin(), prompts.end(), [](const Row& row) { return row.kind == RowKind::Item; })));
    m_prompts.rows->setRows(prompts);
    fill(m_phases, phaseRows(*m_page));
    fill(m_layers, layerRows(*m_page));
    fill(m_wishes, wishRows(*m_page));
    fill(m_earlier, earlierRows(*m_page, m_context.page.core.policy()));
    m_body->setSectionShown(m_earlierPlace, !m_earlier.rows->rows().empty());
}

void EpisodeTab::showAppointments()
{
    const auto now = m_context.page.core.localNow();
    const auto& all = m_page->appointments;
    const auto coming = std::count_if(all.begin(), all.end(), [&](const domain::Appointment& appointment) {
        return isComing(appointment, now);
    });
    m_appointments.rows->setRows(
        appointmentRows(all, m_page->open ? EpisodeStands::Open : EpisodeStands::Ended, now));
    m_appointments.heading->setCount(tr("%1 coming").arg(coming));
    m_body->setSectionName(m_appointmentsPlace, tr("Appointments %1").arg(coming));
}

void EpisodeTab::showSupport()
{
    fill(m_allocations, allocationRows(*m_page));
    fill(m_interventions, interventionRows(*m_page, m_context.page.core.policy()));
}

void EpisodeTab::focusFirst()
{
    (m_prompts.rows->currentRow() < 0 ? m_phases : m_prompts).rows->setFocus(Qt::OtherFocusReason);
}

std::vector<QWidget*> EpisodeTab::regions() const
{
    return {m_body->mainRegion(), m_body->sideRegion()};
}

std::vector<QAbstractButton*> EpisodeTab::actions() const
{
    std::vector<QAbstractButton*> buttons;
    if (!m_page) return buttons;
    for (const auto deed : foremost(*m_page)) buttons.push_back(m_buttons.at(deed));
    return buttons;
}

ClientTab* makeEpisodeTab(const TabContext& context)
{
    return new EpisodeTab(context);
}

} // namespace keywork::ui
