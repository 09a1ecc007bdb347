#include "planted_faults.h"

namespace keywork::test {

using domain::RecordRule;

namespace {

std::string first(const std::string& table, const std::string& condition = "1")
{
    return "SELECT min(id) FROM " + table + " WHERE " + condition;
}
std::string closed(const std::string& table)
{
    return "SELECT min(t.id) FROM " + table +
           " t JOIN episode e ON e.id = t.episode_id WHERE e.state = 'closed'";
}
// As if the referral of a closed episode had been declined on its last day, and then `to` to what belongs to it.
std::string declinedAnd(const std::string& table, const std::string& to)
{
    return "UPDATE episode SET state = 'declined', declined_on = ended_on, decline_reason = 'Planted', "
           "ended_on = NULL, ending_reason = NULL, ending_class = NULL "
           "WHERE id = (SELECT episode_id FROM " +
           table + " WHERE id = $id); UPDATE " + table + " SET " + to + " WHERE id = $id";
}
std::string next(const std::string& table)
{
    return "SELECT seq + 1 FROM sqlite_sequence WHERE name = '" + table + "'";
}
std::string change(const std::string& table, const std::string& to)
{
    return "UPDATE " + table + " SET " + to + " WHERE id = $id";
}

const std::string anotherClient = "client_id = (SELECT max(id) FROM client)";
const std::string returning =
    "SELECT max(later.id) FROM episode later JOIN episode x "
    "ON x.client_id = later.client_id AND x.id < later.id AND x.ended_on IS NOT NULL";

std::vector<PlantedFault> amongEpisodes()
{
    return {
        {RecordRule::OneOpenEpisode, "client",
         "SELECT min(client_id) FROM episode WHERE state = 'inTreatment'",
         "DROP INDEX episode_one_open; UPDATE episode SET client_id = $id WHERE id = "
         "(SELECT max(id) FROM episode WHERE state = 'inTreatment')"},
        {RecordRule::EpisodesInTurn, "episode", returning,
         change("episode", "referred_on = (SELECT date(max(x.ended_on), '-1 day') FROM episode x "
                           "WHERE x.client_id = episode.client_id AND x.id < episode.id)")},
        {RecordRule::EpisodesInTurn, "episode", returning,
         "DROP INDEX episode_one_open; UPDATE episode SET state = 'inTreatment', ended_on = NULL, "
         "ending_reason = NULL, ending_class = NULL WHERE id < $id "
         "AND client_id = (SELECT client_id FROM episode WHERE id = $id)"},
        {RecordRule::EpisodesInTurn, "episode", returning,
         "UPDATE episode SET state = 'declined', decline_reason = 'Planted', ended_on = NULL, "
         "declined_on = (SELECT date(referred_on, '+1 day') FROM episode WHERE id = $id) "
         "WHERE id < $id AND client_id = (SELECT client_id FROM episode WHERE id = $id)"},
        {RecordRule::DifferenceSaid, "episode", returning, change("episode", "what_will_be_different = ' '")},
        {RecordRule::DeathHasItsDay, "client",
         "SELECT min(e.client_id) FROM episode e JOIN client c ON c.id = e.client_id "
         "WHERE e.state = 'closed' AND c.died_on IS NULL",
         "UPDATE episode SET ending_class = 'died' WHERE client_id = $id AND state = 'closed'"},
        {RecordRule::OneKeyworker, "episode",
         "SELECT min(episode_id) FROM allocation WHERE from_day < to_day AND accepted_on = from_day",
         "INSERT INTO allocation (episode_id, staff_id, role, from_day, to_day, accepted_on) "
         "SELECT episode_id, 1, role, to_day, to_day, to_day FROM allocation WHERE episode_id = $id LIMIT 1"},
        {RecordRule::OneKeyworker, "episode",
         "SELECT min(episode_id) FROM allocation WHERE to_day IS NULL AND accepted_on IS NOT NULL",
         "INSERT INTO allocation (episode_id, staff_id, role, from_day, accepted_on) "
         "SELECT $id, 1, 'keyworker', referred_on, referred_on FROM episode WHERE id = $id"},
        {RecordRule::BeginsWithTreatment, "episode", first("episode", "state = 'inTreatment'"),
         change("episode", "started_on = date(started_on, '-1 day')")},
        {RecordRule::MoveLeadsElsewhere, "phase_change", next("phase_change"),
         "INSERT INTO phase_change (episode_id, phase, on_day, decided_by, with_client, why_without, client_view, reason) "
         "SELECT episode_id, phase, on_day, decided_by, 1, '', '', '' FROM phase_change ORDER BY id DESC LIMIT 1"},
        {RecordRule::MoveLeadsElsewhere, "layer_change", next("layer_change"),
         "INSERT INTO layer_change (episode_id, layer, on_day, decided_by, with_client, why_without, reason) "
         "SELECT episode_id, layer, on_day, decided_by, 1, '', '' FROM layer_change ORDER BY id DESC LIMIT 1"},
        {RecordRule::WishBeforeChange, "phase_change", first("phase_change", "phase = 'activeChange'"),
         "DELETE FROM client_wish WHERE episode_id = (SELECT episode_id FROM phase_change WHERE id = $id)"},
        {RecordRule::StaffHasRole, "staff", first("staff"), "DELETE FROM staff_role WHERE staff_id = $id"},
        {RecordRule::NhsNumberValid, "client", first("client"),
         change("client", "nhs_number = '9990000019', nhs_number_absence = NULL")},
        {RecordRule::FoundByName, "client", first("client"), change("client", "family_name = 'Planted'")},
        {RecordRule::Understood, "client", first("client"), change("client", "ref = 'no reference'")},
        {RecordRule::Understood, "appointment", first("appointment"),
         change("appointment", "kind = 'planted'")},
        {RecordRule::Understood, "session", first("session"), change("session", "kind = 'planted'")},
        {RecordRule::Understood, "observation", first("observation"),
         change("observation", "recorded_at = 'twenty characters xx'")},
    };
}

// Outside the days of their episode, or open after it, whether it was closed or declined.
std::vector<PlantedFault> outsideTheirEpisode()
{
    return {
        {RecordRule::WithinEpisode, "allocation", first("allocation"),
         change("allocation", "from_day = '1990-01-01'")},
        {RecordRule::WithinEpisode, "intervention", first("intervention"),
         change("intervention", "started_on = '1990-01-01'")},
        {RecordRule::WithinEpisode, "client_wish", first("client_wish"),
         change("client_wish", "on_day = '1990-01-01'")},
        {RecordRule::WithinEpisode, "phase_change", closed("phase_change"),
         change("phase_change", "on_day = '2099-01-01'")},
        {RecordRule::WithinEpisode, "layer_change", first("layer_change"),
         change("layer_change", "on_day = '1990-01-01'")},
        {RecordRule::WithinEpisode, "session", closed("session"),
         change("session", "start = '2099-01-01T10:00'")},
        {RecordRule::WithinEpisode, "allocation", closed("allocation"),
         declinedAnd("allocation", "to_day = '2099-01-01'")},
        {RecordRule::WithinEpisode, "intervention", closed("intervention"),
         declinedAnd("intervention", "ended_on = '2099-01-01'")},
        {RecordRule::WithinEpisode, "session", closed("session"),
         declinedAnd("session", "start = '2099-01-01T10:00'")},
        {RecordRule::WithinEpisode, "appointment", first("appointment"),
         change("appointment", "at = '1990-01-01T10:00'")},
        {RecordRule::ClosedWithEpisode, "allocation", closed("allocation"),
         change("allocation", "to_day = NULL")},
        {RecordRule::ClosedWithEpisode, "intervention", closed("intervention"),
         change("intervention", "ended_on = NULL, ending = NULL")},
        {RecordRule::ClosedWithEpisode, "appointment", closed("appointment"),
         change("appointment",
                "state = 'booked', outcome = NULL, outcome_note = NULL, at = '2099-01-01T10:00'")},
        {RecordRule::ClosedWithEpisode, "allocation", closed("allocation"),
         declinedAnd("allocation", "to_day = NULL")},
        {RecordRule::ClosedWithEpisode, "intervention", closed("intervention"),
         declinedAnd("intervention", "ended_on = NULL, ending = NULL")},
        {RecordRule::ClosedWithEpisode, "appointment", closed("appointment"),
         declinedAnd("appointment",
                     "state = 'booked', outcome = NULL, outcome_note = NULL, at = '2099-01-01T10:00'")},
    };
}

std::vector<PlantedFault> amongMeetings()
{
    return {
        {RecordRule::SameClient, "appointment", first("appointment"), change("appointment", anotherClient)},
        {RecordRule::SameClient, "session", first("session"), change("session", anotherClient)},
        {RecordRule::SameClient, "contact_attempt", first("contact_attempt"),
         change("contact_attempt", anotherClient)},
        {RecordRule::SameClient, "draft", next("draft"),
         "INSERT INTO draft (author_id, client_id, subject, appointment_id, body, begun_from, begun_at, saved_at, editor) "
         "SELECT 1, (SELECT max(id) FROM client), 'session', min(id), '{}', 0, '2026-09-08T09:00:00Z', "
         "'2026-09-08T09:00:00Z', '' FROM appointment"},
        {RecordRule::SameEpisode, "appointment", first("appointment"),
         change("appointment", "state = 'moved', outcome = NULL, outcome_note = NULL, "
                               "moved_to = (SELECT max(id) FROM appointment)")},
        {RecordRule::SameEpisode, "contact_attempt", first("contact_attempt"),
         change("contact_attempt", "episode_id = (SELECT max(id) FROM episode)")},
        {RecordRule::SameEpisode, "chain_decision", first("appointment", "outcome = 'didNotAttend'"),
         "INSERT INTO chain_decision (missed_id, episode_id, staff_id, on_day, decision) "
         "SELECT $id, max(id), 1, '2026-09-01', 'Planted' FROM episode"},
        {RecordRule::SameEpisode, "session", first("session"),
         "INSERT INTO session_intervention (session_id, intervention_id) SELECT $id, max(id) FROM intervention"},
        {RecordRule::OutcomeWhenResolved, "appointment", first("appointment", "state = 'resolved'"),
         change("appointment", "outcome = NULL, outcome_note = NULL")},
        {RecordRule::AttendedWhenSigned, "session", first("session", "appointment_id IS NOT NULL"),
         "UPDATE appointment SET outcome = 'didNotAttend' "
         "WHERE id = (SELECT appointment_id FROM session WHERE id = $id)"},
        {RecordRule::SignedOnce, "session", first("session"),
         "INSERT INTO clinical_write (client_id, kind, subject_id, staff_id, at, happened_on, detail) "
         "SELECT client_id, 'sessionSigned', id, author_id, signed_at, NULL, '' FROM session WHERE id = $id"},
        {RecordRule::AddendumAfterSigning, "addendum", first("addendum"),
         change("addendum", "at = '1990-01-01T09:00:00Z'")},
        {RecordRule::ErrorHasReason, "session", first("session"),
         change("session", "error_by = 1, error_at = '2026-09-08T09:00:00Z', error_reason = ' '")},
        {RecordRule::ErrorHasReason, "life_event", first("life_event"),
         change("life_event", "error_by = 1, error_at = '2026-09-08T09:00:00Z', error_reason = ''")},
        {RecordRule::ErrorHasReason, "observation", first("observation"),
         change("observation", "error_by = 1, error_at = '2026-09-08T09:00:00Z', error_reason = ''")},
    };
}

std::vector<PlantedFault> inTheOrder()
{
    return {
        {RecordRule::WriteHasSubject, "clinical_write", "SELECT max(sequence) FROM clinical_write",
         "UPDATE clinical_write SET subject_id = 999999 WHERE sequence = $id"},
        {RecordRule::OrderWithoutGaps, "clinical_write", "SELECT max(sequence) FROM clinical_write",
         "DELETE FROM clinical_write WHERE sequence = 1"},
        {RecordRule::OrderWithoutGaps, "audit", "SELECT 1000",
         "INSERT INTO audit (sequence, at, role, action, subject) "
         "VALUES ($id, '2026-09-08T09:00:00Z', 'keyworker', 'signIn', 'store')"},
        {RecordRule::ReadWhatWasWritten, "looked_mark", "SELECT min(client_id) FROM looked_mark",
         "UPDATE looked_mark SET up_to = 99999999 WHERE client_id = $id"},
    };
}

} // namespace

std::vector<PlantedFault> plantedFaults()
{
    auto all = amongEpisodes();
    for (auto& fault : outsideTheirEpisode()) all.push_back(std::move(fault));
    for (auto& fault : amongMeetings()) all.push_back(std::move(fault));
    for (auto& fault : inTheOrder()) all.push_back(std::move(fault));
    return all;
}

} // namespace keywork::test
