#pragma once

#include "domain/client/client.h"
#include "store/client_scope.h"
#include "store/stamp.h"

namespace keywork::store {

// Who somebody is: enough to tell two people of one name apart wherever a name stands.
struct ClientIdentity {
    domain::ClientId id;
    domain::ClientRef ref;
    domain::PersonName name;
    Date born;
    std::optional<Date> diedOn;

    friend bool operator==(const ClientIdentity&, const ClientIdentity&) = default;
};

// The people of the service, and the keys by which they are found.
class ClientTable {
public:
    explicit ClientTable(Database& db) : m_db(db) {}

    std::optional<domain::Client> find(domain::ClientId id) const;
    std::optional<domain::ClientId> findByRef(const domain::ClientRef& ref) const;
    std::optional<domain::ClientId> findByNhsNumber(const domain::NhsNumber& number) const;
    std::optional<ClientIdentity> identity(domain::ClientId id) const;
    // By id. Five more queries however many clients there are.
    std::vector<domain::Client> within(const ClientScope& scope) const;
    int count() const;

    // The next free number of the service: "KW-" and at least four digits.
    domain::ClientRef nextRef() const;
    // Id and version of what is passed are not looked at.
    domain::ClientId insert(const domain::Client& client);
    // False, and nothing changed, when the row is no longer at version `seen`. The reference stays as it is.
    bool update(const domain::Client& client, RowVersion seen, const Stamp& stamp);
    void markDied(domain::ClientId id, Date on, const Stamp& stamp);

private:
    Database& m_db;
};

} // namespace keywork::store
