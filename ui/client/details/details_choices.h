#pragma once

#include "domain/client/client.h"
#include "domain/code_list.h"
#include "ui/support/choice_field.h"
#include "ui/support/screen_text.h"

namespace keywork::ui {

// What can be chosen from a code list of the service, after "Not recorded", whose key is empty.
std::vector<Choice> codeChoices(const domain::CodeList& list);
// A code that has left the list since it was recorded stays chosen, and says so: saving another field must not lose it.
void setCode(ChoiceField& field, const domain::CodeList& list, const domain::Code& code);
QString codeWord(const domain::CodeList& list, const domain::Code& code); // "Not recorded" for none

// What can be chosen of an enum, in its order; `word` says each of them.
template <class E, class Word>
std::vector<Choice> enumChoices(const Word& word)
{
    std::vector<Choice> choices;
    for (const auto& entry : codeTable(E{})) choices.push_back({onScreen(entry.code), word(entry.value)});
    return choices;
}
template <class E>
E chosen(const ChoiceField& field, E otherwise)
{
    return domain::fromCode<E>(fromScreen(field.key())).value_or(otherwise);
}
template <class E>
void choose(ChoiceField& field, E value)
{
    field.setKey(onScreen(domain::code(value)));
}

QString sexWord(domain::Sex sex);
QString absenceWord(domain::NhsNumberAbsence absence);
QString allergyWord(domain::AllergyStatus status);
QString safeContactWord(domain::SafeContact safe);
// "Yes", "No", "Not asked", "Would not say".
std::vector<Choice> answerChoices();

} // namespace keywork::ui
