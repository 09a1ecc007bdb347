#include "store/care_review_table.h"

#include "recorded_store.h"
#include "store/care_plan_table.h"
#include "store/pathway_table.h"
#include "store/sql_error.h"
#include "support/plan_builders.h"

#include <gtest/gtest.h>

namespace keywork::store {

using domain::ReviewId;
using domain::SignedReview;

namespace {

struct CareReviews : testing::Test {
    CareReviews() { reviewed = addPlan(1); }

    domain::SignedPlan addPlan(int versionNo)
    {
        auto version = reviewed ? *reviewed : test::signedPlan(0);
        version.versionNo = versionNo;
        if (!reviewed) {
            for (auto& goal : version.plan.goals) {
                goal.id = std::nullopt;
                for (auto& step : goal.steps) step.id = std::nullopt;
            }
        }
        return CarePlanTable(recorded.db).insert(version);
    }
    SignedReview review()
    {
        SignedReview made{.id = ReviewId{0},
                          .episode = test::episode().id,
                          .reviewed = reviewed->id,
                          .made = addPlan(++lastNo).id,
                          .review = test::careReview(),
                          .author = test::staff().id,
                          .signedAt = test::moment("2026-06-08T14:00:00Z")};
        for (std::size_t place = 0; place < made.review.goals.size(); ++place)
            made.review.goals[place].goal = *reviewed->plan.goals[place].id;
        return made;
    }
    SignedReview add(SignedReview made, const ReviewLinks& links = {})
    {
        made.id = reviews.insert(made, links);
        return made;
    }

    test::RecordedStore recorded;
    CareReviewTable reviews{recorded.db};
    std::optional<domain::SignedPlan> reviewed;
    int lastNo = 1;
};

TEST_F(CareReviews, GiveBackEverythingThatWasPutIn)
{
    auto made = review();
    made.review.participants = {"Nan", "Dr Asha Menon"};
    made.review.goals[0].rating = std::nullopt;
    made.review.goals[1].progress = domain::GoalProgress::SetAside;
    made.review.benefits[0] = {test::intervention().id, domain::Benefit::Partly,
                               "Tuesday instead of Thursday"};
    made.review.capital[domain::Capital::Social] = {"Nan, two from group", test::rating(6)};
    made.review.capital[domain::Capital::Cultural] = {"Choir, maybe", std::nullopt};
    made.review.readiness = {{"wishRecorded",
                              domain::Severity::Information,
                              domain::Met::Met,
                              {domain::FactKind::Wish, 3, test::day("2026-05-05")}},
                             {"doseUnchanged",
                              domain::Severity::Information,
                              domain::Met::Unknown,
                              {domain::FactKind::NotRecordedHereYet, 0, std::nullopt}}};
    made.review.decision = domain::Optimise{"A first step for baking"};
    const auto saved = add(made);
    EXPECT_EQ(reviews.find(saved.id), saved);
}

TEST_F(CareReviews, GiveBackTheChangeOfPhaseThatTheyDecided)
{
    auto change = test::phaseChange(0, domain::Phase::Preparation, test::day("2026-06-08"));
    change.decidedWith = domain::WithoutClient{"He was ill"};
    change.clientView = "I am ready";
    change.reason = "Two steady months";
    const auto phase = PathwayTable(recorded.db).insert(change);
    auto made = review();
    made.review.decision =
        domain::ChangeOfPhase{domain::Phase::Preparation, "I am ready", "Two steady months"};
    made.review.decidedWith = domain::WithoutClient{"He was ill"};
    const auto saved = add(made, {phase, std::nullopt});
    EXPECT_EQ(reviews.find(saved.id), saved);
}

TEST_F(CareReviews, GiveBackTheChangeOfLayerThatTheyDecided)
{
    auto change = test::layerChange(0, domain::Layer::Enhanced, test::day("2026-06-08"));
    change.reason = "Overdose in May";
    const auto layer = PathwayTable(recorded.db).insert(change);
    auto made = review();
    made.review.decision =
        domain::ChangeOfLayer{domain::StepDirection::Up, domain::Layer::Enhanced, "Overdose in May"};
    const auto saved = add(made, {std::nullopt, layer});
    EXPECT_EQ(reviews.find(saved.id), saved);
}

TEST_F(CareReviews, RefuseADecisionWithoutTheChangeThatItMeans)
{
    auto made = review();
    made.review.decision =
        domain::ChangeOfLayer{domain::StepDirection::Up, domain::Layer::Enhanced, "Overdose in May"};
    EXPECT_THROW(add(made), SqlError);
}

TEST_F(CareReviews, AreLastByTheDayOnWhichTheyWereHeld)
{
    EXPECT_EQ(reviews.last(test::episode().id), std::nullopt);
    const auto june = add(review());
    auto earlier = review();
    earlier.review.on = test::day("2026-05-01");
    earlier.signedAt = test::moment("2026-06-09T14:00:00Z");
    add(earlier);
    EXPECT_EQ(reviews.last(test::episode().id), june);
    ASSERT_TRUE(reviews.markInError(june.id, test::enteredInError()));
    EXPECT_EQ(reviews.last(test::episode().id)->review.on, test::day("2026-05-01"));
    EXPECT_EQ(reviews.ofEpisode(test::episode().id).front().error, test::enteredInError());
}

TEST_F(CareReviews, TakeTheClientsAgreementAfterTheSigning)
{
    auto made = review();
    made.review.agreement = {};
    const auto saved = add(made);
    ASSERT_TRUE(reviews.updateAgreement(saved.id, test::spokenAgreement(), 1));
    EXPECT_EQ(reviews.find(saved.id)->review.agreement, test::spokenAgreement());
    EXPECT_FALSE(reviews.updateAgreement(saved.id, {}, 1)) << "somebody else was there first";
}

} // namespace
} // namespace keywork::store
