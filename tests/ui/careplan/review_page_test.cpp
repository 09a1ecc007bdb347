#include "ui/review/review_page.h"

#include "care_plan_fixture.h"
#include "ui/support/segmented.h"

namespace keywork::ui {
namespace {

class ReviewPageTest : public test::OnCarePlan {
public:
    void openForm(domain::ClientId who)
    {
        client = who;
        open(makeReviewPage(context(), client, std::nullopt));
    }

    void answerGoals(Qt::Key answer)
    {
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        for (int goal = 0; goal < activeGoals(client); ++goal) press(answer);
    }

    void answerBenefits()
    {
        for (std::size_t one = 0; one < plan(client).plan.inUse.size(); ++one) press(Qt::Key_1);
    }

    bool isIn(const char* name)
    {
        return the(name).isAncestorOf(QApplication::focusWidget()) || focused() == QLatin1String(name);
    }

    domain::ClientId client{0};
};

TEST_F(ReviewPageTest, TakesAKeyForEachQuestionAndGoesOnToTheNext)
{
    openForm(withPlan());
    EXPECT_EQ(focused(), "goalNowWords1");
    answerGoals(Qt::Key_3);
    EXPECT_EQ(the<SegmentedControl>("goalNowProgress1").current(), 2);
    EXPECT_TRUE(isIn("benefit1"));
    answerBenefits();
    EXPECT_TRUE(isIn("decision"));
}

TEST_F(ReviewPageTest, AsksAtOnceWhatADecisionAsksFurther)
{
    openForm(withPlan());
    answerGoals(Qt::Key_2);
    answerBenefits();
    press(Qt::Key_2);
    EXPECT_EQ(focused(), "decisionWhat");
}

TEST_F(ReviewPageTest, CountsTheDecisionsThatThereAreInThisLayer)
{
    const auto due = reviews();
    const auto standard = std::find_if(due.begin(), due.end(), [&](const app::ReviewRow& row) {
        return row.planMade && row.layer == domain::Layer::Standard && activeGoals(row.client.id) > 0;
    });
    ASSERT_NE(standard, due.end());
    openForm(standard->client.id);
    answerGoals(Qt::Key_2);
    answerBenefits();
    press(Qt::Key_4);
    EXPECT_EQ(focused(), "decisionPhase") << "there is no step down from the standard layer";
}

TEST_F(ReviewPageTest, LeadsToTheFirstGoalThatIsNotAnsweredAndSignsNothing)
{
    openForm(withPlan());
    const auto version = plan(client).versionNo;
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    press(Qt::Key_3);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(isIn("goalNowProgress2"));
    EXPECT_TRUE(words().contains("Say of every goal how it is since then."));
    EXPECT_EQ(plan(client).versionNo, version);
}

TEST_F(ReviewPageTest, SaysWhatSigningWillDoAndDoesIt)
{
    openForm(withPlan());
    const auto version = plan(client).versionNo;
    answerGoals(Qt::Key_2);
    answerBenefits();
    press(Qt::Key_1);
    type("nextOn", "+1w");
    EXPECT_TRUE(words().contains(QStringLiteral("Signing stores it with plan version %1").arg(version + 1)))
        << words().toStdString();
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(navigator.closed, 1);
    EXPECT_EQ(plan(client).versionNo, version + 1);
    EXPECT_EQ(plan(client).plan.reviewOn, addDays(test::today(), 7));
}

TEST_F(ReviewPageTest, RefusesANextReviewThatTheLayerDoesNotAllow)
{
    openForm(withPlan());
    answerGoals(Qt::Key_2);
    answerBenefits();
    press(Qt::Key_1);
    type("nextOn", "+13w");
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(navigator.closed, 0);
    EXPECT_EQ(focused(), "nextOn");
    EXPECT_TRUE(words().contains("That is later than the layer allows. Choose an earlier day."));
}

TEST_F(ReviewPageTest, IsWholeInEverySizeAndEachOfItsLettersLeadsToOneField)
{
    openForm(withPlan());
    expectEachLetterOnce();
    expectNoFaults();
}

} // namespace
} // namespace keywork::ui
