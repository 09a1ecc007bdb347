#include "ui/session/kind_choices.h"

#include "ui/session/session_words.h"
#include "ui/support/screen_text.h"

namespace keywork::ui {

std::vector<Choice> kindChoices()
{
    std::vector<Choice> choices;
    for (const auto& kind : codeTable(domain::SessionKind{}))
        choices.push_back({onScreen(kind.code), kindWord(kind.value)});
    return choices;
}

} // namespace keywork::ui
