#include "app/perform.h"

#include "fixture.h"

#include <gtest/gtest.h>

#include <sqlite3.h>

namespace keywork::test {
namespace {

using app::Action;
using app::NoRefusal;
using app::Trouble;

Trouble troubleOf(int code)
try {
    throw store::SqlError(code);
} catch (...) {
    return app::currentTrouble(Action::RecordEvent);
}

TEST(Trouble, TellsAStoreThatIsInUseFromOneThatFails)
{
    EXPECT_EQ(troubleOf(SQLITE_BUSY), Trouble::StoreBusy);
    EXPECT_EQ(troubleOf(SQLITE_FULL), Trouble::StoreFailed);
    EXPECT_EQ(troubleOf(SQLITE_IOERR_WRITE), Trouble::StoreFailed);
}

TEST(Perform, RefusesToCommitWithoutAnAuditRow)
{
    Service service;
    const auto before = service.everything();
    const auto outcome = app::perform<Done, NoRefusal>(
        service.as(domain::Role::Keyworker), Action::RecordEvent,
        [](app::Change& change) -> app::Outcome<Done, NoRefusal> {
            change.wrote(domain::WriteKind::EventRecorded, Service::carys, 1, std::nullopt);
            return Done{};
        });
    ASSERT_FALSE(outcome);
    EXPECT_EQ(std::get<Trouble>(outcome.error()), Trouble::Unexpected);
    EXPECT_EQ(service.everything(), before);
}

TEST(Perform, LetsNoExceptionOut)
{
    Service service;
    auto& sam = service.as(domain::Role::Keyworker);
    const auto fails = [](app::Change&) -> app::Outcome<Done, NoRefusal> {
        throw std::runtime_error("a fault");
    };
    const auto audited = app::perform<Done, NoRefusal>(sam, Action::RecordEvent, fails);
    ASSERT_FALSE(audited);
    EXPECT_EQ(std::get<Trouble>(audited.error()), Trouble::Unexpected);
    const auto unaudited = app::performUnaudited<Done, NoRefusal>(sam, Action::SaveDraft, fails);
    ASSERT_FALSE(unaudited);
    EXPECT_EQ(std::get<Trouble>(unaudited.error()), Trouble::Unexpected);
}

} // namespace
} // namespace keywork::test
