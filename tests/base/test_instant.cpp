#include "base/instant.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <type_traits>

namespace keywork {
namespace {

static_assert(!std::is_convertible_v<Date, Instant> && !std::is_convertible_v<Instant, Date>);

TEST(Instant, ReadsUtcToTheSecond)
{
    const auto moment = parseIsoInstant("1970-01-02T00:00:01Z");
    ASSERT_TRUE(moment);
    EXPECT_EQ(moment->time_since_epoch().count(), 86401);
}

TEST(Instant, RefusesEveryOtherShape)
{
    for (const char* text :
         {"", "2026-09-08T10:40:12", "2026-09-08T10:40:12z", "2026-09-08T10:40:12+", "2026-09-08 10:40:12Z",
          "2026-09-08T10:40.12Z", "2026-09-08T10:40:1xZ", "2026-09-08T10:40:x1Z", "2026-09-08T10:40:12.5Z"}) {
        ASSERT_FALSE(parseIsoInstant(text)) << text;
        EXPECT_EQ(parseIsoInstant(text).error(), DateError::WrongShape) << text;
    }
}

TEST(Instant, RefusesMomentsThatNeverWere)
{
    EXPECT_EQ(parseIsoInstant("2026-02-30T10:40:12Z").error(), DateError::NoSuchDay);
    EXPECT_EQ(parseIsoInstant("2026-09-08T25:40:12Z").error(), DateError::NoSuchDay);
    EXPECT_EQ(parseIsoInstant("2026-09-08T10:40:60Z").error(), DateError::NoSuchDay);
}

RC_GTEST_PROP(InstantProperty, ReadsBackWhatItWroteBeforeAndAfter1970, ())
{
    const auto moment =
        Instant{std::chrono::seconds{*rc::gen::inRange<std::int64_t>(-5'000'000'000, 30'000'000'000)}};
    const auto read = parseIsoInstant(toIsoInstant(moment));
    RC_ASSERT(read.has_value());
    RC_ASSERT(*read == moment);
}

} // namespace
} // namespace keywork
