#include "domain/episode/episode.h"
#include "domain/episode/intervention.h"
#include "domain/risk/kinds.h"
#include "policy/subjects.h"

#include <algorithm>
#include <set>

namespace keywork::policy {
namespace {

std::string joined(const Groups& groups)
{
    std::string text;
    for (const auto group : groups) {
        if (!text.empty()) text += ", ";
        text += group;
    }
    return text;
}

template <class E>
Groups codesOf()
{
    Groups codes;
    for (const auto& entry : codeTable(E{})) codes.push_back(entry.code);
    return codes;
}

std::string readGroup(const Field& field, const Groups& groups)
{
    auto group = field.text();
    if (std::find(groups.begin(), groups.end(), group) == groups.end()) {
        field.refuse(PolicyFaultReason::UnknownCode, joined(groups));
    }
    return group;
}

domain::CodeEntry readEntry(const Field& field, const Groups& groups)
{
    if (groups.empty()) {
        field.expectMembers({"code", "label", "source"}, {"synonyms"});
    } else {
        field.expectMembers({"code", "label", "group", "source"}, {"synonyms"});
    }
    field.expectSource();
    domain::CodeEntry entry{field.member("code").codeWord(), field.member("label").text(), {}, {}};
    if (!groups.empty()) entry.group = readGroup(field.member("group"), groups);
    if (field.has("synonyms")) {
        for (const auto& synonym : field.member("synonyms").items(Empty::Refused)) {
            entry.synonyms.push_back(synonym.text());
        }
    }
    return entry;
}

} // namespace

domain::CodeList readCodeList(const Field& values, const Groups& groups)
{
    std::vector<domain::CodeEntry> entries;
    std::set<domain::Code> seen;
    for (const auto& item : values.items(Empty::Refused)) {
        entries.push_back(readEntry(item, groups));
        if (!seen.insert(entries.back().code).second)
            item.member("code").refuse(PolicyFaultReason::CodeTwice);
    }
    return domain::CodeList(std::move(entries));
}

const std::vector<CodeListFile>& codeListFiles()
{
    namespace event = domain::event_kind;
    static const Groups substanceGroups{"opiate", "nonOpiate", "alcohol", "nicotine"};
    static const Groups referralGroups{"selfFamilyFriends", "health", "justice", "substanceMisuse", "other"};
    static const Groups eventGroups{"reviewTrigger", "event"};
    static const std::vector<CodeListFile> files{
        {"substances", &CodeLists::substances, substanceGroups, {}, {"opiate", "alcohol"}},
        {"routes", &CodeLists::routes, {}, {}, {}},
        {"injecting-status", &CodeLists::injectingStatus, {}, {}, {}},
        {"accommodation", &CodeLists::accommodation, {}, {}, {}},
        {"employment", &CodeLists::employment, {}, {}, {}},
        {"parental-status", &CodeLists::parentalStatus, {}, {}, {}},
        {"ethnicity", &CodeLists::ethnicity, {}, {}, {}},
        {"referral-sources", &CodeLists::referralSources, referralGroups, {}, {}},
        {"discharge-reasons",
         &CodeLists::dischargeReasons,
         codesOf<domain::EndingClass>(),
         {},
         codesOf<domain::EndingClass>()},
        {"life-events",
         &CodeLists::lifeEvents,
         eventGroups,
         {event::overdose, event::custodyIn, event::custodyOut, event::safeguardingConcern},
         {}},
        {"relationships", &CodeLists::relationships, {}, {}, {}},
        {"interventions",
         &CodeLists::interventions,
         codesOf<domain::InterventionType>(),
         {},
         codesOf<domain::InterventionType>()},
        {"settings", &CodeLists::settings, {}, {}, {}},
        {"places", &CodeLists::places, {}, {}, {}},
        {"languages", &CodeLists::languages, {}, {}, {}}};
    return files;
}

void checkNeeded(const CodeListFile& file, const Field& values, const domain::CodeList& list)
{
    for (const auto code : file.neededCodes) {
        if (!list.has(code)) values.refuseLack(code);
    }
    for (const auto group : file.neededGroups) {
        const auto& entries = list.entries();
        const auto ofGroup = [&](const domain::CodeEntry& entry) { return entry.group == group; };
        if (std::none_of(entries.begin(), entries.end(), ofGroup)) values.refuseLack(group);
    }
}

} // namespace keywork::policy
