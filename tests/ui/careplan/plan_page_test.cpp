#include "ui/careplan/plan_page.h"

#include "care_plan_fixture.h"

namespace keywork::ui {
namespace {

class PlanPageTest : public test::OnCarePlan {
public:
    void openForm(domain::ClientId client) { open(makePlanPage(context(), client, std::nullopt)); }
};

TEST_F(PlanPageTest, BeginsWithTheCurrentVersionAndSignsTheNextOne)
{
    const auto client = withPlan();
    const auto before = plan(client);
    openForm(client);
    EXPECT_EQ(focused(), "whatIWant");
    type("whatIWant", "Up before her. ");
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(navigator.closed, 1) << words().toStdString();
    const auto after = plan(client);
    EXPECT_EQ(after.versionNo, before.versionNo + 1);
    EXPECT_EQ(after.plan.whatIWant, "Up before her. " + before.plan.whatIWant);
    EXPECT_EQ(after.plan.goals, before.plan.goals);
}

TEST_F(PlanPageTest, NamesTheGoalThatLacksItsPartOfLifeAndGoesThere)
{
    const auto client = withPlan();
    const auto place = plan(client).plan.goals.size() + 1;
    openForm(client);
    press(Qt::Key_G, Qt::ControlModifier);
    EXPECT_EQ(focused(), QStringLiteral("goalClientWords%1").arg(place));
    QTest::keyClicks(QApplication::focusWidget(), "A shed");
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(navigator.closed, 0);
    EXPECT_EQ(focused(), QStringLiteral("goalDomain%1").arg(place));
    EXPECT_TRUE(words().contains(
        QStringLiteral("Goal %1: Choose the part of life that the goal is about.").arg(place)));
}

TEST_F(PlanPageTest, RefusesAGoalOfAHundredKilobytesByName)
{
    const auto client = withPlan();
    const auto version = plan(client).versionNo;
    openForm(client);
    type("goalClientWords1", QString(100 * 1024, u'x'));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(navigator.closed, 0);
    EXPECT_TRUE(words().contains("Goal 1: This is too long to be kept. Write it in fewer words."))
        << words().left(2000).toStdString();
    EXPECT_EQ(plan(client).versionNo, version);
}

TEST_F(PlanPageTest, AddsAStepToTheGoalOneIsIn)
{
    const auto client = withPlan();
    const auto steps = plan(client).plan.goals.front().steps.size();
    openForm(client);
    the("goalClientWords1").setFocus();
    press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(focused(), QStringLiteral("goal1StepWhat%1").arg(steps + 1));
}

TEST_F(PlanPageTest, KeepsWhatIsTypedAsADraft)
{
    const auto client = withPlan();
    openForm(client);
    type("whatIWant", "Up before her. ");
    press(Qt::Key_S, Qt::ControlModifier);
    openForm(client);
    EXPECT_TRUE(the<QTextEdit>("whatIWant").toPlainText().startsWith("Up before her. "));
    EXPECT_EQ(plan(client).plan.whatIWant.rfind("Up before her. ", 0), std::string::npos);
}

TEST_F(PlanPageTest, IsWholeInEverySizeAndEachOfItsLettersLeadsToOneField)
{
    openForm(withPlan());
    expectEachLetterOnce();
    expectNoFaults();
}

} // namespace
} // namespace keywork::ui
