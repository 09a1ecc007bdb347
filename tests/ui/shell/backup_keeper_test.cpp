#include "app/entry/make_service.h"
#include "policy/load_policy.h"
#include "support/fixed_clock.h"
#include "support/temporary_folder.h"
#include "ui/shell/backup_keeper.h"
#include "ui/shell/backup_words.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace keywork::ui {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr int longEnough = 60'000;

// A service's own store, signed in to.
class BackupKeeperTest : public testing::Test {
public:
    BackupKeeperTest()
    {
        const auto policy =
            std::make_shared<const policy::Policy>(policy::loadPolicy(policy::ShippedPolicy{}).value());
        const app::NewService service{
            "Harbour Lights", "a.khan", "Amira Khan", {}, "three herons at dawn", app::newRecoveryKey()};
        EXPECT_TRUE(app::makeService(folder(), service, *policy));
        auto open = app::signIn(folder(), "a.khan", "three herons at dawn", std::nullopt, policy).value();
        open.keepTimeBy(clock);
        store = std::make_shared<const app::OpenStore>(std::move(open));
    }

    fs::path folder() const { return parent / "harbour.keywork"; }
    int backups() const
    {
        int count = 0;
        for (const auto& entry : fs::directory_iterator(folder() / "backups"))
            count += entry.path().extension() == ".keyworkbackup" ? 1 : 0;
        return count;
    }

    test::TemporaryFolder parent;
    std::shared_ptr<test::FixedClock> clock =
        std::make_shared<test::FixedClock>(test::moment("2026-09-08T10:00:00Z"));
    std::shared_ptr<const app::OpenStore> store;
    BackupKeeper keeper;
    QSignalSpy made{&keeper, &BackupKeeper::made};
    QSignalSpy said{&keeper, &BackupKeeper::said};
};

TEST_F(BackupKeeperTest, BacksUpOnceWhenDueAndSaysNothingOfIt)
{
    keeper.whenDue(store);
    keeper.whenDue(store);
    ASSERT_TRUE(made.wait(longEnough));
    clock->moveTo(clock->now() + 1h);
    keeper.now(store); // after both, on the same thread
    ASSERT_TRUE(made.wait(longEnough));
    EXPECT_EQ(made.count(), 2);
    EXPECT_EQ(backups(), 1) << "of one day the newest is kept";
    ASSERT_EQ(said.count(), 2);
    EXPECT_TRUE(said.at(1).at(0).toString().startsWith("Backed up: every page verified"));
}

TEST_F(BackupKeeperTest, FinishesWhatIsUnderWayThoughTheVisitHasEnded)
{
    {
        BackupKeeper another;
        another.whenDue(store);
        store.reset();
    }
    EXPECT_EQ(backups(), 1);
}

TEST_F(BackupKeeperTest, SaysWhyThereIsNone)
{
    fs::rename(folder() / "store.keys", folder() / "aside");
    keeper.whenDue(store);
    ASSERT_TRUE(said.wait(longEnough));
    EXPECT_TRUE(said.at(0).at(0).toString().contains("store.keys cannot be read"));
    EXPECT_EQ(made.count(), 0);
}

TEST_F(BackupKeeperTest, HasNothingToDoWithoutAStore)
{
    keeper.whenDue({});
    keeper.now({});
    EXPECT_EQ(said.count(), 0);
}

TEST(BackupAge, IsToldInWords)
{
    const test::FixedClock clock(test::moment("2026-09-08T10:00:00Z"));
    using enum domain::BackupAge;
    EXPECT_EQ(ageOf({std::nullopt, Overdue}, clock), "Never backed up");
    EXPECT_EQ(ageOf({test::moment("2026-09-08T06:05:00Z"), Fresh}, clock), "Backed up today at 07:05");
    EXPECT_EQ(ageOf({test::moment("2026-09-07T06:05:00Z"), Due}, clock), "Backed up on 07-Sep-2026");
    EXPECT_EQ(ageOf({test::moment("2026-09-04T06:05:00Z"), Overdue}, clock),
              "Not backed up since 04-Sep-2026");
}

} // namespace
} // namespace keywork::ui
