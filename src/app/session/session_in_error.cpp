#include "app/session/session_in_error.h"

#include "app/draft/session_fields.h"
#include "app/perform.h"
#include "app/session/fields_of_session.h"
#include "base/text.h"
#include "store/appointment_table.h"
#include "store/draft_table.h"
#include "store/episode_table.h"
#include "store/session_table.h"
#include "store/stamp.h"

namespace keywork::app {

using Refusal = SessionErrorRefusal;

namespace {

// The appointment that the session came of has no outcome any more: it goes back to the list of those that need one.
void reopenAppointment(Workspace& workspace, const domain::Session& session, Change& change)
{
    if (!session.appointment) return;
    store::AppointmentTable appointments(workspace.store());
    auto appointment = appointments.find(*session.appointment);
    if (!appointment || appointment->isBooked()) return;
    const RowVersion seen = appointment->version;
    appointment->state = domain::Booked{};
    appointments.update(*appointment, seen, change.stamp());
}

// Marks the session; the reason why not, or nothing.
std::optional<Problem<Refusal>> mark(Workspace& workspace, Change& change, const domain::Session& session,
                                     const std::string& reason)
{
    if (!change.isAllowed({.author = session.author == change.me()})) return Trouble::NotAllowed;
    const auto why = trimmed(reason);
    if (why.empty()) return Refusal::ReasonMissing;
    if (!store::SessionTable(workspace.store())
             .markInError(session.id, {change.me(), change.now(), std::string(why)})) {
        return Refusal::AlreadyMarked;
    }
    reopenAppointment(workspace, session, change);
    change.wrote(domain::WriteKind::MarkedInError, session.client, session.id.number(),
                 session.content.start.day, "session");
    change.audit("session", session.id.number(), 2, why);
    return std::nullopt;
}

} // namespace

Outcome<Done, Refusal> markSessionInError(Workspace& workspace, domain::SessionId id, std::string reason)
{
    return perform<Done, Refusal>(workspace, Action::MarkInError,
                                  [&](Change& change) -> Outcome<Done, Refusal> {
                                      const auto session = store::SessionTable(workspace.store()).find(id);
                                      if (!session) return trouble<Refusal>(Trouble::NotFound);
                                      if (auto problem = mark(workspace, change, *session, reason))
                                          return refuse(std::move(*problem));
                                      return Done{};
                                  });
}

Outcome<Moved, Refusal> moveToRightClient(Workspace& workspace, domain::SessionId id,
                                          domain::ClientId rightClient, std::string reason)
{
    using Answer = Outcome<Moved, Refusal>;
    return perform<Moved, Refusal>(workspace, Action::MarkInError, [&](Change& change) -> Answer {
        const auto session = store::SessionTable(workspace.store()).find(id);
        if (!session) return trouble<Refusal>(Trouble::NotFound);
        if (session->client == rightClient) return refused(Refusal::SameClient);
        if (!store::EpisodeTable(workspace.store()).openOf(rightClient))
            return refused(Refusal::NoOpenEpisode);
        if (auto problem = mark(workspace, change, *session, reason)) return refuse(std::move(*problem));
        auto fields = fieldsOf(session->content);
        fields.interventions.clear(); // these belong to the other person's episode
        fields.goals.clear();
        fields.steps.clear();
        fields.present = presentToCarry(workspace, session->content);
        const auto draft = store::DraftTable(workspace.store())
                               .insert({domain::DraftId{0},
                                        change.me(),
                                        rightClient,
                                        domain::DraftSubject::Session,
                                        std::nullopt,
                                        std::nullopt,
                                        toDraftBody(fields),
                                        0,
                                        change.now(),
                                        change.now(),
                                        std::nullopt,
                                        {},
                                        1});
        return Moved{draft, leftBehind(workspace, session->content)};
    });
}

} // namespace keywork::app
