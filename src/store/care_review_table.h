#pragma once

#include "domain/review/care_review.h"
#include "store/statement.h"

namespace keywork::store {

// What a signed review points to of what was recorded with it.
struct ReviewLinks {
    std::optional<domain::PhaseChangeId> phaseChange;
    std::optional<domain::LayerChangeId> layerChange;
};

// Signed care-plan reviews, each whole. "That counts": not entered in error.
class CareReviewTable {
public:
    explicit CareReviewTable(Database& db) : m_db(db) {}

    std::optional<domain::SignedReview> find(domain::ReviewId id) const;
    // The one held last that counts; of several on one day the one signed last.
    std::optional<domain::SignedReview> last(domain::EpisodeId episode) const;
    // All, newest first, those entered in error among them.
    std::vector<domain::SignedReview> ofEpisode(domain::EpisodeId episode) const;

    // The change of phase or layer that it decides is recorded already. The id and the error of what is passed are not
    // looked at.
    domain::ReviewId insert(const domain::SignedReview& review, const ReviewLinks& links);
    // False when the row is another by now.
    bool updateAgreement(domain::ReviewId id, const domain::Agreement& agreement, RowVersion seen);
    // False when there is none or it is marked already.
    bool markInError(domain::ReviewId id, const domain::EnteredInError& error);

private:
    domain::ReviewId insertRow(const domain::SignedReview& review, const ReviewLinks& links);

    Database& m_db;
};

} // namespace keywork::store
