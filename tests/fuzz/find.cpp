#include "app/client/find_clients.h"
#include "app/fixture.h"
#include "base/text.h"
#include "domain/client/name_match.h"
#include "fuzz/try_input.h"
#include "store/client_table.h"

#include <sqlite3.h>

#include <algorithm>

// What is typed where people are looked for, in a small service: never an error of SQL, never more work than some, and
// nobody left out whom the words fit.
namespace keywork::fuzz {

namespace {

using domain::NameKey;
using domain::TypedName;

constexpr int manyEnough = 100; // more people than there are
// Of what is longer, only the beginning is looked for (app/client/find_clients.cpp).
constexpr std::size_t longestTyped = 400;
constexpr std::size_t mostWords = 8;
// In bytes. Comparing two words takes the product of their lengths, and each word is compared with all its keys.
constexpr std::size_t longestCompared = 40;

// SQLite reports each thousand steps of its machine; the dearest input seen so far took a tenth of this.
constexpr int stepsInOneReport = 1000;
constexpr int mostReports = 200;

int countReport(void* reports)
{
    ++*static_cast<int*>(reports);
    return 0;
}

struct Person {
    domain::ClientId id;
    std::vector<NameKey> keys;
};

class SmallService {
public:
    SmallService()
    {
        const std::pair<const char*, const char*> others[] = {
            {"Carys", "Okafor"},   {"Caris", "Marsh-Bell"},
            {"Stephen", "Clarke"}, {"Aoife", "O’Neill-Byrne"},
            {"Łukasz", "Żółć"},    {"Siân", "Prŷs"},
            {"محمد", "علي"},       {"小明", "王"},
            {"Wei", "Li"},         {"Abdul Rahman", "Mia"},
            {"Folake", "Obi"},     {"Anne-Marie", "de la Cruz"}};
        for (const auto& [given, family] : others) m_service.addReferred(given, family);
        store::ClientTable clients(m_service.db());
        for (std::int64_t id = 1; id <= 1 + std::ssize(others); ++id) {
            const auto client = clients.find(domain::ClientId{id});
            m_people.push_back({client->id, domain::searchKeys(client->details.name)});
        }
        sqlite3_progress_handler(m_service.db().handle(), stepsInOneReport, countReport, &m_reports);
    }

    std::vector<app::FoundClient> find(std::string_view text, int limit)
    {
        m_reports = 0;
        auto found = app::findClients(m_service.as(domain::Role::Keyworker), text, limit);
        require(found.has_value(), "a search gives people, and never trouble");
        require(m_reports <= mostReports, "a search takes no more than some work");
        require(std::ssize(*found) <= limit, "a search gives no more people than were asked for");
        return std::move(*found);
    }

    const std::vector<Person>& people() const { return m_people; }

private:
    test::Service m_service;
    std::vector<Person> m_people;
    int m_reports = 0;
};

void tryService(std::string_view text, const std::vector<std::string>& words)
{
    static SmallService service;
    const auto found = service.find(text, manyEnough);
    const auto foundOf = [&](domain::ClientId id) {
        return std::count_if(found.begin(), found.end(), [&](const auto& each) { return each.id == id; });
    };
    const bool wholeTextCounts = text.size() <= longestTyped && words.size() <= mostWords;
    const TypedName typed(words);
    for (const auto& person : service.people()) {
        require(foundOf(person.id) <= 1, "nobody is found twice");
        if (wholeTextCounts && typed.match(person.keys, domain::Reach::Far))
            require(foundOf(person.id) == 1, "everybody whose name fits is found");
    }
    require(service.find(text, 1).size() == std::min<std::size_t>(found.size(), 1),
            "one is found of several");
}

void tryWord(const std::string& word)
{
    require(!word.empty() && isValidUtf8(word), "a word of a name is text");
    const auto keys = domain::deletionKeys(word);
    require(keys.front() == word && keys.size() <= characterCount(word) + 1,
            "a word has a key for each of its letters at most");
    if (word.size() > longestCompared) return;
    for (const auto& key : keys) {
        require(withinOneEdit(word, key), "a key of a word is one edit away from it");
        require(editsApart(word, key) <= 1, "one edit away is counted as one edit");
        require(editsApartAtLeast(word, key) <= 1,
                "the least that words can be apart is no more than they are");
    }
}

// What was typed, taken for somebody's name.
void tryName(std::string_view text, const std::vector<std::string>& words)
{
    const auto name = domain::checkedName({{}, std::string(text), {}, {}, {}});
    if (!name || words.empty()) return;
    const auto match = domain::matchName(words, domain::searchKeys(*name));
    require(match && match->reason == domain::MatchReason::WholeName && match->distance == 0,
            "a name is found by the whole of it");
}

} // namespace

void tryInput(std::string_view text)
{
    const auto words = foldedWords(text);
    for (const auto& word : words) tryWord(word);
    tryName(text, words);
    tryService(text, words);
}

} // namespace keywork::fuzz
