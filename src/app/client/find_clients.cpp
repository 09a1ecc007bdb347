#include "app/client/find_clients.h"

#include "app/access/record_access.h"
#include "app/client/current_keyworker.h"
#include "app/perform.h"
#include "base/date_entry.h"
#include "base/text.h"
#include "store/client_search.h"
#include "store/client_table.h"

#include <algorithm>

namespace keywork::app {

using domain::ClientId;
using domain::MatchReason;

namespace {

// More than the longest name anybody has; each word is a search of its own.
constexpr std::size_t longestTyped = 400; // bytes
constexpr std::size_t mostWords = 8;

// The beginning of what was typed, never half a character.
std::string_view beginningOf(std::string_view text)
{
    if (text.size() <= longestTyped) return text;
    std::size_t end = longestTyped;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return text.substr(0, end);
}

struct Ranked {
    ClientId id;
    MatchReason reason;
    int rank;
    std::size_t distance;
    bool mine;
    std::size_t place; // in the order in which they were found
};

// One search: gathers people by each way, ranks them, and reads who they are.
class Search {
public:
    Search(Workspace& workspace, std::string_view text, int limit)
        : m_workspace(workspace),
          m_search(workspace.store()),
          m_text(beginningOf(trimmed(text))),
          m_limit(limit),
          m_caseload(m_search.caseloadOf(workspace.user().id))
    {
    }

    std::vector<FoundClient> run()
    {
        byNumbers();
        byNames();
        keepFirstOfEach();
        std::sort(m_found.begin(), m_found.end(), [](const Ranked& left, const Ranked& right) {
            if (left.rank != right.rank) return left.rank < right.rank;
            if (left.mine != right.mine) return left.mine;
            if (left.distance != right.distance) return left.distance < right.distance;
            return left.place < right.place;
        });
        std::vector<FoundClient> people;
        for (const auto& ranked : m_found) {
            if (static_cast<int>(people.size()) == m_limit) break;
            people.push_back(person(ranked));
        }
        return people;
    }

private:
    // Reference, NHS number and date of birth are exact, so they stand before any name.
    void byNumbers()
    {
        if (const auto number = domain::NhsNumber::parse(m_text)) {
            for (const auto id : m_search.byNhsNumber(*number)) add(id, MatchReason::NhsNumber, -2);
        }
        const bool hasDigit = m_text.find_first_of("0123456789") != std::string_view::npos;
        if (!hasDigit) return;
        for (const auto id : m_search.byRef(toUpper(m_text), m_limit)) add(id, MatchReason::Reference, -3);
        const auto born = parseBirthDateEntry(m_text, m_workspace.today());
        if (!born) return;
        for (const auto id : m_search.byBirth(*born, m_limit)) add(id, MatchReason::DateOfBirth, -1);
    }

    void byNames()
    {
        auto words = foldedWords(m_text);
        if (words.empty()) return;
        if (words.size() > mostWords) words.erase(words.begin() + mostWords, words.end());
        const domain::TypedName typed(words);
        const auto match = [&](const store::NameCandidate& candidate) {
            const auto found = typed.match(candidate.keys, domain::Reach::Far);
            if (found) add(candidate.id, found->reason, found->rank, found->distance);
        };
        for (const auto& candidate : m_caseload) match(candidate);
        for (const auto& candidate : m_search.byWords(words, static_cast<std::size_t>(m_limit)))
            match(candidate);
    }

    void add(ClientId id, MatchReason reason, int rank, std::size_t distance = 0)
    {
        m_found.push_back({id, reason, rank, distance, isMine(id), m_found.size()});
    }

    bool isMine(ClientId id) const
    {
        const auto mine =
            std::lower_bound(m_caseload.begin(), m_caseload.end(), id,
                             [](const auto& candidate, ClientId who) { return candidate.id < who; });
        return mine != m_caseload.end() && mine->id == id;
    }

    // Whoever was found in several ways, as they were found first.
    void keepFirstOfEach()
    {
        std::sort(m_found.begin(), m_found.end(), [](const Ranked& left, const Ranked& right) {
            return left.id != right.id ? left.id < right.id : left.place < right.place;
        });
        m_found.erase(
            std::unique(m_found.begin(), m_found.end(),
                        [](const Ranked& left, const Ranked& right) { return left.id == right.id; }),
            m_found.end());
    }

    FoundClient person(const Ranked& ranked)
    {
        auto& db = m_workspace.store();
        const auto identity = store::ClientTable(db).identity(ranked.id);
        if (!identity)
            throw store::SqlError::damagedRow(); // the search index names somebody who is not there
        return {identity->id,
                identity->ref,
                identity->name,
                identity->born,
                ranked.reason,
                ranked.mine,
                !!identity->diedOn,
                currentKeyworker(m_workspace, ranked.id),
                !accessTo(m_workspace, ranked.id).mayRead()};
    }

private:
    Workspace& m_workspace;
    store::ClientSearch m_search;
    std::string_view m_text;
    int m_limit;
    std::vector<store::NameCandidate> m_caseload; // in the order of their ids
    std::vector<Ranked> m_found;
};

} // namespace

Reading<std::vector<FoundClient>> findClients(Workspace& workspace, std::string_view text, int limit)
{
    return readUnless(
        workspace, Action::Search, [&] { return keptFromSearch(workspace, trimmed(text)); },
        [&]() -> Reading<std::vector<FoundClient>> {
            if (limit <= 0) return std::vector<FoundClient>{};
            return Search(workspace, text, limit).run();
        });
}

std::optional<std::pair<FoundClient, FoundClient>> similarNames(const std::vector<FoundClient>& found)
{
    // The same family name and the same first two letters of the given name, or the same names exchanged.
    const auto key = [](const FoundClient& person) {
        const auto given = fold(person.name.given);
        return fold(person.name.family) + " " + given.substr(0, std::min<std::size_t>(given.size(), 2));
    };
    for (auto left = found.begin(); left != found.end(); ++left) {
        const auto right = std::find_if(left + 1, found.end(),
                                        [&](const FoundClient& other) { return key(other) == key(*left); });
        if (right != found.end()) return std::pair{*left, *right};
    }
    return std::nullopt;
}

} // namespace keywork::app
