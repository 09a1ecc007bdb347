#pragma once

#include "domain/review/care_review.h"
#include "store/statement.h"

namespace keywork::store {

// The lists of a signed review, one table each; the client's ratings stand with all others of their goals.
class CareReviewParts {
public:
    explicit CareReviewParts(Database& db) : m_db(db) {}

    void readInto(domain::SignedReview& review) const;
    void insert(const domain::SignedReview& review);

private:
    void insertGoals(const domain::SignedReview& review);

    Database& m_db;
};

} // namespace keywork::store
