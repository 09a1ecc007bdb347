#include "app/pathway/pathway_facts.h"

#include "app/pathway/change_layer.h"
#include "app/pathway/change_phase.h"
#include "app/pathway/record_wish.h"
#include "fixture.h"
#include "store/episode_table.h"
#include "store/life_event_table.h"
#include "store/pathway_table.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace keywork::test {
namespace {

using namespace domain;

struct ThePathway : testing::Test {
    app::Workspace& sam() { return service.as(Role::Keyworker); }
    void overdose(Date on) { store::LifeEventTable(service.db()).insert(lifeEvent(1, "overdose", on)); }
    bool isPrompted(std::string_view rule)
    {
        const auto prompts = promptsOf(sam(), *store::EpisodeTable(service.db()).find(Service::episode));
        return std::any_of(prompts.begin(), prompts.end(), [&](const LayerPrompt& prompt) {
            return prompt.rule == rule && prompt.met == Met::Met;
        });
    }
    auto changeTo(Layer layer, std::string reason)
    {
        return changeLayer(sam(), Service::episode, {layer, today(), WithClient{}, std::move(reason)}, {});
    }

    Service service;
};

TEST_F(ThePathway, SettlesWhatPromptedAStepUpByTheStepUp)
{
    overdose(date(2026, 8, 30));
    ASSERT_TRUE(isPrompted("overdose"));
    ASSERT_TRUE(changeTo(Layer::Enhanced, "After the overdose"));
    EXPECT_FALSE(isPrompted("overdose"));
    const auto answers = store::PathwayTable(service.db()).promptAnswers(Service::episode);
    ASSERT_EQ(answers.size(), 1u);
    EXPECT_EQ(answers.front().reason, "After the overdose");
}

TEST_F(ThePathway, PromptsAgainWhenSomethingNewHappens)
{
    overdose(date(2026, 8, 30));
    ASSERT_TRUE(answerPrompt(sam(), Service::episode, "overdose", "Naloxone at home, seen weekly"));
    EXPECT_FALSE(isPrompted("overdose"));
    overdose(date(2026, 9, 6));
    EXPECT_TRUE(isPrompted("overdose"));
}

TEST_F(ThePathway, DoesNotSettleAStepUpPromptByAStepDown)
{
    ASSERT_TRUE(changeTo(Layer::Enhanced, "For a while"));
    overdose(date(2026, 9, 6));
    ASSERT_TRUE(changeTo(Layer::Standard, "As they asked"));
    EXPECT_TRUE(isPrompted("overdose"));
}

TEST_F(ThePathway, TakesAnswersOnlyToWhatItAsksAndWithAReason)
{
    overdose(date(2026, 8, 30));
    const auto silent = answerPrompt(sam(), Service::episode, "overdose", " ");
    ASSERT_FALSE(silent);
    EXPECT_EQ(std::get<app::AnswerPromptRefusal>(silent.error()), app::AnswerPromptRefusal::ReasonMissing);
    const auto unasked = answerPrompt(sam(), Service::episode, "pregnant", "No");
    ASSERT_FALSE(unasked);
    EXPECT_EQ(std::get<app::AnswerPromptRefusal>(unasked.error()), app::AnswerPromptRefusal::NotAPrompt);
}

TEST_F(ThePathway, RefusesALayerThatIsThereAlready)
{
    const auto changed = changeTo(Layer::Standard, "Again");
    ASSERT_FALSE(changed);
    EXPECT_EQ(std::get<LayerChangeRefusal>(changed.error()), LayerChangeRefusal::AlreadyThere);
}

TEST_F(ThePathway, BeginsWithTreatment)
{
    const auto waiting = service.openEpisodeOf(service.addReferred("Ros", "Tindall"));
    auto& lead = service.as(Role::TeamLead);
    const auto layer = changeLayer(lead, waiting, {Layer::Enhanced, today(), WithClient{}, "Now"}, {});
    ASSERT_FALSE(layer);
    EXPECT_EQ(std::get<LayerChangeRefusal>(layer.error()), LayerChangeRefusal::NotInTreatment);
    const auto phase = changePhase(lead, waiting, {Phase::Preparation, today(), WithClient{}, {}, "Now"}, {});
    ASSERT_FALSE(phase);
    EXPECT_EQ(std::get<PhaseChangeRefusal>(phase.error()), PhaseChangeRefusal::NotInTreatment);
    EXPECT_TRUE(promptsOf(lead, *store::EpisodeTable(service.db()).find(waiting)).empty());
}

TEST_F(ThePathway, EntersActiveChangeOnlyWithTheWishOfTheClient)
{
    const PhaseMove move{Phase::ActiveChange, today(), WithClient{}, {}, "Ready enough for it"};
    const auto early = changePhase(sam(), Service::episode, move, {});
    ASSERT_FALSE(early);
    EXPECT_EQ(std::get<PhaseChangeRefusal>(early.error()), PhaseChangeRefusal::ClientWishMissing);
    ASSERT_TRUE(recordWish(sam(), Service::episode, "To be done with it", today()));
    EXPECT_TRUE(changePhase(sam(), Service::episode, move, {}));
}

TEST_F(ThePathway, TellsHowReadyThePersonIs)
{
    const auto findings = readinessFor(sam(), Service::episode, Phase::Preparation);
    ASSERT_TRUE(findings);
    EXPECT_EQ(findings->size(), 6u);
    EXPECT_EQ(findings->front().met, Met::Met) << "Sam is the keyworker";
    EXPECT_EQ(readinessFor(sam(), EpisodeId{4711}, Phase::Preparation).error(), app::Trouble::NotFound);
}

// A wish that cannot be kept, and why.
struct NoWish {
    std::string words;
    Date on;
    app::WishRefusal why;
};

class AWishThatIsNotRight : public testing::TestWithParam<NoWish> {};

TEST_P(AWishThatIsNotRight, IsRefused)
{
    Service service;
    const auto recorded =
        recordWish(service.as(Role::Keyworker), Service::episode, GetParam().words, GetParam().on);
    ASSERT_FALSE(recorded);
    EXPECT_EQ(std::get<app::WishRefusal>(recorded.error()), GetParam().why);
}

INSTANTIATE_TEST_SUITE_P(Each, AWishThatIsNotRight,
                         testing::Values(NoWish{" ", today(), app::WishRefusal::WordsMissing},
                                         NoWish{std::string(2001, 'a'), today(), app::WishRefusal::TooLong},
                                         NoWish{"To sleep", date(2026, 9, 9), app::WishRefusal::InFuture},
                                         NoWish{"To sleep", date(2026, 3, 1),
                                                app::WishRefusal::BeforeReferral}));

} // namespace
} // namespace keywork::test
