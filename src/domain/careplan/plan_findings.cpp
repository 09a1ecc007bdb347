#include "domain/careplan/plan_findings.h"

#include "base/text.h"

#include <algorithm>

namespace keywork::domain {

namespace {

class Findings {
public:
    Findings(const PlanCheckFacts& facts, Date today) : m_facts(facts), m_today(today) {}

    std::vector<PlanFinding> take() { return std::move(m_found); }

    void lookAtGoals()
    {
        const auto& goals = m_facts.plan.goals;
        for (std::size_t place = 0; place < goals.size(); ++place) {
            if (goals[place].status == GoalStatus::Active) lookAtGoal(goals[place], place);
        }
    }
    void lookAtInterventions()
    {
        if (gives(InterventionType::Pharmacological) && !gives(InterventionType::Psychosocial))
            add(plan_rule::medicineWithoutPsychosocial, {});
    }
    void lookAtRest()
    {
        if (m_facts.plan.ifIStopComing.isEmpty()) add(plan_rule::noUnplannedExitPlan, {});
        const auto& sharing = m_facts.plan.sharing;
        for (std::size_t place = 0; place < sharing.size(); ++place) {
            const auto& consent = sharing[place];
            if (!consent.withdrawnOn && !consent.isInForceOn(m_today))
                add(plan_rule::consentExpired, {.consent = place}, consent.until);
        }
        if (m_facts.agreement.kind == AgreementKind::NotYet) add(plan_rule::planNotAgreed, {});
    }

private:
    void add(std::string_view rule, PlanPlace place, std::optional<Date> on = {})
    {
        m_found.push_back({{std::string(rule), Severity::Check, Met::Unmet, {FactKind::None, 0, on}}, place});
    }
    void lookAtGoal(const Goal& goal, std::size_t place)
    {
        if (trimmed(goal.clientWords).empty()) add(plan_rule::goalNotInClientWords, {.goal = place});
        if (goal.steps.empty()) add(plan_rule::goalWithoutStep, {.goal = place});
        for (std::size_t at = 0; at < goal.steps.size(); ++at) {
            const auto& step = goal.steps[at];
            if (isDone(step)) continue;
            if (!step.owner) add(plan_rule::stepWithoutOwner, {.goal = place, .step = at});
            if (step.due && *step.due < m_today)
                add(plan_rule::stepOverdue, {.goal = place, .step = at}, step.due);
        }
    }
    bool isDone(const Step& step) const
    {
        return std::any_of(m_facts.done.begin(), m_facts.done.end(),
                           [&](const StepDone& done) { return step.id == done.step; });
    }
    bool gives(InterventionType type) const
    {
        const auto& inUse = m_facts.plan.inUse;
        return std::any_of(m_facts.interventions.begin(), m_facts.interventions.end(),
                           [&](const Intervention& one) {
                               return one.type == type && one.isCurrentOn(m_today) &&
                                      std::find(inUse.begin(), inUse.end(), one.id) != inUse.end();
                           });
    }

    const PlanCheckFacts& m_facts;
    Date m_today;
    std::vector<PlanFinding> m_found;
};

} // namespace

std::vector<PlanFinding> planFindings(const PlanCheckFacts& facts, Date today)
{
    Findings findings(facts, today);
    findings.lookAtGoals();
    findings.lookAtInterventions();
    findings.lookAtRest();
    return findings.take();
}

} // namespace keywork::domain
