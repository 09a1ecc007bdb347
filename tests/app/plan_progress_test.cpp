#include "app/careplan/record_progress.h"
#include "app/episode/close_episode.h"
#include "app/page/history.h"
#include "app/session/session_form.h"
#include "care_plan_fixture.h"
#include "domain/text_limit.h"

// What comes of a plan between two versions, and the draft that a plan or a review is signed from.
namespace keywork::app {
namespace {

using domain::Agreement;
using domain::AgreementKind;
using domain::CopyGiven;
using domain::DraftSubject;
using test::refusal;
using test::Service;

struct PlanProgress : test::WithAPlan {
    auto stepDone(Date on, std::string words = {})
    {
        return refusal<ProgressRefusal>(
            recordStepDone(sam(), *plan.plan.goals.front().steps.front().id, on, std::move(words)));
    }
    auto rated(Date on, std::string words = {})
    {
        return refusal<ProgressRefusal>(
            rateGoal(sam(), *plan.plan.goals.front().id, on, test::rating(5), std::move(words)));
    }
    auto agreed(AgreementKind kind, std::optional<Date> on)
    {
        return refusal<AgreementRefusal>(
            recordAgreement(sam(), plan.id, plan.version, {kind, on, CopyGiven::Given}));
    }

    const std::string tooLong = std::string(domain::longestField + 1, 'x');
};

TEST_F(PlanProgress, IsOfADayBetweenReferralAndToday)
{
    for (const auto day : {addDays(today(), 1), date(2020, 1, 1)}) {
        const auto expected = day > today() ? ProgressRefusal::InFuture : ProgressRefusal::BeforeReferral;
        EXPECT_EQ(stepDone(day), expected);
        EXPECT_EQ(rated(day), expected);
    }
    EXPECT_EQ(stepDone(today()), std::nullopt);
    EXPECT_EQ(rated(today()), std::nullopt);
    EXPECT_EQ(page().done.size(), 1U);
    EXPECT_EQ(page().ratings.front().last.rating, test::rating(5));
}

TEST_F(PlanProgress, RefusesWordsThatAreTooLongToBeKept)
{
    EXPECT_EQ(stepDone(today(), tooLong), ProgressRefusal::TextTooLong);
    EXPECT_EQ(rated(today(), tooLong), ProgressRefusal::TextTooLong);
}

TEST_F(PlanProgress, StandsInTheHistoryOfThePersonWithWhoWroteIt)
{
    ASSERT_EQ(stepDone(today()), std::nullopt);
    ASSERT_EQ(rated(today()), std::nullopt);
    ASSERT_EQ(agreed(AgreementKind::Signed, today()), std::nullopt);
    ASSERT_TRUE(sign(review(domain::Continue{})));
    const auto told = history(sam(), Service::carys, std::nullopt, 50);
    ASSERT_TRUE(told);
    for (const auto kind :
         {domain::WriteKind::PlanSigned, domain::WriteKind::StepDone, domain::WriteKind::GoalRated,
          domain::WriteKind::PlanAgreed, domain::WriteKind::ReviewSigned}) {
        const auto row = std::find_if(told->rows.begin(), told->rows.end(),
                                      [&](const HistoryRow& one) { return one.write.kind == kind; });
        ASSERT_NE(row, told->rows.end()) << domain::code(kind);
        EXPECT_EQ(row->by, "Sam Okafor");
        EXPECT_TRUE(row->changes.empty()) << "it was only added";
    }
}

TEST_F(PlanProgress, IsNoLongerOfferedToASessionOnceAStepIsDone)
{
    const FormStart start{Service::carys, std::nullopt, std::nullopt};
    auto form = sessionForm(sam(), start);
    ASSERT_TRUE(form);
    ASSERT_EQ(form->goals.size(), 1U);
    EXPECT_EQ(form->goals.front().steps.size(), 1U);
    ASSERT_EQ(stepDone(today()), std::nullopt);
    EXPECT_TRUE(sessionForm(sam(), start)->goals.front().steps.empty());

    auto fields = form->fields;
    fields.goals = {plan.plan.goals.front().id->number()};
    fields.steps = {plan.plan.goals.front().steps.front().id->number()};
    const auto kept = draft(domain::Role::Keyworker, DraftSubject::Session, toDraftBody(fields));
    form = sessionForm(sam(), {Service::carys, std::nullopt, kept.id});
    ASSERT_TRUE(form);
    EXPECT_EQ(form->goals.front().steps.size(), 1U) << "the draft has ticked it";

    auto settled = plan.plan;
    settled.goals.front().status = domain::GoalStatus::SetAside;
    ASSERT_TRUE(signPlan(settled, 1));
    EXPECT_TRUE(sessionForm(sam(), start)->goals.empty());
    EXPECT_EQ(sessionForm(sam(), {Service::carys, std::nullopt, kept.id})->goals.size(), 1U);
}

TEST_F(PlanProgress, EndsWithTheEpisode)
{
    auto ending = test::ending(today());
    ending.reason = "86"; // as the tests of closing end it
    ending.reasonFromThisPhase = "Moving away, and well";
    ASSERT_TRUE(closeEpisode(sam(), Service::episode, 1, ending));
    EXPECT_EQ(stepDone(today()), ProgressRefusal::EpisodeClosed);
    EXPECT_EQ(rated(today()), ProgressRefusal::EpisodeClosed);
}

TEST_F(PlanProgress, KnowsTheDayOfAnAnswerToThePlanAndNoneOfNoAnswer)
{
    EXPECT_EQ(agreed(AgreementKind::Signed, std::nullopt), AgreementRefusal::DayMissing);
    EXPECT_EQ(agreed(AgreementKind::NotYet, today()), AgreementRefusal::DayMissing);
    EXPECT_EQ(agreed(AgreementKind::Spoken, addDays(today(), 1)), AgreementRefusal::InFuture);
    EXPECT_EQ(agreed(AgreementKind::Spoken, addDays(plan.on, -1)), AgreementRefusal::BeforePlan);
    EXPECT_EQ(agreed(AgreementKind::NotYet, std::nullopt), std::nullopt);
}

TEST_F(PlanProgress, SignsAPlanFromTheAuthorsOwnDraftAsItWasSeenAndEndsIt)
{
    const auto mine = draft(domain::Role::Keyworker, DraftSubject::CarePlan);
    auto older = mine;
    --older.version;
    EXPECT_EQ(refusal<SignPlanRefusal>(signPlan(plan.plan, 1, older)),
              SignPlanRefusal(SignPlanTrouble::DraftTakenOver));
    EXPECT_EQ(refusal<Trouble>(signPlan(plan.plan, 1, draft(domain::Role::TeamLead, DraftSubject::CarePlan))),
              Trouble::NotAllowed);
    ASSERT_TRUE(signPlan(plan.plan, 1, mine));
    EXPECT_FALSE(page().waiting);
    EXPECT_EQ(refusal<SignPlanRefusal>(signPlan(plan.plan, 2, mine)),
              SignPlanRefusal(SignPlanTrouble::AlreadySigned));
}

TEST_F(PlanProgress, SignsAReviewFromTheAuthorsOwnDraftAsItWasSeenAndEndsIt)
{
    const auto mine = draft(domain::Role::Keyworker, DraftSubject::CareReview);
    auto older = mine;
    --older.version;
    const auto held = review(domain::Continue{});
    EXPECT_EQ(refusal<SignReviewRefusal>(sign(held, 1, older)),
              SignReviewRefusal(SignReviewTrouble::DraftTakenOver));
    EXPECT_EQ(refusal<Trouble>(sign(held, 1, draft(domain::Role::TeamLead, DraftSubject::CareReview))),
              Trouble::NotAllowed);
    ASSERT_TRUE(sign(held, 1, mine));
    EXPECT_EQ(refusal<SignReviewRefusal>(sign(held, 2, mine)),
              SignReviewRefusal(SignReviewTrouble::AlreadySigned));
}

TEST_F(PlanProgress, RefusesAPlanOfNothingAndAReviewThatLeavesAGoalUnanswered)
{
    EXPECT_EQ(refusal<SignPlanRefusal>(signPlan({}, 1)),
              SignPlanRefusal(domain::PlanRefusal::NothingPlanned));
    auto held = review(domain::Continue{});
    held.goals.clear();
    EXPECT_EQ(refusal<SignReviewRefusal>(sign(held)),
              SignReviewRefusal(domain::ReviewRefusal::GoalNotAnswered));
    const auto before = service.everything();
    EXPECT_EQ(refusal<SignReviewRefusal>(sign(
                  review(domain::ChangeOfLayer{domain::StepDirection::Down, domain::Layer::Standard, {}}))),
              SignReviewRefusal(domain::ReviewRefusal::WrongDirection));
    EXPECT_EQ(service.everything(), before);
}

TEST_F(PlanProgress, RefusesAReviewOnceTreatmentHasEnded)
{
    auto ending = test::ending(today());
    ending.reason = "86"; // as the tests of closing end it
    ending.reasonFromThisPhase = "Moving away, and well";
    ASSERT_TRUE(closeEpisode(sam(), Service::episode, 1, ending));
    signer = domain::Role::TeamLead; // Sam is no longer allocated
    EXPECT_EQ(refusal<SignReviewRefusal>(sign(review(domain::Continue{}))),
              SignReviewRefusal(SignReviewTrouble::NotInTreatment));
}

} // namespace
} // namespace keywork::app
