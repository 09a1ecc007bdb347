#include "store/care_review_table.h"

#include "store/care_review_parts.h"
#include "store/error_mark.h"
#include "store/sql_text.h"

namespace keywork::store {

using domain::EpisodeId;
using domain::ReviewId;
using domain::SignedReview;

namespace {

enum class Decision { Continue, Optimise, StepUp, StepDown, ChangePhase, End };

constexpr domain::CodeTable<Decision, 6> codeTable(Decision)
{
    return {{{Decision::Continue, "continue"},
             {Decision::Optimise, "optimise"},
             {Decision::StepUp, "stepUp"},
             {Decision::StepDown, "stepDown"},
             {Decision::ChangePhase, "changePhase"},
             {Decision::End, "end"}}};
}

// The change that was decided stands in the pathway.
constexpr char select[] = R"sql(
    SELECT review.id, review.episode_id, plan_id, next_plan_id, held_on, author_id, signed_at, decision, decision_what,
           phase_change.phase, phase_change.client_view, phase_change.reason, phase_change.why_without,
           layer_change.layer, layer_change.reason, layer_change.why_without,
           next_on, agreement, agreed_on, copy_given, error_by, error_at, error_reason, row_version
      FROM care_review AS review
      LEFT JOIN phase_change ON phase_change.id = review.phase_change_id
      LEFT JOIN layer_change ON layer_change.id = review.layer_change_id
)sql";
constexpr auto selectById = sql(select, " WHERE review.id = ?1");
constexpr auto selectLast = sql(select, R"sql(
     WHERE review.episode_id = ?1 AND error_by IS NULL
     ORDER BY held_on DESC, signed_at DESC, review.id DESC
     LIMIT 1
)sql");
constexpr auto selectOfEpisode =
    sql(select, " WHERE review.episode_id = ?1 ORDER BY held_on DESC, signed_at DESC, review.id DESC");

constexpr auto insertReview = R"sql(
    INSERT INTO care_review (episode_id, plan_id, next_plan_id, held_on, author_id, signed_at, decision, decision_what,
                             phase_change_id, layer_change_id, next_on, agreement, agreed_on, copy_given)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
    RETURNING id
)sql";
constexpr auto updateAgreed = R"sql(
    UPDATE care_review SET agreement = ?3, agreed_on = ?4, copy_given = ?5, row_version = row_version + 1
     WHERE id = ?1 AND row_version = ?2
)sql";
constexpr auto updateError = R"sql(
    UPDATE care_review SET error_by = ?2, error_at = ?3, error_reason = ?4, row_version = row_version + 1
     WHERE id = ?1 AND error_by IS NULL
)sql";

Decision kindOf(const domain::ReviewDecision& decision)
{
    struct {
        Decision operator()(const domain::Continue&) const { return Decision::Continue; }
        Decision operator()(const domain::Optimise&) const { return Decision::Optimise; }
        Decision operator()(const domain::ChangeOfLayer& change) const
        {
            return change.direction == domain::StepDirection::Up ? Decision::StepUp : Decision::StepDown;
        }
        Decision operator()(const domain::ChangeOfPhase&) const { return Decision::ChangePhase; }
        Decision operator()(const domain::EndTreatment&) const { return Decision::End; }
    } kind;
    return std::visit(kind, decision);
}

// The columns of a decision, of which only those of its kind are filled.
struct DecisionColumns {
    explicit DecisionColumns(Columns& row)
        : kind(row.next<Decision>()),
          what(row.next<std::string>()),
          phase(row.next<std::optional<domain::Phase>>()),
          clientView(row.next<std::optional<std::string>>()),
          phaseReason(row.next<std::optional<std::string>>()),
          phaseWithout(row.next<std::optional<std::string>>()),
          layer(row.next<std::optional<domain::Layer>>()),
          layerReason(row.next<std::optional<std::string>>()),
          layerWithout(row.next<std::optional<std::string>>())
    {
    }

    domain::ReviewDecision decision() const
    {
        switch (kind) {
        case Decision::Continue: return domain::Continue{};
        case Decision::Optimise: return domain::Optimise{what};
        case Decision::StepUp: return change(domain::StepDirection::Up);
        case Decision::StepDown: return change(domain::StepDirection::Down);
        case Decision::ChangePhase:
            return domain::ChangeOfPhase{required(phase), required(clientView), required(phaseReason)};
        case Decision::End: return domain::EndTreatment{};
        }
        throw SqlError::damagedRow();
    }
    domain::DecidedWith decidedWith() const
    {
        const auto why = phaseWithout ? *phaseWithout : layerWithout.value_or("");
        if (why.empty()) return domain::WithClient{};
        return domain::WithoutClient{why};
    }

    Decision kind;
    std::string what;
    std::optional<domain::Phase> phase;
    std::optional<std::string> clientView;
    std::optional<std::string> phaseReason;
    std::optional<std::string> phaseWithout;
    std::optional<domain::Layer> layer;
    std::optional<std::string> layerReason;
    std::optional<std::string> layerWithout;

private:
    domain::ReviewDecision change(domain::StepDirection direction) const
    {
        return domain::ChangeOfLayer{direction, required(layer), required(layerReason)};
    }
};

// What stands in the row itself; its lists follow with their own queries.
SignedReview readReview(const Statement& found)
{
    return rowOf("care_review", found, [](Columns& row) {
        const auto id = row.next<ReviewId>();
        const auto episode = row.next<EpisodeId>();
        const auto reviewed = row.next<domain::CarePlanId>();
        const auto made = row.next<domain::CarePlanId>();
        domain::CareReview review;
        review.on = row.next<Date>();
        const auto author = row.next<domain::StaffId>();
        const auto signedAt = row.next<Instant>();
        const DecisionColumns decided(row);
        review.decision = decided.decision();
        review.decidedWith = decided.decidedWith();
        review.nextOn = row.next<Date>();
        review.agreement = {row.next<domain::AgreementKind>(), row.next<std::optional<Date>>(),
                            row.next<domain::CopyGiven>()};
        return SignedReview{.id = id,
                            .episode = episode,
                            .reviewed = reviewed,
                            .made = made,
                            .review = std::move(review),
                            .author = author,
                            .signedAt = signedAt,
                            .error = readError(row),
                            .version = row.next<RowVersion>()};
    });
}

SignedReview whole(Database& db, SignedReview review)
{
    CareReviewParts(db).readInto(review);
    return review;
}

template <class Id>
std::optional<SignedReview> oneOf(Database& db, const StatementText& text, Id id)
{
    Statement query(db, text);
    query.bind(id);
    if (!query.step()) return std::nullopt;
    return whole(db, readReview(query));
}

} // namespace

std::optional<SignedReview> CareReviewTable::find(ReviewId id) const
{
    return oneOf(m_db, selectById, id);
}

std::optional<SignedReview> CareReviewTable::last(EpisodeId episode) const
{
    return oneOf(m_db, selectLast, episode);
}

std::vector<SignedReview> CareReviewTable::ofEpisode(EpisodeId episode) const
{
    Statement query(m_db, selectOfEpisode);
    query.bind(episode);
    return allRows(query, [this](const Statement& row) { return whole(m_db, readReview(row)); });
}

ReviewId CareReviewTable::insert(const SignedReview& review, const ReviewLinks& links)
{
    auto saved = review;
    saved.id = insertRow(review, links);
    CareReviewParts(m_db).insert(saved);
    return saved.id;
}

ReviewId CareReviewTable::insertRow(const SignedReview& signedReview, const ReviewLinks& links)
{
    const auto& review = signedReview.review;
    const auto& decision = review.decision.value();
    const auto* optimise = std::get_if<domain::Optimise>(&decision);
    Statement insert(m_db, insertReview);
    Values(insert)
        .put(signedReview.episode)
        .put(signedReview.reviewed)
        .put(signedReview.made)
        .put(review.on)
        .put(signedReview.author)
        .put(signedReview.signedAt)
        .put(kindOf(decision))
        .put(optimise ? optimise->what : std::string())
        .put(links.phaseChange)
        .put(links.layerChange)
        .put(review.nextOn)
        .put(review.agreement.kind)
        .put(review.agreement.on)
        .put(review.agreement.copy);
    return insertedId<ReviewId>(insert);
}

bool CareReviewTable::updateAgreement(ReviewId id, const domain::Agreement& agreement, RowVersion seen)
{
    return Statement(m_db, updateAgreed)
               .bind(id, seen, domain::code(agreement.kind), agreement.on, domain::code(agreement.copy))
               .run() == 1;
}

bool CareReviewTable::markInError(ReviewId id, const domain::EnteredInError& error)
{
    return Statement(m_db, updateError).bind(id, error.by, error.at, error.reason).run() == 1;
}

} // namespace keywork::store
