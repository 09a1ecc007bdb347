#include "store/audit_search.h"

#include "store/rows.h"

namespace keywork::store {

namespace {

// What a client's record consists of, in the words of the audit. Asked once for each search, whatever the number of rows.
constexpr auto selectRows = R"sql(
    WITH part (subject, id) AS (
        SELECT 'client', ?2
        UNION ALL SELECT 'episode', id FROM episode WHERE client_id = ?2
        UNION ALL SELECT 'appointment', id FROM appointment WHERE client_id = ?2
        UNION ALL SELECT 'chainDecision', id FROM appointment WHERE client_id = ?2
        UNION ALL SELECT 'contactAttempt', id FROM contact_attempt WHERE client_id = ?2
        UNION ALL SELECT 'lifeEvent', id FROM life_event WHERE client_id = ?2
        UNION ALL SELECT 'observation', id FROM observation WHERE client_id = ?2
        UNION ALL SELECT 'session', id FROM session WHERE client_id = ?2
        UNION ALL SELECT 'draft', id FROM draft WHERE client_id = ?2
        UNION ALL SELECT 'recordRestriction', id FROM record_restriction WHERE client_id = ?2
        UNION ALL SELECT 'breakGlass', id FROM break_glass WHERE client_id = ?2
        UNION ALL SELECT 'addendum', a.id FROM session s JOIN addendum a ON a.session_id = s.id WHERE s.client_id = ?2
        UNION ALL SELECT 'allocation', a.id FROM episode e JOIN allocation a ON a.episode_id = e.id
                   WHERE e.client_id = ?2
        UNION ALL SELECT 'phaseChange', p.id FROM episode e JOIN phase_change p ON p.episode_id = e.id
                   WHERE e.client_id = ?2
        UNION ALL SELECT 'layerChange', l.id FROM episode e JOIN layer_change l ON l.episode_id = e.id
                   WHERE e.client_id = ?2
        UNION ALL SELECT 'promptAnswer', p.id FROM episode e JOIN prompt_answer p ON p.episode_id = e.id
                   WHERE e.client_id = ?2
        UNION ALL SELECT 'wish', w.id FROM episode e JOIN client_wish w ON w.episode_id = e.id WHERE e.client_id = ?2
        UNION ALL SELECT 'intervention', i.id FROM episode e JOIN intervention i ON i.episode_id = e.id
                   WHERE e.client_id = ?2
        UNION ALL SELECT 'carePlan', p.id FROM episode e JOIN care_plan p ON p.episode_id = e.id WHERE e.client_id = ?2
        UNION ALL SELECT 'careReview', r.id FROM episode e JOIN care_review r ON r.episode_id = e.id
                   WHERE e.client_id = ?2
        UNION ALL SELECT 'goalRating', r.id FROM episode e JOIN goal g ON g.episode_id = e.id
                    JOIN goal_rating r ON r.goal_id = g.id WHERE e.client_id = ?2
        UNION ALL SELECT 'stepDone', d.id FROM episode e JOIN goal g ON g.episode_id = e.id
                    JOIN step s ON s.goal_id = g.id JOIN step_done d ON d.step_id = s.id WHERE e.client_id = ?2
    )
    SELECT sequence, at, staff_id, role, action, subject, subject_id, row_version, reason, hash
      FROM audit
     WHERE (?1 IS NULL OR staff_id = ?1)
       AND (?2 IS NULL OR (subject, subject_id) IN (SELECT subject, id FROM part))
       AND at >= coalesce(?3, '') AND (?4 IS NULL OR at < ?4)
       AND (?5 IS NULL OR sequence < ?5)
     ORDER BY sequence DESC
     LIMIT ?6
)sql";
constexpr auto selectLast = "SELECT at FROM audit WHERE action IN (?1, ?2) ORDER BY sequence DESC LIMIT 1";
constexpr auto selectByAction = "SELECT sequence FROM audit WHERE action = ?1 ORDER BY sequence";

AuditEntry readEntry(const Statement& found)
{
    return rowOf("audit", found, [](Columns& row) {
        const auto sequence = row.next<std::int64_t>();
        auto what = readAuditRow(row);
        return AuditEntry{sequence, std::move(what), row.next<std::optional<vault::ChainHash>>()};
    });
}

} // namespace

std::vector<AuditEntry> searchAudit(Database& db, const AuditFilter& filter, int limit)
{
    Statement query(db, selectRows);
    query.bind(filter.by, filter.about, filter.from, filter.until, filter.before, limit);
    return allRows(query, readEntry);
}

std::optional<Instant> lastTimeOf(Database& db, std::string_view action, std::string_view other)
{
    Statement query(db, selectLast);
    query.bind(action, other);
    return query.step() ? std::optional(query.column<Instant>(0)) : std::nullopt;
}

std::vector<std::int64_t> sequencesOf(Database& db, std::string_view action)
{
    Statement query(db, selectByAction);
    query.bind(action);
    return allRows(query, [](const Statement& row) { return row.column<std::int64_t>(0); });
}

} // namespace keywork::store
