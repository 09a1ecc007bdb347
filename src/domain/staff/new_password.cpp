#include "domain/staff/new_password.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <set>

namespace keywork::domain {

namespace {

constexpr std::size_t longestBytes = 1024;
constexpr std::size_t fewCharacters = 4;  // different ones
constexpr std::size_t fewLetters = 4;     // beside common words
constexpr std::size_t shortestWord = 3;   // of a name that counts
constexpr std::size_t fewCommonWords = 2; // three different ones together are no longer guessed first

// Rows that fingers or children run along.
constexpr std::array<std::string_view, 5> rows = {"abcdefghijklmnopqrstuvwxyz", "0123456789", "1234567890",
                                                  "qwertyuiopasdfghjklzxcvbnm", "azertyuiopqsdfghjklmwxcvbn"};

// Signs that stand for letters: "p@ssw0rd".
char letterFor(char sign)
{
    switch (sign) {
    case '0': return 'o';
    case '1':
    case '!':
    case '|': return 'i';
    case '3': return 'e';
    case '4':
    case '@': return 'a';
    case '5':
    case '$': return 's';
    case '7': return 't';
    case '8': return 'b';
    default: return sign;
    }
}

bool isLetter(char sign)
{
    return (sign >= 'a' && sign <= 'z') || (sign & 0x80) != 0;
}

std::string lettersOf(std::string_view folded)
{
    std::string letters;
    std::copy_if(folded.begin(), folded.end(), std::back_inserter(letters), isLetter);
    return letters;
}

// With signs read as letters, but for those before the first and after the last letter, which are mostly a year.
std::string readThrough(std::string_view folded)
{
    const auto first = std::find_if(folded.begin(), folded.end(), isLetter);
    const auto last = std::find_if(folded.rbegin(), folded.rend(), isLetter).base();
    std::string text;
    if (first < last) std::transform(first, last, std::back_inserter(text), letterFor);
    return lettersOf(text);
}

bool isPartOfRow(std::string_view text)
{
    std::string backwards(text.rbegin(), text.rend());
    return std::any_of(rows.begin(), rows.end(), [&](std::string_view row) {
        const auto twice = std::string(row) + std::string(row);
        return twice.find(text) != std::string::npos || twice.find(backwards) != std::string::npos;
    });
}

bool isPlain(std::string_view folded)
{
    const std::set<char> different(folded.begin(), folded.end());
    return different.size() < fewCharacters || isPartOfRow(folded);
}

// How many letters are left, and how many different words were taken out, longest first.
struct Remainder {
    std::size_t letters;
    std::size_t words;
};

Remainder without(std::string text, std::vector<std::string> words)
{
    std::sort(words.begin(), words.end(), [](const std::string& left, const std::string& right) {
        return left.size() != right.size() ? left.size() > right.size() : left < right;
    });
    Remainder left{0, 0};
    for (const auto& word : words) {
        bool found = false;
        for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at)) {
            text.replace(at, word.size(), "\n"); // so that what stood on both sides makes no word
            found = true;
        }
        if (found) ++left.words;
    }
    left.letters = static_cast<std::size_t>(std::count_if(text.begin(), text.end(), isLetter));
    return left;
}

bool isMadeOf(std::string_view folded, const std::vector<std::string>& words)
{
    for (const auto& text : {lettersOf(folded), readThrough(folded)}) {
        const auto left = without(text, words);
        if (left.words > 0 && left.words <= fewCommonWords && left.letters < fewLetters) return true;
    }
    return false;
}

} // namespace

std::optional<PasswordRefusal> refusalOf(std::string_view password, const std::vector<std::string>& about,
                                         const PasswordPolicy& policy)
{
    if (!isValidUtf8(password) || hasControlCharacter(password) || password.size() > longestBytes)
        return PasswordRefusal::NotText;
    if (characterCount(password) < static_cast<std::size_t>(policy.leastCharacters))
        return PasswordRefusal::TooShort;
    const auto folded = fold(password);
    if (isPlain(folded)) return PasswordRefusal::TooPlain;
    if (isMadeOf(folded, policy.commonWords)) return PasswordRefusal::Common;

    std::vector<std::string> words = policy.commonWords;
    for (const auto& text : about) {
        for (auto& word : foldedWords(text, Apostrophe::Joins)) {
            if (lettersOf(word).size() >= shortestWord) words.push_back(lettersOf(word));
        }
    }
    if (isMadeOf(folded, words)) return PasswordRefusal::LikePerson;
    return std::nullopt;
}

} // namespace keywork::domain
