#include "store/record_check.h"

#include <array>

// Appointments, sessions and what is recorded about them, and marks of error.
namespace keywork::store {

namespace {

using domain::RecordRule;

constexpr std::array queries{
    RecordQuery{RecordRule::WithinEpisode, "session", R"sql(
        SELECT s.id FROM session s JOIN episode e ON e.id = s.episode_id
         WHERE s.error_by IS NULL
           AND (substr(s.start, 1, 10) < e.referred_on
                OR substr(s.start, 1, 10) > coalesce(e.ended_on, e.declined_on))
    )sql"},
    RecordQuery{RecordRule::WithinEpisode, "appointment", R"sql(
        SELECT a.id FROM appointment a JOIN episode e ON e.id = a.episode_id
         WHERE substr(a.at, 1, 10) < e.referred_on
    )sql"},
    RecordQuery{RecordRule::ClosedWithEpisode, "appointment", R"sql(
        SELECT a.id FROM appointment a JOIN episode e ON e.id = a.episode_id
         WHERE a.state = 'booked' AND substr(a.at, 1, 10) > coalesce(e.ended_on, e.declined_on)
    )sql"},
    RecordQuery{RecordRule::SameClient, "appointment", R"sql(
        SELECT a.id FROM appointment a JOIN episode e ON e.id = a.episode_id WHERE a.client_id <> e.client_id
    )sql"},
    RecordQuery{RecordRule::SameClient, "session", R"sql(
        SELECT s.id FROM session s JOIN episode e ON e.id = s.episode_id
          LEFT JOIN appointment a ON a.id = s.appointment_id
         WHERE s.client_id <> e.client_id OR a.client_id <> s.client_id
    )sql"},
    RecordQuery{RecordRule::SameClient, "contact_attempt", R"sql(
        SELECT c.id FROM contact_attempt c JOIN episode e ON e.id = c.episode_id WHERE c.client_id <> e.client_id
    )sql"},
    RecordQuery{RecordRule::SameClient, "draft", R"sql(
        SELECT d.id FROM draft d
          LEFT JOIN appointment a ON a.id = d.appointment_id
          LEFT JOIN session s ON s.id = d.session_id
         WHERE a.client_id <> d.client_id OR s.client_id <> d.client_id
    )sql"},
    RecordQuery{RecordRule::SameEpisode, "appointment", R"sql(
        SELECT a.id FROM appointment a JOIN appointment b ON b.id = a.moved_to
         WHERE b.episode_id <> a.episode_id OR b.id <= a.id
    )sql"},
    RecordQuery{RecordRule::SameEpisode, "contact_attempt", R"sql(
        SELECT c.id FROM contact_attempt c JOIN appointment a ON a.id = c.missed_id WHERE a.episode_id <> c.episode_id
    )sql"},
    RecordQuery{RecordRule::SameEpisode, "chain_decision", R"sql(
        SELECT c.missed_id FROM chain_decision c JOIN appointment a ON a.id = c.missed_id
         WHERE a.episode_id <> c.episode_id
    )sql"},
    RecordQuery{RecordRule::SameEpisode, "session", R"sql(
        SELECT DISTINCT s.id FROM session s
          JOIN session_intervention g ON g.session_id = s.id
          JOIN intervention i ON i.id = g.intervention_id
         WHERE i.episode_id <> s.episode_id
    )sql"},
    RecordQuery{RecordRule::OutcomeWhenResolved, "appointment", R"sql(
        SELECT id FROM appointment WHERE (state = 'resolved') <> (outcome IS NOT NULL)
    )sql"},
    RecordQuery{RecordRule::AttendedWhenSigned, "session", R"sql(
        SELECT s.id FROM session s JOIN appointment a ON a.id = s.appointment_id
         WHERE s.error_by IS NULL AND coalesce(a.outcome, '') NOT IN ('attended', 'late')
    )sql"},
    RecordQuery{RecordRule::SignedOnce, "session", R"sql(
        SELECT s.id
          FROM session s
          LEFT JOIN (SELECT subject_id, count(*) AS lines FROM clinical_write WHERE kind = 'sessionSigned'
                      GROUP BY subject_id) w ON w.subject_id = s.id
         WHERE w.lines IS NOT 1
    )sql"},
    RecordQuery{RecordRule::AddendumAfterSigning, "addendum", R"sql(
        SELECT a.id FROM addendum a JOIN session s ON s.id = a.session_id WHERE a.at < s.signed_at
    )sql"},
    RecordQuery{RecordRule::ErrorHasReason, "session", R"sql(
        SELECT id FROM session WHERE error_by IS NOT NULL AND trim(error_reason) = ''
    )sql"},
    RecordQuery{RecordRule::ErrorHasReason, "life_event", R"sql(
        SELECT id FROM life_event WHERE error_by IS NOT NULL AND trim(error_reason) = ''
    )sql"},
    RecordQuery{RecordRule::ErrorHasReason, "observation", R"sql(
        SELECT id FROM observation WHERE error_by IS NOT NULL AND trim(error_reason) = ''
    )sql"},
};

} // namespace

std::span<const RecordQuery> meetingQueries()
{
    return queries;
}

} // namespace keywork::store
