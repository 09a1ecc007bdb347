#include "store/caseload_reader.h"

#include "store/allocation_table.h"
#include "store/appointment_table.h"
#include "store/client_table.h"
#include "store/contact_attempt_table.h"
#include "store/draft_table.h"
#include "store/episode_table.h"
#include "store/intervention_table.h"
#include "store/life_event_table.h"
#include "store/observation_table.h"
#include "store/session_table.h"

#include <unordered_map>

namespace keywork::store {

namespace {

// Where the rows of one client or one episode belong.
class Places {
public:
    explicit Places(std::vector<ClientFacts>& all)
    {
        for (auto& facts : all) {
            m_byClient.emplace(facts.client.id, &facts);
            if (facts.episode) m_byEpisode.emplace(facts.episode->id, &facts);
        }
    }

    // What stands for nobody here has been written between two queries of a reading without a snapshot.
    ClientFacts* of(domain::ClientId client) const { return found(m_byClient, client); }
    ClientFacts* of(domain::EpisodeId episode) const { return found(m_byEpisode, episode); }

    template <class Row>
    void put(std::vector<Row> rows, std::vector<Row> ClientFacts::*list) const
    {
        for (auto& row : rows) {
            if (auto* facts = of(owner(row))) (facts->*list).push_back(std::move(row));
        }
    }

private:
    template <class Row>
    static auto owner(const Row& row)
    {
        if constexpr (requires { row.episode; }) return row.episode;
        else return row.client;
    }

    template <class Key>
    static ClientFacts* found(const std::unordered_map<Key, ClientFacts*>& places, Key key)
    {
        const auto place = places.find(key);
        return place == places.end() ? nullptr : place->second;
    }

    std::unordered_map<domain::ClientId, ClientFacts*> m_byClient;
    std::unordered_map<domain::EpisodeId, ClientFacts*> m_byEpisode;
};

domain::Fact contactFact(const LastContact& last)
{
    return {domain::FactKind::Session, last.session.number(), last.start.day};
}

std::vector<ClientFacts> peopleWithEpisodes(Database& db, const ClientScope& scope)
{
    auto clients = ClientTable(db).within(scope);
    std::vector<ClientFacts> all;
    all.reserve(clients.size());
    for (auto& client : clients) {
        all.push_back({std::move(client), {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}});
    }
    std::unordered_map<domain::ClientId, ClientFacts*> places;
    for (auto& facts : all) places.emplace(facts.client.id, &facts);
    for (auto& episode : EpisodeTable(db).openWithin(scope)) {
        const auto place = places.find(episode.client);
        if (place != places.end()) place->second->episode = std::move(episode);
    }
    return all;
}

} // namespace

domain::DueFacts ClientFacts::due() const
{
    return {.client = &client,
            .episode = episode ? &*episode : nullptr,
            .allocations = allocations,
            .appointments = appointments,
            .attempts = attempts,
            .decisions = decisions,
            .interventions = interventions,
            .events = events,
            .observations = observations,
            .drafts = drafts,
            .lastContact = lastContact};
}

std::vector<ClientFacts> CaseloadReader::read(const ClientScope& scope) const
{
    auto all = peopleWithEpisodes(m_db, scope);
    const Places places(all);
    places.put(AllocationTable(m_db).within(scope), &ClientFacts::allocations);
    places.put(AppointmentTable(m_db).unsettledWithin(scope), &ClientFacts::appointments);
    places.put(InterventionTable(m_db).within(scope), &ClientFacts::interventions);
    places.put(LifeEventTable(m_db).within(scope), &ClientFacts::events);
    places.put(ObservationTable(m_db).within(scope), &ClientFacts::observations);
    places.put(DraftTable(m_db).within(scope), &ClientFacts::drafts);

    const ContactAttemptTable attempts(m_db);
    places.put(attempts.unsettledWithin(scope), &ClientFacts::attempts);
    for (auto& [episode, decisions] : attempts.decisionsWithin(scope)) {
        if (auto* facts = places.of(episode)) facts->decisions = std::move(decisions);
    }
    for (auto& [episode, reviews] : ReviewCycleReader(m_db).read(scope)) {
        if (auto* facts = places.of(episode)) facts->reviews = std::move(reviews);
    }
    for (const auto& [episode, last] : SessionTable(m_db).lastContacts(scope)) {
        if (auto* facts = places.of(episode)) facts->lastContact = contactFact(last);
    }
    return all;
}

} // namespace keywork::store
