#include "store/record_check.h"

#include <array>

// People, their episodes, and what hangs on an episode. A declined referral has ended like a closed episode.
namespace keywork::store {

namespace {

using domain::RecordRule;

constexpr std::array queries{
    RecordQuery{RecordRule::OneOpenEpisode, "client", R"sql(
        SELECT client_id FROM episode WHERE state IN ('referred', 'inTreatment')
         GROUP BY client_id HAVING count(*) > 1
    )sql"},
    RecordQuery{RecordRule::EpisodesInTurn, "episode", R"sql(
        SELECT DISTINCT later.id
          FROM episode later
          JOIN episode earlier ON earlier.client_id = later.client_id
         WHERE (earlier.referred_on, earlier.id) < (later.referred_on, later.id)
           AND (earlier.state IN ('referred', 'inTreatment')
                OR coalesce(earlier.ended_on, earlier.declined_on) > later.referred_on)
    )sql"},
    RecordQuery{RecordRule::DifferenceSaid, "episode", R"sql(
        SELECT id FROM episode e
         WHERE trim(what_will_be_different) = ''
           AND EXISTS (SELECT 1 FROM episode x WHERE x.client_id = e.client_id AND x.id < e.id)
    )sql"},
    RecordQuery{RecordRule::DeathHasItsDay, "client", R"sql(
        SELECT DISTINCT c.id FROM client c JOIN episode e ON e.client_id = c.id
         WHERE e.ending_class = 'died' AND c.died_on IS NULL
    )sql"},
    RecordQuery{RecordRule::WithinEpisode, "allocation", R"sql(
        SELECT a.id FROM allocation a JOIN episode e ON e.id = a.episode_id
         WHERE a.from_day < e.referred_on OR a.from_day > coalesce(e.ended_on, e.declined_on)
            OR a.to_day > coalesce(e.ended_on, e.declined_on)
    )sql"},
    RecordQuery{RecordRule::WithinEpisode, "intervention", R"sql(
        SELECT i.id FROM intervention i JOIN episode e ON e.id = i.episode_id
         WHERE i.started_on < e.referred_on OR i.started_on > coalesce(e.ended_on, e.declined_on)
            OR i.ended_on > coalesce(e.ended_on, e.declined_on)
    )sql"},
    RecordQuery{RecordRule::WithinEpisode, "client_wish", R"sql(
        SELECT w.id FROM client_wish w JOIN episode e ON e.id = w.episode_id WHERE w.on_day < e.referred_on
    )sql"},
    RecordQuery{RecordRule::WithinEpisode, "phase_change", R"sql(
        SELECT p.id FROM phase_change p JOIN episode e ON e.id = p.episode_id
         WHERE e.started_on IS NULL OR p.on_day < e.started_on OR p.on_day > e.ended_on
    )sql"},
    RecordQuery{RecordRule::WithinEpisode, "layer_change", R"sql(
        SELECT l.id FROM layer_change l JOIN episode e ON e.id = l.episode_id
         WHERE e.started_on IS NULL OR l.on_day < e.started_on OR l.on_day > e.ended_on
    )sql"},
    RecordQuery{RecordRule::ClosedWithEpisode, "allocation", R"sql(
        SELECT a.id FROM allocation a JOIN episode e ON e.id = a.episode_id
         WHERE e.state IN ('closed', 'declined') AND a.to_day IS NULL
    )sql"},
    RecordQuery{RecordRule::ClosedWithEpisode, "intervention", R"sql(
        SELECT i.id FROM intervention i JOIN episode e ON e.id = i.episode_id
         WHERE e.state IN ('closed', 'declined') AND i.started_on IS NOT NULL AND i.ended_on IS NULL
    )sql"},
    RecordQuery{RecordRule::OneKeyworker, "episode", R"sql(
        WITH turn AS (SELECT id, episode_id, role, max(from_day, accepted_on) AS begins,
                             coalesce(to_day, '9999-12-31') AS ends
                        FROM allocation
                       WHERE role IN ('keyworker', 'prescriber') AND accepted_on IS NOT NULL)
        SELECT DISTINCT earlier.episode_id
          FROM turn earlier
          JOIN turn later ON later.episode_id = earlier.episode_id AND later.role = earlier.role
         WHERE (earlier.begins, earlier.id) < (later.begins, later.id)
           AND earlier.begins <= earlier.ends AND later.begins <= later.ends
           AND earlier.ends >= later.begins
           AND NOT (earlier.begins = later.begins AND later.begins IN (earlier.ends, later.ends))
    )sql"},
    RecordQuery{RecordRule::BeginsWithTreatment, "episode", R"sql(
        SELECT id FROM episode e
         WHERE started_on IS NOT NULL
           AND (started_on IS NOT (SELECT min(on_day) FROM phase_change WHERE episode_id = e.id)
                OR started_on IS NOT (SELECT min(on_day) FROM layer_change WHERE episode_id = e.id))
    )sql"},
    RecordQuery{RecordRule::MoveLeadsElsewhere, "phase_change", R"sql(
        SELECT id FROM (SELECT id, phase, lag(phase) OVER (PARTITION BY episode_id ORDER BY on_day, id) AS before
                          FROM phase_change)
         WHERE phase = before
    )sql"},
    RecordQuery{RecordRule::MoveLeadsElsewhere, "layer_change", R"sql(
        SELECT id FROM (SELECT id, layer, lag(layer) OVER (PARTITION BY episode_id ORDER BY on_day, id) AS before
                          FROM layer_change)
         WHERE layer = before
    )sql"},
    RecordQuery{RecordRule::WishBeforeChange, "phase_change", R"sql(
        SELECT id FROM phase_change p
         WHERE phase IN ('activeChange', 'completion')
           AND NOT EXISTS (SELECT 1 FROM client_wish w
                            WHERE w.episode_id = p.episode_id AND w.on_day <= p.on_day AND trim(w.words) <> '')
    )sql"},
    RecordQuery{RecordRule::StaffHasRole, "staff", R"sql(
        SELECT id FROM staff s WHERE NOT EXISTS (SELECT 1 FROM staff_role r WHERE r.staff_id = s.id)
    )sql"},
};

} // namespace

std::span<const RecordQuery> episodeQueries()
{
    return queries;
}

} // namespace keywork::store
