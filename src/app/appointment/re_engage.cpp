#include "app/appointment/re_engage.h"

#include "app/perform.h"
#include "base/text.h"
#include "domain/text_limit.h"
#include "store/appointment_table.h"
#include "store/contact_attempt_table.h"

namespace keywork::app {

namespace {

// Only an appointment that the client did not attend opens a chain.
std::optional<domain::Appointment> missedAppointment(Workspace& workspace, domain::AppointmentId id)
{
    auto found = store::AppointmentTable(workspace.store()).find(id);
    if (found && found->outcome() == domain::AppointmentOutcome::DidNotAttend) return found;
    return std::nullopt;
}

} // namespace

Outcome<domain::ContactAttemptId, AttemptRefusal> recordAttempt(Workspace& workspace, AttemptToRecord attempt)
{
    using Answer = Outcome<domain::ContactAttemptId, AttemptRefusal>;
    return perform<domain::ContactAttemptId, AttemptRefusal>(
        workspace, Action::RecordAttempt, [&](Change& change) -> Answer {
            if (!change.isAllowed()) return trouble<AttemptRefusal>(Trouble::NotAllowed);
            const auto missed = missedAppointment(workspace, attempt.missed);
            if (!missed) return refused(AttemptRefusal::NotMissed);
            if (attempt.at > change.localNow()) return refused(AttemptRefusal::InFuture);
            if (attempt.at.day < missed->at.day) return refused(AttemptRefusal::BeforeMissed);
            const auto note = trimmed(attempt.note);
            if (!domain::fits(note)) return refused(AttemptRefusal::NoteTooLong);
            const auto id =
                store::ContactAttemptTable(workspace.store())
                    .insert(domain::ContactAttempt{domain::ContactAttemptId{0}, missed->client,
                                                   missed->episode, missed->id, change.me(), attempt.at,
                                                   attempt.route, attempt.outcome, std::string(note)});
            change.wrote(domain::WriteKind::AttemptRecorded, missed->client, id.number(), attempt.at.day,
                         std::string(domain::code(attempt.outcome)));
            change.audit("contactAttempt", id.number());
            return id;
        });
}

Outcome<Done, ChainDecisionRefusal> decideChain(Workspace& workspace, domain::AppointmentId id,
                                                std::string decision)
{
    using Answer = Outcome<Done, ChainDecisionRefusal>;
    return perform<Done, ChainDecisionRefusal>(workspace, Action::DecideChain, [&](Change& change) -> Answer {
        if (!change.isAllowed()) return trouble<ChainDecisionRefusal>(Trouble::NotAllowed);
        const auto missed = missedAppointment(workspace, id);
        if (!missed) return refused(ChainDecisionRefusal::NotMissed);
        const auto text = trimmed(decision);
        if (text.empty()) return refused(ChainDecisionRefusal::DecisionMissing);
        if (!domain::fits(text)) return refused(ChainDecisionRefusal::TooLong);
        store::ContactAttemptTable attempts(workspace.store());
        if (attempts.decision(id)) return refused(ChainDecisionRefusal::AlreadyDecided);
        attempts.insert(domain::ChainDecision{id, change.me(), change.today(), std::string(text)},
                        missed->episode);
        change.wrote(domain::WriteKind::ChainDecided, missed->client, id.number(), change.today());
        change.audit("chainDecision", id.number());
        return Done{};
    });
}

} // namespace keywork::app
