#pragma once

#include "domain/client/search_key.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace keywork::domain {

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

// How well a name answers the words typed; the weakest way in which one of them does names the reason.
struct NameMatch {
    MatchReason reason;
    int rank;             // the sum of all ways: smaller is better
    std::size_t distance; // letters that are missing or other, which orders people of one rank
};

// How far from what was typed a name may be. Far: where all words but one are spelled as they stand in the name, the
// one left over may be two edits away, or sound only nearly alike. Few people share the other words, so that finds
// somebody where it would find everybody if it were all that was typed.
enum class Reach { Near, Far };

// The words typed, ready to be compared with many names.
class TypedName {
public:
    explicit TypedName(const std::vector<std::string>& foldedWords);

    // Every word must match some word of the name, each in its own way; nullopt when one matches nothing.
    std::optional<NameMatch> match(const std::vector<NameKey>& name, Reach reach) const;

private:
    struct Word {
        std::string text;
        std::string sound;
        std::size_t letters;
    };
    struct Answer;

    static std::optional<Answer> answerOf(const Word& typed, const NameKey& key);
    static std::optional<Answer> bestAnswer(const Word& typed, const std::vector<NameKey>& name);
    static std::optional<Answer> farAnswer(const Word& typed, const NameKey& key);
    std::optional<Answer> farAnswer(const Word& typed, const std::vector<NameKey>& name) const;

    std::vector<Word> m_words;
};

// The near match of words that are compared only once.
std::optional<NameMatch> matchName(const std::vector<std::string>& typedWords,
                                   const std::vector<NameKey>& name);

} // namespace keywork::domain
