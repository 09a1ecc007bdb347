#include "domain/draft/draft.h"

#include "support/builders.h"

#include <gtest/gtest.h>

namespace keywork::domain {
namespace {

using test::moment;

const StaffId author{1};

TEST(Draft, IsWrittenInOneWindowOfItsAuthorAtATime)
{
    auto draft = test::draft();
    EXPECT_EQ(draftAccess(draft, author, "window-a"), DraftAccess::Edit);
    draft.editor = "window-a";
    EXPECT_EQ(draftAccess(draft, author, "window-a"), DraftAccess::Edit);
    EXPECT_EQ(draftAccess(draft, author, "window-b"), DraftAccess::AskToTakeOver);
}

TEST(Draft, ShowsOthersOnlyThatItIsThere)
{
    auto draft = test::draft();
    EXPECT_EQ(draftAccess(draft, StaffId{2}, "window-c"), DraftAccess::SeeThatItIs);
    draft.discardedAt = moment("2026-09-08T10:30:00Z");
    EXPECT_EQ(draftAccess(draft, StaffId{2}, "window-c"), DraftAccess::SeeThatItIs);
}

TEST(Draft, CanBeBroughtBackUntilItsDaysAreOver)
{
    auto draft = test::draft();
    EXPECT_FALSE(isPastKeeping(draft, moment("2030-01-01T00:00:00Z"), 30))
        << "nothing goes that was not discarded";
    draft.discardedAt = moment("2026-09-08T10:30:00Z");
    EXPECT_EQ(draftAccess(draft, author, "window-a"), DraftAccess::Restore);
    EXPECT_FALSE(isPastKeeping(draft, moment("2026-10-08T10:30:00Z"), 30));
    EXPECT_TRUE(isPastKeeping(draft, moment("2026-10-08T10:30:01Z"), 30));
}

} // namespace
} // namespace keywork::domain
