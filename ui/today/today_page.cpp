#include "ui/today/today_page.h"

#include "app/rights.h"
#include "base/date_text.h"
#include "ui/draft/keeping_words.h"
#include "ui/session/addendum_dialog.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/backup_words.h"
#include "ui/shell/core_access.h"
#include "ui/shell/due_routes.h"
#include "ui/shell/navigator.h"
#include "ui/shell/words.h"
#include "ui/support/buttons.h"
#include "ui/support/labels.h"
#include "ui/support/page_header.h"
#include "ui/support/prompter.h"
#include "ui/support/row_list.h"
#include "ui/support/screen_text.h"
#include "ui/support/section_heading.h"
#include "ui/support/status_label.h"
#include "ui/support/while_alive.h"
#include "ui/today/drafts_section.h"
#include "ui/today/due_section.h"
#include "ui/today/openings_section.h"
#include "ui/today/today_rows.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace keywork::ui {

namespace {

RowLayout ofAppointments()
{
    return {.columns = {cellColumn(), identityColumn(0), wrappingColumn(), cellColumn()}};
}

RowLayout narrowWithIcon()
{
    return {.shape = RowShape::TwoLine, .columns = {cellColumn(), identityColumn(), wrappingColumn()}};
}

// Null for those who may not book.
QWidget* makeBookingLink(const PageContext& context)
{
    const auto book = QStringLiteral("bookAppointment");
    if (context.actions.find(book) == nullptr) return nullptr;
    auto* link = makeLink(context.theme, TodayPage::tr("New appointment"), Icon::Appointment);
    context.actions.bind(*link, book);
    return link;
}

const auto& at(const auto& rows, int row)
{
    return rows.at(static_cast<std::size_t>(row));
}

} // namespace

TodayPage::TodayPage(const PageContext& context, QWidget* parent)
    : Page(tr("Today"), parent),
      m_context(context),
      m_header(new PageHeader(context.theme, tr("Today"),
                              onScreen(weekdayName(context.core.today())) + QLatin1Char(' ') +
                                  clinical(context.core.today()))),
      m_backup(new StatusLabel(context.theme)),
      m_body(new PageBody(context.theme)),
      m_problem(makeLabel(context.theme, {}, {}, Wrapping::Wraps)),
      m_appointments(
          new TodaySection(context.theme, tr("Appointments"), ofAppointments(), makeBookingLink(context))),
      m_due(new DueSection(context.theme)),
      m_unresolved(new TodaySection(context.theme, tr("Needs an outcome"), narrowRows())),
      m_notSeen(new TodaySection(context.theme,
                                 tr("Not seen for %1 days").arg(context.core.policy().due.noContactDays),
                                 narrowRows())),
      m_drafts(new DraftsSection(context.theme, context.core.policy())),
      m_changed(new TodaySection(context.theme, tr("Since you last looked"), narrowWithIcon()))
{
    setGround(*this, Ground::Page);
    layOut();
    addSections();
    listen();
}

void TodayPage::layOut()
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    auto* registering = makeButton(m_context.theme, tr("Re&gister client"), Icon::Register);
    m_context.actions.bind(*registering, QStringLiteral("registerClient"));
    registering->setVisible(m_context.actions.find(QStringLiteral("registerClient")) != nullptr);
    auto* recording = makePrimaryButton(m_context.theme, tr("Record sess&ion"), Icon::RecordSession);
    m_context.actions.bind(*recording, QStringLiteral("recordSession"));
    m_backup->hide();
    m_header->addBesideTitle(m_backup);
    m_header->addAction(registering);
    m_header->addAction(recording);
    whole->addWidget(m_header);
    m_problem->hide();
    whole->addWidget(m_problem);
    whole->addWidget(m_body, 1);
}

void TodayPage::addSections()
{
    addOpenings();
    put(*m_appointments, tr("Appointments"), PageColumn::Main);
    put(*m_due, tr("Due"), PageColumn::Main);
    put(*m_unresolved, tr("Outcome"), PageColumn::Side);
    put(*m_notSeen, tr("Not seen"), PageColumn::Side);
    put(*m_drafts, tr("Drafts"), PageColumn::Side);
    put(*m_changed, tr("Changed"), PageColumn::Side);
    m_appointments->list().setEmptyMessage(tr("No appointments today."));
    m_unresolved->list().setEmptyMessage(tr("Every past appointment has its outcome."));
    m_notSeen->list().setEmptyMessage(tr("Everybody has been seen."));
    m_changed->list().setEmptyMessage(tr("Nothing has changed since you last looked."));
}

// Only while there is one to be looked at.
void TodayPage::addOpenings()
{
    if (!app::isAllowed(m_context.core.user().roles, app::Action::ReviewBreakGlass, {})) return;
    m_openings = new OpeningsSection(m_context);
    const int place = put(*m_openings, tr("Restricted"), PageColumn::Side);
    m_body->setSectionShown(place, false);
    connect(m_openings, &TodaySection::filled, this,
            [this, place](int count) { m_body->setSectionShown(place, count > 0); });
}

// `shortName`: where one section is shown at a time. Gives its place in the body.
int TodayPage::put(TodaySection& section, const QString& shortName, PageColumn column)
{
    m_sections.push_back(&section);
    const int place = m_body->addSection(column, shortName, &section);
    connect(&section, &TodaySection::filled, this, [this, place, shortName](int count) {
        m_body->setSectionName(place, QStringLiteral("%1 %2").arg(shortName).arg(count));
    });
    connect(&section, &TodaySection::recordWanted, this,
            [this](domain::ClientId client) { m_context.navigator.openClient(client); });
    return place;
}

void TodayPage::remember(const QWidget* now)
{
    for (TodaySection* section : m_sections)
        if (&section->list() == now) m_last = section;
}

void TodayPage::listen()
{
    auto& navigator = m_context.navigator;
    const auto onAct = [this](TodaySection& section, auto act) {
        connect(&section.list(), &RowList::acted, this, act);
    };
    onAct(*m_appointments, [this](int row) { actOnAppointment(at(m_today->appointments, row)); });
    onAct(*m_unresolved, [this](int row) { actOnAppointment(at(m_today->unresolved, row)); });
    onAct(*m_notSeen,
          [this, &navigator](int row) { navigator.bookAppointment(at(m_today->notSeen, row).client.id); });
    connect(m_drafts, &DraftsSection::goOnWanted, this, &TodayPage::goOnWith);
    connect(m_drafts, &DraftsSection::bringBackWanted, this, &TodayPage::bringBack);
    onAct(*m_changed,
          [this, &navigator](int row) { navigator.openClient(at(m_today->changed, row).client.id); });
    connect(m_due, &DueSection::settleWanted, this,
            [&navigator](const domain::DueItem& item) { goSettle(navigator, item); });
    connect(&m_appointments->list(), &RowList::otherChosen, this, [this, &navigator](int row, int other) {
        const auto& chosen = at(m_today->appointments, row);
        if (other == 1) navigator.moveAppointment(chosen.client.id, chosen.appointment.id);
    });
}

void TodayPage::goOnWith(const app::MyDraftRow& row)
{
    switch (row.draft.subject) {
    case domain::DraftSubject::Session:
        return m_context.navigator.recordSession({row.client.id, row.draft.appointment, row.draft.id});
    case domain::DraftSubject::Addendum:
        return continueAddendum(m_context, *this, row.draft.id, whileAlive(this, [this] { refresh(); }));
    case domain::DraftSubject::CarePlan: return m_context.navigator.editPlan(row.client.id, row.draft.id);
    case domain::DraftSubject::CareReview: return m_context.navigator.reviewPlan(row.client.id, row.draft.id);
    }
}

void TodayPage::bringBack(domain::DraftId draft)
{
    m_context.core.write(
        this, [draft](app::Workspace& workspace) { return app::restoreDraft(workspace, draft); },
        [this](const app::Outcome<Done, app::DiscardRefusal>& outcome) {
            if (outcome) m_context.navigator.say(draftBroughtBack(), StatusKind::Ok);
            else m_context.prompter.tell(*this, notBroughtBack());
            refresh();
        });
}

// A practice store has none to tell of.
void TodayPage::readBackup()
{
    const auto store = m_context.core.store();
    if (!store || store->isPractice()) return;
    m_context.core.read(
        this, [store](app::Workspace& workspace) { return app::backupState(workspace, *store); },
        [this](const app::Reading<app::BackupState>& state) {
            if (!state) return;
            const bool overdue = state->age == domain::BackupAge::Overdue;
            m_backup->setStatus(overdue ? StatusKind::Stop : StatusKind::Ok,
                                ageOf(*state, *m_context.core.visit().clock));
            m_backup->show();
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
    if (m_openings != nullptr) m_openings->refresh();
    readBackup(); // after what the page is for: it looks into every backup
}

void TodayPage::show(const app::Today& today)
{
    const bool first = !m_today;
    m_today = today;
    const auto& policy = m_context.core.policy();
    m_appointments->fill(appointmentRows(today), peopleOf(today.appointments));
    m_appointments->heading().setCount(tr("%1 today").arg(today.appointments.size()));
    if (const int next = nextAppointment(today.appointments, today.now); first && next >= 0)
        m_appointments->list().setCurrentRow(next);
    m_due->show(today);
    m_unresolved->fill(unresolvedRows(today), peopleOf(today.unresolved));
    m_notSeen->fill(notSeenRows(today), peopleOf(today.notSeen));
    m_drafts->show(today);
    m_changed->fill(changedRows(today, policy), peopleOf(today.changed));
    const auto waiting = std::count_if(today.due.begin(), today.due.end(), [](const app::DueRow& row) {
        return row.state.kind != domain::DueStateKind::Planned;
    });
    emit countChanged(static_cast<int>(waiting));
}

void TodayPage::actOnAppointment(const app::AppointmentRow& row)
{
    switch (deedOf(row, m_today->now)) {
    case AppointmentDeed::RecordSession:
    case AppointmentDeed::RecordOutcome:
        m_context.navigator.recordSession({row.client.id, row.appointment.id, std::nullopt});
        break;
    case AppointmentDeed::ContinueDraft:
        m_context.navigator.recordSession({row.client.id, row.appointment.id, row.draft});
        break;
    case AppointmentDeed::OpenRecord:
        m_context.navigator.openClient(row.client.id, {TabName::Sessions});
        break;
    }
}

void TodayPage::focusFirst()
{
    const bool goesOn = m_last != nullptr && m_last->list().currentRow() >= 0;
    (goesOn ? m_last : m_appointments)->list().setFocus(Qt::OtherFocusReason);
}

std::vector<QWidget*> TodayPage::regions() const
{
    return {m_header, m_body->mainRegion(), m_body->sideRegion()};
}

// Of the current row of the list that has the focus, else of the appointments'.
std::optional<app::Identity> TodayPage::clientInHand() const
{
    for (const TodaySection* section : m_sections)
        if (section->list().hasFocus() && section->personInHand()) return section->personInHand();
    return m_appointments->personInHand();
}

Page* makeTodayPage(const PageContext& context)
{
    return new TodayPage(context);
}

} // namespace keywork::ui
