#include "domain/risk/life_event.h"

#include "support/builders.h"

#include <gtest/gtest.h>

#include <functional>

namespace keywork::domain {
namespace {

using test::today;

const Date born = date(1988, 5, 14);

Result<NewLifeEvent, LifeEventRefusal> checked(const std::function<void(NewLifeEvent&)>& change)
{
    NewLifeEvent event{"overdose", date(2026, 9, 1), "client", "At a friend's; naloxone given"};
    change(event);
    return checkedEvent(event, test::eventKinds(), born, today());
}

TEST(LifeEventOnTheList, IsTakenUpToTodayAndFromTheDayOfBirth)
{
    EXPECT_TRUE(checked([](auto&) {}));
    EXPECT_TRUE(checked([](auto& e) { e.happenedOn = today(); }));
    EXPECT_TRUE(checked([](auto& e) { e.happenedOn = born; }));
}

TEST(LifeEventRefusal, NamesTheReason)
{
    EXPECT_EQ(checked([](auto& e) { e.kind = "lottery"; }).error(), LifeEventRefusal::KindNotOnList);
    EXPECT_EQ(checked([](auto& e) { e.happenedOn = addDays(today(), 1); }).error(),
              LifeEventRefusal::InFuture);
    EXPECT_EQ(checked([](auto& e) { e.happenedOn = addDays(born, -1); }).error(),
              LifeEventRefusal::BeforeBirth);
    EXPECT_EQ(checked([](auto& e) { e.note = std::string(2001, 'x'); }).error(),
              LifeEventRefusal::TextTooLong);
    EXPECT_EQ(checked([](auto& e) { e.source = std::string(2001, 'x'); }).error(),
              LifeEventRefusal::TextTooLong);
    EXPECT_TRUE(checked([](auto& e) { e.note = std::string(2000, 'x') + "\n"; }));
}

TEST(LifeEvent, IsKeptWithoutWhiteSpaceAtTheEnds)
{
    const auto event = checked([](auto& e) {
        e.source = " mother ";
        e.note = "\nfound at home\n";
    });
    EXPECT_EQ(event->source, "mother");
    EXPECT_EQ(event->note, "found at home");
}

} // namespace
} // namespace keywork::domain
