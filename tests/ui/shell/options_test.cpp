#include "ui/shell/options.h"

#include "base/version.h"

#include <gtest/gtest.h>

namespace keywork::ui {
namespace {

TEST(OptionsTest, OpensThePracticeStoreWhenNoneIsNamed)
{
    const auto options = readOptions({"keywork"});
    ASSERT_TRUE(options);
    EXPECT_TRUE(options->practice);
    EXPECT_EQ(options->store.filename(), "practice.keywork");
}

TEST(OptionsTest, TakesAStoreAndADay)
{
    const auto options = readOptions({"keywork", "/srv/north.keywork", "--today", "2026-09-08"});
    ASSERT_TRUE(options);
    EXPECT_FALSE(options->practice);
    EXPECT_EQ(options->store, "/srv/north.keywork");
    EXPECT_EQ(options->today, date(2026, 9, 8));
}

TEST(OptionsTest, TakesALanguageThatItSpeaks)
{
    EXPECT_EQ(readOptions({"keywork", "--language", "cy"})->language, Language::Welsh);
    EXPECT_EQ(readOptions({"keywork"})->language, std::nullopt);
    EXPECT_EQ(readOptions({"keywork", "--language", "tlh"}).error().exitStatus, 2);
}

TEST(OptionsTest, SaysTheVersion)
{
    const auto options = readOptions({"keywork", "--version"});
    ASSERT_FALSE(options);
    EXPECT_EQ(options.error().exitStatus, 0);
    EXPECT_EQ(options.error().text.toStdString(), "keywork " + std::string(version));
}

TEST(OptionsTest, RefusesADayThatIsNotInTheCalendar)
{
    const auto options = readOptions({"keywork", "--practice", "--today", "2026-02-30"});
    ASSERT_FALSE(options);
    EXPECT_EQ(options.error().exitStatus, 2);
    EXPECT_TRUE(options.error().text.contains("2026-02-30"));
}

TEST(OptionsTest, RefusesTwoStores)
{
    EXPECT_EQ(readOptions({"keywork", "a", "b"}).error().exitStatus, 2);
    EXPECT_EQ(readOptions({"keywork", "a", "--practice"}).error().exitStatus, 2);
}

TEST(OptionsTest, RefusesAnOptionItDoesNotKnow)
{
    const auto options = readOptions({"keywork", "--pactice"});
    ASSERT_FALSE(options);
    EXPECT_EQ(options.error().exitStatus, 2);
    EXPECT_TRUE(options.error().text.contains("pactice"));
}

} // namespace
} // namespace keywork::ui
