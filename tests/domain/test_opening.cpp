#include "domain/episode/opening.h"

#include "support/builders.h"

#include <gtest/gtest.h>

namespace keywork::domain {
namespace {

using test::day;
using test::today;

NewEpisode wanted()
{
    return {{"self", day("2026-09-01"), "Carys herself"}, test::startSnapshot(), {}};
}

std::optional<OpenEpisodeRefusal> refusalOf(const NewEpisode& episode, const Client& client = test::client(),
                                            const std::vector<Episode>& earlier = {})
{
    const auto result = openEpisode(episode, client, earlier, today());
    return result ? std::nullopt : std::optional(result.error());
}

TEST(OpenEpisode, TakesAFirstReferral)
{
    EXPECT_EQ(refusalOf(wanted()), std::nullopt);
    EXPECT_FALSE(isReturning({}));
}

TEST(OpenEpisode, IsRefusedByNameForWhatIsWrongWithTheReferral)
{
    auto episode = wanted();
    episode.referral.on = day("2026-09-09");
    EXPECT_EQ(refusalOf(episode), OpenEpisodeRefusal::ReferredInFuture);
    episode.referral.on = day("1988-05-13");
    EXPECT_EQ(refusalOf(episode), OpenEpisodeRefusal::ReferredBeforeBirth);
    episode = wanted();
    episode.referral.source = " ";
    EXPECT_EQ(refusalOf(episode), OpenEpisodeRefusal::SourceMissing);
    episode = wanted();
    episode.start.childrenInHousehold = -1;
    EXPECT_EQ(refusalOf(episode), OpenEpisodeRefusal::SnapshotNotRight);
}

TEST(OpenEpisode, IsRefusedForSomebodyWhoHasDied)
{
    auto client = test::client();
    client.diedOn = day("2026-08-01");
    EXPECT_EQ(refusalOf(wanted(), client), OpenEpisodeRefusal::ClientDied);
}

TEST(OpenEpisode, IsRefusedWhileAnotherIsOpen)
{
    EXPECT_EQ(refusalOf(wanted(), test::client(), {test::referredEpisode()}),
              OpenEpisodeRefusal::AlreadyOpen);
    EXPECT_EQ(refusalOf(wanted(), test::client(), {test::episode()}), OpenEpisodeRefusal::AlreadyOpen);
}

TEST(OpenEpisode, AsksSomebodyReturningWhatWillBeDifferent)
{
    const std::vector earlier{test::closedEpisode(day("2026-06-01"))};
    EXPECT_TRUE(isReturning(earlier));
    auto episode = wanted();
    episode.whatWillBeDifferent = " \n";
    EXPECT_EQ(refusalOf(episode, test::client(), earlier), OpenEpisodeRefusal::DifferenceMissing);
    episode.whatWillBeDifferent = " Mornings, and her sister comes along ";
    const auto result = openEpisode(episode, test::client(), earlier, today());
    ASSERT_TRUE(result);
    EXPECT_EQ(result->whatWillBeDifferent, "Mornings, and her sister comes along");
}

TEST(OpenEpisode, TakesADeclinedReferralForAnEarlierEpisode)
{
    auto declined = test::referredEpisode();
    declined.state = ReferralDeclined{day("2026-03-04"), "Lives elsewhere"};
    EXPECT_EQ(refusalOf(wanted(), test::client(), {declined}), OpenEpisodeRefusal::DifferenceMissing);
}

TEST(OpenEpisode, MayBeginOnTheDayTheLastOneEndedButNotBefore)
{
    auto episode = wanted();
    episode.whatWillBeDifferent = "Mornings";
    EXPECT_EQ(refusalOf(episode, test::client(), {test::closedEpisode(day("2026-09-01"))}), std::nullopt);
    EXPECT_EQ(refusalOf(episode, test::client(), {test::closedEpisode(day("2026-09-02"))}),
              OpenEpisodeRefusal::ReferredBeforeLastEnding);
}

TEST(Referral, IsAcceptedOnceBetweenItsDayAndToday)
{
    const auto accepted = acceptReferral(test::referredEpisode(), day("2026-03-02"), today());
    ASSERT_TRUE(accepted);
    EXPECT_EQ(accepted->state, EpisodeState(Referred{day("2026-03-02")}));
    EXPECT_EQ(acceptReferral(*accepted, today(), today()).error(), ReferralDecisionRefusal::NotWaiting);
    EXPECT_EQ(acceptReferral(test::episode(), today(), today()).error(), ReferralDecisionRefusal::NotWaiting);
    EXPECT_EQ(acceptReferral(test::referredEpisode(), day("2026-03-01"), today()).error(),
              ReferralDecisionRefusal::BeforeReferral);
    EXPECT_EQ(acceptReferral(test::referredEpisode(), day("2026-09-09"), today()).error(),
              ReferralDecisionRefusal::InFuture);
}

TEST(Referral, IsDeclinedWithAReason)
{
    const auto declined =
        declineReferral(test::referredEpisode(), day("2026-03-04"), " Lives elsewhere ", {}, today());
    ASSERT_TRUE(declined);
    EXPECT_EQ(declined->state, EpisodeState(ReferralDeclined{day("2026-03-04"), "Lives elsewhere"}));
    EXPECT_FALSE(declined->isOpen());
    EXPECT_EQ(declined->endedOn(), day("2026-03-04"));
    EXPECT_EQ(declined->startedOn(), std::nullopt);
    const auto refusal = [](const Episode& episode, Date on, const char* why) {
        return declineReferral(episode, on, why, {}, today()).error();
    };
    EXPECT_EQ(refusal(test::referredEpisode(), day("2026-03-04"), " "),
              ReferralDecisionRefusal::ReasonMissing);
    EXPECT_EQ(refusal(test::referredEpisode(), day("2026-03-01"), "x"),
              ReferralDecisionRefusal::BeforeReferral);
    EXPECT_EQ(refusal(test::referredEpisode(), day("2026-09-09"), "x"), ReferralDecisionRefusal::InFuture);
    EXPECT_EQ(refusal(*declined, day("2026-03-04"), "x"), ReferralDecisionRefusal::NotWaiting);
}

TEST(Referral, IsNotDeclinedBeforeAnythingThatWasRecordedInTheEpisode)
{
    const auto declined = [](const ClosingFacts& facts) {
        return declineReferral(test::referredEpisode(), day("2026-03-04"), "Lives elsewhere", facts, today());
    };
    EXPECT_TRUE(declined({day("2026-03-04"), day("2026-03-04"), std::nullopt}));
    EXPECT_EQ(declined({day("2026-03-05"), std::nullopt, std::nullopt}).error(),
              ReferralDecisionRefusal::BeforeLastSession);
    EXPECT_EQ(declined({std::nullopt, day("2026-03-05"), std::nullopt}).error(),
              ReferralDecisionRefusal::BeforeLastChange);
}

class StartTreatment : public testing::Test {
public:
    StartTreatment() { m_accepted.state = Referred{day("2026-03-09")}; }

    std::optional<StartTreatmentRefusal> refusalOf(const Episode& episode, std::string_view on)
    {
        const auto result = startTreatment(episode, day(on), today());
        return result ? std::nullopt : std::optional(result.error());
    }

protected:
    Episode m_accepted = test::referredEpisode();
};

TEST_F(StartTreatment, BeginsOnOrAfterTheDayTheReferralWasAccepted)
{
    const auto started = startTreatment(m_accepted, day("2026-03-09"), today());
    ASSERT_TRUE(started);
    EXPECT_EQ(started->startedOn(), day("2026-03-09"));
    EXPECT_TRUE(started->isOpen());
    EXPECT_EQ(started->endedOn(), std::nullopt);
    EXPECT_EQ(started->start, m_accepted.start);
}

TEST_F(StartTreatment, IsRefusedByName)
{
    EXPECT_EQ(refusalOf(test::episode(), "2026-03-16"), StartTreatmentRefusal::NotReferred);
    EXPECT_EQ(refusalOf(test::referredEpisode(), "2026-03-16"), StartTreatmentRefusal::NotAccepted);
    EXPECT_EQ(refusalOf(m_accepted, "2026-03-01"), StartTreatmentRefusal::BeforeReferral);
    EXPECT_EQ(refusalOf(m_accepted, "2026-03-08"), StartTreatmentRefusal::BeforeAcceptance);
    EXPECT_EQ(refusalOf(m_accepted, "2026-09-09"), StartTreatmentRefusal::InFuture);
    m_accepted.start.substances.clear();
    EXPECT_EQ(refusalOf(m_accepted, "2026-03-16"), StartTreatmentRefusal::MainSubstanceMissing);
}

} // namespace
} // namespace keywork::domain
