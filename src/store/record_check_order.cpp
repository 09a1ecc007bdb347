#include "store/record_check.h"

#include "store/sql_text.h"

#include <array>

// The order of clinical writes, the audit, past versions, and numbers that are never given twice.
namespace keywork::store {

namespace {

using domain::RecordRule;

// Records without a line of this kind. Whether a line's client is the record's is asked from the line's side.
template <std::size_t table, std::size_t kind>
constexpr auto withoutLine(const char (&name)[table], const char (&code)[kind])
{
    return sql("SELECT id FROM ", name, " EXCEPT SELECT subject_id FROM clinical_write WHERE kind = '", code,
               "'");
}
// The first phase and the first layer of an episode come with the line that treatment started.
template <std::size_t table, std::size_t kind>
constexpr auto laterMoveWithoutLine(const char (&name)[table], const char (&code)[kind])
{
    return sql("SELECT id FROM ", name, " WHERE id NOT IN (SELECT min(id) FROM ", name,
               " GROUP BY episode_id) EXCEPT SELECT subject_id FROM clinical_write WHERE kind = '", code,
               "'");
}

// A row whose past versions are not exactly those before the present one.
template <std::size_t table>
constexpr auto withoutItsPast(const char (&name)[table])
{
    return sql(
        "SELECT t.id FROM ", name, " t WHERE t.row_version <> 1 + (SELECT count(*) FROM ", name,
        "_history h WHERE h.id = t.id) OR t.row_version <> 1 + coalesce((SELECT max(h.row_version) FROM ",
        name, "_history h WHERE h.id = t.id), 0)");
}

// The highest number of a table when the table could give it again.
template <std::size_t table>
constexpr auto reusable(const char (&name)[table])
{
    return sql("SELECT max(id) FROM ", name,
               " HAVING max(id) > coalesce((SELECT seq FROM sqlite_sequence WHERE name = '", name, "'), 0)");
}

// The last line when there are fewer than were ever written.
template <std::size_t table>
constexpr auto withGaps(const char (&name)[table])
{
    return sql("SELECT coalesce(max(sequence), 0) FROM ", name,
               " HAVING count(*) <> coalesce((SELECT seq FROM sqlite_sequence WHERE name = '", name,
               "'), 0)");
}

constexpr auto addendumWithoutLine = R"sql(
    SELECT a.id
      FROM addendum a
      JOIN (SELECT session_id, count(*) AS signed FROM addendum GROUP BY session_id) s ON s.session_id = a.session_id
      LEFT JOIN (SELECT subject_id, count(*) AS written FROM clinical_write WHERE kind = 'addendumSigned'
                  GROUP BY subject_id) w ON w.subject_id = a.session_id
     WHERE s.signed IS NOT w.written
)sql";
constexpr auto decisionWithoutLine = R"sql(
    SELECT missed_id FROM chain_decision EXCEPT SELECT subject_id FROM clinical_write WHERE kind = 'chainDecided'
)sql";
constexpr auto lineWithoutSubject = R"sql(
    SELECT w.sequence FROM clinical_write w
     WHERE NOT CASE
       WHEN w.kind IN ('registered', 'detailsChanged', 'deathRecorded') THEN w.subject_id = w.client_id
       WHEN w.kind IN ('episodeOpened', 'referralAccepted', 'referralDeclined', 'startChanged', 'treatmentStarted',
                       'episodeClosed')
            THEN EXISTS (SELECT 1 FROM episode s WHERE s.id = w.subject_id AND s.client_id = w.client_id)
       WHEN w.kind = 'phaseChanged' THEN EXISTS (SELECT 1 FROM phase_change s JOIN episode e ON e.id = s.episode_id
                            WHERE s.id = w.subject_id AND e.client_id = w.client_id)
       WHEN w.kind = 'layerChanged' THEN EXISTS (SELECT 1 FROM layer_change s JOIN episode e ON e.id = s.episode_id
                            WHERE s.id = w.subject_id AND e.client_id = w.client_id)
       WHEN w.kind = 'promptAnswered' THEN EXISTS (SELECT 1 FROM prompt_answer s JOIN episode e ON e.id = s.episode_id
                            WHERE s.id = w.subject_id AND e.client_id = w.client_id)
       WHEN w.kind = 'wishRecorded' THEN EXISTS (SELECT 1 FROM client_wish s JOIN episode e ON e.id = s.episode_id
                            WHERE s.id = w.subject_id AND e.client_id = w.client_id)
       WHEN w.kind IN ('planSigned', 'planAgreed') THEN EXISTS (SELECT 1 FROM care_plan s JOIN episode e ON e.id = s.episode_id
                            WHERE s.id = w.subject_id AND e.client_id = w.client_id)
       WHEN w.kind IN ('reviewSigned', 'reviewAgreed') THEN EXISTS (SELECT 1 FROM care_review s JOIN episode e ON e.id = s.episode_id
                            WHERE s.id = w.subject_id AND e.client_id = w.client_id)
       WHEN w.kind = 'stepDone' THEN EXISTS (SELECT 1 FROM step_done d JOIN step ON step.id = d.step_id
                            JOIN goal s ON s.id = step.goal_id JOIN episode e ON e.id = s.episode_id
                            WHERE d.id = w.subject_id AND e.client_id = w.client_id)
       WHEN w.kind = 'goalRated' THEN EXISTS (SELECT 1 FROM goal_rating r JOIN goal s ON s.id = r.goal_id
                            JOIN episode e ON e.id = s.episode_id
                            WHERE r.id = w.subject_id AND e.client_id = w.client_id)
       WHEN w.kind IN ('allocated', 'allocationAccepted', 'allocationEnded')
            THEN EXISTS (SELECT 1 FROM allocation s JOIN episode e ON e.id = s.episode_id
                            WHERE s.id = w.subject_id AND e.client_id = w.client_id)
       WHEN w.kind = 'interventionRecorded' THEN EXISTS (SELECT 1 FROM intervention s JOIN episode e ON e.id = s.episode_id
                            WHERE s.id = w.subject_id AND e.client_id = w.client_id)
       WHEN w.kind IN ('appointmentBooked', 'appointmentMoved', 'appointmentResolved', 'chainDecided')
            THEN EXISTS (SELECT 1 FROM appointment s WHERE s.id = w.subject_id AND s.client_id = w.client_id)
       WHEN w.kind = 'attemptRecorded'
            THEN EXISTS (SELECT 1 FROM contact_attempt s WHERE s.id = w.subject_id AND s.client_id = w.client_id)
       WHEN w.kind IN ('sessionSigned', 'addendumSigned') OR (w.kind = 'markedInError' AND w.detail = 'session')
            THEN EXISTS (SELECT 1 FROM session s WHERE s.id = w.subject_id AND s.client_id = w.client_id)
       WHEN w.kind = 'eventRecorded' OR (w.kind = 'markedInError' AND w.detail = 'lifeEvent')
            THEN EXISTS (SELECT 1 FROM life_event s WHERE s.id = w.subject_id AND s.client_id = w.client_id)
       WHEN w.kind = 'observationRecorded' OR (w.kind = 'markedInError' AND w.detail = 'observation')
            THEN EXISTS (SELECT 1 FROM observation s WHERE s.id = w.subject_id AND s.client_id = w.client_id)
       ELSE 0 END
)sql";
constexpr auto readTooFar = R"sql(
    SELECT client_id FROM looked_mark
     WHERE up_to > coalesce((SELECT max(sequence) FROM clinical_write), 0) OR previous_up_to > up_to
)sql";

constexpr auto clientLine = withoutLine("client", "registered");
constexpr auto episodeLine = withoutLine("episode", "episodeOpened");
constexpr auto appointmentLine = withoutLine("appointment", "appointmentBooked");
constexpr auto contactAttemptLine = withoutLine("contact_attempt", "attemptRecorded");
constexpr auto lifeEventLine = withoutLine("life_event", "eventRecorded");
constexpr auto observationLine = withoutLine("observation", "observationRecorded");
constexpr auto allocationLine = withoutLine("allocation", "allocated");
constexpr auto interventionLine = withoutLine("intervention", "interventionRecorded");
constexpr auto clientWishLine = withoutLine("client_wish", "wishRecorded");
constexpr auto phaseChangeLine = laterMoveWithoutLine("phase_change", "phaseChanged");
constexpr auto layerChangeLine = laterMoveWithoutLine("layer_change", "layerChanged");
constexpr auto staffPast = withoutItsPast("staff");
constexpr auto clientPast = withoutItsPast("client");
constexpr auto episodePast = withoutItsPast("episode");
constexpr auto allocationPast = withoutItsPast("allocation");
constexpr auto interventionPast = withoutItsPast("intervention");
constexpr auto appointmentPast = withoutItsPast("appointment");
constexpr auto staffNumber = reusable("staff");
constexpr auto clientNumber = reusable("client");
constexpr auto episodeNumber = reusable("episode");
constexpr auto allocationNumber = reusable("allocation");
constexpr auto phaseChangeNumber = reusable("phase_change");
constexpr auto layerChangeNumber = reusable("layer_change");
constexpr auto clientWishNumber = reusable("client_wish");
constexpr auto interventionNumber = reusable("intervention");
constexpr auto lifeEventNumber = reusable("life_event");
constexpr auto observationNumber = reusable("observation");
constexpr auto appointmentNumber = reusable("appointment");
constexpr auto contactAttemptNumber = reusable("contact_attempt");
constexpr auto sessionNumber = reusable("session");
constexpr auto addendumNumber = reusable("addendum");
constexpr auto draftNumber = reusable("draft");
constexpr auto clinicalWriteGaps = withGaps("clinical_write");
constexpr auto auditGaps = withGaps("audit");

constexpr std::array queries{
    RecordQuery{RecordRule::InOrderOfWrites, "client", clientLine},
    RecordQuery{RecordRule::InOrderOfWrites, "addendum", addendumWithoutLine},
    RecordQuery{RecordRule::InOrderOfWrites, "chain_decision", decisionWithoutLine},
    RecordQuery{RecordRule::InOrderOfWrites, "episode", episodeLine},
    RecordQuery{RecordRule::InOrderOfWrites, "appointment", appointmentLine},
    RecordQuery{RecordRule::InOrderOfWrites, "contact_attempt", contactAttemptLine},
    RecordQuery{RecordRule::InOrderOfWrites, "life_event", lifeEventLine},
    RecordQuery{RecordRule::InOrderOfWrites, "observation", observationLine},
    RecordQuery{RecordRule::InOrderOfWrites, "allocation", allocationLine},
    RecordQuery{RecordRule::InOrderOfWrites, "intervention", interventionLine},
    RecordQuery{RecordRule::InOrderOfWrites, "client_wish", clientWishLine},
    RecordQuery{RecordRule::InOrderOfWrites, "phase_change", phaseChangeLine},
    RecordQuery{RecordRule::InOrderOfWrites, "layer_change", layerChangeLine},
    RecordQuery{RecordRule::PastVersionForEachChange, "staff", staffPast},
    RecordQuery{RecordRule::PastVersionForEachChange, "client", clientPast},
    RecordQuery{RecordRule::PastVersionForEachChange, "episode", episodePast},
    RecordQuery{RecordRule::PastVersionForEachChange, "allocation", allocationPast},
    RecordQuery{RecordRule::PastVersionForEachChange, "intervention", interventionPast},
    RecordQuery{RecordRule::PastVersionForEachChange, "appointment", appointmentPast},
    RecordQuery{RecordRule::NumberNeverReused, "staff", staffNumber},
    RecordQuery{RecordRule::NumberNeverReused, "client", clientNumber},
    RecordQuery{RecordRule::NumberNeverReused, "episode", episodeNumber},
    RecordQuery{RecordRule::NumberNeverReused, "allocation", allocationNumber},
    RecordQuery{RecordRule::NumberNeverReused, "phase_change", phaseChangeNumber},
    RecordQuery{RecordRule::NumberNeverReused, "layer_change", layerChangeNumber},
    RecordQuery{RecordRule::NumberNeverReused, "client_wish", clientWishNumber},
    RecordQuery{RecordRule::NumberNeverReused, "intervention", interventionNumber},
    RecordQuery{RecordRule::NumberNeverReused, "life_event", lifeEventNumber},
    RecordQuery{RecordRule::NumberNeverReused, "observation", observationNumber},
    RecordQuery{RecordRule::NumberNeverReused, "appointment", appointmentNumber},
    RecordQuery{RecordRule::NumberNeverReused, "contact_attempt", contactAttemptNumber},
    RecordQuery{RecordRule::NumberNeverReused, "session", sessionNumber},
    RecordQuery{RecordRule::NumberNeverReused, "addendum", addendumNumber},
    RecordQuery{RecordRule::NumberNeverReused, "draft", draftNumber},
    RecordQuery{RecordRule::OrderWithoutGaps, "clinical_write", clinicalWriteGaps},
    RecordQuery{RecordRule::OrderWithoutGaps, "audit", auditGaps},
    RecordQuery{RecordRule::WriteHasSubject, "clinical_write", lineWithoutSubject},
    RecordQuery{RecordRule::ReadWhatWasWritten, "looked_mark", readTooFar},
};

} // namespace

std::span<const RecordQuery> orderQueries()
{
    return queries;
}

} // namespace keywork::store
