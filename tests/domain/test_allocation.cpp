#include "domain/staff/allocation.h"

#include "support/builders.h"

#include <gtest/gtest.h>

namespace keywork::domain {
namespace {

using test::day;
using test::today;

const NewAllocation wanted{StaffId{2}, AllocationRole::Keyworker, date(2026, 9, 1), true};

std::optional<AllocationRefusal> refusal(const NewAllocation& allocation,
                                         const std::vector<Allocation>& existing = {},
                                         const Episode& episode = test::episode(),
                                         const Staff& staff = test::staff(2, "alex", Role::Keyworker))
{
    const auto checked = checkedAllocation(allocation, existing, episode, staff, today());
    return checked ? std::nullopt : std::optional(checked.error());
}

NewAllocation on(Date day)
{
    auto changed = wanted;
    changed.on = day;
    return changed;
}

TEST(Allocating, IsPossibleInAnyOpenEpisodeFromItsReferralOn)
{
    EXPECT_EQ(refusal(wanted), std::nullopt);
    EXPECT_EQ(refusal(on(day("2026-03-02"))), std::nullopt);
    EXPECT_EQ(refusal(on(today())), std::nullopt);
    EXPECT_EQ(refusal(wanted, {}, test::referredEpisode()), std::nullopt);
}

TEST(Allocating, IsRefusedOutsideTheEpisode)
{
    EXPECT_EQ(refusal(wanted, {}, test::closedEpisode(day("2026-08-31"))), AllocationRefusal::EpisodeClosed);
    EXPECT_EQ(refusal(on(day("2026-03-01"))), AllocationRefusal::BeforeReferral);
    EXPECT_EQ(refusal(on(addDays(today(), 1))), AllocationRefusal::InFuture);
}

TEST(Allocating, IsRefusedForSomebodyWhoDoesNotWorkHere)
{
    auto leaver = test::staff(2, "alex", Role::Keyworker);
    leaver.activeTo = day("2026-09-07"); // was still here on the day itself
    EXPECT_EQ(refusal(wanted, {}, test::episode(), leaver), AllocationRefusal::StaffNotActive);
    auto starter = test::staff(2, "alex", Role::Keyworker);
    starter.activeFrom = day("2026-09-02");
    EXPECT_EQ(refusal(wanted, {}, test::episode(), starter), AllocationRefusal::StaffNotActive);
    starter.activeFrom = wanted.on;
    starter.activeTo = today();
    EXPECT_EQ(refusal(wanted, {}, test::episode(), starter), std::nullopt);
}

TEST(Allocating, IsRefusedTwiceInOneRole)
{
    auto present = test::allocation();
    present.staff = StaffId{2};
    EXPECT_EQ(refusal(wanted, {present}), AllocationRefusal::AlreadyAllocated);
    present.to = wanted.on;
    EXPECT_EQ(refusal(wanted, {present}), AllocationRefusal::AlreadyAllocated);
    present.to = addDays(wanted.on, -1);
    EXPECT_EQ(refusal(wanted, {present}), std::nullopt);
    present.to.reset();
    present.role = AllocationRole::Other;
    EXPECT_EQ(refusal(wanted, {present}), std::nullopt);
    EXPECT_EQ(refusal(wanted, {test::allocation()}), std::nullopt); // that is Sam
}

// Somebody else who was keyworker from 01-Jun-2026 on; none: they still are.
Allocation before(std::optional<Date> to)
{
    auto allocation = test::allocation();
    allocation.from = day("2026-06-01");
    allocation.acceptedOn = allocation.from;
    allocation.to = to;
    return allocation;
}

TEST(Allocating, IsRefusedWhereItWouldCoverADayOfAnotherKeyworker)
{
    EXPECT_EQ(refusal(on(day("2026-05-31")), {before(std::nullopt)}), AllocationRefusal::AnotherThen);
    EXPECT_EQ(refusal(on(day("2026-06-01")), {before(std::nullopt)}), std::nullopt); // hands over that day
    EXPECT_EQ(refusal(on(day("2026-06-02")), {before(std::nullopt)}), std::nullopt);
    EXPECT_EQ(refusal(on(day("2026-05-31")), {before(day("2026-08-31"))}), AllocationRefusal::AnotherThen);
    EXPECT_EQ(refusal(on(day("2026-06-01")), {before(day("2026-08-31"))}), AllocationRefusal::AnotherThen);
    EXPECT_EQ(refusal(on(day("2026-08-31")), {before(day("2026-08-31"))}), AllocationRefusal::AnotherThen);
    EXPECT_EQ(refusal(on(day("2026-09-01")), {before(day("2026-08-31"))}), std::nullopt);
    EXPECT_EQ(refusal(on(day("2026-06-01")), {before(day("2026-06-01"))}),
              std::nullopt); // the same day's change
}

TEST(Allocating, MindsOnlyThoseWhoTookTheClientOnInThatRole)
{
    auto other = before(day("2026-08-31"));
    other.acceptedOn.reset();
    EXPECT_EQ(refusal(on(day("2026-06-01")), {other}), std::nullopt); // a transfer that was given back
    other.acceptedOn = day("2026-09-01");
    EXPECT_EQ(refusal(on(day("2026-06-01")), {other}), std::nullopt); // handed on before their first day
    other = before(day("2026-08-31"));
    other.role = AllocationRole::Prescriber;
    EXPECT_EQ(refusal(on(day("2026-06-01")), {other}), std::nullopt);
    auto transfer = on(day("2026-06-01"));
    transfer.acceptedAtOnce = false; // begins when it is accepted
    EXPECT_EQ(refusal(transfer, {before(std::nullopt)}), std::nullopt);
}

TEST(Allocating, LetsTwoWorkBesideEachOtherInOtherRoles)
{
    auto beside = before(std::nullopt);
    beside.role = AllocationRole::Other;
    auto another = on(day("2026-05-31"));
    another.role = AllocationRole::Other;
    EXPECT_EQ(refusal(another, {beside}), std::nullopt);
    beside.role = another.role = AllocationRole::Prescriber;
    EXPECT_EQ(refusal(another, {beside}), AllocationRefusal::AnotherThen);
}

Allocation waiting()
{
    auto allocation = test::allocation();
    allocation.id = AllocationId{2};
    allocation.staff = StaffId{2};
    allocation.from = day("2026-09-01");
    allocation.acceptedOn.reset();
    return allocation;
}

TEST(Accepting, PutsTheDayOnAWaitingAllocation)
{
    const auto accepted = acceptAllocation(waiting(), day("2026-09-04"), today());
    ASSERT_TRUE(accepted);
    EXPECT_EQ(accepted->acceptedOn, day("2026-09-04"));
    EXPECT_FALSE(accepted->isWaiting());
}

TEST(Accepting, IsRefusedOnAnImpossibleDayOrTwice)
{
    EXPECT_EQ(acceptAllocation(waiting(), day("2026-08-31"), today()).error(), AcceptRefusal::BeforeStart);
    EXPECT_EQ(acceptAllocation(waiting(), addDays(today(), 1), today()).error(), AcceptRefusal::InFuture);
    EXPECT_EQ(acceptAllocation(test::allocation(), today(), today()).error(), AcceptRefusal::NotWaiting);
    auto withdrawn = waiting();
    withdrawn.to = day("2026-09-02");
    EXPECT_EQ(acceptAllocation(withdrawn, today(), today()).error(), AcceptRefusal::NotWaiting);
}

TEST(EndingAnAllocation, SetsItsLastDay)
{
    const auto ended = endAllocation(test::allocation(), today(), today());
    ASSERT_TRUE(ended);
    EXPECT_TRUE(ended->isCurrentOn(today()));
    EXPECT_FALSE(ended->isCurrentOn(addDays(today(), 1)));
}

TEST(EndingAnAllocation, IsRefusedOnAnImpossibleDayOrTwice)
{
    EXPECT_EQ(endAllocation(test::allocation(), day("2026-03-08"), today()).error(),
              EndAllocationRefusal::BeforeStart);
    EXPECT_EQ(endAllocation(test::allocation(), addDays(today(), 1), today()).error(),
              EndAllocationRefusal::InFuture);
    auto ended = test::allocation();
    ended.to = today();
    EXPECT_EQ(endAllocation(ended, today(), today()).error(), EndAllocationRefusal::AlreadyEnded);
}

TEST(Handover, EndsTheEarlierKeyworkerOnTheDayBefore)
{
    auto next = waiting();
    next.acceptedOn = day("2026-09-04");
    const auto ended = endedByHandover(std::vector{test::allocation(), next}, next);
    ASSERT_EQ(ended.size(), 1U);
    EXPECT_EQ(ended[0].id, AllocationId{1});
    EXPECT_EQ(ended[0].to, day("2026-09-03"));
}

TEST(Handover, OnTheFirstDayOfTheEarlierOneEndsItOnThatDay)
{
    auto next = waiting();
    next.acceptedOn = test::allocation().from;
    EXPECT_EQ(endedByHandover(std::vector{test::allocation()}, next).at(0).to, test::allocation().from);
}

TEST(Handover, LeavesEverybodyElseAlone)
{
    auto next = waiting();
    EXPECT_TRUE(endedByHandover(std::vector{test::allocation()}, next).empty()); // still waits
    next.acceptedOn = today();
    auto prescriber = test::allocation();
    prescriber.role = AllocationRole::Prescriber;
    auto gone = test::allocation();
    gone.to = day("2026-05-01");
    auto alsoWaiting = waiting();
    alsoWaiting.id = AllocationId{3};
    EXPECT_TRUE(endedByHandover(std::vector{prescriber, gone, alsoWaiting}, next).empty());
    next.role = AllocationRole::Other;
    auto other = test::allocation();
    other.role = AllocationRole::Other;
    EXPECT_TRUE(endedByHandover(std::vector{other}, next).empty());
}

TEST(Keyworker, IsTheAcceptedOneOfThatDay)
{
    auto next = waiting();
    next.acceptedOn = day("2026-09-04");
    const std::vector allocations{test::allocation(), next};
    EXPECT_EQ(keyworkerOn(allocations, day("2026-03-08")), nullptr);
    EXPECT_EQ(keyworkerOn(allocations, day("2026-09-03"))->staff, StaffId{1}); // the transfer still waited
    EXPECT_EQ(keyworkerOn(allocations, day("2026-09-04"))->staff, StaffId{2});
    const std::vector newestFirst{next, test::allocation()};
    EXPECT_EQ(keyworkerOn(newestFirst, day("2026-09-04"))->staff, StaffId{2});
}

TEST(Keyworker, IsNotAPrescriberNorSomebodyWhoStillWaits)
{
    auto prescriber = test::allocation();
    prescriber.role = AllocationRole::Prescriber;
    EXPECT_EQ(keyworkerOn(std::vector{prescriber, waiting()}, today()), nullptr);
}

TEST(Staff, HaveTheRolesTheyWereGiven)
{
    auto sam = test::staff();
    EXPECT_TRUE(sam.has(Role::Keyworker));
    EXPECT_FALSE(sam.has(Role::TeamLead));
    sam.roles.push_back(Role::TeamLead);
    EXPECT_TRUE(sam.has(Role::TeamLead));
    EXPECT_FALSE(sam.isActiveOn(day("2024-01-07")));
}

TEST(Transfer, IsAKeyworkerInPlaceOfAnotherButNotBySomebodyForThemself)
{
    const std::vector existing{test::allocation()};
    EXPECT_TRUE(isTransfer(existing, AllocationRole::Keyworker, StaffId{2}, StaffId{3}));
    EXPECT_FALSE(isTransfer(existing, AllocationRole::Keyworker, StaffId{3}, StaffId{3}));
    EXPECT_FALSE(isTransfer(existing, AllocationRole::Other, StaffId{2}, StaffId{3}));
    EXPECT_FALSE(isTransfer({}, AllocationRole::Keyworker, StaffId{2}, StaffId{3}));
}

} // namespace
} // namespace keywork::domain
