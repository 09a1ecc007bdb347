#include "domain/careplan/plan_findings.h"

#include "support/builders.h"
#include "support/plan_builders.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace keywork::domain {
namespace {

using test::day;

class PlanFindings : public testing::Test {
protected:
    std::vector<PlanFinding> findings() const
    {
        return planFindings({m_plan, m_agreement, m_done, m_interventions}, test::today());
    }
    // The only one; "" when there is none.
    std::string rule() const
    {
        const auto all = findings();
        EXPECT_LE(all.size(), 1U);
        return all.empty() ? "" : all.front().finding.rule;
    }
    PlanPlace place() const { return findings().at(0).place; }

    CarePlan m_plan = test::carePlan();
    Agreement m_agreement = test::spokenAgreement();
    std::vector<StepDone> m_done;
    std::vector<Intervention> m_interventions{test::intervention()};
};

TEST_F(PlanFindings, AreNoneOfAPlanThatLacksNothing)
{
    EXPECT_EQ(rule(), "");
}

TEST_F(PlanFindings, NameAGoalWithoutAStep)
{
    m_plan.goals[1].steps.clear();
    EXPECT_EQ(rule(), plan_rule::goalWithoutStep);
    EXPECT_EQ(place(), (PlanPlace{.goal = 1}));
    EXPECT_EQ(findings().front().finding.met, Met::Unmet);
}

TEST_F(PlanFindings, NameAGoalThatIsNotInTheClientsWords)
{
    m_plan.goals[0].clientWords = " ";
    m_plan.goals[0].workingWords = "Regular overnight contact";
    EXPECT_EQ(rule(), plan_rule::goalNotInClientWords);
}

TEST_F(PlanFindings, NameAStepThatNobodyOwns)
{
    m_plan.goals[1].steps.push_back({.id = StepId{21}, .what = "See a flat", .owner = {}, .due = {}});
    EXPECT_EQ(rule(), plan_rule::stepWithoutOwner);
    EXPECT_EQ(place(), (PlanPlace{.goal = 1, .step = 1}));
}

TEST_F(PlanFindings, NameAStepFromTheDayAfterItsDay)
{
    m_plan.goals[0].steps[0].due = test::today();
    EXPECT_EQ(rule(), "");
    m_plan.goals[0].steps[0].due = addDays(test::today(), -1);
    EXPECT_EQ(rule(), plan_rule::stepOverdue);
    EXPECT_EQ(findings().front().finding.fact.on, addDays(test::today(), -1));
}

TEST_F(PlanFindings, AskNothingOfAStepThatIsDone)
{
    m_plan.goals[0].steps[0].due = day("2026-08-01");
    m_plan.goals[0].steps[0].owner = {};
    m_done.push_back(
        {StepId{10}, day("2026-08-20"), "", test::staff().id, test::moment("2026-08-20T10:00:00Z")});
    EXPECT_EQ(rule(), "");
}

TEST_F(PlanFindings, AskNothingOfAGoalThatIsNoLongerActive)
{
    for (const auto status : {GoalStatus::Achieved, GoalStatus::Changed, GoalStatus::SetAside}) {
        m_plan.goals[0].status = status;
        m_plan.goals[0].steps.clear();
        EXPECT_EQ(rule(), "") << code(status);
    }
}

TEST_F(PlanFindings, NameMedicineThatStandsAlone)
{
    const auto medicine = [](std::int64_t id) {
        auto made = test::opioidTreatment(day("2026-03-16"));
        made.id = InterventionId{id};
        return made;
    };
    m_interventions.push_back(medicine(8));
    m_plan.inUse.push_back(InterventionId{8});
    EXPECT_EQ(rule(), "") << "psychosocial work goes with it";
    m_plan.inUse = {InterventionId{8}};
    EXPECT_EQ(rule(), plan_rule::medicineWithoutPsychosocial);
    m_plan.inUse.push_back(test::intervention().id);
    m_interventions[0].end = {day("2026-08-31"), InterventionEnding::PlannedExit};
    EXPECT_EQ(rule(), plan_rule::medicineWithoutPsychosocial) << "it ended";
    m_interventions[1].end = {day("2026-08-31"), InterventionEnding::PlannedExit};
    EXPECT_EQ(rule(), "") << "so did the medicine";
}

TEST_F(PlanFindings, NameWhatIsMissingForAnUnplannedExit)
{
    m_plan.ifIStopComing = {"", "Nan", ""};
    EXPECT_EQ(rule(), "");
    m_plan.ifIStopComing = {};
    EXPECT_EQ(rule(), plan_rule::noUnplannedExitPlan);
}

TEST_F(PlanFindings, NameAConsentThatRanOutButNotOneThatWasWithdrawn)
{
    m_plan.sharing.push_back({"Harbour Housing", "Tenancy", addDays(test::today(), -1), {}});
    EXPECT_EQ(rule(), plan_rule::consentExpired);
    EXPECT_EQ(place(), (PlanPlace{.consent = 1}));
    m_plan.sharing.back().withdrawnOn = day("2026-07-01");
    EXPECT_EQ(rule(), "");
}

TEST_F(PlanFindings, NameAPlanThatTheClientWasNotAskedAbout)
{
    m_agreement = {};
    EXPECT_EQ(rule(), plan_rule::planNotAgreed);
    m_agreement.kind = AgreementKind::Declined;
    EXPECT_EQ(rule(), "") << "declined is an answer";
}

TEST_F(PlanFindings, ComeInTheOrderInWhichAPlanIsRead)
{
    m_plan.goals[0].steps.clear();
    m_plan.goals[1].clientWords.clear();
    m_plan.ifIStopComing = {};
    m_agreement = {};
    const auto found = findings();
    std::vector<std::string> rules(found.size());
    std::transform(found.begin(), found.end(), rules.begin(),
                   [](const auto& one) { return one.finding.rule; });
    EXPECT_EQ(rules, (std::vector<std::string>{"goalWithoutStep", "goalNotInClientWords",
                                               "noUnplannedExitPlan", "planNotAgreed"}));
}

} // namespace
} // namespace keywork::domain
