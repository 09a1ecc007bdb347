#include "ui/appointment/appointment_dialogs.h"
#include "ui/appointment/attempt_dialogs.h"
#include "ui/appointment/letter.h"
#include "ui/episode/allocation_dialogs.h"
#include "ui/episode/appointment_rows.h"
#include "ui/episode/close_dialog.h"
#include "ui/episode/episode_tab.h"
#include "ui/episode/intervention_dialog.h"
#include "ui/episode/pathway_dialogs.h"
#include "ui/episode/referral_dialogs.h"
#include "ui/episode/start_dialog.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/core_access.h"
#include "ui/shell/navigator.h"
#include "ui/support/buttons.h"
#include "ui/support/field.h"
#include "ui/support/page_body.h"
#include "ui/support/prompter.h"
#include "ui/support/row_list.h"
#include "ui/support/while_alive.h"

#include <QComboBox>
#include <QPushButton>

#include <algorithm>

// What is done on the tab: from its buttons and links, from rows, and for a due item.
namespace keywork::ui {

namespace {

constexpr int rowAction = -1; // and from 0 on the further ones of its menu

// Of the foremost ones, which have a button beside the tabs; the others are links on headings.
bool isForemost(EpisodeDeed deed)
{
    switch (deed) {
    case EpisodeDeed::DecideReferral:
    case EpisodeDeed::StartTreatment:
    case EpisodeDeed::ChangePhase:
    case EpisodeDeed::CloseEpisode:
    case EpisodeDeed::OpenEpisode: return true;
    case EpisodeDeed::ChangeLayer:
    case EpisodeDeed::RecordWish:
    case EpisodeDeed::Allocate:
    case EpisodeDeed::RecordIntervention:
    case EpisodeDeed::ChangeStart: return false;
    }
    return false;
}

} // namespace

void EpisodeTab::addDeeds()
{
    for (const auto deed : everyEpisodeDeed) {
        const DeedWords words = wordsOf(deed);
        m_context.page.actions.addTo(*this,
                                     {.id = words.id,
                                      .name = withoutMnemonicAndColon(words.label),
                                      .icon = words.icon,
                                      .does = Deed([this, deed] { doDeed(deed); }),
                                      .isAvailable = [this, deed] { return m_page && fits(deed, *m_page); }});
        if (!isForemost(deed)) continue;
        auto* button = makeButton(m_context.page.theme, words.label, words.icon);
        button->setParent(this);
        button->hide(); // shown beside the tabs while it fits
        m_buttons.emplace(deed, button);
        connect(button, &QPushButton::clicked, this, [this, deed] { doDeed(deed); });
    }
    for (const auto& entry : m_links)
        connect(entry.second, &QPushButton::clicked, this, [this, deed = entry.first] { doDeed(deed); });
}

void EpisodeTab::connectRows()
{
    connect(m_prompts.rows, &RowList::acted, this, &EpisodeTab::answerPromptOf);
    connect(m_prompts.rows, &RowList::otherChosen, this, [this] { doDeed(EpisodeDeed::ChangeLayer); });
    connect(m_interventions.rows, &RowList::acted, this, &EpisodeTab::changeIntervention);
    connect(m_appointments.rows, &RowList::acted, this,
            [this](int row) { actOnAppointment(row, rowAction); });
    connect(m_appointments.rows, &RowList::otherChosen, this, &EpisodeTab::actOnAppointment);
    connect(m_allocations.rows, &RowList::acted, this, [this](int row) { actOnAllocation(row, rowAction); });
    connect(m_allocations.rows, &RowList::otherChosen, this, &EpisodeTab::actOnAllocation);
    for (RowList* rows :
         {m_phases.rows, m_layers.rows, m_wishes.rows, m_earlier.rows, m_substances.rows, m_start})
        connect(rows, &RowList::acted, this, [this, rows](int row) { readWhole(*rows, row); });
}

std::function<void()> EpisodeTab::saved()
{
    return whileAlive(this, [this] {
        refresh();
        emit recordChanged();
    });
}

void EpisodeTab::doDeed(EpisodeDeed deed)
{
    if (!m_page || !fits(deed, *m_page)) return;
    const auto& page = m_context.page;
    switch (deed) {
    case EpisodeDeed::DecideReferral: return decideReferral(page, *this, *m_page, saved());
    case EpisodeDeed::StartTreatment: return startTreatment(page, *this, *m_page, saved());
    case EpisodeDeed::ChangePhase: return changePhase(page, *this, *m_page, saved());
    case EpisodeDeed::CloseEpisode: return closeEpisode(page, *this, *m_page, saved());
    case EpisodeDeed::OpenEpisode: return page.navigator.openEpisode(m_context.client);
    case EpisodeDeed::ChangeLayer: return changeLayer(page, *this, *m_page, saved());
    case EpisodeDeed::RecordWish: return recordWish(page, *this, *m_page, saved());
    case EpisodeDeed::Allocate: return allocateClient(page, *this, *m_page, saved());
    case EpisodeDeed::RecordIntervention: return recordIntervention(page, *this, *m_page, {}, saved());
    case EpisodeDeed::ChangeStart: return changeStart(page, *this, *m_page, saved());
    }
}

void EpisodeTab::begin(const domain::DueItem& toDo)
{
    if (m_isReading || !m_page) m_toDo = toDo;
    else settle(toDo);
}

void EpisodeTab::settle(const domain::DueItem& toDo)
{
    const auto& page = m_context.page;
    switch (toDo.action) {
    case domain::DueAction::DecideReferral: return doDeed(EpisodeDeed::DecideReferral);
    case domain::DueAction::StartTreatment: return doDeed(EpisodeDeed::StartTreatment);
    case domain::DueAction::Allocate: return doDeed(EpisodeDeed::Allocate);
    case domain::DueAction::AcceptTransfer: return showTransfer(toDo.fact.id);
    case domain::DueAction::RecordAttempt:
        return recordAttempt(page, *this, domain::AppointmentId{toDo.fact.id}, saved());
    case domain::DueAction::RecordDecision:
        return decideChain(page, *this, domain::AppointmentId{toDo.fact.id}, saved());
    case domain::DueAction::RecordOutcome:
    case domain::DueAction::WritePlan:
    case domain::DueAction::ReviewPlan:
    case domain::DueAction::RecordAgreement:
    case domain::DueAction::ContinuePlan:
    case domain::DueAction::ContinueReview:
    case domain::DueAction::Book:
    case domain::DueAction::RecordObservation:
    case domain::DueAction::ContinueDraft:
    case domain::DueAction::ContinueAddendum: return focusFirst(); // settled elsewhere
    }
}

// The transfer is read before it is taken on: its row, where Enter accepts.
void EpisodeTab::showTransfer(std::int64_t allocation)
{
    const auto& all = m_page->allocations;
    const auto waiting = std::find_if(all.begin(), all.end(), [&](const app::AllocationRow& row) {
        return row.allocation.id.number() == allocation;
    });
    m_body->showSection(m_supportPlace);
    if (waiting != all.end()) m_allocations.rows->setCurrentRow(static_cast<int>(waiting - all.begin()));
    m_allocations.rows->setFocus(Qt::OtherFocusReason);
}

void EpisodeTab::actOnAppointment(int row, int place)
{
    const auto& appointment = m_page->appointments.at(static_cast<std::size_t>(row));
    const auto stands = m_page->open ? EpisodeStands::Open : EpisodeStands::Ended;
    const auto deeds = optionsFor(appointment, m_page->appointments, stands, m_context.page.core.localNow());
    const auto chosen = static_cast<std::size_t>(place - rowAction);
    if (chosen >= deeds.size()) return readWhole(*m_appointments.rows, row);
    const auto& page = m_context.page;
    switch (deeds[chosen]) {
    case AppointmentOption::RecordOutcome: return recordOutcome(page, *this, appointment.id, saved());
    case AppointmentOption::RecordSession:
        return page.navigator.recordSession({m_context.client, appointment.id, std::nullopt});
    case AppointmentOption::Move:
        return moveAppointment(page, *this, m_context.client, appointment.id, saved());
    case AppointmentOption::AppointmentLetter:
        return offerLetter(page, *this, appointment.id, app::LetterKind::Appointment);
    case AppointmentOption::RecordAttempt: return recordAttempt(page, *this, appointment.id, saved());
    case AppointmentOption::EndAttempts: return decideChain(page, *this, appointment.id, saved());
    case AppointmentOption::MissedLetter:
        return offerLetter(page, *this, appointment.id, app::LetterKind::WeMissedYou);
    }
}

void EpisodeTab::actOnAllocation(int row, int place)
{
    const auto& from = m_page->allocations.at(static_cast<std::size_t>(row));
    if (m_allocations.rows->rows().at(static_cast<std::size_t>(row)).action.isEmpty())
        return readWhole(*m_allocations.rows, row);
    if (place == rowAction) acceptAllocation(m_context.page, *this, from.allocation.id, saved());
    else returnAllocation(m_context.page, *this, from.allocation.id, saved());
}

void EpisodeTab::answerPromptOf(int row)
{
    const Row& shown = m_prompts.rows->rows().at(static_cast<std::size_t>(row));
    if (shown.action.isEmpty()) return readWhole(*m_prompts.rows, row);
    const auto& prompts = m_page->prompts;
    const auto prompt = std::find_if(prompts.begin(), prompts.end(), [&](const domain::LayerPrompt& one) {
        return QString::fromStdString(one.rule) == shown.key;
    });
    if (prompt != prompts.end()) answerPrompt(m_context.page, *this, *m_page, *prompt, saved());
}

void EpisodeTab::changeIntervention(int row)
{
    if (!m_page->open) return readWhole(*m_interventions.rows, row);
    recordIntervention(m_context.page, *this, *m_page,
                       m_page->interventions.at(static_cast<std::size_t>(row)), saved());
}

void EpisodeTab::readWhole(const RowList& list, int row)
{
    m_context.page.prompter.tell(*this,
                                 {list.accessibleName(), list.rows().at(static_cast<std::size_t>(row)).tip});
}

// The form of a planned ending, which asks for the most.
std::vector<TourStop> EpisodeTab::tour()
{
    return {{QStringLiteral("client-episode-close"), [this] {
                 doDeed(EpisodeDeed::CloseEpisode);
                 auto* ending = window()->findChild<QComboBox*>(QStringLiteral("endingClass"));
                 if (ending == nullptr) return;
                 ending->setCurrentIndex(0);
                 emit ending->activated(0);
             }}};
}

} // namespace keywork::ui
