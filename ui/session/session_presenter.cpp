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
               [this] { return app::toDraftBody(m_fields); })
{
    connect(&m_keeper, &DraftKeeper::changed, this, [this] { followKeeping(); });
}

void SessionPresenter::open(const app::FormStart& start)
{
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
    m_mode = FormMode::Writing;
    if (const auto& draft = m_form->draft) {
        const Date savedOn = toLocalTime(draft->savedAt, m_desk.policy.zone).day;
        if (savedOn != m_desk.now().day) m_fields = asMeantOn(std::move(m_fields), savedOn);
        m_keeper.goOn(*draft, m_desk.user, m_desk.window);
        if (!m_keeper.mayWrite()) m_mode = FormMode::ReadOnly;
    } else {
        m_keeper.begin({std::nullopt, 0, m_form->client, domain::DraftSubject::Session,
                        m_form->appointment ? std::optional(m_form->appointment->id) : std::nullopt,
                        std::nullopt, app::toDraftBody(m_fields), m_desk.window});
    }
    askForClashes();
    emit opened();
    emit changed();
    // Held from now on, so that a second window of the same person has to ask.
    if (m_form->draft && m_form->draft->editor.empty() && m_keeper.mayWrite()) takeOver();
}

void SessionPresenter::followKeeping()
{
    if (m_mode == FormMode::Writing && !m_keeper.mayWrite()) m_mode = FormMode::ReadOnly;
    if (m_mode == FormMode::ReadOnly && m_keeper.mayWrite()) m_mode = FormMode::Writing;
    const Keeping& keeping = m_keeper.keeping();
    if (m_isSavingByHand && m_keeper.mayWrite() && (keeping.fault || !m_keeper.hasUnsaved())) {
        m_isSavingByHand = false;
        saySaved();
    }
    emit changed();
}

KeepingWords SessionPresenter::keepingWords() const
{
    const auto begun = m_form && m_form->draft ? std::optional(m_form->draft->begunAt) : std::nullopt;
    return wordsFor(m_keeper.keeping(), begun, std::chrono::seconds{m_desk.policy.drafts.autosaveSeconds},
                    m_desk.policy.zone);
}

Readiness SessionPresenter::readiness() const
{
    if (m_mode == FormMode::Waiting) return {StatusKind::Info, tr("One moment"), {}};
    if (m_mode == FormMode::OutcomeRecorded)
        return {StatusKind::Ok, tr("Outcome recorded"), tr("The contact attempts have begun.")};
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
    m_fields = std::move(fields);
    m_keeper.touched();
    askForClashes();
    emit changed();
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
    m_fields.use = sameAsLastTime(std::move(m_fields.use), m_form->use);
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

void SessionPresenter::takeOver()
{
    const bool hadUnsaved = m_keeper.hasUnsaved();
    m_keeper.takeOver([this, hadUnsaved](const DraftKeeper::Taken& taken) {
        if (!taken || taken->body == app::toDraftBody(m_fields)) return;
        if (hadUnsaved) m_setAside = m_fields;
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
            emit said(tr("Draft discarded. It can be brought back for %1.")
                          .arg(dayCount(m_desk.policy.drafts.keepDiscardedDays)),
                      StatusKind::Info);
            return finish();
        }
        m_mode = FormMode::Writing;
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
        if (m_keeper.hasUnsaved()) {
            emit leavingWouldLose(go);
            return;
        }
        m_keeper.release();
        go();
    });
}

} // namespace keywork::ui
