#include "store/episode_table.h"

#include "store/history_json.h"
#include "store/rows.h"
#include "store/sql_text.h"

#include <algorithm>
#include <map>

namespace keywork::store {

using domain::Episode;
using domain::EpisodeId;

namespace {

// In the order of putEpisode; readEpisode reads the same after id and version.
constexpr char columns[] = R"sql(
    client_id, referral_source, referred_on, referred_by, injecting_status, accommodation, employment, parental_status,
    children_in_household, previously_treated, consent_decision, consent_on, consent_leaflet, what_will_be_different,
    state, declined_on, decline_reason, started_on, ended_on, ending_reason, ending_class, aftercare,
    way_back_explained, exit_outcome_missing, reason_from_this_phase, ending_note, accepted_on
)sql";
constexpr char parameters[] =
    "?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, "
    "?21, ?22, ?23, ?24, ?25, ?26, ";

constexpr auto selectById = sql("SELECT id, row_version, ", columns, "FROM episode WHERE id = ?1");
constexpr auto selectOpen = sql("SELECT id, row_version, ", columns,
                                "FROM episode WHERE client_id = ?1 AND state IN ('referred', 'inTreatment')");
constexpr auto selectOfClient =
    sql("SELECT id, row_version, ", columns, "FROM episode WHERE client_id = ?1 ORDER BY referred_on, id");
constexpr auto selectWithin =
    sql("SELECT id, row_version, ", columns,
        "FROM episode WHERE id IN (SELECT episode_id FROM scope) ORDER BY client_id");
constexpr auto insertEpisode =
    sql("INSERT INTO episode (", columns, ") VALUES (", parameters, "?27) RETURNING id");
// The states past Referred do not know when the referral was accepted; the row does.
constexpr auto updateEpisode =
    sql("UPDATE episode SET row_version = row_version + 1, (", columns, ") = (", parameters,
        "CASE WHEN ?15 = 'referred' THEN ?27 ELSE accepted_on END) WHERE id = ?28 AND row_version = ?29");

constexpr char substances[] =
    "SELECT episode_id, substance, route, age_first_used, days_in_last_28 FROM episode_substance WHERE episode_id ";
constexpr auto selectSubstances = sql(substances, "= ?1 ORDER BY place");
constexpr auto selectSubstancesOfClient =
    sql(substances, "IN (SELECT id FROM episode WHERE client_id = ?1) ORDER BY episode_id, place");
constexpr auto selectSubstancesWithin =
    sql(substances, "IN (SELECT episode_id FROM scope) ORDER BY episode_id, place");
constexpr auto insertSubstance = R"sql(
    INSERT INTO episode_substance (episode_id, place, substance, route, age_first_used, days_in_last_28)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6)
)sql";
constexpr auto deleteSubstances = "DELETE FROM episode_substance WHERE episode_id = ?1";

enum class State { Referred, Declined, InTreatment, Closed };

constexpr domain::CodeTable<State, 4> codeTable(State)
{
    return {{{State::Referred, "referred"},
             {State::Declined, "declined"},
             {State::InTreatment, "inTreatment"},
             {State::Closed, "closed"}}};
}

std::optional<domain::Ending> readEnding(Columns& row)
{
    const auto on = row.next<std::optional<Date>>();
    if (!on) {
        row.skip(7);
        return std::nullopt;
    }
    return domain::Ending{*on,
                          row.next<domain::Code>(),
                          row.next<domain::EndingClass>(),
                          row.next<domain::Aftercare>(),
                          row.next<domain::Answer>(),
                          row.next<std::string>(),
                          row.next<std::string>(),
                          row.next<std::string>()};
}

domain::EpisodeState readState(Columns& row)
{
    const auto state = row.next<State>();
    const auto declinedOn = row.next<std::optional<Date>>();
    auto declineReason = row.next<std::optional<std::string>>();
    const auto startedOn = row.next<std::optional<Date>>();
    auto ending = readEnding(row);
    const auto acceptedOn = row.next<std::optional<Date>>();
    switch (state) {
    case State::Referred: return domain::Referred{acceptedOn};
    case State::Declined:
        return domain::ReferralDeclined{required(declinedOn), required(std::move(declineReason))};
    case State::InTreatment: return domain::InTreatment{required(startedOn)};
    case State::Closed: return domain::Closed{startedOn, required(std::move(ending))};
    }
    throw SqlError::damagedRow();
}

domain::StartSnapshot readStart(Columns& row)
{
    return {{},
            row.next<domain::Code>(),
            row.next<domain::Code>(),
            row.next<domain::Code>(),
            row.next<domain::Code>(),
            row.next<std::optional<int>>(),
            row.next<domain::Answer>(),
            {row.next<domain::ConsentDecision>(), row.next<std::optional<Date>>(), row.next<std::string>()}};
}

Episode readEpisode(const Statement& found)
{
    return rowOf("episode", found, [](Columns& row) {
        const auto id = row.next<EpisodeId>();
        const auto version = row.next<RowVersion>();
        const auto client = row.next<domain::ClientId>();
        domain::Referral referral{row.next<domain::Code>(), row.next<Date>(), row.next<std::string>()};
        auto start = readStart(row);
        auto different = row.next<std::string>();
        return Episode{
            id, client, std::move(referral), readState(row), std::move(start), std::move(different), version};
    });
}

void putStart(Values& to, const domain::StartSnapshot& start)
{
    to.put(start.injectingStatus)
        .put(start.accommodation)
        .put(start.employment)
        .put(start.parentalStatus)
        .put(start.childrenInHousehold)
        .put(start.previouslyTreated)
        .put(start.consent.decision)
        .put(start.consent.on)
        .put(start.consent.leafletVersion);
}

void putState(Values& to, const Episode& episode)
{
    using domain::Ending;
    const auto* referred = std::get_if<domain::Referred>(&episode.state);
    const auto* declined = std::get_if<domain::ReferralDeclined>(&episode.state);
    const auto* closed = std::get_if<domain::Closed>(&episode.state);
    const auto* ending = closed ? &closed->ending : nullptr;
    to.put(State{static_cast<int>(episode.state.index())})
        .putPart(declined, &domain::ReferralDeclined::on)
        .putPart(declined, &domain::ReferralDeclined::reason)
        .put(episode.startedOn())
        .putPart(ending, &Ending::on)
        .putPart(ending, &Ending::reason)
        .putPart(ending, &Ending::endingClass)
        .putPart(ending, &Ending::aftercare)
        .putPart(ending, &Ending::wayBackExplained)
        .putPart(ending, &Ending::exitOutcomeMissing)
        .putPart(ending, &Ending::reasonFromThisPhase)
        .putPart(ending, &Ending::note)
        .putPart(referred, &domain::Referred::acceptedOn);
}

void putEpisode(Values& to, const Episode& episode)
{
    to.put(episode.client).put(episode.referral.source).put(episode.referral.on).put(episode.referral.by);
    putStart(to, episode.start);
    to.put(episode.whatWillBeDifferent);
    putState(to, episode);
}

domain::StartSubstance readSubstance(const Statement& found)
{
    return rowOf("episode_substance", found, [](Columns& row) {
        row.skip();
        return domain::StartSubstance{row.next<domain::Code>(), row.next<domain::Code>(),
                                      row.next<std::optional<int>>(), row.next<std::optional<int>>()};
    });
}

// `lists`: the substances of all of them, in the order of the episodes' ids.
std::vector<Episode> withLists(std::vector<Episode> episodes, Statement& lists)
{
    std::map<EpisodeId, Episode*> places;
    for (auto& episode : episodes) places.emplace(episode.id, &episode);
    while (lists.step()) {
        const auto place = places.find(lists.column<EpisodeId>(0));
        if (place != places.end()) place->second->start.substances.push_back(readSubstance(lists));
    }
    return episodes;
}

} // namespace

Episode EpisodeTable::withSubstances(Episode episode) const
{
    Statement query(m_db, selectSubstances);
    query.bind(episode.id);
    episode.start.substances = allRows(query, readSubstance);
    return episode;
}

std::optional<Episode> EpisodeTable::find(EpisodeId id) const
{
    Statement query(m_db, selectById);
    query.bind(id);
    if (!query.step()) return std::nullopt;
    return withSubstances(readEpisode(query));
}

std::optional<Episode> EpisodeTable::openOf(domain::ClientId client) const
{
    Statement query(m_db, selectOpen);
    query.bind(client);
    if (!query.step()) return std::nullopt;
    return withSubstances(readEpisode(query));
}

std::vector<Episode> EpisodeTable::ofClient(domain::ClientId client) const
{
    Statement query(m_db, selectOfClient);
    query.bind(client);
    Statement lists(m_db, selectSubstancesOfClient);
    lists.bind(client);
    return withLists(allRows(query, readEpisode), lists);
}

std::vector<Episode> EpisodeTable::openWithin(const ClientScope& scope) const
{
    Statement query(m_db, scope.sql(selectWithin));
    scope.bind(query);
    Statement lists(m_db, scope.sql(selectSubstancesWithin));
    scope.bind(lists);
    return withLists(allRows(query, readEpisode), lists);
}

EpisodeId EpisodeTable::insert(const Episode& episode)
{
    Statement insert(m_db, insertEpisode);
    Values values(insert);
    putEpisode(values, episode);
    const auto id = insertedId<EpisodeId>(insert);
    insertSubstances(id, episode.start);
    return id;
}

bool EpisodeTable::update(const Episode& episode, RowVersion seen, const Stamp& stamp)
{
    if (!keepPast(m_db, Versioned::Episode, episode.id.number(), seen, stamp)) return false;
    Statement update(m_db, updateEpisode);
    Values values(update);
    putEpisode(values, episode);
    values.put(episode.id).put(seen);
    update.run();
    Statement(m_db, deleteSubstances).bind(episode.id).run();
    insertSubstances(episode.id, episode.start);
    return true;
}

void EpisodeTable::insertSubstances(EpisodeId id, const domain::StartSnapshot& start)
{
    int place = 0;
    for (const auto& [substance, route, age, days] : start.substances) {
        Statement(m_db, insertSubstance).bind(id, ++place, substance, route, age, days).run();
    }
}

} // namespace keywork::store
