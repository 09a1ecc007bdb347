#include "store/client_search.h"

#include "base/text.h"
#include "store/client_ids.h"
#include "store/rows.h"

#include <algorithm>
#include <optional>

namespace keywork::store {

using domain::ClientId;

namespace {

constexpr auto selectMatching =
    "SELECT rowid FROM client_fts WHERE client_fts MATCH ?1 ORDER BY rowid LIMIT ?2";
constexpr auto selectNearSpelling = "SELECT client_id FROM name_deletion WHERE deletion = ?1 LIMIT ?2";
constexpr auto selectSounding = "SELECT client_id FROM name_key WHERE sound = ?1 LIMIT ?2";
constexpr auto selectKeys = "SELECT part, word, sound FROM name_key WHERE client_id = ?1 ORDER BY place";
constexpr auto selectCaseload = R"sql(
    SELECT k.client_id, k.part, k.word, k.sound
      FROM (SELECT DISTINCT e.client_id
              FROM allocation a
              JOIN episode e ON e.id = a.episode_id
             WHERE a.staff_id = ?1 AND a.to_day IS NULL AND e.state IN ('referred', 'inTreatment')) mine
           CROSS JOIN name_key k
     WHERE k.client_id = mine.client_id
     ORDER BY k.client_id, k.place
)sql";
// A reference is letters, digits and hyphens, which all sort before a tilde.
constexpr auto selectByRef =
    "SELECT id FROM client WHERE ref >= ?1 AND ref < ?1 || '~' ORDER BY ref LIMIT ?2";
constexpr auto selectByNhsNumber = "SELECT id FROM client WHERE nhs_number = ?1";
constexpr auto selectByBirth = R"sql(
    SELECT id FROM client WHERE born = ?1 ORDER BY family_name, given_name, id LIMIT ?2
)sql";

constexpr std::size_t wordsOfAName = 4; // most have no more

// How many people one way of matching one word may give, and how many candidates are handed on to be ranked.
constexpr std::size_t mostForOneWord = 4000;
constexpr std::size_t mostCandidates = 400;
// Of those near in spelling or sound, how many names are read to see whether all words fit.
constexpr std::size_t mostRead = 1000;
// Of those whose other words are spelled as typed, how many names are read to find one that the last word is far from.
constexpr std::size_t mostReadFar = 4000;

enum class Ending { WholeWord, Beginning };

// The words are folded, so they hold no quotation mark; inside quotes nothing in them is taken for an operator.
std::string matchAll(const std::vector<std::string>& words, Ending ending)
{
    std::string match;
    for (const auto& word : words)
        match.append("\"").append(word).append(ending == Ending::Beginning ? "\" * " : "\" ");
    return match;
}

ClientId readId(const Statement& row)
{
    return row.column<ClientId>(0);
}

domain::NameKey readKey(Columns& row)
{
    return {row.next<domain::NameKey::Part>(), row.next<std::string>(), row.next<std::string>()};
}

// The words of one person's name, in place of what `keys` had.
void readKeys(Statement& query, ClientId id, std::vector<domain::NameKey>& keys)
{
    keys.clear();
    keys.reserve(wordsOfAName);
    query.bind(id);
    while (query.step()) {
        Columns row(query);
        keys.push_back(readKey(row));
    }
    query.reset();
}

// In the order in which the statement gives them.
Ids idsOf(Database& db, const StatementText& text, std::string_view key, std::size_t limit)
{
    Statement query(db, text);
    query.bind(key, limit);
    return allRows(query, readId);
}

// Behind the others, in no order.
void addIdsOf(Ids& ids, Database& db, const StatementText& text, std::string_view key)
{
    Statement query(db, text);
    query.bind(key, mostForOneWord);
    while (query.step()) ids.push_back(readId(query));
}

// Those whose names have a word near this one. Very short words are near too much; matchName says how short.
Ids near(Database& db, const std::string& word)
{
    Ids ids;
    for (const auto& deletion : domain::deletionKeys(word)) {
        addIdsOf(ids, db, selectNearSpelling, deletion);
    }
    const auto sound = domain::soundKey(word);
    if (!sound.empty()) addIdsOf(ids, db, selectSounding, sound);
    return inOrder(ids);
}

// One typed word and everyone who may answer to it. A beginning that too many share is left open: it excludes nobody,
// and whoever it alone would bring is not near any word.
struct Answering {
    Ids near;
    Ids asSpelled; // the word or, when it is not open, its beginning
    Ids all;
    bool isOpen;
};

Answering answering(Database& db, const std::string& word)
{
    Answering found{near(db, word), {}, {}, false};
    found.asSpelled = idsOf(db, selectMatching, matchAll({word}, Ending::Beginning), mostForOneWord);
    found.all = found.near;
    addAll(found.all, found.asSpelled);
    found.isOpen = found.asSpelled.size() == mostForOneWord;
    if (found.isOpen)
        found.asSpelled = idsOf(db, selectMatching, matchAll({word}, Ending::WholeWord), mostForOneWord);
    return found;
}

using Answers = std::vector<Answering>;

// People near at least one of the words and not excluded by any other.
Ids nearAnyAndFittingAll(const Answers& answers)
{
    Ids fitting;
    for (const auto& answer : answers) {
        Ids ids = answer.near;
        for (const auto& other : answers) {
            if (&other != &answer && !other.isOpen) ids = common(ids, other.all);
        }
        addAll(fitting, ids);
    }
    return fitting;
}

// People in whose names all the words are spelled as typed but one.
Ids asSpelledButForOne(const Answers& answers)
{
    Ids fitting;
    for (const auto& leftOver : answers) {
        std::optional<Ids> ids;
        for (const auto& other : answers) {
            if (&other != &leftOver) ids = ids ? common(*ids, other.asSpelled) : other.asSpelled;
        }
        if (ids) addAll(fitting, *ids);
    }
    return fitting;
}

} // namespace

std::vector<NameCandidate> ClientSearch::withKeys(const Ids& ids) const
{
    std::vector<NameCandidate> candidates;
    candidates.reserve(ids.size());
    Statement query(m_db, selectKeys);
    for (const auto id : ids) {
        readKeys(query, id, candidates.emplace_back(NameCandidate{id, {}}).keys);
    }
    return candidates;
}

std::vector<NameCandidate> ClientSearch::byWords(const std::vector<std::string>& words,
                                                 std::size_t enough) const
{
    if (words.empty()) return {};
    Ids ids = idsOf(m_db, selectMatching, matchAll(words, Ending::WholeWord), mostCandidates);
    if (ids.size() < mostCandidates) {
        addAll(ids, idsOf(m_db, selectMatching, matchAll(words, Ending::Beginning), mostCandidates));
    }
    auto candidates = withKeys(ids);
    if (candidates.size() >= enough) return candidates;

    const domain::TypedName typed(words);
    const auto addMatching = [&](const Ids& read, domain::Reach reach) {
        Statement query(m_db, selectKeys);
        std::vector<domain::NameKey> keys;
        for (const auto id : read) {
            if (candidates.size() == mostCandidates) break;
            readKeys(query, id, keys);
            if (typed.match(keys, reach)) candidates.push_back({id, keys});
        }
        addAll(ids, read);
    };
    Answers answers;
    answers.reserve(words.size());
    for (const auto& word : words) answers.push_back(answering(m_db, word));
    addMatching(without(nearAnyAndFittingAll(answers), ids, mostRead), domain::Reach::Far);
    if (candidates.size() < enough)
        addMatching(without(asSpelledButForOne(answers), ids, mostReadFar), domain::Reach::Far);
    return candidates;
}

std::vector<NameCandidate> ClientSearch::caseloadOf(domain::StaffId staff) const
{
    std::vector<NameCandidate> candidates;
    Statement query(m_db, selectCaseload);
    query.bind(staff);
    while (query.step()) {
        Columns row(query);
        const auto id = row.next<ClientId>();
        if (candidates.empty() || candidates.back().id != id) {
            candidates.push_back({id, {}});
            candidates.back().keys.reserve(wordsOfAName);
        }
        candidates.back().keys.push_back(readKey(row));
    }
    return candidates;
}

std::vector<ClientId> ClientSearch::byRef(std::string_view beginning, int limit) const
{
    Statement query(m_db, selectByRef);
    query.bind(beginning, limit);
    return allRows(query, readId);
}

std::vector<ClientId> ClientSearch::byNhsNumber(const domain::NhsNumber& number) const
{
    Statement query(m_db, selectByNhsNumber);
    query.bind(number.digits());
    return allRows(query, readId);
}

std::vector<ClientId> ClientSearch::byBirth(Date born, int limit) const
{
    Statement query(m_db, selectByBirth);
    query.bind(born, limit);
    return allRows(query, readId);
}

} // namespace keywork::store
