#include "ui/session/session_presenter.h"

#include "base/clock.h"
#include "ui/session/session_words.h"
#include "ui/shell/words.h"
#include "ui/support/screen_text.h"

#include <algorithm>

namespace keywork::ui {

SessionPresenter::SessionPresenter(Ports ports, Desk desk, Alarm& alarm)
    : DraftedForm(ports.drafts, std::move(desk), alarm), m_ports(std::move(ports))
{
}

void SessionPresenter::open(const app::FormStart& start)
{
    m_leftBehind = start.leftBehind;
    m_ports.open(start, [this](Opened outcome) {
        if (outcome) return show(std::move(*outcome));
        if (const auto* refusal = std::get_if<app::FormRefusal>(&outcome.error()))
            return cannotOpen(sentence(*refusal));
        if (const auto* trouble = std::get_if<app::Trouble>(&outcome.error())) cannotOpen(sentence(*trouble));
    });
}

void SessionPresenter::show(app::SessionForm form)
{
    m_form = std::move(form);
    m_fields = m_form->fields;
    if (const auto& draft = m_form->draft) {
        const Date savedOn = toLocalTime(draft->savedAt, desk().policy.zone).day;
        if (savedOn != desk().now().day) m_fields = asMeantOn(std::move(m_fields), savedOn);
    }
    askForClashes();
    const auto& appointment = m_form->appointment;
    begin({.id = {},
           .seen = 0,
           .client = m_form->client,
           .subject = domain::DraftSubject::Session,
           .appointment = appointment ? std::optional(appointment->id) : std::nullopt,
           .session = {},
           .body = {},
           .editor = {},
           .begunFrom = 0},
          m_form->draft);
}

// "today" and "+1w" are kept as the days they mean now: the draft may be read on another day.
std::string SessionPresenter::body() const
{
    return app::toDraftBody(asMeantOn(m_fields, desk().now().day));
}

bool SessionPresenter::adopt(const std::string& body)
{
    auto kept = app::fromDraftBody(body);
    if (!kept) return false;
    m_fields = std::move(*kept);
    askForClashes();
    return true;
}

KeepingWords SessionPresenter::keepingWords() const
{
    if (mode() == FormMode::OutcomeRecorded)
        return {StatusKind::Ok, tr("Outcome recorded"), tr("Nothing more is written here.")};
    if (isPastSigning() && mayWrite()) return wordsForEnded(onScreen(m_form->calledName));
    return DraftedForm::keepingWords();
}

std::optional<FormNotice> SessionPresenter::notice() const
{
    if (mode() != FormMode::Writing) return std::nullopt;
    if (!m_leftBehind.isEmpty()) return FormNotice{tr("Moved here"), sentence(m_leftBehind)};
    if (!m_form->waiting) return std::nullopt;
    const auto& waiting = *m_form->waiting;
    const auto saved = toLocalTime(waiting.savedAt, desk().policy.zone);
    const Date day = waiting.sessionAt ? waiting.sessionAt->day : saved.day;
    return FormNotice{
        tr("Your draft of %1 waits").arg(clinical(day)),
        tr("saved %1 %2, not signed. Continue it if you mean that session; this form begins another.")
            .arg(clinical(saved.day), clockTime(saved.time)),
        true};
}

Readiness SessionPresenter::readiness() const
{
    if (mode() == FormMode::Waiting) return {StatusKind::Info, tr("One moment"), {}};
    if (mode() == FormMode::OutcomeRecorded)
        return {StatusKind::Ok, tr("Outcome recorded"),
                tr("The next step stands on Today until %1 is reached.").arg(onScreen(m_form->calledName))};
    if (mode() == FormMode::ReadOnly) return {StatusKind::None, tr("Read only"), {}};
    if (!isAttended())
        return {StatusKind::Ok, tr("Ready to record"),
                tr("No session: only the outcome of the appointment is recorded.")};
    const auto session = readSession(m_fields, *m_form, desk());
    if (!session) return {StatusKind::None, tr("To do before signing"), session.error().front().sentence};
    const QString next =
        session->next ? tr("Next appointment %1 %2.")
                            .arg(clinicalWithDay(session->next->at.day), clockTime(session->next->at.time))
                      : tr("No next appointment.");
    return {StatusKind::Ok, tr("Ready to sign"),
            tr("%1 A signed note is never changed; an addendum can follow it.").arg(next)};
}

std::optional<domain::AppointmentId> SessionPresenter::missed() const
{
    if (mode() != FormMode::OutcomeRecorded || !m_form->appointment) return std::nullopt;
    return m_form->appointment->id;
}

void SessionPresenter::edited(app::SessionFields fields)
{
    if (mode() != FormMode::Writing || fields == m_fields) return;
    const bool wasAttended = isAttended();
    m_fields = std::move(fields);
    if (isAttended() != wasAttended) carryNote();
    askForClashes();
    touched();
}

// Who did not come leaves no session: what was written of it goes with the outcome, or it would be lost with the draft.
void SessionPresenter::carryNote()
{
    const std::string note = wholeNote(m_fields);
    if (note.empty()) return;
    if (isAttended()) {
        if (m_fields.outcomeNote == note) m_fields.outcomeNote.clear();
    } else if (m_fields.outcomeNote.empty()) {
        m_fields.outcomeNote = note;
        emit said(tr("What you wrote stands under About this appointment now."), StatusKind::Info);
    }
}

void SessionPresenter::fillAsLastTime()
{
    if (mode() != FormMode::Writing) return;
    auto filled = sameAsLastTime(m_fields.use, m_form->use);
    if (filled == m_fields.use) {
        return emit said(tr("Nothing from last time is left to fill in."), StatusKind::Info);
    }
    m_fields.use = std::move(filled);
    replaced();
    emit said(tr("Use filled in as last time, where nothing was answered yet."), StatusKind::Info);
}

void SessionPresenter::addSubstance(const domain::Code& substance)
{
    const auto isSame = [&](const app::UseFields& use) { return use.substance == substance; };
    if (mode() != FormMode::Writing || std::any_of(m_fields.use.begin(), m_fields.use.end(), isSame)) return;
    m_fields.use.push_back({substance, "used", {}, {}, {}});
    replaced();
}

void SessionPresenter::addIntervention(domain::Intervention intervention)
{
    if (mode() != FormMode::Writing) return;
    m_fields.interventions.push_back(intervention.id.number());
    m_form->interventions.push_back(std::move(intervention));
    replaced();
}

void SessionPresenter::replaced()
{
    emit fieldsReplaced();
    touched();
}

} // namespace keywork::ui
