#include "app/client/export_client.h"

#include "app/perform.h"
#include "exchange/client_json.h"
#include "store/allocation_table.h"
#include "store/appointment_table.h"
#include "store/care_plan_table.h"
#include "store/care_review_table.h"
#include "store/client_table.h"
#include "store/clinical_write_table.h"
#include "store/contact_attempt_table.h"
#include "store/episode_table.h"
#include "store/history_reader.h"
#include "store/intervention_table.h"
#include "store/life_event_table.h"
#include "store/observation_table.h"
#include "store/pathway_table.h"
#include "store/progress_table.h"
#include "store/session_journal.h"
#include "store/session_table.h"
#include "store/staff_table.h"
#include "store/store_info_table.h"

#include <algorithm>
#include <limits>
#include <set>

namespace keywork::app {

namespace {

using store::Versioned;

// Gathers one client's record, and who is named in it.
class Gathering {
public:
    explicit Gathering(Workspace& workspace) : m_workspace(workspace), m_db(workspace.store()) {}

    exchange::ClientRecord record(domain::ClientId client)
    {
        exchange::ClientRecord record{origin(), versioned(Versioned::Client, client.number()), {}, {}, {}, {},
                                      {}};
        for (const auto& found : store::EpisodeTable(m_db).ofClient(client))
            record.episodes.push_back(episode(found.id));
        addSessions(client, record.episodes);
        record.events = store::LifeEventTable(m_db).ofClient(client);
        record.observations = store::ObservationTable(m_db).ofClient(client);
        record.writes = store::ClinicalWriteTable(m_db).ofClientAfter(client, 0);
        nameEverybody(record);
        return record;
    }

private:
    exchange::Origin origin() const
    {
        const auto identity = store::StoreInfoTable(m_db).find();
        if (!identity) throw store::SqlError::damagedRow();
        return {identity->serviceName, identity->practiceSeed, m_workspace.today()};
    }

    exchange::VersionedRow versioned(Versioned table, std::int64_t id)
    {
        const store::HistoryReader history(m_db);
        exchange::VersionedRow row{id, history.present(table, id).value(), {}};
        for (auto& past : history.past(table, id)) {
            m_named.insert(past.changedBy);
            row.past.push_back({past.version, std::move(past.was), past.changedAt, past.changedBy});
        }
        return row;
    }

    exchange::EpisodeRecord episode(domain::EpisodeId id)
    {
        exchange::EpisodeRecord record{versioned(Versioned::Episode, id.number()),
                                       {},
                                       {},
                                       {},
                                       {},
                                       {},
                                       {},
                                       {},
                                       {},
                                       {},
                                       {},
                                       {},
                                       {},
                                       {},
                                       {}};
        for (const auto& allocation : store::AllocationTable(m_db).ofEpisode(id)) {
            m_named.insert(allocation.staff);
            record.allocations.push_back(versioned(Versioned::Allocation, allocation.id.number()));
        }
        const store::PathwayTable pathway(m_db);
        record.phases = pathway.phases(id);
        record.layers = pathway.layers(id);
        record.wishes = pathway.wishes(id);
        record.promptAnswers = pathway.promptAnswers(id);
        // Both tables give the newest first.
        record.plans = store::CarePlanTable(m_db).versions(id);
        std::reverse(record.plans.begin(), record.plans.end());
        record.reviews = store::CareReviewTable(m_db).ofEpisode(id);
        std::reverse(record.reviews.begin(), record.reviews.end());
        record.stepsDone = store::ProgressTable(m_db).stepsDone(id);
        record.ratings = store::ProgressTable(m_db).ratings(id);
        for (const auto& intervention : store::InterventionTable(m_db).ofEpisode(id))
            record.interventions.push_back(versioned(Versioned::Intervention, intervention.id.number()));
        for (const auto& appointment : store::AppointmentTable(m_db).ofEpisode(id)) {
            m_named.insert(appointment.staff);
            record.appointments.push_back(versioned(Versioned::Appointment, appointment.id.number()));
        }
        record.attempts = store::ContactAttemptTable(m_db).ofEpisode(id);
        record.decisions = store::ContactAttemptTable(m_db).decisions(id);
        return record;
    }

    // Those entered in error among them; the journal gives the newest first.
    void addSessions(domain::ClientId client, std::vector<exchange::EpisodeRecord>& episodes)
    {
        auto sessions = store::SessionJournal(m_db)
                            .page(client, {}, std::nullopt, std::numeric_limits<int>::max())
                            .sessions;
        std::reverse(sessions.begin(), sessions.end());
        for (auto& session : sessions) {
            const auto episode = std::find_if(episodes.begin(), episodes.end(), [&](const auto& one) {
                return one.episode.id == session.episode.number();
            });
            if (episode == episodes.end()) throw store::SqlError::damagedRow();
            auto addenda = store::SessionTable(m_db).addenda(session.id);
            episode->sessions.push_back({std::move(session), std::move(addenda)});
        }
    }

    void nameEverybody(exchange::ClientRecord& record)
    {
        for (const auto& write : record.writes) m_named.insert(write.by);
        for (const auto& event : record.events) name(event.recordedBy, event.error);
        for (const auto& observation : record.observations) name(observation.recordedBy, observation.error);
        for (const auto& episode : record.episodes) nameEverybodyOf(episode);
        const store::StaffTable staff(m_db);
        for (const auto id : m_named) record.staff.push_back(staff.find(id).value());
    }

    void nameEverybodyOf(const exchange::EpisodeRecord& episode)
    {
        for (const auto& change : episode.phases) m_named.insert(change.decidedBy);
        for (const auto& change : episode.layers) m_named.insert(change.decidedBy);
        for (const auto& answer : episode.promptAnswers) m_named.insert(answer.by);
        nameEverybodyOfPlans(episode);
        for (const auto& attempt : episode.attempts) m_named.insert(attempt.by);
        for (const auto& decision : episode.decisions) m_named.insert(decision.by);
        for (const auto& entry : episode.sessions) {
            name(entry.session.author, entry.session.error);
            for (const auto& addendum : entry.addenda) m_named.insert(addendum.author);
        }
    }

    void nameEverybodyOfPlans(const exchange::EpisodeRecord& episode)
    {
        for (const auto& plan : episode.plans) name(plan.author, plan.error);
        for (const auto& review : episode.reviews) name(review.author, review.error);
        for (const auto& done : episode.stepsDone) m_named.insert(done.recordedBy);
        for (const auto& rating : episode.ratings) m_named.insert(rating.recordedBy);
    }

    void name(domain::StaffId author, const std::optional<domain::EnteredInError>& error)
    {
        m_named.insert(author);
        if (error) m_named.insert(error->by);
    }

    Workspace& m_workspace;
    store::Database& m_db;
    std::set<domain::StaffId> m_named;
};

} // namespace

Outcome<std::string, NoRefusal> exportClient(Workspace& workspace, const domain::ClientRef& ref)
{
    using Answer = Outcome<std::string, NoRefusal>;
    return perform<std::string, NoRefusal>(workspace, Action::ExportClient, [&](Change& change) -> Answer {
        if (!change.isAllowed()) return trouble<NoRefusal>(Trouble::NotAllowed);
        const auto client = store::ClientTable(workspace.store()).findByRef(ref);
        if (!client) return trouble<NoRefusal>(Trouble::NotFound);
        change.requireAccess(*client);
        const auto record = Gathering(workspace).record(*client);
        change.audit("client", client->number(), static_cast<RowVersion>(record.client.past.size()) + 1);
        return exchange::toJson(record);
    });
}

} // namespace keywork::app
