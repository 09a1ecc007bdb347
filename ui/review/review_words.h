#pragma once

#include "app/review/review_form.h"

#include <QString>

// The words of a care-plan review.
namespace keywork::ui {

QString progressWord(domain::GoalProgress progress);
QString benefitWord(domain::Benefit benefit);

// What a review may decide, in the order in which it is offered, under the word kept in the draft.
struct DecisionWord {
    const char* kind;
    QString word;
};
std::vector<DecisionWord> decisionWords();
QString decisionWord(const std::string& kind); // empty: nothing is decided yet
QString decisionText(const domain::ReviewDecision& decision);

// What happened since: "5 sessions since. Steps: 2 done, 1 open, 1 overdue."
QString factsSince(const app::GoalThen& then, int sessions);

} // namespace keywork::ui
