#include "store/review_cycle_reader.h"

#include "store/rows.h"

namespace keywork::store {

using domain::EpisodeId;
using domain::FactKind;

namespace {

// Every text here is answered by its index alone (schema/migrations/0003).
constexpr auto selectPlans = R"sql(
    SELECT id, episode_id, made_on, signed_at, review_on, agreement, agreed_on, copy_given
      FROM care_plan
     WHERE episode_id IN (SELECT episode_id FROM scope) AND error_by IS NULL
     ORDER BY episode_id, version_no
)sql";
constexpr auto selectReviews = R"sql(
    SELECT id, episode_id, held_on, signed_at, next_on
      FROM care_review
     WHERE episode_id IN (SELECT episode_id FROM scope) AND error_by IS NULL
     ORDER BY episode_id, id
)sql";
// When a change was entered stands in the order of writes. What treatment began with has no line of its own there.
constexpr auto selectLayers = R"sql(
    SELECT layer_change.id, layer_change.episode_id, on_day, layer, coalesce(clinical_write.at, on_day || 'T00:00:00Z')
      FROM layer_change
      LEFT JOIN clinical_write
        ON clinical_write.subject_id = layer_change.id AND clinical_write.kind = 'layerChanged'
     WHERE layer_change.episode_id IN (SELECT episode_id FROM scope)
     ORDER BY layer_change.episode_id, layer_change.id
)sql";
constexpr auto selectPhases = R"sql(
    SELECT phase_change.id, phase_change.episode_id, phase, on_day, decided_by,
           coalesce(clinical_write.at, on_day || 'T00:00:00Z'),
           EXISTS (SELECT 1 FROM care_review WHERE care_review.phase_change_id = phase_change.id)
      FROM phase_change
      LEFT JOIN clinical_write
        ON clinical_write.subject_id = phase_change.id AND clinical_write.kind = 'phaseChanged'
     WHERE phase_change.episode_id IN (SELECT episode_id FROM scope)
     ORDER BY phase_change.episode_id, phase_change.id
)sql";

// Each row of a query about the scope, with its id and its episode.
template <class Read>
void forEach(Database& db, const ClientScope& scope, const char* table, const StatementText& text, Read read)
{
    Statement query(db, scope.sql(text));
    scope.bind(query);
    while (query.step()) {
        rowOf(table, query, [&](Columns& row) {
            const auto id = row.next<std::int64_t>();
            const auto episode = row.next<EpisodeId>();
            read(id, episode, row);
        });
    }
}

} // namespace

std::map<EpisodeId, EpisodeReviews> ReviewCycleReader::read(const ClientScope& scope) const
{
    std::map<EpisodeId, EpisodeReviews> all;
    forEach(m_db, scope, "care_plan", selectPlans, [&](std::int64_t id, EpisodeId episode, Columns& row) {
        auto& of = all[episode];
        const auto madeOn = row.next<Date>();
        const auto signedAt = row.next<Instant>();
        const auto reviewOn = row.next<std::optional<Date>>();
        if (!of.firstPlan)
            of.firstPlan = domain::Reviewed{{FactKind::CarePlan, id, madeOn}, signedAt, reviewOn};
        const auto kind = row.next<domain::AgreementKind>();
        const auto agreedOn = row.next<std::optional<Date>>();
        of.currentPlan =
            CurrentPlan{domain::CarePlanId{id}, madeOn, {kind, agreedOn, row.next<domain::CopyGiven>()}};
    });
    forEach(m_db, scope, "care_review", selectReviews, [&](std::int64_t id, EpisodeId episode, Columns& row) {
        const auto heldOn = row.next<Date>();
        const auto signedAt = row.next<Instant>();
        all[episode].reviews.push_back({{FactKind::CareReview, id, heldOn}, signedAt, row.next<Date>()});
    });
    forEach(m_db, scope, "layer_change", selectLayers, [&](std::int64_t id, EpisodeId episode, Columns& row) {
        const auto on = row.next<Date>();
        const auto to = row.next<domain::Layer>();
        all[episode].layers.push_back({{FactKind::LayerChange, id, on}, to, row.next<Instant>()});
    });
    forEach(m_db, scope, "phase_change", selectPhases, [&](std::int64_t id, EpisodeId episode, Columns& row) {
        const auto to = row.next<domain::Phase>();
        const auto on = row.next<Date>();
        const auto by = row.next<domain::StaffId>();
        const auto at = row.next<Instant>();
        all[episode].phases.push_back(
            {{domain::PhaseChangeId{id}, episode, to, on, by, domain::WithClient{}, {}, {}},
             at,
             row.next<bool>()});
    });
    return all;
}

} // namespace keywork::store
