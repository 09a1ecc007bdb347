#pragma once

#include "ui/episode/episode_words.h"
#include "ui/shell/form_dialog.h"

#include <QCoreApplication>

namespace keywork::ui {

// Says why an episode was not changed and keeps what was typed. After a stale save the form goes on from what the
// other person saved: they are read about first, and nothing of theirs is written over, for only the state of the
// episode is changed, on the row as it is then.
template <class Refusal>
void showWhy(FormDialog& dialog, const app::Problem<Refusal>& problem, const policy::Policy& policy,
             const domain::Episode& episode, RowVersion& seen)
{
    const auto ofRefusal = [&episode](Refusal refusal) { return sentence(refusal, episode); };
    QString words = FormDialog::why(problem, policy, ofRefusal);
    if (const auto* stale = std::get_if<app::Stale>(&problem)) {
        seen = stale->found;
        words += QLatin1Char(' ') +
                 QCoreApplication::translate("keywork::ui::episodeForm",
                                             "Ask them, or save once more to go on from theirs.");
    }
    const auto* refusal = std::get_if<Refusal>(&problem);
    dialog.showProblems({{words, refusal != nullptr ? fieldOf(*refusal) : QString()}});
}

} // namespace keywork::ui
