#include "app/review/review_form.h"

#include "app/careplan/plan_form.h"
#include "app/careplan/record_progress.h"
#include "care_plan_fixture.h"
#include "store/client_table.h"
#include "store/intervention_table.h"

// What the form of a review begins with: then, and what came since.
namespace keywork::app {
namespace {

using test::refusal;
using test::Service;

struct AReviewForm : test::WithAPlan {
    ReviewForm form(std::optional<domain::DraftId> wanted = {})
    {
        return reviewForm(sam(), Service::carys, wanted).value();
    }

    // A second version with this in use, and the steps of its goal due on these days.
    domain::SignedPlan second(const std::vector<std::optional<Date>>& due = {})
    {
        auto next = plan.plan;
        next.inUse = {given};
        for (const auto& day : due) next.goals.front().steps.push_back({.what = "Visit", .due = day});
        return signPlan(next, 1).value();
    }

    domain::CareReview reviewed(const domain::SignedPlan& version)
    {
        auto held = review(domain::Continue{});
        held.goals.front().goal = *version.plan.goals.front().id;
        held.benefits = {{given, domain::Benefit::Partly, "Tuesdays instead"}};
        return held;
    }

    domain::InterventionId given =
        store::InterventionTable(service.db()).ofEpisode(Service::episode).front().id;
};

TEST_F(AReviewForm, IsOfSomebodyInTreatment)
{
    EXPECT_EQ(refusal<Trouble>(reviewForm(sam(), domain::ClientId{99}, std::nullopt)), Trouble::NotFound);
    EXPECT_EQ(refusal<FormRefusal>(reviewForm(sam(), service.addReferred("Bev", "Rees"), std::nullopt)),
              FormRefusal::NotInTreatment);
    EXPECT_EQ(
        refusal<Trouble>(reviewForm(service.as(domain::Role::Administrator), Service::carys, std::nullopt)),
        Trouble::NotAllowed);
}

TEST_F(AReviewForm, CountsTheStepsThatAreDoneOpenAndOverdue)
{
    const auto next = second({addDays(today(), -1), addDays(today(), 7)});
    ASSERT_TRUE(recordStepDone(sam(), *next.plan.goals.front().steps.front().id, today(), "She picked up"));
    const auto goal = form().goals.front();
    EXPECT_EQ(goal.stepsDone, 1);
    EXPECT_EQ(goal.stepsOpen, 2);
    EXPECT_EQ(goal.stepsOverdue, 1);
}

TEST_F(AReviewForm, ShowsWhatTheLastReviewFoundOfEachThingInUse)
{
    const auto next = second();
    EXPECT_FALSE(form().benefits.front().benefit) << "it has not been asked yet";
    ASSERT_TRUE(sign(reviewed(next), 2));
    const auto then = form();
    ASSERT_EQ(then.benefits.size(), 1U);
    EXPECT_EQ(then.benefits.front().benefit, domain::Benefit::Partly);
    EXPECT_EQ(then.benefits.front().whatWeChange, "Tuesdays instead");
    EXPECT_EQ(then.fields.benefits.front().benefit, "") << "and is asked again";
}

TEST_F(AReviewForm, TakesTheClientsWordsSinceOverThoseOfTheReview)
{
    ASSERT_TRUE(sign(review(domain::Continue{})));
    ASSERT_TRUE(rateGoal(sam(), *plan.plan.goals.front().id, today(), test::rating(8), "Whole weekends now"));
    EXPECT_EQ(form().goals.front().rating, test::rating(8));
}

TEST_F(AReviewForm, KeepsWhatItsDraftSaysOfWhatIsNoLongerInUse)
{
    const auto next = second();
    auto fields = form().fields;
    fields.benefits.front().whatWeChange = "Tuesdays instead";
    const auto kept = reviewDraft(fields);
    auto without = next.plan;
    without.inUse.clear();
    ASSERT_TRUE(signPlan(without, 2));
    ASSERT_EQ(form().benefits.size(), 1U);
    EXPECT_EQ(form(kept.id).fields.benefits.front().whatWeChange, "Tuesdays instead");
}

TEST_F(AReviewForm, RefusesTheDraftOfAnotherAndOneThatCannotBeRead)
{
    const auto theirs = draft(domain::Role::TeamLead, domain::DraftSubject::CareReview);
    EXPECT_FALSE(reviewForm(sam(), Service::carys, theirs.id));
    draft(domain::Role::Keyworker, domain::DraftSubject::CareReview, "{");
    EXPECT_EQ(refusal<Trouble>(reviewForm(sam(), Service::carys, std::nullopt)), Trouble::StoreFailed);
}

TEST_F(AReviewForm, KeepsApartWhatWasSaidOfEachGoal)
{
    auto next = plan.plan;
    auto another = next.goals.front();
    another.id = std::nullopt;
    another.steps.clear();
    another.clientWords = "Pay off the fine";
    next.goals.push_back(another);
    const auto version = signPlan(next, 1).value();
    const auto second = *version.plan.goals.back().id;
    ASSERT_TRUE(rateGoal(sam(), second, today(), test::rating(3), "Half of it"));
    auto held = review(domain::Continue{});
    held.goals.push_back({second, domain::GoalProgress::Same, "", test::rating(4)});
    ASSERT_TRUE(sign(held, 2));
    const auto then = form().goals;
    ASSERT_EQ(then.size(), 2U);
    EXPECT_EQ(then.front().words, "She slept over twice.");
    EXPECT_EQ(then.front().rating, test::rating(6));
    EXPECT_EQ(then.back().rating, test::rating(4));
    EXPECT_EQ(form().fields.goals.size(), 2U);
}

TEST_F(AReviewForm, LeavesOutWhatIsSettledOrNotInUseAndWasNotAnswered)
{
    auto next = plan.plan;
    auto settled = next.goals.front();
    settled.id = std::nullopt;
    settled.steps.clear();
    settled.status = domain::GoalStatus::Achieved;
    next.goals.push_back(settled);
    const auto version = signPlan(next, 1).value();
    auto fields = form().fields;
    ASSERT_EQ(fields.goals.size(), 1U);
    fields.goals.push_back({version.plan.goals.back().id->number(), "", "", ""});
    fields.benefits = {{999, "yes", ""}, {given.number(), "", ""}};
    const auto begun = form(reviewDraft(fields).id);
    EXPECT_EQ(begun.goals.size(), 1U);
    EXPECT_TRUE(begun.benefits.empty());
}

TEST_F(AReviewForm, OffersThePeopleLinkedToTheClient)
{
    store::ClientTable clients(service.db());
    auto carys = *clients.find(Service::carys);
    domain::LinkedPerson nan;
    nan.name = "Joan Marsh";
    carys.details.people = {nan};
    ASSERT_TRUE(clients.update(carys, carys.version, test::byTheLead()));
    EXPECT_EQ(form().people, std::vector<std::string>{"Joan Marsh"});
    EXPECT_EQ(planForm(sam(), Service::carys, std::nullopt)->people, std::vector<std::string>{"Joan Marsh"});
}

} // namespace
} // namespace keywork::app
