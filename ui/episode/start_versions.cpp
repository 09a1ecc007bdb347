#include "ui/episode/start_versions.h"

#include "ui/client/details/details_choices.h"
#include "ui/episode/start_rows.h"
#include "ui/support/tr.h"
#include "ui/words/record_words.h"

#include <algorithm>

namespace keywork::ui {

namespace {

using domain::StartSnapshot;
using policy::CodeLists;
using StartField = VersionedField<StartSnapshot>;

domain::StartSubstance substanceAt(const StartSnapshot& start, std::size_t place)
{
    return place < start.substances.size() ? start.substances[place] : domain::StartSubstance{};
}

// Substances have places; what is empty behind the last one does not count.
void setSubstance(StartSnapshot& start, std::size_t place, const domain::StartSubstance& substance)
{
    auto& all = start.substances;
    all.resize(std::max(all.size(), place + 1));
    all[place] = substance;
    while (!all.empty() && all.back() == domain::StartSubstance{}) all.pop_back();
}

StartField substanceField(const char* id, const QString& name, std::size_t place)
{
    return {QLatin1String(id), name,
            [place](const StartSnapshot& start, const CodeLists& lists) {
                return substanceText(substanceAt(start, place), lists);
            },
            [place](const StartSnapshot& one, const StartSnapshot& other) {
                return substanceAt(one, place) == substanceAt(other, place);
            },
            [place](StartSnapshot& into, const StartSnapshot& from) {
                setSubstance(into, place, substanceAt(from, place));
            }};
}

template <class Of>
StartField codeField(const char* id, const QString& name, Of of, domain::CodeList CodeLists::*list)
{
    return versionedField<StartSnapshot>(
        id, name, of,
        [list](const domain::Code& code, const CodeLists& lists) { return codeWord(lists.*list, code); });
}

QString shownChildren(const std::optional<int>& children)
{
    return children ? QString::number(*children) : tr("Not recorded");
}

} // namespace

std::vector<StartField> startVersionFields()
{
    return {
        substanceField("substance1", tr("Main substance"), 0),
        substanceField("substance2", tr("Second substance"), 1),
        substanceField("substance3", tr("Third substance"), 2),
        codeField(
            "injectingStatus", tr("Injecting"), [](auto& s) -> auto& { return s.injectingStatus; },
            &CodeLists::injectingStatus),
        codeField(
            "accommodation", tr("Housing"), [](auto& s) -> auto& { return s.accommodation; },
            &CodeLists::accommodation),
        codeField(
            "employment", tr("Work or study"), [](auto& s) -> auto& { return s.employment; },
            &CodeLists::employment),
        codeField(
            "parentalStatus", tr("Children"), [](auto& s) -> auto& { return s.parentalStatus; },
            &CodeLists::parentalStatus),
        versionedField<StartSnapshot>(
            "children", tr("Children in the household"),
            [](auto& s) -> auto& { return s.childrenInHousehold; },
            [](const std::optional<int>& children, const CodeLists&) { return shownChildren(children); }),
        versionedField<StartSnapshot>(
            "previouslyTreated", tr("Treated before"), [](auto& s) -> auto& { return s.previouslyTreated; },
            [](domain::Answer answer, const CodeLists&) { return answerWord(answer); }),
        versionedField<StartSnapshot>(
            "consent", tr("Consent"), [](auto& s) -> auto& { return s.consent; },
            [](const domain::NationalConsent& consent, const CodeLists&) { return consentText(consent); })};
}

} // namespace keywork::ui
