#pragma once

#include "domain/client/client.h"
#include "store/client_scope.h"

namespace keywork::store {

// For ClientTable: what a person has several of, each kind in a table of its own, in the order in which it was given.
class ClientLists {
public:
    explicit ClientLists(Database& db) : m_db(db) {}

    // `clients` are those of the scope, by id.
    void addTo(std::vector<domain::Client>& clients, const ClientScope& scope) const;
    void insert(domain::ClientId id, const domain::ClientDetails& details);
    void replace(domain::ClientId id, const domain::ClientDetails& details);

private:
    Database& m_db;
};

} // namespace keywork::store
