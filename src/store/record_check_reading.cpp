#include "domain/client/nhs_number.h"
#include "domain/client/search_key.h"
#include "store/allocation_table.h"
#include "store/appointment_table.h"
#include "store/client_table.h"
#include "store/contact_attempt_table.h"
#include "store/draft_table.h"
#include "store/episode_table.h"
#include "store/intervention_table.h"
#include "store/life_event_table.h"
#include "store/observation_table.h"
#include "store/pathway_table.h"
#include "store/record_check.h"
#include "store/rows.h"
#include "store/session_table.h"

#include <algorithm>
#include <set>

namespace keywork::store {

using domain::RecordRule;

namespace {

constexpr auto selectClients = "SELECT id FROM client ORDER BY id";
constexpr auto selectSessions = "SELECT id FROM session ORDER BY id";
constexpr auto selectNhsNumbers =
    "SELECT id, nhs_number FROM client WHERE nhs_number IS NOT NULL ORDER BY id";
constexpr auto selectKeys = "SELECT part, word, sound FROM name_key WHERE client_id = ?1 ORDER BY place";
constexpr auto selectDeletions = "SELECT deletion FROM name_deletion WHERE client_id = ?1 ORDER BY deletion";
constexpr auto selectWords = "SELECT words FROM client_fts WHERE rowid = ?1";

// Reads as the screens do; what cannot be read is a fault of its row, and what comes after it is read all the same.
template <class Read>
void understood(RecordCheck& found, std::string_view table, std::int64_t id, const Read& read)
try {
    read();
} catch (const StoreDamage& damage) {
    found.faults.push_back({RecordRule::Understood, damage.table(), damage.id()});
} catch (const SqlError& error) {
    if (error.isDamage()) found.faults.push_back({RecordRule::Understood, table, id});
    else found.unread.push_back(table);
}

template <class SomeId>
std::vector<SomeId> idsOf(Database& db, const StatementText& text)
{
    Statement query(db, text);
    return allRows(query, [](const Statement& row) { return row.column<SomeId>(0); });
}

void readEpisode(Database& db, domain::EpisodeId id, RecordCheck& found)
{
    const auto number = id.number();
    const PathwayTable pathway(db);
    understood(found, "allocation", number, [&] { AllocationTable(db).ofEpisode(id); });
    understood(found, "phase_change", number, [&] { pathway.phases(id); });
    understood(found, "layer_change", number, [&] { pathway.layers(id); });
    understood(found, "client_wish", number, [&] { pathway.wishes(id); });
    understood(found, "prompt_answer", number, [&] { pathway.promptAnswers(id); });
    understood(found, "intervention", number, [&] { InterventionTable(db).ofEpisode(id); });
    understood(found, "appointment", number, [&] { AppointmentTable(db).ofEpisode(id); });
    understood(found, "contact_attempt", number, [&] { ContactAttemptTable(db).ofEpisode(id); });
    understood(found, "chain_decision", number, [&] { ContactAttemptTable(db).decisions(id); });
}

// One client whole.
void readClient(Database& db, domain::ClientId id, RecordCheck& found)
{
    const auto number = id.number();
    std::vector<domain::Episode> episodes;
    understood(found, "episode", number, [&] { episodes = EpisodeTable(db).ofClient(id); });
    for (const auto& episode : episodes) readEpisode(db, episode.id, found);
    understood(found, "life_event", number, [&] { LifeEventTable(db).ofClient(id); });
    understood(found, "observation", number, [&] { ObservationTable(db).ofClient(id); });
    understood(found, "draft", number, [&] { DraftTable(db).ofClient(id); });
}

template <class Value>
std::vector<Value> columnOf(Database& db, const StatementText& text, domain::ClientId client)
{
    Statement query(db, text);
    query.bind(client);
    return allRows(query, [](const Statement& row) { return row.column<Value>(0); });
}

// Whether the rows by which ClientSearch finds somebody are those that the name gives.
bool isFoundByName(Database& db, const domain::Client& client)
{
    const auto wanted = domain::searchKeys(client.details.name);
    Statement query(db, selectKeys);
    query.bind(client.id);
    const auto keys = allRows(query, [](const Statement& found) {
        Columns row(found);
        return domain::NameKey{row.next<domain::NameKey::Part>(), row.next<std::string>(),
                               row.next<std::string>()};
    });
    std::string words;
    std::set<std::string> deletions;
    for (const auto& key : wanted) {
        words.append(key.word).append(" ");
        for (auto& deletion : domain::deletionKeys(key.word)) deletions.insert(std::move(deletion));
    }
    const auto kept = columnOf<std::string>(db, selectDeletions, client.id);
    return keys == wanted && std::equal(kept.begin(), kept.end(), deletions.begin(), deletions.end()) &&
           columnOf<std::string>(db, selectWords, client.id) == std::vector{words};
}

// Before anything is read as a client: a wrong number keeps the whole row from being read.
void checkNhsNumbers(Database& db, RecordCheck& found)
{
    Statement query(db, selectNhsNumbers);
    while (query.step()) {
        if (!domain::NhsNumber::parse(query.text(1)))
            found.faults.push_back({RecordRule::NhsNumberValid, "client", query.integer(0)});
    }
}

} // namespace

void checkByReading(Database& database, RecordCheck& found)
{
    understood(found, "client", 0, [&] { checkNhsNumbers(database, found); });
    std::vector<domain::ClientId> clients;
    understood(found, "client", 0, [&] { clients = idsOf<domain::ClientId>(database, selectClients); });
    for (const auto id : clients) {
        understood(found, "client", id.number(), [&] {
            const auto client = ClientTable(database).find(id);
            if (client && !isFoundByName(database, *client))
                found.faults.push_back({RecordRule::FoundByName, "client", id.number()});
        });
        readClient(database, id, found);
    }
    std::vector<domain::SessionId> sessions;
    understood(found, "session", 0, [&] { sessions = idsOf<domain::SessionId>(database, selectSessions); });
    for (const auto id : sessions) {
        understood(found, "session", id.number(), [&] {
            const SessionTable table(database);
            table.find(id);
            table.addenda(id);
        });
    }
}

} // namespace keywork::store
