#pragma once

#include "domain/careplan/plan_findings.h"
#include "ui/support/choice_field.h"

// The words of a care plan, the same on its tab, in its form, on paper and in a review.
namespace keywork::ui {

QString lifeDomainWord(domain::LifeDomain domain);
QString capitalWord(domain::Capital capital);
QString goalStatusWord(domain::GoalStatus status);
QString agreementWord(domain::AgreementKind kind);
QString copyWord(domain::CopyGiven copy);

// "Agreed with Caz, spoken; copy given".
QString agreementText(const domain::Agreement& agreement, const QString& calledName);

// What the goal is called: the client's words, else the working words.
QString goalTitle(const domain::Goal& goal);
// Whose step it is: the client by name, the keyworker, a partner or relative.
QString ownerText(const std::optional<domain::StepOwner>& owner, const QString& calledName);

// "Goal without a step", of the goal or step that it is about.
QString planFindingText(const domain::PlanFinding& finding, const domain::CarePlan& plan);

// All the values of an enumeration of the plan, in their order, under their stored words.
template <class E>
std::vector<Choice> planChoices(QString (*word)(E))
{
    std::vector<Choice> choices;
    for (const auto& [value, code] : codeTable(E{}))
        choices.push_back({QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size())), word(value)});
    return choices;
}

} // namespace keywork::ui
