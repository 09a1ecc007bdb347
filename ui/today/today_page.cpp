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
#include "ui/support/page_body.h"
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

    m_appointments = addSection(tr("Appointments"), Width::Wide);
    m_due = addSection(tr("Due"), Width::Wide);
    m_due.heading->addWidget(m_filter);
    m_filter->setCurrent(0);
    m_unresolved = addSection(tr("Needs an outcome"), Width::Narrow);
    m_notSeen =
        addSection(tr("Not seen for %1 days").arg(context.core.policy().due.noContactDays), Width::Narrow);
    m_drafts = addSection(tr("My drafts"), Width::Narrow);
    m_changed = addSection(tr("Since you last looked"), Width::Narrow);
    m_appointments.list->setEmptyMessage(tr("No appointments today. New appointment (Ctrl+Shift+A)"));
    m_unresolved.list->setEmptyMessage(tr("Every past appointment has its outcome."));
    m_notSeen.list->setEmptyMessage(tr("Everybody has been seen."));
    m_drafts.list->setEmptyMessage(tr("Nothing is waiting to be signed."));
    m_changed.list->setEmptyMessage(tr("Nothing has changed since you last looked."));
    connectLists();
}

TodayPage::Section TodayPage::addSection(const QString& name, Width width)
{
    const auto& theme = m_context.theme;
    const bool appointments = m_appointments.list == nullptr;
    RowLayout layout;
    if (width == Width::Narrow) {
        layout = {.shape = RowShape::TwoLine, .columns = {identityColumn(), cellColumn(1)}};
        if (m_drafts.list != nullptr)
            layout.columns = {cellColumn(), identityColumn(), cellColumn(1)}; // the icon first
    } else if (appointments) {
        layout.columns = {cellColumn(), identityColumn(0), cellColumn(1), cellColumn()};
    } else {
        layout.columns = {cellColumn(), identityColumn(), cellColumn(1)};
    }
    Section section{new SectionHeading(theme, name), new RowList(theme, name, layout), name, 0};
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(section.heading);
    column->addWidget(section.list);
    section.place = m_body->addSection(width == Width::Wide ? PageColumn::Main : PageColumn::Side, name, box);
    return section;
}

void TodayPage::connectLists()
{
    auto& navigator = m_context.navigator;
    connect(m_appointments.list, &RowList::acted, this,
            [this](int row) { actOnAppointment(m_today->appointments.at(static_cast<std::size_t>(row))); });
    connect(m_appointments.list, &RowList::otherChosen, this, [this, &navigator](int row, int other) {
        const auto& chosen = m_today->appointments.at(static_cast<std::size_t>(row));
        if (other == 0) navigator.openClient(chosen.client.id);
        else navigator.moveAppointment(chosen.client.id, chosen.appointment.id);
    });
    connect(m_due.list, &RowList::acted, this, [this](int row) {
        goSettle(m_context.navigator, m_dueShown.at(static_cast<std::size_t>(row))->item);
    });
    connect(m_due.list, &RowList::otherChosen, this, [this, &navigator](int row, int) {
        navigator.openClient(m_dueShown.at(static_cast<std::size_t>(row))->client.id);
    });
    connect(m_filter, &SegmentedControl::chosen, this, [this] { showDue(); });
    connect(m_unresolved.list, &RowList::acted, this,
            [this](int row) { actOnAppointment(m_today->unresolved.at(static_cast<std::size_t>(row))); });
    connect(m_unresolved.list, &RowList::otherChosen, this, [this, &navigator](int row, int) {
        navigator.openClient(m_today->unresolved.at(static_cast<std::size_t>(row)).client.id);
    });
    connect(m_notSeen.list, &RowList::acted, this, [this, &navigator](int row) {
        navigator.bookAppointment(m_today->notSeen.at(static_cast<std::size_t>(row)).client.id);
    });
    connect(m_notSeen.list, &RowList::otherChosen, this, [this, &navigator](int row, int) {
        navigator.openClient(m_today->notSeen.at(static_cast<std::size_t>(row)).client.id);
    });
    connect(m_drafts.list, &RowList::acted, this, [this, &navigator](int row) {
        const auto& chosen = m_today->drafts.at(static_cast<std::size_t>(row));
        if (chosen.draft.subject == domain::DraftSubject::Addendum)
            return continueAddendum(m_context, *this, chosen.draft.id, [this] { refresh(); });
        navigator.recordSession({chosen.client.id, chosen.draft.appointment, chosen.draft.id});
    });
    connect(m_drafts.list, &RowList::otherChosen, this, [this, &navigator](int row, int) {
        navigator.openClient(m_today->drafts.at(static_cast<std::size_t>(row)).client.id);
    });
    connect(m_changed.list, &RowList::acted, this, [this, &navigator](int row) {
        navigator.openClient(m_today->changed.at(static_cast<std::size_t>(row)).client.id);
    });
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

void TodayPage::fill(Section& section, std::vector<Row> rows)
{
    const auto count = QString::number(rows.size());
    section.heading->setCount(count);
    m_body->setSectionName(section.place, section.name + QLatin1Char(' ') + count);
    section.list->setRows(std::move(rows));
}

void TodayPage::show(const app::Today& today)
{
    const bool first = !m_today;
    m_today = today;
    const auto& policy = m_context.core.policy();
    fill(m_appointments, appointmentRows(today));
    m_appointments.heading->setCount(tr("%1 today").arg(today.appointments.size()));
    if (const int next = nextAppointment(today.appointments, today.now); first && next >= 0)
        m_appointments.list->setCurrentRow(next);
    showDue();
    fill(m_unresolved, unresolvedRows(today));
    fill(m_notSeen, notSeenRows(today));
    fill(m_drafts, draftRows(today, policy));
    fill(m_changed, changedRows(today, policy));
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
    for (const auto& row : m_today->due) {
        if (isIn(group, row.state)) m_dueShown.push_back(&row);
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

std::optional<app::Identity> TodayPage::clientInHand() const
{
    if (!m_today) return std::nullopt;
    const auto at = [](const RowList* list) {
        return static_cast<std::size_t>(std::max(0, list->currentRow()));
    };
    if (m_due.list->hasFocus() && !m_dueShown.empty()) return m_dueShown.at(at(m_due.list))->client;
    if (m_unresolved.list->hasFocus() && !m_today->unresolved.empty())
        return m_today->unresolved.at(at(m_unresolved.list)).client;
    if (m_notSeen.list->hasFocus() && !m_today->notSeen.empty())
        return m_today->notSeen.at(at(m_notSeen.list)).client;
    if (m_drafts.list->hasFocus() && !m_today->drafts.empty())
        return m_today->drafts.at(at(m_drafts.list)).client;
    if (m_changed.list->hasFocus() && !m_today->changed.empty())
        return m_today->changed.at(at(m_changed.list)).client;
    if (m_appointments.list->currentRow() >= 0 && !m_today->appointments.empty())
        return m_today->appointments.at(at(m_appointments.list)).client;
    return std::nullopt;
}

Page* makeTodayPage(const PageContext& context)
{
    return new TodayPage(context);
}

} // namespace keywork::ui
