#pragma once

#include "domain/client/person_name.h"
#include "domain/ids.h"
#include "store/statement.h"

namespace keywork::store {

// For ClientTable: the rows by which ClientSearch finds a name.
class NameIndex {
public:
    explicit NameIndex(Database& db) : m_db(db) {}

    void add(domain::ClientId client, const domain::PersonName& name);
    void replace(domain::ClientId client, const domain::PersonName& name);

private:
    Database& m_db;
};

} // namespace keywork::store
