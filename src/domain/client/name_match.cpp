#include "domain/client/name_match.h"

#include "base/text.h"

#include <algorithm>

namespace keywork::domain {

namespace {

// A word has to be this long for two edits to leave something of it: Carys, but not Anna and Ali.
constexpr std::size_t lettersForTwoEdits = 5;
constexpr std::size_t soundsForTwoEdits = 5;
constexpr std::size_t mostEdits = 2;

int rankOf(MatchReason reason)
{
    return static_cast<int>(reason) - static_cast<int>(MatchReason::WholeName);
}

// For certain; most words are, and so need not be compared.
bool isTooFar(std::string_view word, std::string_view other)
{
    return editsApartAtLeast(word, other) > mostEdits;
}

// Very short words are one edit or one sound away from too much.
bool mayBeMisspelt(std::size_t letters, std::string_view word)
{
    return letters >= 4 || (letters == 3 && characterCount(word) == 3);
}

} // namespace

// A typed word against one word of a name.
struct TypedName::Answer {
    MatchReason reason;
    int rank;
    std::size_t distance;

    bool isBetterThan(const Answer& other) const
    {
        return rank != other.rank ? rank < other.rank : distance < other.distance;
    }
    bool isAsSpelled() const { return reason < MatchReason::NearSpelling; }
};

TypedName::TypedName(const std::vector<std::string>& foldedWords)
{
    for (const auto& word : foldedWords) m_words.push_back({word, soundKey(word), characterCount(word)});
}

std::optional<TypedName::Answer> TypedName::answerOf(const Word& typed, const NameKey& key)
{
    const auto as = [](MatchReason reason, std::size_t distance) {
        return Answer{reason, rankOf(reason), distance};
    };
    const bool alias = key.part == NameKey::Part::Alias;
    if (key.word == typed.text) return as(alias ? MatchReason::Alias : MatchReason::WholeName, 0);
    if (key.word.compare(0, typed.text.size(), typed.text) == 0)
        return as(alias ? MatchReason::Alias : MatchReason::BeginsWith,
                  characterCount(key.word) - typed.letters);
    if (mayBeMisspelt(typed.letters, key.word) && withinOneEdit(typed.text, key.word))
        return as(MatchReason::NearSpelling, 1);
    if (typed.text.size() >= 2 && !typed.sound.empty() && typed.sound == key.sound)
        return as(MatchReason::SoundsAlike, editsApart(typed.text, key.word));
    return std::nullopt;
}

std::optional<TypedName::Answer> TypedName::bestAnswer(const Word& typed, const std::vector<NameKey>& name)
{
    std::optional<Answer> best;
    for (const auto& key : name) {
        const auto answer = answerOf(typed, key);
        if (answer && (!best || answer->isBetterThan(*best))) best = answer;
    }
    return best;
}

std::optional<TypedName::Answer> TypedName::farAnswer(const Word& typed, const NameKey& key)
{
    if (isTooFar(typed.text, key.word) && isTooFar(typed.sound, key.sound)) return std::nullopt;
    const auto edits = editsApart(typed.text, key.word);
    if (edits == 1) return Answer{MatchReason::NearSpelling, rankOf(MatchReason::NearSpelling), edits};
    const auto letters = std::min(typed.letters, characterCount(key.word));
    const auto rank = rankOf(MatchReason::SoundsAlike);
    if (typed.sound.empty() || key.sound.empty()) return std::nullopt;
    const auto sounds = editsApart(typed.sound, key.sound);
    if (letters >= 2 && sounds == 1) return Answer{MatchReason::SoundsAlike, rank + 1, edits};
    if (edits == 2 && letters >= lettersForTwoEdits)
        return Answer{MatchReason::NearSpelling, rank + 2, edits};
    if (sounds == 2 && std::min(typed.sound.size(), key.sound.size()) >= soundsForTwoEdits)
        return Answer{MatchReason::SoundsAlike, rank + 2, edits};
    return std::nullopt;
}

// Among the words of the name that none of the other typed ones has for itself.
std::optional<TypedName::Answer> TypedName::farAnswer(const Word& typed,
                                                      const std::vector<NameKey>& name) const
{
    std::optional<Answer> best;
    for (const auto& key : name) {
        const auto answer = farAnswer(typed, key);
        if (!answer || (best && !answer->isBetterThan(*best))) continue;
        const bool taken = std::any_of(m_words.begin(), m_words.end(), [&](const Word& other) {
            if (&other == &typed) return false;
            const auto its = answerOf(other, key);
            return its && its->isAsSpelled();
        });
        if (!taken) best = answer;
    }
    return best;
}

std::optional<NameMatch> TypedName::match(const std::vector<NameKey>& name, Reach reach) const
{
    if (m_words.empty()) return std::nullopt;
    NameMatch match{MatchReason::WholeName, 0, 0};
    const auto count = [&match](const Answer& answer) {
        match.reason = std::max(match.reason, answer.reason);
        match.rank += answer.rank;
        match.distance += answer.distance;
    };
    const Word* leftOver = nullptr;
    for (const auto& word : m_words) {
        if (const auto answer = bestAnswer(word, name)) count(*answer);
        else if (reach == Reach::Near || leftOver || m_words.size() == 1) return std::nullopt;
        else leftOver = &word;
    }
    if (!leftOver) return match;
    const bool othersAsSpelled = match.reason < MatchReason::NearSpelling;
    const auto answer = othersAsSpelled ? farAnswer(*leftOver, name) : std::nullopt;
    if (!answer) return std::nullopt;
    count(*answer);
    return match;
}

std::optional<NameMatch> matchName(const std::vector<std::string>& typedWords,
                                   const std::vector<NameKey>& name)
{
    return TypedName(typedWords).match(name, Reach::Near);
}

} // namespace keywork::domain
