#include "app/careplan/plan_form.h"
#include "app/review/review_form.h"
#include "care_plan_fixture.h"
#include "store/care_review_table.h"
#include "store/pathway_table.h"

// From the first plan to reviews with every kind of decision: what changes changes together, or nothing does.
namespace keywork::app {
namespace {

using domain::Layer;
using domain::Phase;
using test::Service;

using AReview = test::WithAPlan;

} // namespace

TEST_F(AReview, ThatContinuesMakesTheNextVersionAndSetsTheDate)
{
    const auto done = sign(review(domain::Continue{}));
    ASSERT_TRUE(done);
    EXPECT_EQ(done->next.versionNo, 2);
    const auto shown = page();
    ASSERT_TRUE(shown.plan);
    EXPECT_EQ(shown.plan->versionNo, 2);
    EXPECT_EQ(shown.versions.size(), 2U);
    ASSERT_TRUE(shown.nextReview);
    EXPECT_EQ(shown.nextReview->due, addWeeks(today(), 2));
    EXPECT_EQ(shown.nextReview->basis, domain::ReviewBasis::Agreed);
    ASSERT_EQ(shown.ratings.size(), 1U);
    EXPECT_EQ(shown.ratings.front().last.rating, test::rating(6));
}

TEST_F(AReview, ThatStepsUpChangesTheLayerWithTheVersion)
{
    const auto decision = domain::ChangeOfLayer{domain::StepDirection::Up, Layer::Intensive, "Two overdoses"};
    ASSERT_TRUE(sign(review(decision)));
    const auto layers = store::PathwayTable(service.db()).layers(Service::episode);
    EXPECT_EQ(domain::currentLayer(layers), Layer::Intensive);
    EXPECT_EQ(page().plan->versionNo, 2);
}

TEST_F(AReview, ThatStepsDownChangesTheLayerWithTheVersion)
{
    ASSERT_TRUE(
        sign(review(domain::ChangeOfLayer{domain::StepDirection::Up, Layer::Intensive, "Two overdoses"})));
    service.clock().moveTo(service.clock().now() + std::chrono::days{7});
    auto second = review(domain::ChangeOfLayer{domain::StepDirection::Down, Layer::Standard, "Settled"});
    ASSERT_TRUE(sign(second, 2));
    EXPECT_EQ(domain::currentLayer(store::PathwayTable(service.db()).layers(Service::episode)),
              Layer::Standard);
    EXPECT_EQ(page().plan->versionNo, 3);
}

TEST_F(AReview, ThatChangesThePhaseIsNoTriggerOfTheNext)
{
    const auto decision = domain::ChangeOfPhase{Phase::Preparation, "I want to start", "Ready"};
    ASSERT_TRUE(sign(review(decision)));
    const auto phases = store::PathwayTable(service.db()).phases(Service::episode);
    EXPECT_EQ(domain::phaseOn(phases, today()), Phase::Preparation);
    EXPECT_EQ(page().nextReview->basis, domain::ReviewBasis::Agreed);
}

TEST_F(AReview, ThatOptimisesOrEndsChangesNeitherPhaseNorLayer)
{
    const auto phases = store::PathwayTable(service.db()).phases(Service::episode);
    const auto layers = store::PathwayTable(service.db()).layers(Service::episode);
    ASSERT_TRUE(sign(review(domain::Optimise{"Tuesday group instead of Thursday"})));
    ASSERT_TRUE(sign(review(domain::EndTreatment{}), 2));
    EXPECT_EQ(store::PathwayTable(service.db()).phases(Service::episode), phases);
    EXPECT_EQ(store::PathwayTable(service.db()).layers(Service::episode), layers);
    EXPECT_EQ(page().plan->versionNo, 3);
}

TEST_F(AReview, WhoseLastStepFailsChangesNothingAtAll)
{
    const auto before = service.everything();
    service.refuseAuditRows();
    EXPECT_FALSE(
        sign(review(domain::ChangeOfLayer{domain::StepDirection::Up, Layer::Intensive, "Two overdoses"})));
    EXPECT_EQ(service.everything(), before);
}

TEST_F(AReview, OfAVersionThatIsNoLongerTheNewestIsRefusedAndNamesWhoSigned)
{
    ASSERT_TRUE(sign(review(domain::Continue{})));
    const auto before = service.everything();
    const auto late = sign(review(domain::Continue{}), 1);
    ASSERT_FALSE(late);
    const auto* stale = std::get_if<Stale>(&late.error());
    ASSERT_NE(stale, nullptr);
    EXPECT_EQ(stale->found, 2);
    EXPECT_EQ(stale->changedBy, "Sam Okafor");
    EXPECT_EQ(service.everything(), before);
}

TEST_F(AReview, ThatAchievesAGoalLeavesItAchievedInTheNextVersion)
{
    auto held = review(domain::Continue{});
    held.goals.front().progress = domain::GoalProgress::Achieved;
    domain::Goal next;
    next.clientWords = "A front door that is mine";
    held.newGoals = {next};
    ASSERT_TRUE(sign(held));
    const auto goals = page().plan->plan.goals;
    ASSERT_EQ(goals.size(), 2U);
    EXPECT_EQ(goals[0].status, domain::GoalStatus::Achieved);
    EXPECT_EQ(goals[1].clientWords, "A front door that is mine");
    EXPECT_TRUE(goals[1].id);
}

TEST_F(AReview, BeginsWithWhatWasSaidThenAndKeepsItsDraft)
{
    ASSERT_TRUE(sign(review(domain::Continue{})));
    auto form = reviewForm(sam(), Service::carys, std::nullopt);
    ASSERT_TRUE(form);
    ASSERT_EQ(form->goals.size(), 1U);
    EXPECT_EQ(form->goals.front().words, "She slept over twice.");
    EXPECT_EQ(form->goals.front().rating, test::rating(6));
    EXPECT_EQ(form->goals.front().stepsOpen, 1);
    EXPECT_EQ(form->thenOn, today());
    auto fields = form->fields;
    fields.goals.front().words = "Every weekend now.";
    reviewDraft(fields);
    form = reviewForm(sam(), Service::carys, std::nullopt);
    ASSERT_TRUE(form);
    ASSERT_TRUE(form->draft);
    EXPECT_EQ(form->fields.goals.front().words, "Every weekend now.");
}

TEST_F(AReview, KeepsWhatItsDraftSaysOfAGoalThatAnotherReviewHasAchievedMeanwhile)
{
    auto fields = reviewForm(sam(), Service::carys, std::nullopt)->fields;
    fields.goals.front().words = "Nan says I sleep now.";
    reviewDraft(fields);
    auto other = review(domain::Continue{});
    other.goals.front().progress = domain::GoalProgress::Achieved;
    ASSERT_TRUE(sign(other));
    const auto form = reviewForm(sam(), Service::carys, std::nullopt);
    ASSERT_TRUE(form);
    ASSERT_EQ(form->goals.size(), 1U);
    EXPECT_EQ(form->goals.front().goal.status, domain::GoalStatus::Achieved);
    EXPECT_EQ(form->fields.goals.front().words, "Nan says I sleep now.");
    EXPECT_EQ(form->begunFrom, 2);
}

TEST_F(AReview, SpeaksOfAGoalThatIsAchievedOnlyWithAWholeAnswer)
{
    auto other = review(domain::Continue{});
    other.goals.front().progress = domain::GoalProgress::Achieved;
    ASSERT_TRUE(sign(other));
    auto late = review(domain::Continue{});
    late.goals.front().progress = std::nullopt;
    EXPECT_EQ(test::refusal<SignReviewRefusal>(sign(late, 2)),
              SignReviewRefusal(domain::ReviewRefusal::GoalNotAnswered));
    late.goals.front().progress = domain::GoalProgress::Better;
    ASSERT_TRUE(sign(late, 2));
    EXPECT_EQ(page().plan->plan.goals.front().status, domain::GoalStatus::Achieved);
}

TEST(PlanFields, ThatAreNoJsonOrOfAnotherVersionAreNotRead)
{
    for (const auto* body : {"{", "[]", R"({"version": 99})"}) {
        EXPECT_FALSE(reviewFromDraftBody(body)) << body;
        EXPECT_FALSE(planFromDraftBody(body)) << body;
    }
}

TEST_F(AReview, AsksNothingOfAGoalThatIsAchieved)
{
    auto other = review(domain::Continue{});
    other.goals.front().progress = domain::GoalProgress::Achieved;
    ASSERT_TRUE(sign(other));
    EXPECT_TRUE(reviewForm(sam(), Service::carys, std::nullopt)->goals.empty());
}

TEST_F(AReview, NeedsAPlanToReview)
{
    Service other;
    const auto form = reviewForm(other.as(domain::Role::Keyworker), Service::carys, std::nullopt);
    ASSERT_FALSE(form);
    EXPECT_EQ(std::get<FormRefusal>(form.error()), FormRefusal::NoPlan);
}

TEST(ReviewFields, ComeBackFromTheirDraft)
{
    ReviewFields fields;
    fields.on = "today";
    fields.participants = {"Nan"};
    fields.goals = {{7, "better", "She “slept” over", "6"}};
    fields.benefits = {{3, "partly", "Tuesday"}};
    fields.capital["social"] = {"Nan", "6"};
    fields.decision = {"stepUp", "", "intensive", "", "", "Why", ""};
    fields.nextOn = "+6w";
    EXPECT_EQ(reviewFromDraftBody(toDraftBody(fields)).value(), fields);
    EXPECT_FALSE(reviewFromDraftBody(toDraftBody(PlanFields{})));
}

} // namespace keywork::app
