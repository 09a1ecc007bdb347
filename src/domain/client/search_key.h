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

// The words one deletion away and the word itself: two words within one edit share one of them (the store indexes
// these, so that a misspelling is found without reading every name).
std::vector<std::string> deletionKeys(std::string_view foldedWord);

} // namespace keywork::domain
