#include "store/pathway_table.h"

#include "store/rows.h"

namespace keywork::store {

using domain::EpisodeId;

namespace {

constexpr auto selectPhases = R"sql(
    SELECT id, episode_id, phase, on_day, decided_by, with_client, why_without, client_view, reason
      FROM phase_change
     WHERE episode_id = ?1
     ORDER BY on_day, id
)sql";
constexpr auto selectLayers = R"sql(
    SELECT id, episode_id, layer, on_day, decided_by, with_client, why_without, reason
      FROM layer_change
     WHERE episode_id = ?1
     ORDER BY on_day, id
)sql";
constexpr auto selectWishes = R"sql(
    SELECT id, episode_id, words, on_day FROM client_wish WHERE episode_id = ?1 ORDER BY on_day, id
)sql";
constexpr auto selectAnswers = R"sql(
    SELECT id, rule, newest_fact_kind, newest_fact_id, newest_fact_on, reason, on_day, answered_by
      FROM prompt_answer
     WHERE episode_id = ?1
     ORDER BY id
)sql";
constexpr auto selectLastChange = R"sql(
    SELECT max(on_day)
      FROM (SELECT on_day FROM phase_change WHERE episode_id = ?1
            UNION ALL
            SELECT on_day FROM layer_change WHERE episode_id = ?1) moves
)sql";

constexpr auto insertPhase = R"sql(
    INSERT INTO phase_change (episode_id, phase, on_day, decided_by, with_client, why_without, client_view, reason)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
    RETURNING id
)sql";
constexpr auto insertLayer = R"sql(
    INSERT INTO layer_change (episode_id, layer, on_day, decided_by, with_client, why_without, reason)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
    RETURNING id
)sql";
constexpr auto insertWish = R"sql(
    INSERT INTO client_wish (episode_id, words, on_day, recorded_by, recorded_at) VALUES (?1, ?2, ?3, ?4, ?5)
    RETURNING id
)sql";
constexpr auto insertAnswer = R"sql(
    INSERT INTO prompt_answer (episode_id, rule, newest_fact_kind, newest_fact_id, newest_fact_on, reason, on_day,
                               answered_by)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
    RETURNING id
)sql";

domain::DecidedWith readDecidedWith(Columns& row)
{
    const bool withClient = row.next<bool>();
    auto why = row.next<std::string>();
    if (withClient) return domain::WithClient{};
    return domain::WithoutClient{std::move(why)};
}

bool isWithClient(const domain::DecidedWith& decided)
{
    return std::holds_alternative<domain::WithClient>(decided);
}

std::string_view whyWithout(const domain::DecidedWith& decided)
{
    const auto* without = std::get_if<domain::WithoutClient>(&decided);
    return without ? std::string_view(without->why) : std::string_view();
}

domain::PhaseChange readPhase(const Statement& found)
{
    return rowOf("phase_change", found, [](Columns& row) {
        return domain::PhaseChange{row.next<domain::PhaseChangeId>(), row.next<EpisodeId>(),
                                   row.next<domain::Phase>(),         row.next<Date>(),
                                   row.next<domain::StaffId>(),       readDecidedWith(row),
                                   row.next<std::string>(),           row.next<std::string>()};
    });
}

domain::LayerChange readLayer(const Statement& found)
{
    return rowOf("layer_change", found, [](Columns& row) {
        return domain::LayerChange{row.next<domain::LayerChangeId>(),
                                   row.next<EpisodeId>(),
                                   row.next<domain::Layer>(),
                                   row.next<Date>(),
                                   row.next<domain::StaffId>(),
                                   readDecidedWith(row),
                                   row.next<std::string>()};
    });
}

domain::ClientWish readWish(const Statement& found)
{
    return rowOf("client_wish", found, [](Columns& row) {
        return domain::ClientWish{row.next<domain::WishId>(), row.next<EpisodeId>(), row.next<std::string>(),
                                  row.next<Date>()};
    });
}

domain::PromptAnswer readAnswer(const Statement& found)
{
    return rowOf("prompt_answer", found, [](Columns& row) {
        row.skip();
        return domain::PromptAnswer{
            row.next<std::string>(),
            {row.next<domain::FactKind>(), row.next<std::int64_t>(), row.next<std::optional<Date>>()},
            row.next<std::string>(),
            row.next<Date>(),
            row.next<domain::StaffId>()};
    });
}

} // namespace

std::vector<domain::PhaseChange> PathwayTable::phases(EpisodeId episode) const
{
    Statement query(m_db, selectPhases);
    query.bind(episode);
    return allRows(query, readPhase);
}

std::vector<domain::LayerChange> PathwayTable::layers(EpisodeId episode) const
{
    Statement query(m_db, selectLayers);
    query.bind(episode);
    return allRows(query, readLayer);
}

std::vector<domain::ClientWish> PathwayTable::wishes(EpisodeId episode) const
{
    Statement query(m_db, selectWishes);
    query.bind(episode);
    return allRows(query, readWish);
}

std::vector<domain::PromptAnswer> PathwayTable::promptAnswers(EpisodeId episode) const
{
    Statement query(m_db, selectAnswers);
    query.bind(episode);
    return allRows(query, readAnswer);
}

std::optional<Date> PathwayTable::lastChange(EpisodeId episode) const
{
    Statement query(m_db, selectLastChange);
    query.bind(episode).step();
    return query.column<std::optional<Date>>(0);
}

domain::PhaseChangeId PathwayTable::insert(const domain::PhaseChange& change)
{
    Statement insert(m_db, insertPhase);
    insert.bind(change.episode, domain::code(change.to), change.on, change.decidedBy,
                isWithClient(change.decidedWith), whyWithout(change.decidedWith), change.clientView,
                change.reason);
    return insertedId<domain::PhaseChangeId>(insert);
}

domain::LayerChangeId PathwayTable::insert(const domain::LayerChange& change)
{
    Statement insert(m_db, insertLayer);
    insert.bind(change.episode, domain::code(change.to), change.on, change.decidedBy,
                isWithClient(change.decidedWith), whyWithout(change.decidedWith), change.reason);
    return insertedId<domain::LayerChangeId>(insert);
}

domain::WishId PathwayTable::insert(const domain::ClientWish& wish, const Stamp& recorded)
{
    Statement insert(m_db, insertWish);
    insert.bind(wish.episode, wish.words, wish.on, recorded.by, recorded.at);
    return insertedId<domain::WishId>(insert);
}

std::int64_t PathwayTable::insert(const domain::PromptAnswer& answer, EpisodeId episode)
{
    Statement insert(m_db, insertAnswer);
    insert.bind(episode, answer.rule, domain::code(answer.newestFact.kind), answer.newestFact.id,
                answer.newestFact.on, answer.reason, answer.on, answer.by);
    return insertedId<std::int64_t>(insert);
}

} // namespace keywork::store
