#include "store/name_index.h"

#include "domain/client/search_key.h"

#include <array>
#include <set>

namespace keywork::store {

namespace {

constexpr auto insertKey = R"sql(
    INSERT INTO name_key (client_id, place, part, word, sound) VALUES (?1, ?2, ?3, ?4, ?5)
)sql";
constexpr auto insertDeletion = "INSERT INTO name_deletion (deletion, client_id) VALUES (?1, ?2)";
constexpr auto insertWords = "INSERT INTO client_fts (rowid, words) VALUES (?1, ?2)";
constexpr std::array<StatementText, 3> removals{"DELETE FROM name_key WHERE client_id = ?1",
                                                "DELETE FROM name_deletion WHERE client_id = ?1",
                                                "DELETE FROM client_fts WHERE rowid = ?1"};

} // namespace

void NameIndex::add(domain::ClientId client, const domain::PersonName& name)
{
    std::string words;
    std::set<std::string> deletions; // words of one name share some
    int place = 0;
    for (const auto& key : domain::searchKeys(name)) {
        Statement(m_db, insertKey).bind(client, ++place, domain::code(key.part), key.word, key.sound).run();
        words.append(key.word).append(" ");
        for (auto& deletion : domain::deletionKeys(key.word)) deletions.insert(std::move(deletion));
    }
    for (const auto& deletion : deletions) Statement(m_db, insertDeletion).bind(deletion, client).run();
    Statement(m_db, insertWords).bind(client, words).run();
}

void NameIndex::replace(domain::ClientId client, const domain::PersonName& name)
{
    for (const auto& text : removals) Statement(m_db, text).bind(client).run();
    add(client, name);
}

} // namespace keywork::store
