#include "vault/failed_attempts.h"

#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <fstream>

namespace keywork::vault {
namespace {

using std::chrono::seconds;

constexpr Instant nine{seconds{1'788'000'000}};

SlotId slotNumber(std::uint8_t number)
{
    SlotId slot;
    slot.bytes.fill(number);
    return slot;
}

struct AttemptsBesideAStore : testing::Test {
    keywork::test::TemporaryFolder folder;
    std::filesystem::path file = folder / "store.attempts";
    AttemptLog log;
};

TEST_F(AttemptsBesideAStore, WaitTwiceAsLongEachTimeUpToFiveMinutes)
{
    const auto slot = slotNumber(1);
    EXPECT_EQ(log.waitBefore(slot, nine), seconds{0});
    std::vector<seconds::rep> waits;
    for (int i = 0; i < 11; ++i) {
        log.failed(slot, nine);
        waits.push_back(log.waitBefore(slot, nine).count());
    }
    EXPECT_EQ(waits, (std::vector<seconds::rep>{1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300}));
    EXPECT_EQ(log.waitBefore(slot, nine + seconds{299}), seconds{1});
    EXPECT_EQ(log.waitBefore(slot, nine + seconds{300}), seconds{0});
    EXPECT_EQ(log.waitBefore(slotNumber(2), nine), seconds{0}) << "of somebody else";
}

TEST_F(AttemptsBesideAStore, KeepNobodyOutLongerWhenTheClockWasSetBack)
{
    log.failed(slotNumber(1), nine);
    EXPECT_EQ(log.waitBefore(slotNumber(1), nine - std::chrono::hours{24 * 365}), seconds{1});
}

TEST_F(AttemptsBesideAStore, AreToldOnceAndCountUntilThePersonComesIn)
{
    const auto slot = slotNumber(1);
    log.failed(slot, nine);
    log.failed(slot, nine + seconds{60});
    const auto told = log.takeUntold();
    ASSERT_EQ(told.size(), 1u);
    EXPECT_EQ(told[0].untold, 2);
    EXPECT_EQ(told[0].first, nine);
    EXPECT_TRUE(log.takeUntold().empty());
    EXPECT_EQ(log.waitBefore(slot, nine + seconds{60}), seconds{2}) << "somebody else came in meanwhile";

    log.failed(slot, nine + seconds{120});
    log.opened(slot);
    EXPECT_EQ(log.takeUntold().at(0).untold, 1) << "nothing untold is forgotten";
    log.opened(slot);
    EXPECT_EQ(log.waitBefore(slot, nine + seconds{120}), seconds{0});
}

TEST_F(AttemptsBesideAStore, AreReadBackAsTheyWereWritten)
{
    log.failed(slotNumber(1), nine);
    log.failed(slotNumber(2), nine + seconds{9});
    log.write(file);
    auto read = AttemptLog::read(file);
    EXPECT_EQ(read.waitBefore(slotNumber(1), nine), seconds{1});
    const auto told = read.takeUntold();
    ASSERT_EQ(told.size(), 2u);
    EXPECT_EQ(told[1].slot, slotNumber(2));
    EXPECT_EQ(told[1].first, nine + seconds{9});
    EXPECT_EQ(std::filesystem::status(file).permissions(),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

TEST_F(AttemptsBesideAStore, HoldNothingAgainstAnybodyWhenTheFileIsMissingOrSpoilt)
{
    EXPECT_TRUE(AttemptLog::read(file).takeUntold().empty());
    std::ofstream(file) << "zz 1 1 0 0\n";
    EXPECT_TRUE(AttemptLog::read(file).takeUntold().empty());
    std::ofstream(file) << std::string(32, '0') << " -5 2 0 0\n";
    EXPECT_TRUE(AttemptLog::read(file).takeUntold().empty());
}

TEST_F(AttemptsBesideAStore, ForgetTheOldestRatherThanFillTheDisk)
{
    for (int i = 0; i < 200; ++i) log.failed(slotNumber(static_cast<std::uint8_t>(i)), nine);
    EXPECT_EQ(log.takeUntold().size(), 64u);
    EXPECT_EQ(log.waitBefore(slotNumber(199), nine), seconds{1});
}

} // namespace
} // namespace keywork::vault
