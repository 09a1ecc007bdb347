#include "ui/client/details/details_choices.h"

#include "ui/support/tr.h"
#include "ui/words/record_words.h"

namespace keywork::ui {

std::vector<Choice> codeChoices(const domain::CodeList& list)
{
    std::vector<Choice> choices{{{}, tr("Not recorded")}};
    for (const auto& entry : list.entries()) choices.push_back({onScreen(entry.code), onScreen(entry.label)});
    return choices;
}

void setCode(ChoiceField& field, const domain::CodeList& list, const domain::Code& code)
{
    auto choices = codeChoices(list);
    if (!code.empty() && !list.has(code)) choices.push_back({onScreen(code), codeWord(list, code)});
    field.setChoices(choices);
    field.setKey(onScreen(code));
}

QString codeWord(const domain::CodeList& list, const domain::Code& code)
{
    if (code.empty()) return tr("Not recorded");
    return list.has(code) ? onScreen(list.label(code)) : tr("%1 (no longer on the list)").arg(onScreen(code));
}

QString sexWord(domain::Sex sex)
{
    switch (sex) {
    case domain::Sex::Female: return tr("Female");
    case domain::Sex::Male: return tr("Male");
    case domain::Sex::NotStated: return tr("Not stated");
    }
    return {};
}

QString absenceWord(domain::NhsNumberAbsence absence)
{
    switch (absence) {
    case domain::NhsNumberAbsence::NotAsked: return tr("Not asked");
    case domain::NhsNumberAbsence::NotKnown: return tr("Not known");
    case domain::NhsNumberAbsence::NotRegistered: return tr("Has none");
    case domain::NhsNumberAbsence::Declined: return tr("Would not say");
    }
    return {};
}

QString allergyWord(domain::AllergyStatus status)
{
    switch (status) {
    case domain::AllergyStatus::Known: return tr("Known");
    case domain::AllergyStatus::NoneKnown: return tr("None known");
    case domain::AllergyStatus::NotRecorded: return tr("Not recorded");
    case domain::AllergyStatus::Unavailable: return tr("Unavailable");
    }
    return {};
}

QString safeContactWord(domain::SafeContact safe)
{
    switch (safe) {
    case domain::SafeContact::Safe: return tr("Safe");
    case domain::SafeContact::NotSafe: return tr("Not safe");
    case domain::SafeContact::NotAsked: return tr("Not asked");
    }
    return {};
}

std::vector<Choice> answerChoices()
{
    return enumChoices<domain::Answer>(answerWord);
}

} // namespace keywork::ui
