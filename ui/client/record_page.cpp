#include "ui/client/record_page.h"

#include "app/client/leave_record.h"
#include "ui/careplan/care_plan_tab.h"
#include "ui/client/client_banner.h"
#include "ui/client/history/history_tab.h"
#include "ui/client/journal/sessions_tab.h"
#include "ui/client/restricted/restricted_record.h"
#include "ui/client/risk/risk_tab.h"
#include "ui/client/summary/summary_tab.h"
#include "ui/episode/episode_tab.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/core_access.h"
#include "ui/shell/words.h"
#include "ui/support/buttons.h"
#include "ui/support/flow_layout.h"
#include "ui/support/labels.h"
#include "ui/support/tab_order.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace keywork::ui {

namespace {

// Where the tour stops; the same in every language.
QString stopOf(TabName tab)
{
    switch (tab) {
    case TabName::Summary: return QStringLiteral("client-summary");
    case TabName::Sessions: return QStringLiteral("client-sessions");
    case TabName::CarePlan: return QStringLiteral("client-care-plan");
    case TabName::Risk: return QStringLiteral("client-risk");
    case TabName::Episode: return QStringLiteral("client-episode");
    case TabName::History: return QStringLiteral("client-history");
    }
    return {};
}

} // namespace

ClientRecordPage::ClientRecordPage(const PageContext& context, domain::ClientId client,
                                   std::vector<ClientTabMaker> makers, QWidget* parent)
    : RecordPage(tr("Client"), client, parent),
      m_context(context),
      m_makers(std::move(makers)),
      m_banner(new ClientBanner(context.theme)),
      m_restricted(new RestrictedRecord(context, client, *this)),
      m_tabs(new QTabBar),
      m_besideTabs(new QWidget),
      m_actions(new QHBoxLayout),
      m_recording(makePrimaryButton(context.theme, tr("Record sess&ion"), Icon::RecordSession)),
      m_stack(new QStackedWidget),
      m_problem(makeLabel(context.theme, {}, {}, Wrapping::Wraps))
{
    setGround(*this, Ground::Page);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addWidget(m_banner);
    whole->addWidget(m_restricted->strip());
    auto* row = new FlowLayout(space::one); // large text moves the buttons below the tabs
    row->setContentsMargins(space::two, 0, space::three, 0);
    m_tabs->setAccessibleName(tr("Parts of the record"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    for (const auto& maker : m_makers) m_tabs->addTab(maker.title);
    row->addWidget(m_tabs);
    row->addStretch();
    auto* buttons = new QHBoxLayout(m_besideTabs);
    buttons->setContentsMargins(0, space::half, 0, space::half);
    buttons->setSpacing(space::one);
    m_actions->setSpacing(space::one);
    buttons->addLayout(m_actions);
    context.actions.bind(*m_recording, QStringLiteral("recordSession"));
    buttons->addWidget(m_recording);
    row->addWidget(m_besideTabs);
    whole->addLayout(row);
    whole->addWidget(makeHairline());
    m_problem->hide();
    whole->addWidget(m_problem);
    whole->addWidget(m_restricted->panel(), 1);
    whole->addWidget(m_stack, 1);
    connect(m_restricted, &RestrictedRecord::changed, this, &ClientRecordPage::refresh);
    connect(m_tabs, &QTabBar::currentChanged, this, &ClientRecordPage::chooseTab);
    for (int i = 0; i < static_cast<int>(m_makers.size()); ++i) addTabActions(i);
}

void ClientRecordPage::addTabActions(int index)
{
    const ClientTabMaker& maker = m_makers[static_cast<std::size_t>(index)];
    m_context.actions.addTo(*this,
                            {.id = QStringLiteral("tab%1").arg(index + 1),
                             .name = tr("Show %1").arg(maker.title),
                             .shortcut = QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + index)),
                             .does = Deed([this, index] {
                                 m_tabs->setCurrentIndex(index);
                                 tabAt(index)->focusFirst();
                             }),
                             .isAvailable = [this] { return !m_restricted->isClosed(); }});
    for (const TabDeed& deed : maker.deeds)
        m_context.actions.addTo(*this, {.id = deed.id,
                                        .name = deed.name,
                                        .icon = deed.icon,
                                        .does = Deed([this, index, id = deed.id] {
                                            m_tabs->setCurrentIndex(index);
                                            tabAt(index)->run(id);
                                        }),
                                        .isAvailable = [this] { return !m_restricted->isClosed(); }});
}

ClientTab* ClientRecordPage::tabAt(int index)
{
    const auto made = m_made.find(index);
    if (made != m_made.end()) return made->second;
    auto* tab = m_makers.at(static_cast<std::size_t>(index)).make({m_context, client()});
    tab->setAccessibleName(tab->title());
    connect(tab, &ClientTab::recordChanged, this, &ClientRecordPage::readBanner);
    connect(tab, &ClientTab::actionsChanged, this, [this, tab] {
        if (m_stack->currentWidget() == tab) showActions(*tab);
    });
    m_stack->addWidget(tab);
    m_made.emplace(index, tab);
    return tab;
}

void ClientRecordPage::chooseTab(int index)
{
    auto* tab = tabAt(index);
    m_stack->setCurrentWidget(tab);
    showActions(*tab);
    if (m_readUpTo) tab->refresh();
}

void ClientRecordPage::showActions(ClientTab& tab)
{
    while (auto* item = m_actions->takeAt(0)) {
        if (item->widget() != nullptr) item->widget()->hide();
        delete item;
    }
    for (auto* action : tab.actions()) {
        m_actions->addWidget(action);
        setTabOrderBefore(*m_recording, *action); // as they stand; the tab made them after it
        action->show();
    }
}

void ClientRecordPage::refresh()
{
    m_context.core.read(
        this, [id = client()](app::Workspace& workspace) { return app::openRecord(workspace, id); },
        [this](const app::Reading<domain::WriteSequence>& reading) {
            const bool isClosed = !reading && reading.error() == app::Trouble::Restricted;
            m_problem->setVisible(!reading && !isClosed);
            if (!reading && !isClosed) return m_problem->setText(sentence(reading.error()));
            const bool wasClosed = m_restricted->isClosed();
            showClosed(isClosed);
            readBanner();
            if (isClosed) return;
            if (!m_readUpTo) m_readUpTo = *reading; // what is read now was there when the record was opened
            showRecord();
            if (wasClosed && isVisible()) tabAt(m_tabs->currentIndex())->focusFirst();
        });
}

void ClientRecordPage::showRecord()
{
    auto* tab = tabAt(m_tabs->currentIndex());
    m_stack->setCurrentWidget(tab);
    showActions(*tab);
    tab->refresh();
    if (m_toDo) tab->begin(*std::exchange(m_toDo, std::nullopt));
}

// In the record's place stands how it is opened; who it is of stays in the banner.
void ClientRecordPage::showClosed(bool closed)
{
    for (QWidget* part : std::initializer_list<QWidget*>{m_tabs, m_besideTabs, m_stack})
        part->setVisible(!closed);
    if (!closed) return;
    m_restricted->close();
    if (isVisible()) m_restricted->focusFirst();
}

void ClientRecordPage::readBanner()
{
    m_context.core.read(
        this, [id = client()](app::Workspace& workspace) { return app::banner(workspace, id); },
        [this](const app::Reading<app::Banner>& reading) { showBanner(reading); });
}

void ClientRecordPage::showBanner(const app::Reading<app::Banner>& reading)
{
    if (!reading) return m_problem->setText(sentence(reading.error()));
    m_banner->show(*reading, m_context.core.policy(), m_context.core.today());
    m_restricted->show(*reading);
    const auto& person = reading->client;
    m_identity = app::Identity{person.id, person.ref, person.details.name, person.details.born};
    emit identityRead(*m_identity);
}

void ClientRecordPage::leave(const std::function<void()>& go)
{
    if (const auto upTo = std::exchange(m_readUpTo, std::nullopt)) {
        m_context.core.write(
            this,
            [id = client(), at = *upTo](app::Workspace& workspace) {
                return app::leaveRecord(workspace, id, at);
            },
            [](const app::Outcome<Done, app::NoRefusal>&) {});
    }
    tabAt(m_tabs->currentIndex())->leave(go);
}

void ClientRecordPage::arriveAt(const RecordPlace& place)
{
    m_toDo = place.toDo;
    for (std::size_t i = 0; i < m_makers.size(); ++i) {
        if (m_makers[i].name == place.tab) m_tabs->setCurrentIndex(static_cast<int>(i));
    }
    if (m_readUpTo && m_toDo) tabAt(m_tabs->currentIndex())->begin(*std::exchange(m_toDo, std::nullopt));
}

void ClientRecordPage::focusFirst()
{
    if (m_restricted->isClosed()) return m_restricted->focusFirst();
    tabAt(m_tabs->currentIndex())->focusFirst();
}

std::vector<QWidget*> ClientRecordPage::regions() const
{
    if (m_restricted->isClosed()) return {m_banner, m_restricted->panel()};
    std::vector<QWidget*> all = {m_banner, m_tabs};
    const auto made = m_made.find(m_tabs->currentIndex());
    if (made == m_made.end()) return all;
    for (auto* region : made->second->regions()) all.push_back(region);
    return all;
}

QString ClientRecordPage::helpTopic() const
{
    const auto made = m_made.find(m_tabs->currentIndex());
    return made == m_made.end() ? QString() : made->second->helpTopic();
}

std::vector<TourStop> ClientRecordPage::tour()
{
    std::vector<TourStop> stops;
    for (int i = 0; i < static_cast<int>(m_makers.size()); ++i) {
        stops.push_back(
            {stopOf(m_makers[static_cast<std::size_t>(i)].name), [this, i] { m_tabs->setCurrentIndex(i); }});
        for (const TourStop& stop : tabAt(i)->tour()) stops.push_back(stop);
    }
    return stops;
}

RecordPage* makeRecordPage(const PageContext& context, domain::ClientId client)
{
    return new ClientRecordPage(context, client,
                                {{TabName::Summary, ClientRecordPage::tr("Summary"), makeSummaryTab},
                                 {TabName::Sessions, ClientRecordPage::tr("Sessions"), makeSessionsTab},
                                 {TabName::CarePlan, ClientRecordPage::tr("Care plan"), makeCarePlanTab},
                                 {TabName::Risk, ClientRecordPage::tr("Risk"), makeRiskTab, riskDeeds()},
                                 {TabName::Episode, ClientRecordPage::tr("Episode"), makeEpisodeTab},
                                 {TabName::History, ClientRecordPage::tr("History"), makeHistoryTab}});
}

} // namespace keywork::ui
