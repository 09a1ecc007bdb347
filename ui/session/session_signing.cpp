#include "ui/session/session_presenter.h"
#include "ui/session/session_words.h"
#include "ui/shell/words.h"
#include "ui/support/screen_text.h"

// The presenter's way from "Sign" to a signed session, or back to the field at fault.
namespace keywork::ui {

void SessionPresenter::complete()
{
    if (mode() == FormMode::OutcomeRecorded) return finish();
    if (mode() != FormMode::Writing) return;
    if (isAttended()) sign();
    else recordOutcome();
}

void SessionPresenter::sign()
{
    auto session = readSession(m_fields, *m_form, desk());
    if (!session) {
        emit problemsFound(session.error());
        return;
    }
    if (m_form->appointment) session->appointment = m_form->appointment->id;
    m_nextBooked = session->next ? std::optional(session->next->at) : std::nullopt;
    prepareToSign([this, session = std::move(*session)](std::optional<domain::DraftId> draft,
                                                        RowVersion seen) {
        auto whole = session;
        whole.draft = draft;
        whole.draftSeen = seen;
        const Date day = whole.content.start.day;
        m_ports.sign(std::move(whole), [this, day](const SignedOff& outcome) { hearSigned(outcome, day); });
    });
}

void SessionPresenter::hearSigned(const SignedOff& outcome, Date day)
{
    if (outcome) {
        emit said(signedSentence(*outcome), StatusKind::Ok);
        return finish();
    }
    if (const auto* refusal = std::get_if<app::SignRefusal>(&outcome.error())) {
        const FormProblem problem = problemOf(*refusal, *m_form, day);
        const auto* trouble = std::get_if<app::SignTrouble>(refusal);
        if (trouble && *trouble == app::SignTrouble::DraftTakenOver) lose(DraftHold::TakenOver);
        if (trouble && *trouble == app::SignTrouble::AlreadySigned) lose(DraftHold::Signed);
        goOnWriting({problem});
    } else if (const auto* stale = std::get_if<app::Stale>(&outcome.error())) {
        goOnWriting({{{}, sentence(*stale, desk().policy)}});
    } else if (const auto* trouble = std::get_if<app::Trouble>(&outcome.error())) {
        goOnWriting({{{}, sentence(*trouble)}});
    }
}

QString SessionPresenter::signedSentence(const app::Signed& done) const
{
    QStringList parts{tr("Session signed %1.").arg(clockTime(desk().now().time))};
    if (done.next && m_nextBooked)
        parts << tr("Next appointment %1 %2.")
                     .arg(clinicalWithDay(m_nextBooked->day), clockTime(m_nextBooked->time));
    for (const auto warning : done.warnings) parts << sentence(warning, desk().policy.sessions);
    return parts.join(QLatin1Char(' '));
}

void SessionPresenter::recordOutcome()
{
    const auto outcome = domain::fromCode<domain::AppointmentOutcome>(m_fields.outcome);
    if (!outcome || !m_form->appointment) {
        emit problemsFound(
            {{QStringLiteral("outcome"),
              tr("There is no appointment that this could be the outcome of. Choose Attended or Late, or "
                 "close this form.")}});
        return;
    }
    prepareToSign([this, outcome = *outcome](std::optional<domain::DraftId>, RowVersion) {
        m_ports.settle({m_form->appointment->id, m_form->appointment->version, outcome, m_fields.outcomeNote},
                       [this, outcome](const Settled& settled) { hearSettled(settled, outcome); });
    });
}

void SessionPresenter::hearSettled(const Settled& outcome, domain::AppointmentOutcome recorded)
{
    if (!outcome) {
        if (const auto* refusal = std::get_if<domain::AppointmentRefusal>(&outcome.error()))
            return goOnWriting({{QStringLiteral("outcome"), sentence(*refusal)}});
        if (const auto* stale = std::get_if<app::Stale>(&outcome.error()))
            return goOnWriting({{QStringLiteral("outcome"), sentence(*stale, desk().policy)}});
        if (const auto* trouble = std::get_if<app::Trouble>(&outcome.error()))
            return goOnWriting({{{}, sentence(*trouble)}});
        return;
    }
    dropDraft();
    emit said(tr("%1: recorded %2.")
                  .arg(outcomeWord(recorded, onScreen(m_form->calledName)), clockTime(desk().now().time)),
              StatusKind::Ok);
    if (recorded != domain::AppointmentOutcome::DidNotAttend) return finish();
    become(FormMode::OutcomeRecorded);
}

} // namespace keywork::ui
