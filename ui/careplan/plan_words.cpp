#include "ui/careplan/plan_words.h"

#include "ui/support/screen_text.h"
#include "ui/support/tr.h"

namespace keywork::ui {

QString lifeDomainWord(domain::LifeDomain domain)
{
    switch (domain) {
    case domain::LifeDomain::SubstanceUse: return tr("Substance use");
    case domain::LifeDomain::Health: return tr("Health");
    case domain::LifeDomain::Offending: return tr("Offending");
    case domain::LifeDomain::SocialFunctioning: return tr("Social");
    }
    return {};
}

QString capitalWord(domain::Capital capital)
{
    switch (capital) {
    case domain::Capital::Social: return tr("Social");
    case domain::Capital::Physical: return tr("Physical");
    case domain::Capital::Human: return tr("Human");
    case domain::Capital::Cultural: return tr("Cultural");
    }
    return {};
}

QString goalStatusWord(domain::GoalStatus status)
{
    switch (status) {
    case domain::GoalStatus::Active: return tr("Active");
    case domain::GoalStatus::Achieved: return tr("Achieved");
    case domain::GoalStatus::Changed: return tr("Changed");
    case domain::GoalStatus::SetAside: return tr("Set aside");
    }
    return {};
}

QString agreementWord(domain::AgreementKind kind)
{
    switch (kind) {
    case domain::AgreementKind::NotYet: return tr("Not yet");
    case domain::AgreementKind::Signed: return tr("Signed");
    case domain::AgreementKind::Spoken: return tr("Spoken");
    case domain::AgreementKind::Declined: return tr("Declined");
    }
    return {};
}

QString copyWord(domain::CopyGiven copy)
{
    switch (copy) {
    case domain::CopyGiven::NotYet: return tr("Not yet");
    case domain::CopyGiven::Given: return tr("Given");
    case domain::CopyGiven::Declined: return tr("Declined");
    }
    return {};
}

namespace {

QString copyText(domain::CopyGiven copy)
{
    switch (copy) {
    case domain::CopyGiven::NotYet: return tr("no copy given yet");
    case domain::CopyGiven::Given: return tr("copy given");
    case domain::CopyGiven::Declined: return tr("copy declined");
    }
    return {};
}

QString kindText(const domain::Agreement& agreement, const QString& calledName)
{
    const QString on = agreement.on ? clinical(*agreement.on) : QString();
    switch (agreement.kind) {
    case domain::AgreementKind::NotYet: return tr("Not agreed with %1 yet").arg(calledName);
    case domain::AgreementKind::Signed: return tr("Agreed with %1, signed %2").arg(calledName, on);
    case domain::AgreementKind::Spoken: return tr("Agreed with %1, spoken %2").arg(calledName, on);
    case domain::AgreementKind::Declined: return tr("%1 declined to agree, %2").arg(calledName, on);
    }
    return {};
}

} // namespace

QString agreementText(const domain::Agreement& agreement, const QString& calledName)
{
    return tr("%1; %2").arg(kindText(agreement, calledName), copyText(agreement.copy));
}

QString goalTitle(const domain::Goal& goal)
{
    if (!goal.clientWords.empty()) return tr("“%1”").arg(onScreen(goal.clientWords));
    return onScreen(goal.workingWords);
}

QString ownerText(const std::optional<domain::StepOwner>& owner, const QString& calledName)
{
    if (!owner) return tr("nobody yet");
    if (std::holds_alternative<domain::ClientOwns>(*owner)) return calledName;
    if (std::holds_alternative<domain::KeyworkerOwns>(*owner)) return tr("Keyworker");
    return onScreen(std::get<domain::NamedOwner>(*owner).name);
}

namespace {

// "of “Have Ffion for whole weekends”".
QString place(const domain::PlanFinding& finding, const domain::CarePlan& plan)
{
    const auto& at = finding.place;
    if (at.consent && *at.consent < plan.sharing.size()) return onScreen(plan.sharing[*at.consent].withWhom);
    if (!at.goal || *at.goal >= plan.goals.size()) return {};
    const auto& goal = plan.goals[*at.goal];
    if (!at.step || *at.step >= goal.steps.size()) return goalTitle(goal);
    return tr("%1 (%2)").arg(onScreen(goal.steps[*at.step].what), goalTitle(goal));
}

} // namespace

QString planFindingText(const domain::PlanFinding& finding, const domain::CarePlan& plan)
{
    const auto& rule = finding.finding.rule;
    const QString where = place(finding, plan);
    if (rule == domain::plan_rule::goalWithoutStep) return tr("No step yet: %1").arg(where);
    if (rule == domain::plan_rule::goalNotInClientWords)
        return tr("Not in the client's words: %1").arg(where);
    if (rule == domain::plan_rule::stepWithoutOwner) return tr("Nobody does it yet: %1").arg(where);
    if (rule == domain::plan_rule::stepOverdue) return tr("Step overdue: %1").arg(where);
    if (rule == domain::plan_rule::medicineWithoutPsychosocial)
        return tr("Medicine without psychosocial work");
    if (rule == domain::plan_rule::noUnplannedExitPlan) return tr("No plan for stopping without a word");
    if (rule == domain::plan_rule::consentExpired) return tr("Consent to share has ended: %1").arg(where);
    if (rule == domain::plan_rule::planNotAgreed) return tr("Not agreed with the client");
    return {};
}

} // namespace keywork::ui
