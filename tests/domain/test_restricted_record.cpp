#include "domain/access/restricted_record.h"

#include "domain/text_limit.h"

#include <gtest/gtest.h>

namespace keywork::domain {
namespace {

using std::chrono::minutes;

const Instant now{std::chrono::sys_days{std::chrono::year{2026} / 9 / 8}};
const BreakGlass opening{BreakGlassId{1}, ClientId{1}, StaffId{1}, now, now + minutes{60}, "She rang"};
const std::string tooLong(longestField + 1, 'x');

TEST(ARestrictedRecord, IsReadByThoseWhoWorkWithTheClientAndByWhoeverOpenedIt)
{
    EXPECT_TRUE(RecordAccess{}.mayRead()) << "most records are not restricted";
    EXPECT_FALSE((RecordAccess{true, false, {}}).mayRead());
    EXPECT_TRUE((RecordAccess{true, true, {}}).mayRead());
    EXPECT_TRUE((RecordAccess{true, false, now}).mayRead());
}

TEST(AnOpening, EndsByItself)
{
    EXPECT_FALSE(opening.isOpenAt(now - minutes{1}));
    EXPECT_TRUE(opening.isOpenAt(now));
    EXPECT_TRUE(opening.isOpenAt(now + minutes{59}));
    EXPECT_FALSE(opening.isOpenAt(now + minutes{60}));
}

TEST(AnOpening, NeedsAReasonThatSaysSomething)
{
    const RecordAccess closed{true, false, {}};
    const BreakGlassPolicy policy;
    EXPECT_EQ(checkedOpening(closed, "  needed it    ", policy).error(), BreakGlassRefusal::ReasonTooShort);
    EXPECT_EQ(checkedOpening(closed, tooLong, policy).error(), BreakGlassRefusal::TextTooLong);
    EXPECT_EQ(checkedOpening(closed, "  Sam is ill, and she rang ", policy), "Sam is ill, and she rang");
    EXPECT_EQ(checkedOpening({}, "Sam is ill, and she rang", policy).error(), BreakGlassRefusal::NotNeeded);
}

TEST(ARestriction, NeedsAReasonAndChangesSomething)
{
    EXPECT_EQ(checkedRestriction(false, true, " ").error(), RestrictRefusal::ReasonMissing);
    EXPECT_EQ(checkedRestriction(false, true, tooLong).error(), RestrictRefusal::TextTooLong);
    EXPECT_EQ(checkedRestriction(true, true, "A colleague").error(), RestrictRefusal::AlreadySo);
    EXPECT_EQ(checkedRestriction(false, false, "A colleague").error(), RestrictRefusal::AlreadySo);
    EXPECT_EQ(checkedRestriction(false, true, " A colleague "), "A colleague");
    EXPECT_EQ(checkedRestriction(true, false, "No longer works here"), "No longer works here");
}

TEST(AReviewOfAnOpening, IsByAnotherAndOnceAndSaysWhatIsDoneAboutOneThatWasNotInOrder)
{
    const OpeningReview review{opening.id, StaffId{2}, now, OpeningFinding::InOrder, "  "};
    EXPECT_EQ(checkedReview(review, opening, false)->note, "");
    EXPECT_EQ(checkedReview(review, opening, true).error(), OpeningReviewRefusal::AlreadyReviewed);
    auto other = review;
    other.by = opening.by;
    EXPECT_EQ(checkedReview(other, opening, false).error(), OpeningReviewRefusal::OwnOpening);
    other = review;
    other.note = tooLong;
    EXPECT_EQ(checkedReview(other, opening, false).error(), OpeningReviewRefusal::TextTooLong);
    other = review;
    other.finding = OpeningFinding::NotInOrder;
    EXPECT_EQ(checkedReview(other, opening, false).error(), OpeningReviewRefusal::NoteMissing);
    other.note = "Spoken with on the same day";
    EXPECT_EQ(checkedReview(other, opening, false), other);
}

} // namespace
} // namespace keywork::domain
