#pragma once

#include "domain/client/person_name.h"
#include "domain/codes.h"

#include <string>
#include <string_view>
#include <vector>

namespace keywork::domain {

// One folded word of a name and how it sounds. The store keeps these rows so that a search is an index look-up.
struct NameKey {
    enum class Part { Family, Given, Preferred, Alias };
    Part part;
    std::string word;  // base fold(): "oneill"
    std::string sound; // soundKey(word): equal for words that are said alike

    friend bool operator==(const NameKey&, const NameKey&) = default;
};

constexpr CodeTable<NameKey::Part, 4> codeTable(NameKey::Part)
{
    return {{{NameKey::Part::Family, "family"},
             {NameKey::Part::Given, "given"},
             {NameKey::Part::Preferred, "preferred"},
             {NameKey::Part::Alias, "alias"}}};
}

// Every word once. Names of several words also as one ("Abdul Rahman" is found as "abdulrahman"), and what follows an
// apostrophe also alone ("O'Neill" as "neill" and "o neill").
std::vector<NameKey> searchKeys(const PersonName& name);

// A short key that words of many origins share when they sound alike in British ears: "carys" and "karis", "stephen"
// and "steven", "mohammed" and "muhamad". Input is one folded word; empty for a word without letters.
std::string soundKey(std::string_view foldedWord);

// Why a client was found; the better reason has the smaller value and sorts first.
enum class MatchReason {
    Reference,
    NhsNumber,
    DateOfBirth,
    WholeName,
    BeginsWith,
    Alias,
    NearSpelling,
    SoundsAlike
};

constexpr CodeTable<MatchReason, 8> codeTable(MatchReason)
{
    return {{{MatchReason::Reference, "reference"},
             {MatchReason::NhsNumber, "nhsNumber"},
             {MatchReason::DateOfBirth, "dateOfBirth"},
             {MatchReason::WholeName, "name"},
             {MatchReason::BeginsWith, "beginsWith"},
             {MatchReason::Alias, "alias"},
             {MatchReason::NearSpelling, "nearSpelling"},
             {MatchReason::SoundsAlike, "soundsAlike"}}};
}

// How well a name answers the words typed: every word must match some word of the name, each in its own way; the
// weakest way names the reason, the sum of all ranks. nullopt when a word matches nothing.
struct NameMatch {
    MatchReason reason;
    int rank; // smaller is better
};
std::optional<NameMatch> matchName(const std::vector<std::string>& typedWords,
                                   const std::vector<NameKey>& name);

// The words one deletion away and the word itself: two words within one edit share one of them (the store indexes
// these, so that a misspelling is found without reading every name).
std::vector<std::string> deletionKeys(std::string_view foldedWord);

} // namespace keywork::domain
