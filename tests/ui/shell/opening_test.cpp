#include "practice.h"
#include "ui/shell/opening.h"

#include <fstream>

namespace keywork::ui {
namespace {

TEST(OpeningTest, OpensAPracticeStoreOnItsOwnDay)
{
    const auto entrance = openEntrance({.store = test::practiceStore()});
    ASSERT_TRUE(entrance);
    EXPECT_EQ((*entrance)->practiceDay(), test::today());
}

TEST(OpeningTest, ShowsAPracticeStoreOnTheDayAskedFor)
{
    const auto entrance = openEntrance({.store = test::practiceStore(), .today = test::day("2026-09-22")});
    ASSERT_TRUE(entrance);
    EXPECT_EQ((*entrance)->practiceDay(), test::day("2026-09-22"));
    (*entrance)->moveTo(test::day("2026-10-05"));
    EXPECT_EQ((*entrance)->practiceDay(), test::day("2026-10-05"));
}

TEST(OpeningTest, SaysWhereThereIsNoStoreAndWhatToDo)
{
    const auto entrance = openEntrance({.store = "/nowhere/north.keywork"});
    ASSERT_FALSE(entrance);
    EXPECT_EQ(entrance.error(), "There is no store at /nowhere/north.keywork. Check the path.");
}

TEST(OpeningTest, NamesThePolicyFileThatIsWrong)
{
    const test::TemporaryFolder policies;
    std::ofstream(policies / "layers.json") << "{ \"id\": ";
    const auto entrance = openEntrance({.store = test::practiceStore(), .policyFolder = policies.path()});
    ASSERT_FALSE(entrance);
    EXPECT_TRUE(entrance.error().contains("layers.json"));
    EXPECT_TRUE(entrance.error().contains(QString::fromStdString(policies.path().string())));
}

TEST(OpeningTest, MakesAPracticeStoreOnlyWhereThereIsNone)
{
    EXPECT_FALSE(mustMakePractice({.store = test::practiceStore(), .practice = true}));
    EXPECT_TRUE(mustMakePractice({.store = "/nowhere/practice.keywork", .practice = true}));
    EXPECT_FALSE(mustMakePractice({.store = "/nowhere/north.keywork"}));
}

} // namespace
} // namespace keywork::ui
