#include "store/client_lists.h"

#include "store/rows.h"

#include <algorithm>
#include <array>

namespace keywork::store {

using domain::Client;
using domain::ClientDetails;
using domain::ClientId;

namespace {

constexpr auto selectAliases = R"sql(
    SELECT l.client_id, l.alias
      FROM scope CROSS JOIN client_alias l
     WHERE l.client_id = scope.client_id
     ORDER BY l.client_id, l.place
)sql";
constexpr auto selectAllergies = R"sql(
    SELECT l.client_id, l.allergen
      FROM scope CROSS JOIN client_allergy l
     WHERE l.client_id = scope.client_id
     ORDER BY l.client_id, l.place
)sql";
constexpr auto selectAddresses = R"sql(
    SELECT l.client_id, l.lines, l.postcode, l.safe_letters
      FROM scope CROSS JOIN client_address l
     WHERE l.client_id = scope.client_id
     ORDER BY l.client_id, l.place
)sql";
constexpr auto selectPhones = R"sql(
    SELECT l.client_id, l.number, l.label, l.safe_calls, l.safe_texts
      FROM scope CROSS JOIN client_phone l
     WHERE l.client_id = scope.client_id
     ORDER BY l.client_id, l.place
)sql";
constexpr auto selectPeople = R"sql(
    SELECT l.client_id, l.name, l.relationship, l.born, l.phone, l.lives_with, l.may_be_contacted, l.emergency_contact,
           l.note
      FROM scope CROSS JOIN client_person l
     WHERE l.client_id = scope.client_id
     ORDER BY l.client_id, l.place
)sql";

constexpr auto insertAlias = "INSERT INTO client_alias (client_id, place, alias) VALUES (?1, ?2, ?3)";
constexpr auto insertAllergy = "INSERT INTO client_allergy (client_id, place, allergen) VALUES (?1, ?2, ?3)";
constexpr auto insertAddress = R"sql(
    INSERT INTO client_address (client_id, place, lines, postcode, safe_letters) VALUES (?1, ?2, ?3, ?4, ?5)
)sql";
constexpr auto insertPhone = R"sql(
    INSERT INTO client_phone (client_id, place, number, label, safe_calls, safe_texts) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
)sql";
constexpr auto insertPerson = R"sql(
    INSERT INTO client_person (client_id, place, name, relationship, born, phone, lives_with, may_be_contacted,
                               emergency_contact, note)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
)sql";
constexpr std::array<StatementText, 5> deletions{
    "DELETE FROM client_alias WHERE client_id = ?1", "DELETE FROM client_allergy WHERE client_id = ?1",
    "DELETE FROM client_address WHERE client_id = ?1", "DELETE FROM client_phone WHERE client_id = ?1",
    "DELETE FROM client_person WHERE client_id = ?1"};

// One of the lists, in the order of clients, put where it belongs.
template <class Add>
void addList(Statement& rows, std::vector<Client>& clients, Add add)
{
    auto client = clients.begin();
    while (rows.step()) {
        rowOf("client", rows, [&](Columns& row) {
            const auto owner = row.next<ClientId>();
            client = std::find_if(client, clients.end(), [&](const Client& one) { return one.id == owner; });
            if (client == clients.end()) throw SqlError::damagedRow();
            add(client->details, row);
        });
    }
}

domain::Address readAddress(Columns& row)
{
    return {row.next<std::string>(), row.next<std::string>(), row.next<domain::SafeContact>()};
}

domain::Phone readPhone(Columns& row)
{
    return {row.next<std::string>(), row.next<std::string>(), row.next<domain::SafeContact>(),
            row.next<domain::SafeContact>()};
}

domain::LinkedPerson readPerson(Columns& row)
{
    return {row.next<std::string>(), row.next<std::string>(),    row.next<std::optional<PartialDate>>(),
            row.next<std::string>(), row.next<domain::Answer>(), row.next<domain::Answer>(),
            row.next<bool>(),        row.next<std::string>()};
}

} // namespace

void ClientLists::addTo(std::vector<Client>& clients, const ClientScope& scope) const
{
    const auto addFrom = [&](const StatementText& text, auto add) {
        Statement query(m_db, scope.sql(text));
        scope.bind(query);
        addList(query, clients, add);
    };
    addFrom(selectAliases,
            [](ClientDetails& to, Columns& row) { to.name.aliases.push_back(row.next<std::string>()); });
    addFrom(selectAllergies,
            [](ClientDetails& to, Columns& row) { to.allergies.list.push_back(row.next<std::string>()); });
    addFrom(selectAddresses,
            [](ClientDetails& to, Columns& row) { to.addresses.push_back(readAddress(row)); });
    addFrom(selectPhones, [](ClientDetails& to, Columns& row) { to.phones.push_back(readPhone(row)); });
    addFrom(selectPeople, [](ClientDetails& to, Columns& row) { to.people.push_back(readPerson(row)); });
}

void ClientLists::insert(ClientId id, const ClientDetails& details)
{
    int place = 0;
    for (const auto& alias : details.name.aliases)
        Statement(m_db, insertAlias).bind(id, ++place, alias).run();
    place = 0;
    for (const auto& allergen : details.allergies.list)
        Statement(m_db, insertAllergy).bind(id, ++place, allergen).run();
    place = 0;
    for (const auto& [lines, postcode, letters] : details.addresses) {
        Statement(m_db, insertAddress).bind(id, ++place, lines, postcode, domain::code(letters)).run();
    }
    place = 0;
    for (const auto& [number, label, calls, texts] : details.phones) {
        Statement(m_db, insertPhone)
            .bind(id, ++place, number, label, domain::code(calls), domain::code(texts))
            .run();
    }
    place = 0;
    for (const auto& person : details.people) {
        Statement insert(m_db, insertPerson);
        insert.bind(id, ++place, person.name, person.relationship, person.born, person.phone,
                    domain::code(person.livesWith), domain::code(person.mayBeContacted),
                    person.emergencyContact, person.note);
        insert.run();
    }
}

void ClientLists::replace(ClientId id, const ClientDetails& details)
{
    for (const auto& text : deletions) Statement(m_db, text).bind(id).run();
    insert(id, details);
}

} // namespace keywork::store
