#include "many_names.h"

#include "base/text.h"
#include "embedded/embedded.h"
#include "store/client_table.h"
#include "store/transaction.h"
#include "support/builders.h"

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>
#include <stdexcept>

namespace keywork::test {

namespace {

std::vector<std::string> fields(const std::string& line, char separator)
{
    std::vector<std::string> found;
    std::istringstream text(line);
    for (std::string field; std::getline(text, field, separator);) found.emplace_back(trimmed(field));
    return found;
}

std::vector<std::string> column(const std::string& list, std::size_t index)
{
    const auto text = embedded::find("resources/practice/" + list);
    if (!text) throw std::logic_error("no such list of names");
    std::istringstream lines{std::string(*text)};
    std::set<std::string> names;
    for (std::string line; std::getline(lines, line);) {
        if (!line.empty() && line.front() != '#') names.insert(fields(line, '|').at(index));
    }
    return {names.begin(), names.end()};
}

bool isLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

std::string edited(std::string name, std::size_t at, Throws& throws)
{
    const auto letter = static_cast<char>('a' + throws.below(26));
    const bool hasNext = at + 1 < name.size() && isLetter(name[at + 1]);
    switch (throws.below(4)) {
    case 0: return name.insert(at + throws.below(2), 1, letter);
    case 1: return name.erase(at, 1);
    case 2: name[at] = letter; return name;
    default:
        if (hasNext) std::swap(name[at], name[at + 1]);
        return name;
    }
}

} // namespace

std::vector<HeardName> heardNames()
{
    std::ifstream table(std::string(KEYWORK_TEST_DATA) + "/heard_names.tsv");
    std::vector<HeardName> names;
    for (std::string line; std::getline(table, line);) {
        if (line.empty() || line.front() == '#') continue;
        const auto row = fields(line, '\t');
        names.push_back({row.at(0), row.at(1), row.at(2), row.at(3) == "family"});
    }
    return names;
}

std::string withOneEdit(const std::string& name, Throws& throws)
{
    const auto folded = fold(name);
    for (;;) {
        const auto at = throws.below(folded.size());
        if (!isLetter(folded[at])) continue;
        auto other = edited(folded, at, throws);
        if (other != folded && !foldedWords(other).empty()) return other;
    }
}

ManyNames::ManyNames() : m_given(column("given-names.txt", 2)), m_family(column("family-names.txt", 1)) {}

std::vector<GivenAndFamily> ManyNames::take(std::size_t count)
{
    std::vector<GivenAndFamily> names;
    std::set<GivenAndFamily> known;
    while (names.size() < count) {
        GivenAndFamily name{given(), family()};
        if (names.size() % 5 == 4) {
            name = m_throws.pick(names);
            auto& half = m_throws.below(2) == 0 ? name.given : name.family;
            half = withOneEdit(half, m_throws);
        }
        if (known.insert({fold(name.given), fold(name.family)}).second) names.push_back(std::move(name));
    }
    return names;
}

void addPeople(store::Database& db, const std::vector<GivenAndFamily>& names)
{
    store::Transaction all(db);
    store::ClientTable clients(db);
    std::int64_t number = 10'000;
    for (const auto& name : names) {
        clients.insert(test::client(++number, name.given, name.family, date(1990, 1, 1)));
    }
    all.commit();
}

} // namespace keywork::test
