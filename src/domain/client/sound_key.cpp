#include "domain/client/search_key.h"
#include "domain/client/sound_rules.h"

#include <algorithm>
#include <array>
#include <vector>

namespace keywork::domain {

namespace {

bool isVowelLetter(char c)
{
    return std::string_view("aeiouy").find(c) != std::string_view::npos;
}

bool isConsonantLetter(char c)
{
    return c >= 'a' && c <= 'z' && !isVowelLetter(c);
}

// Whether a letter is in a set as rules write it, where @ stands for the vowels and # for the consonants.
bool isIn(std::string_view set, char letter)
{
    return std::any_of(set.begin(), set.end(), [letter](char wanted) {
        return wanted == '@'   ? isVowelLetter(letter)
               : wanted == '#' ? isConsonantLetter(letter)
                               : wanted == letter;
    });
}

// How many letters of the word the rule takes at this place; 0 when it does not fit.
std::size_t lettersTaken(std::string_view spelling, std::string_view word, std::size_t at)
{
    const char before = spelling.front();
    if (before == '^' || before == '@' || before == '#') {
        if (before == '^' ? at != 0 : at == 0 || !isIn(spelling.substr(0, 1), word[at - 1])) return 0;
        spelling.remove_prefix(1);
    }
    const bool onlyAtEnd = spelling.back() == '$';
    if (onlyAtEnd) spelling.remove_suffix(1);
    const auto bar = spelling.find('|');
    const auto letters = spelling.substr(0, bar);
    if (word.substr(at, letters.size()) != letters) return 0;
    const auto next = at + letters.size();
    if (onlyAtEnd && next != word.size()) return 0;
    if (bar != std::string_view::npos && (next == word.size() || !isIn(spelling.substr(bar + 1), word[next])))
        return 0;
    return letters.size();
}

std::size_t letterIndex(char letter)
{
    return static_cast<std::size_t>(letter - 'a');
}

using RulesByLetter = std::array<std::vector<const SoundRule*>, 26>;

// The rules by the letter they begin with, in their order: names are keyed while somebody types.
RulesByLetter rulesByLetter()
{
    RulesByLetter rules;
    for (const auto& rule : soundRules) {
        const char first = rule.spelling[rule.spelling.find_first_not_of("^@#")];
        rules.at(letterIndex(first)).push_back(&rule);
    }
    return rules;
}

// The rule for this place; nullptr for vowels and for letters of other scripts.
const SoundRule* ruleAt(std::string_view word, std::size_t at)
{
    static const RulesByLetter rules = rulesByLetter();
    if (word[at] < 'a' || word[at] > 'z') return nullptr;
    for (const auto* rule : rules.at(letterIndex(word[at]))) {
        if (lettersTaken(rule->spelling, word, at) > 0) return rule;
    }
    return nullptr;
}

// The word as it is said, in the small alphabet of the rules.
std::string said(std::string_view word)
{
    std::string sounds;
    for (std::size_t at = 0; at < word.size();) {
        if (const auto* rule = ruleAt(word, at)) {
            sounds += rule->said;
            at += lettersTaken(rule->spelling, word, at);
            continue;
        }
        // Vowels, and letters of other scripts, which are all their own sound; figures have none.
        if (word[at] < '0' || word[at] > '9') sounds += word[at];
        ++at;
    }
    return sounds;
}

bool isVowelSound(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isConsonantSound(char c)
{
    return c >= 'A' && c <= 'Z';
}

void dropDoubles(std::string& sounds)
{
    const auto twice = [](char left, char right) { return left == right && isConsonantSound(left); };
    sounds.erase(std::unique(sounds.begin(), sounds.end(), twice), sounds.end());
}

// A silent last e is no vowel: Clare, Clark and Clarke. After consonant and r it is heard: Emre.
void dropSilentE(std::string& sounds)
{
    const auto size = sounds.size();
    if (size < 3 || sounds.back() != 'e' || isVowelSound(sounds[size - 2])) return;
    if (sounds[size - 2] == 'R' && !isVowelSound(sounds[size - 3])) return;
    if (std::any_of(sounds.begin(), sounds.end() - 1, isVowelSound)) sounds.pop_back();
}

// The first vowel is heard best: front and open ones against round ones (Jane, John).
char firstVowel(std::string_view run)
{
    return run.find_first_of("ouw") == std::string_view::npos ? 'E' : 'O';
}

// The last one tells Mary from Maria and Marco.
char lastVowel(std::string_view run)
{
    switch (run.back()) {
    case 'a': return 'a';
    case 'o':
    case 'u':
    case 'w': return 'o';
    default: return 'i';
    }
}

// In the middle all vowels sound the same, and before r and another vowel they are hardly said: Deborah and Debra.
bool isSwallowed(std::string_view after)
{
    return after.size() >= 2 && after[0] == 'R' && isVowelSound(after[1]);
}

// Ahmed and Ahmet, Jacob and Jakub: a last consonant after an unstressed vowel.
char hardened(char consonant)
{
    switch (consonant) {
    case 'B': return 'P';
    case 'D': return 'T';
    case 'G': return 'K';
    default: return consonant;
    }
}

} // namespace

std::string soundKey(std::string_view foldedWord)
{
    auto sounds = said(foldedWord);
    dropDoubles(sounds);
    dropSilentE(sounds);
    std::string key;
    bool hadVowel = false;
    for (std::size_t at = 0; at < sounds.size();) {
        if (!isVowelSound(sounds[at])) {
            key += sounds[at++];
            continue;
        }
        const auto end =
            std::find_if_not(sounds.begin() + static_cast<std::ptrdiff_t>(at), sounds.end(), isVowelSound);
        const auto next = static_cast<std::size_t>(end - sounds.begin());
        const auto run = std::string_view(sounds).substr(at, next - at);
        if (!hadVowel) key += firstVowel(run);
        if (next == sounds.size()) key += lastVowel(run);
        else if (hadVowel && !isSwallowed(std::string_view(sounds).substr(next))) key += 'a';
        hadVowel = true;
        at = next;
    }
    dropDoubles(key); // two that a swallowed vowel has left together
    if (key.size() >= 3 && key[key.size() - 2] == 'a') key.back() = hardened(key.back());
    return key;
}

} // namespace keywork::domain
