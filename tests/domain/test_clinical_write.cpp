#include "domain/change/clinical_write.h"

#include "support/builders.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace keywork::domain {
namespace {

const StaffId sam{1};
const StaffId alex{2};

ClinicalWrite write(WriteSequence sequence, StaffId by, Date happenedOn)
{
    return {sequence,   ClientId{1}, WriteKind::EventRecorded, 7, by, test::moment("2026-09-08T10:00:00Z"),
            happenedOn, "overdose"};
}

TEST(SinceYouLastLooked, ShowsWhatOthersWroteAfterTheMark)
{
    const std::vector writes{write(3, alex, test::today()), write(4, sam, test::today()),
                             write(5, alex, test::today())};
    EXPECT_EQ(changedSince(writes, LookedMark{3, {}}, sam), std::vector{writes[2]});
    EXPECT_EQ(changedSince(writes, LookedMark{}, sam), (std::vector{writes[0], writes[2]}));
    EXPECT_TRUE(changedSince(writes, LookedMark{5, {}}, sam).empty());
    EXPECT_TRUE(changedSince({}, LookedMark{}, sam).empty());
}

TEST(SinceYouLastLooked, ShowsABackDatedEntryInTheOrderOfEntry)
{
    const std::vector writes{write(6, alex, test::day("2026-05-01")), write(5, alex, test::today())};
    EXPECT_EQ(changedSince(writes, LookedMark{4, {}}, sam), (std::vector{writes[1], writes[0]}));
}

RC_GTEST_PROP(SinceYouLastLookedProperty, LosesNothingBetweenTwoLooks, ())
{
    std::vector<ClinicalWrite> writes;
    const auto count = *rc::gen::inRange<WriteSequence>(0, 30);
    for (WriteSequence i = 1; i <= count; ++i)
        writes.push_back(write(i, StaffId{*rc::gen::inRange<std::int64_t>(1, 4)}, test::today()));
    const LookedMark mark{*rc::gen::inRange<WriteSequence>(0, 31), {}};
    const std::vector before(writes.begin(), writes.begin() + std::min<std::ptrdiff_t>(mark.upTo, count));
    const auto seen = changedSince(before, LookedMark{}, sam).size() + changedSince(writes, mark, sam).size();
    RC_ASSERT(seen == changedSince(writes, LookedMark{}, sam).size());
}

} // namespace
} // namespace keywork::domain
