#include "app/client/current_keyworker.h"
#include "app/client/register_client.h"
#include "app/perform.h"
#include "base/text.h"
#include "store/client_search.h"
#include "store/client_table.h"

#include <algorithm>
#include <set>

namespace keywork::app {

using domain::ClientId;

namespace {

constexpr std::size_t mostRows = 8;
constexpr int mostSameBirth = 50;
constexpr std::size_t enoughPeople = 50;

// Everybody who could be the same person by any of the names, the day of birth or the NHS number.
std::set<ClientId> candidates(Workspace& workspace, const domain::NewPerson& person)
{
    const store::ClientSearch search(workspace.store());
    std::set<ClientId> found;
    const auto addNamed = [&](std::string_view name) {
        const auto words = foldedWords(name);
        if (words.empty()) return;
        for (const auto& candidate : search.byWords(words, enoughPeople)) found.insert(candidate.id);
    };
    addNamed(person.name.given + " " + person.name.family);
    addNamed(person.name.preferred);
    for (const auto& alias : person.name.aliases) addNamed(alias);
    if (person.born) {
        for (const auto id : search.byBirth(*person.born, mostSameBirth)) found.insert(id);
    }
    if (person.nhsNumber) {
        for (const auto id : search.byNhsNumber(*person.nhsNumber)) found.insert(id);
    }
    return found;
}

} // namespace

Reading<std::vector<DuplicateRow>> likelyDuplicates(Workspace& workspace, const domain::NewPerson& person)
{
    using Answer = Reading<std::vector<DuplicateRow>>;
    return readWith<std::vector<DuplicateRow>>(workspace, Action::ReadIdentity, [&]() -> Answer {
        std::vector<DuplicateRow> rows;
        for (const auto id : candidates(workspace, person)) {
            const auto client = store::ClientTable(workspace.store()).find(id);
            if (!client) continue;
            const auto likeness = domain::likeness(person, *client);
            if (likeness) {
                rows.push_back({id, client->ref, client->details.name, client->details.born, *likeness,
                                currentKeyworker(workspace, id)});
            }
        }
        std::stable_sort(rows.begin(), rows.end(), [](const DuplicateRow& left, const DuplicateRow& right) {
            return left.likeness < right.likeness;
        });
        if (rows.size() > mostRows) rows.erase(rows.begin() + mostRows, rows.end());
        return rows;
    });
}

} // namespace keywork::app
