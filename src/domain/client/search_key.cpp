#include "domain/client/search_key.h"

#include "base/text.h"

#include <algorithm>
#include <set>

namespace keywork::domain {

namespace {

// In bytes; nobody's name has such a word, but a page of text may be pasted where people are looked for.
constexpr std::size_t longestWord = 400;

void addKey(std::vector<NameKey>& keys, NameKey::Part part, const std::string& word)
{
    const bool known =
        std::any_of(keys.begin(), keys.end(), [&](const NameKey& key) { return key.word == word; });
    if (!known) keys.push_back({part, word, soundKey(word)});
}

void addKeys(std::vector<NameKey>& keys, NameKey::Part part, std::string_view name)
{
    const auto words = foldedWords(name);
    std::string joined;
    for (const auto& word : words) {
        addKey(keys, part, word);
        joined += word;
    }
    // An alias is a whole name, so it is not joined.
    if (words.size() > 1 && part != NameKey::Part::Alias) addKey(keys, part, joined);
    for (const auto& word : foldedWords(name, Apostrophe::Parts)) {
        if (word.size() >= 3) addKey(keys, part, word);
    }
}

} // namespace

std::vector<NameKey> searchKeys(const PersonName& name)
{
    std::vector<NameKey> keys;
    addKeys(keys, NameKey::Part::Family, name.family);
    addKeys(keys, NameKey::Part::Given, name.given);
    addKeys(keys, NameKey::Part::Preferred, name.preferred);
    for (const auto& alias : name.aliases) addKeys(keys, NameKey::Part::Alias, alias);
    return keys;
}

std::vector<std::string> deletionKeys(std::string_view foldedWord)
{
    std::set<std::string> shorter;
    for (std::size_t at = 0; foldedWord.size() <= longestWord && at < foldedWord.size();) {
        std::size_t next = at + 1;
        while (next < foldedWord.size() && (static_cast<unsigned char>(foldedWord[next]) & 0xC0U) == 0x80U)
            ++next;
        auto rest = std::string(foldedWord.substr(0, at)) + std::string(foldedWord.substr(next));
        if (!rest.empty()) shorter.insert(std::move(rest));
        at = next;
    }
    std::vector<std::string> keys{std::string(foldedWord)};
    keys.insert(keys.end(), shorter.begin(), shorter.end());
    return keys;
}

} // namespace keywork::domain
