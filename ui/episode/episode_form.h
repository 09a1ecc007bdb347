#pragma once

#include "ui/episode/episode_words.h"
#include "ui/shell/form_dialog.h"

#include <functional>

namespace keywork::ui {

class Core;

// Somebody else saved the episode meanwhile. Who, when, and what of its start they changed is said in the form, which
// goes on from theirs: `episode` becomes theirs, and `then` is called. Only the state of the episode is changed by such
// a form, so that nothing of theirs is written over.
void tellWhatIsNew(FormDialog& dialog, Core& core, const app::Stale& stale, domain::Episode& episode,
                   const std::function<void()>& then = {});

// Says why an episode was not changed and keeps what was typed. `episode` is the form's own, and lives as long.
template <class Refusal>
void showWhy(FormDialog& dialog, Core& core, const app::Problem<Refusal>& problem, domain::Episode& episode,
             const std::function<void()>& then = {})
{
    if (const auto* stale = std::get_if<app::Stale>(&problem))
        return tellWhatIsNew(dialog, core, *stale, episode, then);
    if (const auto* refusal = std::get_if<Refusal>(&problem))
        return dialog.showProblems({{sentence(*refusal, episode), fieldOf(*refusal)}});
    dialog.showProblems({{sentence(std::get<app::Trouble>(problem)), {}}});
}

} // namespace keywork::ui
