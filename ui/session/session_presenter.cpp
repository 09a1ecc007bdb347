#include "ui/session/session_presenter.h"

#include "base/clock.h"
#include "ui/session/session_words.h"
#include "ui/shell/words.h"
#include "ui/support/screen_text.h"

#include <algorithm>

namespace keywork::ui {

SessionPresenter::SessionPresenter(Ports ports, Desk desk, Alarm& alarm)
    : m_ports(std::move(ports)),
      m_desk(std::move(desk)),
      m_keeper(m_ports.drafts, alarm, std::chrono::seconds{m_desk.policy.drafts.autosaveSeconds},
               [this] { return bodyToKeep(); })
{
    connect(&m_keeper, &DraftKeeper::changed, this, [this] { followKeeping(); });
}

void SessionPresenter::open(const app::FormStart& start)
{
    m_leftBehind = start.leftBehind;
    m_ports.open(start, [this](Opened outcome) {
        if (outcome) return show(std::move(*outcome));
        m_mode = FormMode::CannotOpen;
        if (const auto* refusal = std::get_if<app::FormRefusal>(&outcome.error()))
            m_whyNot = sentence(*refusal);
        else if (const auto* trouble = std::get_if<app::Trouble>(&outcome.error()))
            m_whyNot = sentence(*trouble);
        emit changed();
    });
}

void SessionPresenter::show(app::SessionForm form)
{
    m_form = std::move(form);
    m_fields = m_form->fields;
    if (const auto& draft = m_form->draft) {
        const Date savedOn = toLocalTime(draft->savedAt, m_desk.policy.zone).day;
        if (savedOn != m_desk.now().day) m_fields = asMeantOn(std::move(m_fields), savedOn);
        m_keeper.goOn(*draft, m_desk.user, m_desk.window);
        if (isPastSigning()) m_keeper.stop(); // the form puts it differently, but nobody typed anything
    } else {
        m_keeper.begin({std::nullopt, 0, m_form->client, domain::DraftSubject::Session,
                        m_form->appointment ? std::optional(m_form->appointment->id) : std::nullopt,
                        std::nullopt, bodyToKeep(), m_desk.window});
    }
    m_mode = modeOfForm();
    askForClashes();
    emit opened();
    emit changed();
    if (isPastSigning()) {
        emit said(tr("This draft cannot be signed: the episode has ended."), StatusKind::Due);
        return;
    }
    // Held from now on, so that a second window of the same person has to ask.
    if (m_form->draft && m_form->draft->editor.empty() && m_keeper.mayWrite())
        takeOver(app::TakeOver::WhenFree);
}

// "today" and "+1w" are kept as the days they mean now: the draft may be read on another day.
std::string SessionPresenter::bodyToKeep() const
{
    return app::toDraftBody(asMeantOn(m_fields, m_desk.now().day));
}

FormMode SessionPresenter::modeOfForm() const
{
    return m_keeper.mayWrite() && !isPastSigning() ? FormMode::Writing : FormMode::ReadOnly;
}

bool SessionPresenter::mayDiscard() const
{
    return m_mode == FormMode::Writing ||
           (m_mode == FormMode::ReadOnly && isPastSigning() && m_keeper.mayWrite());
}

void SessionPresenter::followKeeping()
{
    if (m_mode == FormMode::Writing || m_mode == FormMode::ReadOnly) m_mode = modeOfForm();
    const Keeping& keeping = m_keeper.keeping();
    if (m_isSavingByHand && m_keeper.mayWrite() && (keeping.fault || !m_keeper.hasUnsaved())) {
        m_isSavingByHand = false;
        saySaved();
    }
    emit changed();
}

KeepingWords SessionPresenter::keepingWords() const
{
    if (m_mode == FormMode::OutcomeRecorded)
        return {StatusKind::Ok, tr("Outcome recorded"), tr("Nothing more is written here.")};
    if (isPastSigning() && m_keeper.mayWrite()) return wordsForEnded(onScreen(m_form->calledName));
    const auto begun = m_form && m_form->draft ? std::optional(m_form->draft->begunAt) : std::nullopt;
    return wordsFor(m_keeper.keeping(), begun, std::chrono::seconds{m_desk.policy.drafts.autosaveSeconds},
                    m_desk.policy.zone, m_desk.now().day);
}

std::optional<FormNotice> SessionPresenter::notice() const
{
    if (m_mode != FormMode::Writing) return std::nullopt;
    if (!m_leftBehind.isEmpty()) return FormNotice{tr("Moved here"), sentence(m_leftBehind)};
    if (!m_form->waiting) return std::nullopt;
    const auto& waiting = *m_form->waiting;
    const auto saved = toLocalTime(waiting.savedAt, m_desk.policy.zone);
    const Date day = waiting.sessionAt ? waiting.sessionAt->day : saved.day;
    return FormNotice{
        tr("Your draft of %1 waits").arg(clinical(day)),
        tr("saved %1 %2, not signed. Continue it if you mean that session; this form begins another.")
            .arg(clinical(saved.day), clockTime(saved.time)),
        true};
}

Readiness SessionPresenter::readiness() const
{
    if (m_mode == FormMode::Waiting) return {StatusKind::Info, tr("One moment"), {}};
    if (m_mode == FormMode::OutcomeRecorded)
        return {StatusKind::Ok, tr("Outcome recorded"),
                tr("The next step stands on Today until %1 is reached.").arg(onScreen(m_form->calledName))};
    if (m_mode == FormMode::ReadOnly) return {StatusKind::None, tr("Read only"), {}};
    if (!isAttended())
        return {StatusKind::Ok, tr("Ready to record"),
                tr("No session: only the outcome of the appointment is recorded.")};
    const auto session = readSession(m_fields, *m_form, m_desk);
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
    if (m_mode != FormMode::OutcomeRecorded || !m_form->appointment) return std::nullopt;
    return m_form->appointment->id;
}

void SessionPresenter::edited(app::SessionFields fields)
{
    if (m_mode != FormMode::Writing || fields == m_fields) return;
    const bool wasAttended = isAttended();
    m_fields = std::move(fields);
    if (isAttended() != wasAttended) carryNote();
    m_keeper.touched();
    askForClashes();
    emit changed();
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

void SessionPresenter::saveDraft()
{
    if (m_mode != FormMode::Writing) return;
    if (!m_keeper.hasUnsaved()) return saySaved();
    m_isSavingByHand = true;
    m_keeper.saveNow();
}

void SessionPresenter::saySaved()
{
    const Keeping& keeping = m_keeper.keeping();
    if (keeping.fault) emit said(sentence(*keeping.fault), StatusKind::Stop);
    else if (keeping.savedAt)
        emit said(tr("Draft saved %1").arg(clockSeconds(*keeping.savedAt, m_desk.policy.zone)),
                  StatusKind::Ok);
    else emit said(tr("Nothing to save yet: nothing was changed."), StatusKind::None);
}

void SessionPresenter::fillAsLastTime()
{
    if (m_mode != FormMode::Writing) return;
    auto filled = sameAsLastTime(m_fields.use, m_form->use);
    if (filled == m_fields.use) {
        return emit said(tr("Nothing to fill in: all is answered, or nothing was recorded last time."),
                         StatusKind::Info);
    }
    m_fields.use = std::move(filled);
    m_keeper.touched();
    emit fieldsReplaced();
    emit changed();
    emit said(tr("Use filled in as last time, where nothing was answered yet."), StatusKind::Info);
}

void SessionPresenter::addSubstance(const domain::Code& substance)
{
    const auto isSame = [&](const app::UseFields& use) { return use.substance == substance; };
    if (m_mode != FormMode::Writing || std::any_of(m_fields.use.begin(), m_fields.use.end(), isSame)) return;
    m_fields.use.push_back({substance, "used", {}, {}, {}});
    m_keeper.touched();
    emit fieldsReplaced();
    emit changed();
}

void SessionPresenter::addIntervention(domain::Intervention intervention)
{
    if (m_mode != FormMode::Writing) return;
    m_fields.interventions.push_back(intervention.id.number());
    m_form->interventions.push_back(std::move(intervention));
    m_keeper.touched();
    emit fieldsReplaced();
    emit changed();
}

void SessionPresenter::takeOver(app::TakeOver how)
{
    const bool isWrittenHereToo = m_keeper.hasUnsaved() || m_keeper.keeping().aside;
    m_keeper.takeOver(how, [this, how, isWrittenHereToo](const DraftKeeper::Taken& taken) {
        if (!taken || taken->body == bodyToKeep()) return;
        // As it was opened a moment ago; the form only puts it differently.
        if (how == app::TakeOver::WhenFree && taken->body == m_form->draft->body) return;
        if (isWrittenHereToo) m_setAside = m_fields;
        adoptBody(taken->body);
    });
}

// What the other window wrote last stands here now.
void SessionPresenter::adoptBody(const std::string& body)
{
    auto kept = app::fromDraftBody(body);
    if (!kept) return;
    m_fields = std::move(*kept);
    askForClashes();
    emit fieldsReplaced();
}

void SessionPresenter::useSetAside()
{
    if (!m_setAside || m_mode != FormMode::Writing) return;
    std::swap(m_fields, *m_setAside);
    m_keeper.saveNow();
    m_keeper.dropAside();
    emit fieldsReplaced();
    emit changed();
}

void SessionPresenter::discard()
{
    m_mode = FormMode::Waiting;
    emit changed();
    m_keeper.discard([this](const DraftKeeper::Thrown& outcome) {
        if (outcome) {
            m_keeper.stop();
            emit said(tr("Draft discarded. My drafts on Today can bring it back for %1.")
                          .arg(dayCount(m_desk.policy.drafts.keepDiscardedDays)),
                      StatusKind::Info);
            return finish();
        }
        m_mode = modeOfForm();
        const auto* refusal = std::get_if<app::DiscardRefusal>(&outcome.error());
        const auto* trouble = std::get_if<app::Trouble>(&outcome.error());
        if (refusal) emit problemsFound({{{}, sentence(*refusal)}});
        if (trouble) emit problemsFound({{{}, sentence(*trouble)}});
        followKeeping();
    });
}

void SessionPresenter::finish()
{
    m_mode = FormMode::Finished;
    emit changed();
    emit finished();
}

void SessionPresenter::leave(std::function<void()> go)
{
    const bool hasNothingToKeep = m_mode == FormMode::Opening || m_mode == FormMode::CannotOpen ||
                                  m_mode == FormMode::OutcomeRecorded || m_mode == FormMode::Finished;
    if (hasNothingToKeep) return go();
    m_keeper.settle([this, go = std::move(go)] {
        if (m_keeper.hasUnsaved() && !isPastSigning()) {
            emit leavingWouldLose(go);
            return;
        }
        m_keeper.release();
        go();
    });
}

} // namespace keywork::ui
