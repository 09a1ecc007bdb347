#include "app/session/sign_session.h"

#include "app/appointment/booking.h"
#include "app/draft/draft_to_sign.h"
#include "app/perform.h"
#include "app/risk/risk_writes.h"
#include "app/stale.h"
#include "store/appointment_table.h"
#include "store/care_plan_table.h"
#include "store/client_table.h"
#include "store/draft_table.h"
#include "store/episode_table.h"
#include "store/intervention_table.h"
#include "store/session_table.h"

namespace keywork::app {

using domain::AppointmentOutcome;

namespace {

using SignProblem = Problem<SignRefusal>;
// Before this one: three running are worth a thought.
constexpr int runOfShortSessions = 2;

template <class Why>
tl::unexpected<SignProblem> signRefused(Why why)
{
    return refuse(SignProblem(std::in_place_type<SignRefusal>, why));
}

// Signing one session, step by step, inside its transaction. The first step that fails is the answer.
class Signing {
public:
    Signing(Workspace& workspace, Change& change, SessionToSign wanted)
        : m_workspace(workspace), m_change(change), m_wanted(std::move(wanted))
    {
    }

    Outcome<Signed, SignRefusal> run()
    {
        if (auto problem = checkDraft()) return refuse(std::move(*problem));
        m_episode = store::EpisodeTable(db()).openOf(m_wanted.client);
        if (!m_episode) return signRefused(SignTrouble::NoOpenEpisode);
        if (auto problem = checkContent()) return refuse(std::move(*problem));
        if (auto problem = checkAppointment()) return refuse(std::move(*problem));
        Signed result{insertSession(), std::nullopt, warnings()};
        if (auto problem = settleAppointment()) return refuse(std::move(*problem));
        if (auto problem = recordRisk()) return refuse(std::move(*problem));
        if (m_wanted.next) {
            const auto next = book(m_workspace, m_change, *m_episode, *m_wanted.next);
            if (!next) return signRefused(next.error());
            result.next = *next;
        }
        if (m_wanted.draft) store::DraftTable(db()).remove(*m_wanted.draft);
        m_change.audit("session", result.session.number());
        return result;
    }

private:
    store::Database& db() { return m_workspace.store(); }

    std::optional<SignProblem> checkDraft()
    {
        const auto draft = draftToSign(m_workspace, m_wanted.draft, m_wanted.draftSeen, m_wanted.client);
        if (draft == DraftToSign::AlreadySigned) return SignProblem(SignRefusal(SignTrouble::AlreadySigned));
        if (draft == DraftToSign::TakenOver) return SignProblem(SignRefusal(SignTrouble::DraftTakenOver));
        const bool author = draft != DraftToSign::NotYours;
        if (!m_change.isAllowed({.author = author})) return SignProblem(Trouble::NotAllowed);
        return std::nullopt;
    }

    std::optional<SignProblem> checkContent()
    {
        domain::SigningFacts facts{m_episode->referral.on, m_episode->endedOn(), std::nullopt, {}};
        const auto before =
            store::SessionTable(db()).lastOfEpisodeBefore(m_episode->id, m_wanted.content.start);
        if (before) facts.lastSession = before->content.start.day;
        for (const auto& intervention : store::InterventionTable(db()).ofEpisode(m_episode->id)) {
            facts.episodeInterventions.push_back(intervention.id);
        }
        facts.episodeGoals = store::CarePlanTable(db()).knownGoals(m_episode->id);
        m_minutesBefore = store::SessionTable(db()).lastMinutes(m_episode->id, runOfShortSessions);
        auto checked = domain::checkedSession(std::move(m_wanted.content), facts, m_change.localNow());
        if (!checked) return SignProblem(SignRefusal(checked.error()));
        m_wanted.content = std::move(*checked);
        return std::nullopt;
    }

    domain::SessionId insertSession()
    {
        const auto id = store::SessionTable(db()).insert({domain::SessionId{0}, m_wanted.client,
                                                          m_episode->id, m_change.me(), m_wanted.appointment,
                                                          m_wanted.content, m_change.now(), std::nullopt});
        m_change.wrote(domain::WriteKind::SessionSigned, m_wanted.client, id.number(),
                       m_wanted.content.start.day, std::string(domain::code(m_wanted.content.kind)));
        return id;
    }

    std::optional<SignProblem> checkAppointment()
    {
        if (!m_wanted.appointment) return std::nullopt;
        m_appointment = store::AppointmentTable(db()).find(*m_wanted.appointment);
        if (!m_appointment || m_appointment->client != m_wanted.client ||
            std::holds_alternative<domain::Moved>(m_appointment->state)) {
            return SignProblem(SignRefusal(SignTrouble::AppointmentGone));
        }
        if (store::SessionTable(db()).ofAppointment(m_appointment->id)) {
            return SignProblem(SignRefusal(SignTrouble::AlreadySigned));
        }
        return std::nullopt;
    }

    std::optional<SignProblem> settleAppointment()
    {
        const auto outcome = m_wanted.content.attendance == domain::Attendance::Late
                                 ? AppointmentOutcome::Late
                                 : AppointmentOutcome::Attended;
        // Its outcome may have been recorded before the note.
        if (!m_appointment || m_appointment->outcome() == outcome) return std::nullopt;
        const auto settled =
            settle(m_workspace, m_change, *m_appointment, m_appointment->version, outcome, {});
        if (!settled) return SignProblem(SignRefusal(settled.error()));
        return std::nullopt;
    }

    std::optional<SignProblem> recordRisk()
    {
        const auto client = store::ClientTable(db()).identity(m_wanted.client);
        if (!client) return SignProblem(Trouble::NotFound);
        for (auto& event : m_wanted.events) {
            const auto saved = writeEvent(m_workspace, m_change, client->id, client->born, std::move(event));
            if (!saved) return SignProblem(SignRefusal(saved.error()));
        }
        for (auto& observation : m_wanted.observations) {
            const auto saved =
                writeObservation(m_workspace, m_change, client->id, client->born, std::move(observation));
            if (!saved) return SignProblem(SignRefusal(saved.error()));
        }
        return std::nullopt;
    }

    std::vector<domain::SessionWarning> warnings()
    {
        return domain::sessionWarnings(m_wanted.content, m_minutesBefore, m_workspace.policy().sessions,
                                       m_change.today());
    }

    Workspace& m_workspace;
    Change& m_change;
    SessionToSign m_wanted;
    std::optional<domain::Episode> m_episode;
    std::optional<domain::Appointment> m_appointment;
    std::vector<int> m_minutesBefore;
};

} // namespace

Outcome<Signed, SignRefusal> signSession(Workspace& workspace, SessionToSign session)
{
    return perform<Signed, SignRefusal>(workspace, Action::SignSession, [&](Change& change) {
        return Signing(workspace, change, std::move(session)).run();
    });
}

} // namespace keywork::app
