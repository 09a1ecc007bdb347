#include "store/client_table.h"

#include "store/client_lists.h"
#include "store/history_json.h"
#include "store/name_index.h"
#include "store/rows.h"
#include "store/sql_text.h"

#include <algorithm>
#include <cctype>

namespace keywork::store {

using domain::Client;
using domain::ClientDetails;
using domain::ClientId;

namespace {

// The columns that a form of the service edits as one: in the order of bindDetails and readDetails.
constexpr char detailColumns[] = R"sql(
    title, family_name, given_name, preferred_name, born, sex, gender, ethnicity, nhs_number, nhs_number_absence,
    general_practice, allergy_status, language, communication_needs, died_on
)sql";
constexpr char detailValues[] = "?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15";

constexpr auto selectClients = sql("SELECT id, ref, ", detailColumns, R"sql(
         , row_version
      FROM scope CROSS JOIN client
     WHERE client.id = scope.client_id
     ORDER BY client.id
)sql");
constexpr auto selectIdentity = R"sql(
    SELECT id, ref, title, family_name, given_name, preferred_name, born, died_on FROM client WHERE id = ?1
)sql";
constexpr auto selectAliasesOfOne = "SELECT alias FROM client_alias WHERE client_id = ?1 ORDER BY place";
constexpr auto selectByRef = "SELECT id FROM client WHERE ref = ?1";
constexpr auto selectByNhsNumber = "SELECT id FROM client WHERE nhs_number = ?1";
constexpr auto countClients = "SELECT count(*) FROM client";
constexpr auto selectNewestRefs = "SELECT ref FROM client WHERE ref LIKE 'KW-%' ORDER BY id DESC";

constexpr auto insertClient =
    sql("INSERT INTO client (", detailColumns, ", ref) VALUES (", detailValues, ", ?16) RETURNING id");
constexpr auto updateClient = sql("UPDATE client SET row_version = row_version + 1, (", detailColumns,
                                  ") = (", detailValues, ") WHERE id = ?16 AND row_version = ?17");
constexpr auto updateDied = "UPDATE client SET row_version = row_version + 1, died_on = ?2 WHERE id = ?1";

domain::NhsNumberAnswer readNhsNumber(Columns& row)
{
    const auto number = row.next<std::optional<std::string>>();
    const auto absence = row.next<std::optional<domain::NhsNumberAbsence>>();
    if (number.has_value() == absence.has_value()) throw SqlError::damagedRow();
    if (absence) return *absence;
    return orDamaged(domain::NhsNumber::parse(*number));
}

// Everything in the client's own row; the lists follow with their own queries.
ClientDetails readDetails(Columns& row)
{
    ClientDetails details;
    details.name.title = row.next<std::string>();
    details.name.family = row.next<std::string>();
    details.name.given = row.next<std::string>();
    details.name.preferred = row.next<std::string>();
    details.born = row.next<Date>();
    details.sex = row.next<domain::Sex>();
    details.gender = row.next<std::string>();
    details.ethnicity = row.next<std::string>();
    details.nhsNumber = readNhsNumber(row);
    details.generalPractice = row.next<std::string>();
    details.allergies.status = row.next<domain::AllergyStatus>();
    details.language = row.next<std::string>();
    details.communicationNeeds = row.next<std::string>();
    return details;
}

Client readClient(const Statement& found)
{
    return rowOf("client", found, [](Columns& row) {
        return Client{row.next<ClientId>(), orDamaged(domain::ClientRef::parse(row.next<std::string_view>())),
                      readDetails(row), row.next<std::optional<Date>>(), row.next<RowVersion>()};
    });
}

Values& putDetails(Values& values, const Client& client)
{
    const auto& details = client.details;
    std::optional<std::string> number;
    std::optional<std::string_view> absence;
    if (const auto* known = std::get_if<domain::NhsNumber>(&details.nhsNumber)) number = known->digits();
    else absence = domain::code(std::get<domain::NhsNumberAbsence>(details.nhsNumber));
    return values.put(details.name.title)
        .put(details.name.family)
        .put(details.name.given)
        .put(details.name.preferred)
        .put(details.born)
        .put(details.sex)
        .put(details.gender)
        .put(details.ethnicity)
        .put(number)
        .put(absence)
        .put(details.generalPractice)
        .put(details.allergies.status)
        .put(details.language)
        .put(details.communicationNeeds)
        .put(client.diedOn);
}

// The number of "KW-0412"; none for a reference of another form.
std::optional<std::int64_t> numberOf(std::string_view ref)
{
    const auto digits = ref.substr(3);
    if (digits.empty() || digits.size() > 15) return std::nullopt;
    if (!std::all_of(digits.begin(), digits.end(), [](unsigned char c) { return std::isdigit(c); }))
        return std::nullopt;
    return std::stoll(std::string(digits));
}

domain::ClientRef refOf(std::int64_t number)
{
    auto digits = std::to_string(number);
    if (digits.size() < 4) digits.insert(0, 4 - digits.size(), '0');
    return orDamaged(domain::ClientRef::parse("KW-" + digits));
}

} // namespace

std::vector<Client> ClientTable::within(const ClientScope& scope) const
{
    Statement query(m_db, scope.sql(selectClients));
    scope.bind(query);
    auto clients = allRows(query, readClient);
    ClientLists(m_db).addTo(clients, scope);
    return clients;
}

std::optional<Client> ClientTable::find(ClientId id) const
{
    auto found = within(ClientScope::ofClient(id));
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

std::optional<ClientId> ClientTable::findByRef(const domain::ClientRef& ref) const
{
    Statement query(m_db, selectByRef);
    query.bind(ref.text());
    return firstRow(query, [](const Statement& row) { return row.column<ClientId>(0); });
}

std::optional<ClientId> ClientTable::findByNhsNumber(const domain::NhsNumber& number) const
{
    Statement query(m_db, selectByNhsNumber);
    query.bind(number.digits());
    return firstRow(query, [](const Statement& row) { return row.column<ClientId>(0); });
}

std::optional<ClientIdentity> ClientTable::identity(ClientId id) const
{
    Statement query(m_db, selectIdentity);
    query.bind(id);
    auto found = firstRow(query, [](const Statement& one) {
        return rowOf("client", one, [](Columns& row) {
            return ClientIdentity{row.next<ClientId>(),
                                  orDamaged(domain::ClientRef::parse(row.next<std::string_view>())),
                                  {row.next<std::string>(),
                                   row.next<std::string>(),
                                   row.next<std::string>(),
                                   row.next<std::string>(),
                                   {}},
                                  row.next<Date>(),
                                  row.next<std::optional<Date>>()};
        });
    });
    if (!found) return found;
    Statement aliases(m_db, selectAliasesOfOne);
    aliases.bind(id);
    found->name.aliases = allRows(aliases, [](const Statement& row) { return row.column<std::string>(0); });
    return found;
}

int ClientTable::count() const
{
    Statement query(m_db, countClients);
    query.step();
    return query.column<int>(0);
}

domain::ClientRef ClientTable::nextRef() const
{
    // After the one given last, rather than the greatest: that would need to read them all.
    std::int64_t next = 1;
    {
        Statement query(m_db, selectNewestRefs);
        while (query.step()) {
            const auto number = numberOf(query.text(0));
            if (!number) continue;
            next = *number + 1;
            break;
        }
    }
    while (findByRef(refOf(next))) ++next;
    return refOf(next);
}

ClientId ClientTable::insert(const Client& client)
{
    Statement insert(m_db, insertClient);
    Values values(insert);
    putDetails(values, client).put(client.ref.text());
    const auto id = insertedId<ClientId>(insert);
    ClientLists(m_db).insert(id, client.details);
    NameIndex(m_db).add(id, client.details.name);
    return id;
}

bool ClientTable::update(const Client& client, RowVersion seen, const Stamp& stamp)
{
    if (!keepPast(m_db, Versioned::Client, client.id.number(), seen, stamp)) return false;
    {
        Statement update(m_db, updateClient);
        Values values(update);
        putDetails(values, client).put(client.id).put(seen);
        update.run();
    }
    ClientLists(m_db).replace(client.id, client.details);
    NameIndex(m_db).replace(client.id, client.details.name);
    return true;
}

void ClientTable::markDied(ClientId id, Date on, const Stamp& stamp)
{
    keepPast(m_db, Versioned::Client, id.number(), std::nullopt, stamp);
    Statement(m_db, updateDied).bind(id, on).run();
}

} // namespace keywork::store
