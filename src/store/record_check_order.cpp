#include "store/record_check.h"

#include "store/sql_text.h"

#include <array>

// The order of clinical writes, the audit, past versions, and numbers that are never given twice.
namespace keywork::store {

namespace {

using domain::RecordRule;

// A record of a client, or of one of the client's episodes, without a line of this kind.
template <std::size_t table, std::size_t kind>
constexpr auto ofClientWithoutLine(const char (&name)[table], const char (&code)[kind])
{
    return sql(
        "SELECT t.id FROM ", name,
        " t WHERE NOT EXISTS (SELECT 1 FROM clinical_write w WHERE w.client_id = t.client_id AND w.kind = '",
        code, "' AND w.subject_id = t.id)");
}
template <std::size_t table, std::size_t kind>
constexpr auto ofEpisodeWithoutLine(const char (&name)[table], const char (&code)[kind])
{
    return sql("SELECT t.id FROM ", name,
               " t JOIN episode e ON e.id = t.episode_id WHERE NOT EXISTS (SELECT 1 FROM clinical_write w "
               "WHERE w.client_id = e.client_id AND w.kind = '",
               code, "' AND w.subject_id = t.id)");
}
// The first phase and the first layer of an episode come with the line that treatment started.
template <std::size_t table, std::size_t kind>
constexpr auto laterMoveWithoutLine(const char (&name)[table], const char (&code)[kind])
{
    return sql("SELECT t.id FROM ", name,
               " t JOIN episode e ON e.id = t.episode_id WHERE t.id <> (SELECT min(id) FROM ", name,
               " WHERE episode_id = e.id) AND NOT EXISTS (SELECT 1 FROM clinical_write w "
               "WHERE w.client_id = e.client_id AND w.kind = '",
               code, "' AND w.subject_id = t.id)");
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

constexpr auto clientWithoutLine = R"sql(
    SELECT c.id FROM client c
     WHERE NOT EXISTS (SELECT 1 FROM clinical_write w
                        WHERE w.client_id = c.id AND w.kind = 'registered' AND w.subject_id = c.id)
)sql";
constexpr auto addendumWithoutLine = R"sql(
    SELECT a.id FROM addendum a JOIN session s ON s.id = a.session_id
     WHERE (SELECT count(*) FROM addendum x WHERE x.session_id = s.id)
        <> (SELECT count(*) FROM clinical_write w
             WHERE w.client_id = s.client_id AND w.kind = 'addendumSigned' AND w.subject_id = s.id)
)sql";
constexpr auto decisionWithoutLine = R"sql(
    SELECT d.missed_id FROM chain_decision d JOIN episode e ON e.id = d.episode_id
     WHERE NOT EXISTS (SELECT 1 FROM clinical_write w
                        WHERE w.client_id = e.client_id AND w.kind = 'chainDecided' AND w.subject_id = d.missed_id)
)sql";
constexpr auto lineWithoutSubject = R"sql(
    SELECT w.sequence FROM clinical_write w
     WHERE NOT CASE
       WHEN w.kind IN ('registered', 'detailsChanged', 'deathRecorded') THEN w.subject_id = w.client_id
       WHEN w.kind IN ('episodeOpened', 'referralAccepted', 'referralDeclined', 'startChanged', 'treatmentStarted',
                       'episodeClosed')
            THEN EXISTS (SELECT 1 FROM episode s WHERE s.id = w.subject_id AND s.client_id = w.client_id)
       WHEN w.kind = 'phaseChanged' THEN EXISTS (SELECT 1 FROM phase_change s WHERE s.id = w.subject_id)
       WHEN w.kind = 'layerChanged' THEN EXISTS (SELECT 1 FROM layer_change s WHERE s.id = w.subject_id)
       WHEN w.kind = 'promptAnswered' THEN EXISTS (SELECT 1 FROM prompt_answer s WHERE s.id = w.subject_id)
       WHEN w.kind = 'wishRecorded' THEN EXISTS (SELECT 1 FROM client_wish s WHERE s.id = w.subject_id)
       WHEN w.kind IN ('allocated', 'allocationAccepted', 'allocationEnded')
            THEN EXISTS (SELECT 1 FROM allocation s WHERE s.id = w.subject_id)
       WHEN w.kind = 'interventionRecorded' THEN EXISTS (SELECT 1 FROM intervention s WHERE s.id = w.subject_id)
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

constexpr auto episodeLine = ofClientWithoutLine("episode", "episodeOpened");
constexpr auto appointmentLine = ofClientWithoutLine("appointment", "appointmentBooked");
constexpr auto contactAttemptLine = ofClientWithoutLine("contact_attempt", "attemptRecorded");
constexpr auto lifeEventLine = ofClientWithoutLine("life_event", "eventRecorded");
constexpr auto observationLine = ofClientWithoutLine("observation", "observationRecorded");
constexpr auto allocationLine = ofEpisodeWithoutLine("allocation", "allocated");
constexpr auto interventionLine = ofEpisodeWithoutLine("intervention", "interventionRecorded");
constexpr auto clientWishLine = ofEpisodeWithoutLine("client_wish", "wishRecorded");
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
    RecordQuery{RecordRule::InOrderOfWrites, "client", clientWithoutLine},
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
