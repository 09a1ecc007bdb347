#include "ui/session/session_presenter.h"
#include "ui/session/session_words.h"
#include "ui/shell/words.h"
#include "ui/support/screen_text.h"

// The presenter's way from "Sign" to a signed session, or back to the field at fault.
namespace keywork::ui {

void SessionPresenter::complete()
{
    if (m_mode == FormMode::OutcomeRecorded) return finish();
    if (m_mode != FormMode::Writing) return;
    if (isAttended()) sign();
    else recordOutcome();
}

void SessionPresenter::sign()
{
    auto session = readSession(m_fields, *m_form, m_desk);
    if (!session) {
        emit problemsFound(session.error());
        return;
    }
    m_mode = FormMode::Waiting;
    emit changed();
    // What was on its way to the draft arrives first, so that the version is the one this window wrote.
    m_keeper.settle([this, session = std::move(*session)]() mutable {
        if (!m_keeper.mayWrite()) return goOnWriting({});
        m_keeper.stop();
        session.draft = m_keeper.keeping().draft;
        session.draftSeen = m_keeper.keeping().version;
        if (m_form->appointment) session.appointment = m_form->appointment->id;
        m_nextBooked = session.next ? std::optional(session.next->at) : std::nullopt;
        const Date day = session.content.start.day;
        m_ports.sign(std::move(session), [this, day](const SignedOff& outcome) { hearSigned(outcome, day); });
    });
}

void SessionPresenter::hearSigned(const SignedOff& outcome, Date day)
{
    if (outcome) {
        emit said(signedSentence(*outcome), StatusKind::Ok);
        return finish();
    }
    m_keeper.resume();
    if (const auto* refusal = std::get_if<app::SignRefusal>(&outcome.error())) {
        const FormProblem problem = problemOf(*refusal, *m_form, day);
        const auto* trouble = std::get_if<app::SignTrouble>(refusal);
        if (trouble && *trouble == app::SignTrouble::DraftTakenOver) m_keeper.lose(DraftHold::TakenOver);
        if (trouble && *trouble == app::SignTrouble::AlreadySigned) m_keeper.lose(DraftHold::Signed);
        goOnWriting({problem});
    } else if (const auto* stale = std::get_if<app::Stale>(&outcome.error())) {
        goOnWriting({{{}, sentence(*stale, m_desk.policy)}});
    } else if (const auto* trouble = std::get_if<app::Trouble>(&outcome.error())) {
        goOnWriting({{{}, sentence(*trouble)}});
    }
}

QString SessionPresenter::signedSentence(const app::Signed& done) const
{
    QStringList parts{tr("Session signed %1.").arg(clockTime(m_desk.now().time))};
    if (done.next && m_nextBooked)
        parts << tr("Next appointment %1 %2.")
                     .arg(clinicalWithDay(m_nextBooked->day), clockTime(m_nextBooked->time));
    for (const auto warning : done.warnings) parts << sentence(warning, m_desk.policy.sessions);
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
    m_mode = FormMode::Waiting;
    emit changed();
    m_keeper.settle([this, outcome = *outcome] {
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
            return goOnWriting({{QStringLiteral("outcome"), sentence(*stale, m_desk.policy)}});
        if (const auto* trouble = std::get_if<app::Trouble>(&outcome.error()))
            return goOnWriting({{{}, sentence(*trouble)}});
        return;
    }
    // The draft has served; discarded, so that text typed before the choice can still be brought back.
    m_keeper.discard([](const DraftKeeper::Thrown&) {});
    m_keeper.stop();
    emit said(tr("%1: recorded %2.")
                  .arg(outcomeWord(recorded, onScreen(m_form->calledName)), clockTime(m_desk.now().time)),
              StatusKind::Ok);
    if (recorded != domain::AppointmentOutcome::DidNotAttend) return finish();
    m_mode = FormMode::OutcomeRecorded;
    emit changed();
}

void SessionPresenter::goOnWriting(const std::vector<FormProblem>& problems)
{
    m_mode = modeOfForm();
    emit changed();
    if (!problems.empty()) emit problemsFound(problems);
}

} // namespace keywork::ui
