#include "due_fixture.h"

namespace keywork::domain {
namespace {

using test::day;
using test::DueTest;

class DueOnReferral : public DueTest {
public:
    DueOnReferral()
    {
        m_episode = test::referredEpisode(); // on 02-Mar-2026
        m_allocations.clear();
        m_lastContact.reset();
        m_now = test::at("2026-03-05T11:00");
    }

    void accept(Date on) { m_episode.state = Referred{on}; }
};

TEST_F(DueOnReferral, AsksForADecisionUntilThereIsOne)
{
    const auto decision = item(DueKind::ReferralDecision);
    ASSERT_TRUE(decision);
    EXPECT_EQ(decision->action, DueAction::DecideReferral);
    EXPECT_EQ(decision->window, (Window{day("2026-03-02"), day("2026-03-07"), std::nullopt}));
    EXPECT_EQ(decision->fact, (Fact{FactKind::Episode, 1, day("2026-03-02")}));
    EXPECT_EQ(items().size(), 1u) << "nothing else can be done yet";

    accept(day("2026-03-04"));
    EXPECT_FALSE(item(DueKind::ReferralDecision));
}

TEST_F(DueOnReferral, AsksForTreatmentToStartOnceItWasAccepted)
{
    accept(day("2026-03-04"));
    const auto start = item(DueKind::TreatmentNotStarted);
    ASSERT_TRUE(start);
    EXPECT_EQ(start->action, DueAction::StartTreatment);
    EXPECT_EQ(start->window.due, day("2026-03-23")) << "counted from the referral, not from the decision";
    EXPECT_EQ(start->window.opens, day("2026-03-09"));

    m_episode = test::episode();
    EXPECT_FALSE(item(DueKind::TreatmentNotStarted));
}

TEST_F(DueOnReferral, AsksForAKeyworkerOnceItWasAccepted)
{
    accept(day("2026-03-04"));
    const auto unallocated = item(DueKind::UnallocatedClient);
    ASSERT_TRUE(unallocated);
    EXPECT_EQ(unallocated->action, DueAction::Allocate);
    EXPECT_EQ(unallocated->window.due, day("2026-03-06"));
    EXPECT_EQ(unallocated->fact, (Fact{FactKind::Episode, 1, day("2026-03-04")}));
}

TEST_F(DueOnReferral, SaysNothingOfContactOrNaloxoneBeforeTreatment)
{
    accept(day("2026-03-04"));
    m_observations.clear();
    EXPECT_FALSE(item(DueKind::NoContact));
    EXPECT_FALSE(item(DueKind::NaloxoneNotHeld));
}

using DueOnAllocation = DueTest;

TEST_F(DueOnAllocation, IsNothingWhileThereIsAKeyworker)
{
    EXPECT_FALSE(item(DueKind::UnallocatedClient));
}

TEST_F(DueOnAllocation, TakesNobodyElseForTheKeyworker)
{
    m_allocations.front().role = AllocationRole::Prescriber;
    ASSERT_TRUE(item(DueKind::UnallocatedClient));
    EXPECT_EQ(item(DueKind::UnallocatedClient)->fact, (Fact{FactKind::Episode, 1, day("2026-03-16")}));
}

TEST_F(DueOnAllocation, CountsFromTheDayTheLastKeyworkerLeft)
{
    auto earlier = test::allocation();
    earlier.id = AllocationId{2};
    earlier.to = day("2026-04-30");
    m_allocations.front().to = day("2026-09-04");
    m_allocations.push_back(earlier);
    const auto unallocated = item(DueKind::UnallocatedClient);
    ASSERT_TRUE(unallocated);
    EXPECT_EQ(unallocated->fact, (Fact{FactKind::Allocation, 1, day("2026-09-04")}));
    EXPECT_EQ(unallocated->window.due, day("2026-09-06"));
}

TEST_F(DueOnAllocation, TakesTheLastOfSeveralWhoLeftInWhateverOrderTheyStand)
{
    auto later = test::allocation();
    later.id = AllocationId{2};
    later.to = day("2026-09-04");
    m_allocations.front().to = day("2026-04-30");
    m_allocations.push_back(later);
    ASSERT_TRUE(item(DueKind::UnallocatedClient));
    EXPECT_EQ(item(DueKind::UnallocatedClient)->fact.id, 2);
}

TEST_F(DueOnAllocation, DoesNotCountAKeyworkerWhoBeginsTomorrow)
{
    m_allocations.front().from = day("2026-09-09");
    ASSERT_TRUE(item(DueKind::UnallocatedClient));
    EXPECT_EQ(item(DueKind::UnallocatedClient)->fact.kind, FactKind::Episode);
}

TEST_F(DueOnAllocation, CountsFromTreatmentWhenAKeyworkerLeftBeforeIt)
{
    m_allocations.front().to = day("2026-03-12");
    ASSERT_TRUE(item(DueKind::UnallocatedClient));
    EXPECT_EQ(item(DueKind::UnallocatedClient)->fact.on, day("2026-03-16"));
}

TEST_F(DueOnAllocation, ForgetsATransferThatWasNeverAccepted)
{
    m_allocations.front().acceptedOn.reset();
    m_allocations.front().to = day("2026-09-04");
    ASSERT_TRUE(item(DueKind::UnallocatedClient));
    EXPECT_EQ(item(DueKind::UnallocatedClient)->fact.kind, FactKind::Episode);
    EXPECT_FALSE(item(DueKind::TransferWaiting));
}

TEST_F(DueOnAllocation, AsksForTheTransferToBeAcceptedInsteadOfForAnotherKeyworker)
{
    m_allocations.front().acceptedOn.reset();
    m_allocations.front().from = day("2026-09-04");
    const auto transfer = item(DueKind::TransferWaiting);
    ASSERT_TRUE(transfer);
    EXPECT_EQ(transfer->action, DueAction::AcceptTransfer);
    EXPECT_EQ(transfer->window.due, day("2026-09-09"));
    EXPECT_EQ(transfer->fact, (Fact{FactKind::Allocation, 1, day("2026-09-04")}));
    EXPECT_FALSE(item(DueKind::UnallocatedClient));
}

TEST_F(DueOnAllocation, AsksForAKeyworkerWhileOnlyAPrescriberIsAsked)
{
    m_allocations.front().acceptedOn.reset();
    m_allocations.front().role = AllocationRole::Prescriber;
    EXPECT_TRUE(item(DueKind::TransferWaiting));
    EXPECT_TRUE(item(DueKind::UnallocatedClient));
}

} // namespace
} // namespace keywork::domain
