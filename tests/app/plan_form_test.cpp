#include "app/careplan/plan_form.h"

#include "app/episode/close_episode.h"
#include "care_plan_fixture.h"
#include "store/client_table.h"
#include "store/episode_table.h"

// What the form of a care plan begins with: the version before, one's own draft, or the goals of an earlier episode.
namespace keywork::app {
namespace {

using domain::DraftSubject;
using domain::GoalStatus;
using domain::Role;
using test::refusal;
using test::Service;

struct APlanForm : test::WithAPlan {
    auto formFor(domain::ClientId client, std::optional<domain::DraftId> wanted = {})
    {
        return planForm(sam(), client, wanted);
    }
    PlanForm form() { return formFor(Service::carys).value(); }

    void endTreatment()
    {
        auto ending = test::ending(today());
        ending.reason = "86";
        ending.reasonFromThisPhase = "Moving away, and well";
        ASSERT_TRUE(closeEpisode(sam(), Service::episode, 1, ending));
    }
    // Referred once more, on this day; ended at once when the referral was declined.
    void refer(Date on, bool isDeclined = false)
    {
        auto episode = test::referredEpisode();
        episode.referral.on = on;
        if (isDeclined) episode.state = domain::Closed{std::nullopt, test::ending(on)};
        store::EpisodeTable(service.db()).insert(episode);
    }
};

TEST_F(APlanForm, IsOfSomebodyWithAnOpenEpisode)
{
    EXPECT_EQ(refusal<Trouble>(formFor(domain::ClientId{99})), Trouble::NotFound);
    const auto unknown =
        store::ClientTable(service.db()).insert(test::client(9, "Bev", "Rees", date(1990, 1, 1)));
    EXPECT_EQ(refusal<FormRefusal>(formFor(unknown)), FormRefusal::NoOpenEpisode);
    EXPECT_EQ(refusal<Trouble>(planForm(service.as(Role::Administrator), Service::carys, std::nullopt)),
              Trouble::NotAllowed);
}

TEST_F(APlanForm, GoesOnFromTheVersionBeforeAndAsksAnewWhatIsOfTheDay)
{
    const auto begun = form();
    EXPECT_EQ(begun.begunFrom, 1);
    EXPECT_EQ(begun.fields.goals.front().clientWords, "Have Ffion for whole weekends");
    EXPECT_EQ(begun.fields.on, "today");
    EXPECT_EQ(begun.fields.agreement.kind, "notYet");
    EXPECT_TRUE(begun.earlierGoals.empty());
    EXPECT_FALSE(begun.mayAct) << "it is Sam's client";
    EXPECT_TRUE(planForm(service.as(Role::Clinician), Service::carys, std::nullopt)->mayAct);
}

TEST_F(APlanForm, OffersWhatIsGivenNowAndNothingThatHasEnded)
{
    ASSERT_EQ(form().interventions.size(), 1U);
    service.clock().moveTo(test::moment("2026-03-10T10:00:00Z")); // before it began
    EXPECT_TRUE(form().interventions.empty());
}

TEST_F(APlanForm, OffersSomebodyWhoReturnsTheGoalsThatWereStillActiveAsNewOnes)
{
    auto next = plan.plan;
    auto settled = next.goals.front();
    settled.id = std::nullopt;
    settled.steps.clear();
    settled.clientWords = "Pay off the fine";
    settled.status = GoalStatus::Achieved;
    next.goals.push_back(settled);
    ASSERT_TRUE(signPlan(next, 1));
    endTreatment();
    refer(today(), true); // of which no plan came
    refer(today());
    const auto back = form();
    EXPECT_EQ(back.begunFrom, 0);
    EXPECT_TRUE(back.fields.goals.empty()) << "they are offered, not taken over";
    ASSERT_EQ(back.earlierGoals.size(), 1U);
    EXPECT_EQ(back.earlierGoals.front().clientWords, "Have Ffion for whole weekends");
    EXPECT_FALSE(back.earlierGoals.front().id);
    ASSERT_EQ(back.earlierGoals.front().steps.size(), 1U);
    EXPECT_FALSE(back.earlierGoals.front().steps.front().id);
}

TEST_F(APlanForm, OffersNothingToSomebodyWhoWasOnlyEverReferred)
{
    EXPECT_TRUE(formFor(service.addReferred("Ros", "Tindall"))->earlierGoals.empty());
}

TEST_F(APlanForm, GoesOnWithOnesOwnDraftFromTheVersionItWasBegunFrom)
{
    auto fields = form().fields;
    fields.strengths = "Kind, funny, on ti";
    draft(Role::Keyworker, DraftSubject::CarePlan, toDraftBody(fields));
    auto next = plan.plan;
    signer = Role::Keyworker;
    ASSERT_TRUE(signPlan(next, 1));
    const auto continued = form();
    ASSERT_TRUE(continued.draft);
    EXPECT_EQ(continued.fields.strengths, "Kind, funny, on ti");
    EXPECT_EQ(continued.begunFrom, 1) << "so that signing says that there is a newer version";
}

TEST_F(APlanForm, RefusesTheDraftOfAnotherAndOneThatCannotBeRead)
{
    const auto theirs = draft(Role::TeamLead, DraftSubject::CarePlan);
    EXPECT_FALSE(formFor(Service::carys, theirs.id));
    draft(Role::Keyworker, DraftSubject::CarePlan, "{");
    EXPECT_EQ(refusal<Trouble>(formFor(Service::carys)), Trouble::StoreFailed);
}

TEST(FieldsOfAPlan, SayEverythingThatTheVersionBeforeSays)
{
    auto plan = test::carePlan();
    auto& steps = plan.goals.front().steps;
    steps = {test::step(1, "Ring"), test::step(2, "Write"), test::step(3, "Visit"), {.what = "Ask"}};
    steps[1].owner = domain::KeyworkerOwns{};
    steps[2].owner = domain::NamedOwner{"Nan"};
    steps[2].due = date(2026, 9, 30);
    plan.capital[domain::Capital::Cultural] = {"Chapel on Sundays", std::nullopt};
    const auto fields = toFields(plan);
    const std::vector<StepFields> expected{{1, "Ring", "client", "", ""},
                                           {2, "Write", "keyworker", "", ""},
                                           {3, "Visit", "named", "Nan", "30-Sep-2026"},
                                           {0, "Ask", "", "", ""}};
    EXPECT_EQ(fields.goals.front().steps, expected);
    EXPECT_EQ(fields.capital.at("social"), (CapitalFields{"Nan, two from group", "4"}));
    EXPECT_EQ(fields.capital.at("cultural"), (CapitalFields{"Chapel on Sundays", ""}));
    EXPECT_EQ(fields.saferActions, (std::vector<SaferFields>{{"Locked box at home", "04-Apr-2026"}}));
    EXPECT_EQ(fields.sharing.front().until, "02-Mar-2027");
    EXPECT_EQ(fields.sharing.front().withdrawnOn, "");
    EXPECT_EQ(fields.inUse, std::vector<std::int64_t>{test::intervention().id.number()});
}

} // namespace
} // namespace keywork::app
