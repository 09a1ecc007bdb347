#include "store/history_json.h"

#include "store/sql_text.h"

namespace keywork::store {

namespace {

// A row with everything that belongs to it, made by SQLite's own JSON functions. The keys are the column names; the
// row itself is called r.
constexpr char staffTable[] = "staff";
constexpr char staffJson[] = R"sql(json_object(
    'account', r.account, 'name', r.name, 'key_slot', lower(hex(r.key_slot)), 'active_from', r.active_from,
    'active_to', r.active_to,
    'roles', json((SELECT json_group_array(role ORDER BY role) FROM staff_role WHERE staff_id = r.id))))sql";

constexpr char clientTable[] = "client";
constexpr char clientJson[] = R"sql(json_object(
    'ref', r.ref, 'title', r.title, 'family_name', r.family_name, 'given_name', r.given_name,
    'preferred_name', r.preferred_name, 'born', r.born, 'sex', r.sex, 'gender', r.gender, 'ethnicity', r.ethnicity,
    'nhs_number', r.nhs_number, 'nhs_number_absence', r.nhs_number_absence, 'general_practice', r.general_practice,
    'allergy_status', r.allergy_status, 'language', r.language, 'communication_needs', r.communication_needs,
    'died_on', r.died_on,
    'aliases', json((SELECT json_group_array(alias ORDER BY place) FROM client_alias WHERE client_id = r.id)),
    'allergies', json((SELECT json_group_array(allergen ORDER BY place) FROM client_allergy WHERE client_id = r.id)),
    'addresses', json((SELECT json_group_array(json_object(
         'lines', lines, 'postcode', postcode, 'safe_letters', safe_letters) ORDER BY place)
      FROM client_address WHERE client_id = r.id)),
    'phones', json((SELECT json_group_array(json_object(
         'number', number, 'label', label, 'safe_calls', safe_calls, 'safe_texts', safe_texts) ORDER BY place)
      FROM client_phone WHERE client_id = r.id)),
    'people', json((SELECT json_group_array(json_object(
         'name', name, 'relationship', relationship, 'born', born, 'phone', phone, 'lives_with', lives_with,
         'may_be_contacted', may_be_contacted, 'emergency_contact', emergency_contact, 'note', note) ORDER BY place)
      FROM client_person WHERE client_id = r.id))))sql";

constexpr char episodeTable[] = "episode";
constexpr char episodeJson[] = R"sql(json_object(
    'client_id', r.client_id, 'referral_source', r.referral_source, 'referred_on', r.referred_on,
    'referred_by', r.referred_by, 'state', r.state, 'accepted_on', r.accepted_on, 'declined_on', r.declined_on,
    'decline_reason', r.decline_reason, 'started_on', r.started_on, 'injecting_status', r.injecting_status,
    'accommodation', r.accommodation, 'employment', r.employment, 'parental_status', r.parental_status,
    'children_in_household', r.children_in_household, 'previously_treated', r.previously_treated,
    'consent_decision', r.consent_decision, 'consent_on', r.consent_on, 'consent_leaflet', r.consent_leaflet,
    'what_will_be_different', r.what_will_be_different, 'ended_on', r.ended_on, 'ending_reason', r.ending_reason,
    'ending_class', r.ending_class, 'aftercare', r.aftercare, 'way_back_explained', r.way_back_explained,
    'exit_outcome_missing', r.exit_outcome_missing, 'reason_from_this_phase', r.reason_from_this_phase,
    'ending_note', r.ending_note,
    'substances', json((SELECT json_group_array(json_object(
         'substance', substance, 'route', route, 'age_first_used', age_first_used,
         'days_in_last_28', days_in_last_28) ORDER BY place)
      FROM episode_substance WHERE episode_id = r.id))))sql";

constexpr char allocationTable[] = "allocation";
constexpr char allocationJson[] = R"sql(json_object(
    'episode_id', r.episode_id, 'staff_id', r.staff_id, 'role', r.role, 'from_day', r.from_day, 'to_day', r.to_day,
    'accepted_on', r.accepted_on))sql";

constexpr char interventionTable[] = "intervention";
constexpr char interventionJson[] = R"sql(json_object(
    'episode_id', r.episode_id, 'type', r.type, 'detail', r.detail, 'setting', r.setting,
    'referred_on', r.referred_on, 'first_offered_on', r.first_offered_on, 'started_on', r.started_on,
    'ended_on', r.ended_on, 'ending', r.ending, 'given_by', r.given_by))sql";

constexpr char appointmentTable[] = "appointment";
constexpr char appointmentJson[] = R"sql(json_object(
    'client_id', r.client_id, 'episode_id', r.episode_id, 'staff_id', r.staff_id, 'kind', r.kind, 'at', r.at,
    'minutes', r.minutes, 'place', r.place, 'state', r.state, 'moved_to', r.moved_to, 'outcome', r.outcome,
    'outcome_note', r.outcome_note))sql";

template <const auto& table, const auto& json>
struct TextsOf {
    static constexpr auto keep =
        sql("INSERT INTO ", table,
            "_history (id, row_version, changed_at, changed_by, was) SELECT r.id, r.row_version, "
            "?3, ?4, ",
            json, " FROM ", table, " r WHERE r.id = ?1 AND r.row_version = coalesce(?2, r.row_version)");
    static constexpr auto past = sql("SELECT row_version, was, changed_at, changed_by FROM ", table,
                                     "_history WHERE id = ?1 ORDER BY row_version");
    static constexpr auto present = sql("SELECT ", json, " FROM ", table, " r WHERE r.id = ?1");
    static constexpr auto last = sql("SELECT row_version + 1, changed_by, changed_at FROM ", table,
                                     "_history WHERE id = ?1 ORDER BY row_version DESC LIMIT 1");

    static constexpr HistoryTexts all{keep, past, present, last};
};

} // namespace

HistoryTexts historyTexts(Versioned table)
{
    switch (table) {
    case Versioned::Staff: return TextsOf<staffTable, staffJson>::all;
    case Versioned::Client: return TextsOf<clientTable, clientJson>::all;
    case Versioned::Episode: return TextsOf<episodeTable, episodeJson>::all;
    case Versioned::Allocation: return TextsOf<allocationTable, allocationJson>::all;
    case Versioned::Intervention: return TextsOf<interventionTable, interventionJson>::all;
    case Versioned::Appointment: break;
    }
    return TextsOf<appointmentTable, appointmentJson>::all;
}

bool keepPast(Database& db, Versioned table, std::int64_t id, std::optional<RowVersion> seen,
              const Stamp& stamp)
{
    Statement keep(db, historyTexts(table).keep);
    return keep.bind(id, seen, stamp.at, stamp.by).run() == 1;
}

} // namespace keywork::store
