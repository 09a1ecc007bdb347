#include "domain/access/restricted_record.h"

#include "domain/text_limit.h"

namespace keywork::domain {

Result<std::string, RestrictRefusal> checkedRestriction(bool isRestricted, bool wanted, std::string reason)
{
    if (isRestricted == wanted) return refuse(RestrictRefusal::AlreadySo);
    reason = trimmed(reason);
    if (reason.empty()) return refuse(RestrictRefusal::ReasonMissing);
    if (!fits(reason)) return refuse(RestrictRefusal::TextTooLong);
    return reason;
}

Result<std::string, BreakGlassRefusal> checkedOpening(const RecordAccess& access, std::string reason,
                                                      const BreakGlassPolicy& policy)
{
    if (access.mayRead()) return refuse(BreakGlassRefusal::NotNeeded);
    reason = trimmed(reason);
    if (characterCount(reason) < static_cast<std::size_t>(policy.reasonLeastCharacters))
        return refuse(BreakGlassRefusal::ReasonTooShort);
    if (!fits(reason)) return refuse(BreakGlassRefusal::TextTooLong);
    return reason;
}

Result<OpeningReview, OpeningReviewRefusal> checkedReview(OpeningReview review, const BreakGlass& opening,
                                                          bool isReviewed)
{
    if (isReviewed) return refuse(OpeningReviewRefusal::AlreadyReviewed);
    if (review.by == opening.by) return refuse(OpeningReviewRefusal::OwnOpening);
    review.note = trimmed(review.note);
    if (review.finding == OpeningFinding::NotInOrder && review.note.empty())
        return refuse(OpeningReviewRefusal::NoteMissing);
    if (!fits(review.note)) return refuse(OpeningReviewRefusal::TextTooLong);
    return review;
}

} // namespace keywork::domain
