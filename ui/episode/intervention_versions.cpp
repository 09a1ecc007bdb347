#include "ui/episode/intervention_versions.h"

#include "ui/client/details/details_choices.h"
#include "ui/support/tr.h"
#include "ui/words/record_words.h"

#include <tuple>

namespace keywork::ui {

namespace {

using domain::Intervention;
using policy::CodeLists;

QString shownDay(const std::optional<Date>& day, const CodeLists&)
{
    return day ? clinical(*day) : tr("Not recorded");
}

QString shownEnd(const std::optional<domain::InterventionEnd>& end, const CodeLists&)
{
    return end ? tr("%1, %2").arg(clinical(end->on), endingWord(end->how)) : tr("Not ended");
}

} // namespace

std::vector<VersionedField<Intervention>> interventionVersionFields()
{
    return {
        versionedField<Intervention>(
            "detail", tr("What"), [](auto& i) { return std::tie(i.type, i.detail); },
            [](const auto& given, const CodeLists& lists) {
                return tr("%1: %2").arg(interventionTypeWord(std::get<0>(given)),
                                        codeWord(lists.interventions, std::get<1>(given)));
            }),
        versionedField<Intervention>(
            "setting", tr("Where"), [](auto& i) -> auto& { return i.setting; },
            [](const domain::Code& code, const CodeLists& lists) { return codeWord(lists.settings, code); }),
        versionedField<Intervention>(
            "givenBy", tr("Given by"), [](auto& i) -> auto& { return i.givenBy; },
            [](const std::string& by, const CodeLists&) {
                return by.empty() ? tr("Not recorded") : onScreen(by);
            }),
        versionedField<Intervention>(
            "referredOn", tr("Referred"), [](auto& i) -> auto& { return i.referredOn; }, shownDay),
        versionedField<Intervention>(
            "firstOfferedOn", tr("First offered"), [](auto& i) -> auto& { return i.firstOfferedOn; },
            shownDay),
        versionedField<Intervention>(
            "startedOn", tr("Started"), [](auto& i) -> auto& { return i.startedOn; }, shownDay),
        versionedField<Intervention>(
            "ended", tr("Ended"), [](auto& i) -> auto& { return i.end; }, shownEnd)};
}

} // namespace keywork::ui
