#include "ui/review/review_words.h"

#include "ui/support/screen_text.h"
#include "ui/support/tr.h"
#include "ui/words/record_words.h"

#include <QStringList>

namespace keywork::ui {

QString progressWord(domain::GoalProgress progress)
{
    switch (progress) {
    case domain::GoalProgress::Achieved: return tr("Achieved");
    case domain::GoalProgress::Better: return tr("Better");
    case domain::GoalProgress::Same: return tr("Same");
    case domain::GoalProgress::Worse: return tr("Worse");
    case domain::GoalProgress::SetAside: return tr("Set aside");
    }
    return {};
}

QString benefitWord(domain::Benefit benefit)
{
    switch (benefit) {
    case domain::Benefit::Yes: return tr("Yes");
    case domain::Benefit::Partly: return tr("Partly");
    case domain::Benefit::No: return tr("No");
    case domain::Benefit::NotSure: return tr("Not sure");
    }
    return {};
}

std::vector<DecisionWord> decisionWords()
{
    return {{"continue", tr("Continue")},  {"optimise", tr("Optimise")},        {"stepUp", tr("Step up")},
            {"stepDown", tr("Step down")}, {"changePhase", tr("Change phase")}, {"end", tr("End")}};
}

QString decisionWord(const std::string& kind)
{
    for (const auto& word : decisionWords())
        if (kind == word.kind) return word.word;
    return {};
}

QString decisionText(const domain::ReviewDecision& decision)
{
    struct Words {
        QString operator()(const domain::Continue&) const { return tr("Continue"); }
        QString operator()(const domain::Optimise& optimise) const
        {
            return tr("Optimise: %1").arg(onScreen(optimise.what));
        }
        QString operator()(const domain::ChangeOfLayer& change) const
        {
            return change.direction == domain::StepDirection::Up
                       ? tr("Step up to %1").arg(layerWord(change.to).toLower())
                       : tr("Step down to %1").arg(layerWord(change.to).toLower());
        }
        QString operator()(const domain::ChangeOfPhase& change) const
        {
            return tr("Change phase to %1").arg(phaseWord(change.to).toLower());
        }
        QString operator()(const domain::EndTreatment&) const { return tr("End treatment"); }
    };
    return std::visit(Words{}, decision);
}

QString factsSince(const app::GoalThen& then, int sessions)
{
    QStringList facts{sessions == 1 ? tr("1 session since.") : tr("%1 sessions since.").arg(sessions)};
    QStringList steps;
    if (then.stepsDone > 0) steps << tr("%1 done").arg(then.stepsDone);
    if (then.stepsOpen > then.stepsOverdue) steps << tr("%1 open").arg(then.stepsOpen - then.stepsOverdue);
    if (then.stepsOverdue > 0) steps << tr("%1 overdue").arg(then.stepsOverdue);
    facts << (then.goal.steps.empty() ? tr("No step yet.")
              : steps.isEmpty()       ? tr("All steps were done before.")
                                      : tr("Steps: %1.").arg(steps.join(tr(", "))));
    return facts.join(QLatin1Char(' '));
}

} // namespace keywork::ui
