#include "ui/today/today_page.h"

#include "base/date_text.h"
#include "ui/session/addendum_dialog.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/core_access.h"
#include "ui/shell/due_routes.h"
#include "ui/shell/navigator.h"
#include "ui/shell/words.h"
#include "ui/support/buttons.h"
#include "ui/support/labels.h"
#include "ui/support/page_header.h"
#include "ui/support/row_list.h"
#include "ui/support/screen_text.h"
#include "ui/support/section_heading.h"
#include "ui/support/segmented.h"
#include "ui/today/today_rows.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace keywork::ui {

namespace {

constexpr std::array groups = {DueGroup::All, DueGroup::Overdue, DueGroup::Now, DueGroup::Open,
                               DueGroup::Opening};

QStringList groupNames()
{
    QStringList names;
    for (const auto group : groups) names << groupText(group, 0);
    return names;
}

template <class Rows>
std::vector<app::Identity> peopleOf(const Rows& rows)
{
    std::vector<app::Identity> people;
    people.reserve(rows.size());
    for (const auto& row : rows) people.push_back(row.client);
    return people;
}

} // namespace

TodayPage::TodayPage(const PageContext& context, QWidget* parent)
    : Page(tr("Today"), parent),
      m_context(context),
      m_header(new PageHeader(context.theme, tr("Today"),
                              onScreen(weekdayName(context.core.today())) + QLatin1Char(' ') +
                                  clinical(context.core.today()))),
      m_body(new PageBody(context.theme)),
      m_problem(makeLabel(context.theme, {}, {}, Wrapping::Wraps)),
      m_filter(new SegmentedControl(context.theme, tr("Which due items"), groupNames(), SegmentLook::Chips))
{
    setGround(*this, Ground::Page);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    auto* registering = makeButton(context.theme, tr("Re&gister client"), Icon::Register);
    context.actions.bind(*registering, QStringLiteral("registerClient"));
    registering->setVisible(context.actions.find(QStringLiteral("registerClient")) != nullptr);
    auto* recording = makePrimaryButton(context.theme, tr("Record sess&ion"), Icon::RecordSession);
    context.actions.bind(*recording, QStringLiteral("recordSession"));
    m_header->addAction(registering);
    m_header->addAction(recording);
    whole->addWidget(m_header);
    m_problem->hide();
    whole->addWidget(m_problem);
    whole->addWidget(m_body, 1);

    addSections();
    m_appointments.list->setEmptyMessage(tr("No appointments today. New appointment (Ctrl+Shift+A)"));
    m_unresolved.list->setEmptyMessage(tr("Every past appointment has its outcome."));
    m_notSeen.list->setEmptyMessage(tr("Everybody has been seen."));
    m_drafts.list->setEmptyMessage(tr("Nothing is waiting to be signed."));
    m_changed.list->setEmptyMessage(tr("Nothing has changed since you last looked."));
    connectLists();
}

void TodayPage::addSections()
{
    const RowLayout appointments{.columns = {cellColumn(), identityColumn(0), cellColumn(1), cellColumn()}};
    const RowLayout due{.columns = {cellColumn(), identityColumn(0), cellColumn(1)}};
    const RowLayout narrow{.shape = RowShape::TwoLine, .columns = {identityColumn(), cellColumn(1)}};
    const RowLayout withIcon{.shape = RowShape::TwoLine,
                             .columns = {cellColumn(), identityColumn(), cellColumn(1)}};
    addSection(m_appointments, tr("Appointments"), tr("Appointments"), PageColumn::Main, appointments);
    addSection(m_due, tr("Due"), tr("Due"), PageColumn::Main, due);
    m_due.heading->addWidget(m_filter);
    m_filter->setCurrent(0);
    addSection(m_unresolved, tr("Needs an outcome"), tr("Outcome"), PageColumn::Side, narrow);
    addSection(m_notSeen, tr("Not seen for %1 days").arg(m_context.core.policy().due.noContactDays),
               tr("Not seen"), PageColumn::Side, narrow);
    addSection(m_drafts, tr("My drafts"), tr("Drafts"), PageColumn::Side, narrow);
    addSection(m_changed, tr("Since you last looked"), tr("Changed"), PageColumn::Side, withIcon);
}

// Every row is about somebody: the first of its other actions, and choosing a row without an action, opens the record.
void TodayPage::addSection(Section& section, const QString& name, const QString& shortName, PageColumn column,
                           const RowLayout& layout)
{
    const auto& theme = m_context.theme;
    section = {new SectionHeading(theme, name), new RowList(theme, name, layout), shortName, 0, {}};
    auto* box = new QWidget;
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins({});
    lines->setSpacing(0);
    lines->addWidget(section.heading);
    lines->addWidget(section.list);
    section.place = m_body->addSection(column, shortName, box);
    connect(section.list, &RowList::otherChosen, this, [this, &section](int row, int other) {
        if (other == 0) m_context.navigator.openClient(section.people.at(static_cast<std::size_t>(row)).id);
    });
}

void TodayPage::connectLists()
{
    auto& navigator = m_context.navigator;
    const auto at = [](const auto& rows, int row) -> const auto&
    {
        return rows.at(static_cast<std::size_t>(row));
    };
    connect(m_appointments.list, &RowList::acted, this,
            [this, at](int row) { actOnAppointment(at(m_today->appointments, row)); });
    connect(m_appointments.list, &RowList::otherChosen, this, [this, at, &navigator](int row, int other) {
        const auto& chosen = at(m_today->appointments, row);
        if (other == 1) navigator.moveAppointment(chosen.client.id, chosen.appointment.id);
    });
    connect(m_due.list, &RowList::acted, this,
            [this, at, &navigator](int row) { goSettle(navigator, at(m_dueShown, row)->item); });
    connect(m_filter, &SegmentedControl::chosen, this, [this] { showDue(); });
    connect(m_unresolved.list, &RowList::acted, this,
            [this, at](int row) { actOnAppointment(at(m_today->unresolved, row)); });
    connect(m_notSeen.list, &RowList::acted, this, [this, at, &navigator](int row) {
        navigator.bookAppointment(at(m_today->notSeen, row).client.id);
    });
    connect(m_drafts.list, &RowList::acted, this,
            [this, at](int row) { goOnWith(at(m_today->drafts, row)); });
    connect(m_changed.list, &RowList::acted, this,
            [this, at, &navigator](int row) { navigator.openClient(at(m_today->changed, row).client.id); });
}

void TodayPage::goOnWith(const app::MyDraftRow& row)
{
    switch (row.draft.subject) {
    case domain::DraftSubject::Session:
        return m_context.navigator.recordSession({row.client.id, row.draft.appointment, row.draft.id});
    case domain::DraftSubject::Addendum:
        return continueAddendum(m_context, *this, row.draft.id, [this] { refresh(); });
    }
}

void TodayPage::refresh()
{
    m_context.core.read(
        this, [](app::Workspace& workspace) { return app::today(workspace); },
        [this](const app::Reading<app::Today>& reading) {
            m_problem->setVisible(!reading);
            if (!reading) return m_problem->setText(sentence(reading.error()));
            show(*reading);
        });
}

template <class Rows>
void TodayPage::fill(Section& section, std::vector<Row> rows, const Rows& read)
{
    section.people = peopleOf(read);
    const auto count = QString::number(rows.size());
    section.heading->setCount(count);
    m_body->setSectionName(section.place, section.shortName + QLatin1Char(' ') + count);
    section.list->setRows(std::move(rows));
}

void TodayPage::show(const app::Today& today)
{
    const bool first = !m_today;
    m_today = today;
    const auto& policy = m_context.core.policy();
    fill(m_appointments, appointmentRows(today), today.appointments);
    m_appointments.heading->setCount(tr("%1 today").arg(today.appointments.size()));
    if (const int next = nextAppointment(today.appointments, today.now); first && next >= 0)
        m_appointments.list->setCurrentRow(next);
    showDue();
    fill(m_unresolved, unresolvedRows(today), today.unresolved);
    fill(m_notSeen, notSeenRows(today), today.notSeen);
    fill(m_drafts, draftRows(today, policy), today.drafts);
    fill(m_changed, changedRows(today, policy), today.changed);
    const auto waiting = std::count_if(today.due.begin(), today.due.end(), [](const app::DueRow& row) {
        return row.state.kind != domain::DueStateKind::Planned;
    });
    emit countChanged(static_cast<int>(waiting));
}

void TodayPage::showDue()
{
    if (!m_today) return;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const auto count =
            std::count_if(m_today->due.begin(), m_today->due.end(),
                          [&](const app::DueRow& row) { return isIn(groups.at(i), row.state); });
        m_filter->setAnswer(static_cast<int>(i), groupText(groups.at(i), static_cast<int>(count)));
    }
    const auto group = groups.at(static_cast<std::size_t>(std::max(0, m_filter->current())));
    m_dueShown.clear();
    m_due.people.clear();
    for (const auto& row : m_today->due) {
        if (!isIn(group, row.state)) continue;
        m_dueShown.push_back(&row);
        m_due.people.push_back(row.client);
    }
    m_due.list->setEmptyMessage(group == DueGroup::All ? nothingDue(*m_today) : tr("Nothing here."));
    m_due.list->setRows(dueRows(m_today->due, group));
    m_body->setSectionName(m_due.place, tr("Due %1").arg(m_today->due.size()));
}

void TodayPage::actOnAppointment(const app::AppointmentRow& row)
{
    switch (deedOf(row, m_today->now)) {
    case AppointmentDeed::RecordSession:
    case AppointmentDeed::RecordOutcome:
        m_context.navigator.recordSession({row.client.id, row.appointment.id, std::nullopt});
        break;
    case AppointmentDeed::ContinueNote:
        m_context.navigator.recordSession({row.client.id, row.appointment.id, row.draft});
        break;
    case AppointmentDeed::OpenRecord:
        m_context.navigator.openClient(row.client.id, {TabName::Sessions});
        break;
    }
}

void TodayPage::focusFirst()
{
    m_appointments.list->setFocus(Qt::OtherFocusReason);
}

std::vector<QWidget*> TodayPage::regions() const
{
    return {m_header, m_body->mainRegion(), m_body->sideRegion()};
}

// Of the current row of the list that has the focus, else of the appointments'.
std::optional<app::Identity> TodayPage::clientInHand() const
{
    const Section* inHand = &m_appointments;
    for (const Section* section : {&m_due, &m_unresolved, &m_notSeen, &m_drafts, &m_changed})
        if (section->list->hasFocus() && !section->people.empty()) inHand = section;
    const int row = inHand->list->currentRow();
    if (row < 0 || static_cast<std::size_t>(row) >= inHand->people.size()) return std::nullopt;
    return inHand->people[static_cast<std::size_t>(row)];
}

Page* makeTodayPage(const PageContext& context)
{
    return new TodayPage(context);
}

} // namespace keywork::ui
