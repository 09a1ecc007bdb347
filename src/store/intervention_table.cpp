#include "store/intervention_table.h"

#include "store/history_json.h"
#include "store/rows.h"
#include "store/sql_text.h"

namespace keywork::store {

using domain::Intervention;
using domain::InterventionId;

namespace {

constexpr char columns[] =
    "episode_id, type, detail, setting, referred_on, first_offered_on, started_on, ended_on, ending, given_by";

constexpr auto selectById = sql("SELECT id, row_version, ", columns, " FROM intervention WHERE id = ?1");
constexpr auto selectOfEpisode =
    sql("SELECT id, row_version, ", columns, " FROM intervention WHERE episode_id = ?1 ORDER BY id");
constexpr auto selectWithin =
    sql("SELECT id, row_version, ", columns,
        " FROM intervention WHERE episode_id IN (SELECT episode_id FROM scope) ORDER BY episode_id, id");
constexpr auto insertIntervention = sql("INSERT INTO intervention (", columns,
                                        ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) RETURNING id");
constexpr auto updateIntervention =
    sql("UPDATE intervention SET row_version = row_version + 1, (", columns,
        ") = (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) WHERE id = ?11 AND row_version = ?12");

std::optional<domain::InterventionEnd> readEnd(Columns& row)
{
    const auto on = row.next<std::optional<Date>>();
    const auto how = row.next<std::optional<domain::InterventionEnding>>();
    if (!on) return std::nullopt;
    return domain::InterventionEnd{*on, required(how)};
}

Intervention readIntervention(const Statement& found)
{
    return rowOf("intervention", found, [](Columns& row) {
        const auto id = row.next<InterventionId>();
        const auto version = row.next<RowVersion>();
        return Intervention{id,
                            row.next<domain::EpisodeId>(),
                            row.next<domain::InterventionType>(),
                            row.next<domain::Code>(),
                            row.next<domain::Code>(),
                            row.next<std::optional<Date>>(),
                            row.next<std::optional<Date>>(),
                            row.next<std::optional<Date>>(),
                            readEnd(row),
                            row.next<std::string>(),
                            version};
    });
}

Values& putIntervention(Values& to, const Intervention& intervention)
{
    const auto* end = intervention.end ? &*intervention.end : nullptr;
    return to.put(intervention.episode)
        .put(intervention.type)
        .put(intervention.detail)
        .put(intervention.setting)
        .put(intervention.referredOn)
        .put(intervention.firstOfferedOn)
        .put(intervention.startedOn)
        .putPart(end, &domain::InterventionEnd::on)
        .putPart(end, &domain::InterventionEnd::how)
        .put(intervention.givenBy);
}

} // namespace

std::optional<Intervention> InterventionTable::find(InterventionId id) const
{
    Statement query(m_db, selectById);
    query.bind(id);
    return firstRow(query, readIntervention);
}

std::vector<Intervention> InterventionTable::ofEpisode(domain::EpisodeId episode) const
{
    Statement query(m_db, selectOfEpisode);
    query.bind(episode);
    return allRows(query, readIntervention);
}

std::vector<Intervention> InterventionTable::within(const ClientScope& scope) const
{
    Statement query(m_db, scope.sql(selectWithin));
    scope.bind(query);
    return allRows(query, readIntervention);
}

InterventionId InterventionTable::insert(const Intervention& intervention)
{
    Statement insert(m_db, insertIntervention);
    Values values(insert);
    putIntervention(values, intervention);
    return insertedId<InterventionId>(insert);
}

bool InterventionTable::update(const Intervention& intervention, RowVersion seen, const Stamp& stamp)
{
    if (!keepPast(m_db, Versioned::Intervention, intervention.id.number(), seen, stamp)) return false;
    Statement update(m_db, updateIntervention);
    Values values(update);
    putIntervention(values, intervention).put(intervention.id).put(seen);
    update.run();
    return true;
}

} // namespace keywork::store
