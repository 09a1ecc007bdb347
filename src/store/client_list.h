#pragma once

#include "domain/pathway/layer.h"
#include "store/client_table.h"

namespace keywork::store {

enum class ListedClients { Caseload, InTreatment, Unallocated, Everybody };

struct ListedClient {
    ClientIdentity client;
    std::optional<domain::Phase> phase; // of the open episode
    std::optional<domain::Layer> layer;
    std::optional<Date> lastContact;
    std::string keyworker; // name of the current one who has accepted; empty: none
};

// Where a page of the list begins: after this row.
struct ListPlace {
    std::string family;
    std::string given;
    domain::ClientId id;
};

// The service's clients by family name, given name and id, page by page.
class ClientList {
public:
    // `staff` says whose caseload.
    ClientList(Database& db, ListedClients who, domain::StaffId staff) : m_db(db), m_who(who), m_staff(staff)
    {
    }

    std::vector<ListedClient> page(const std::optional<ListPlace>& after, int limit) const;
    int count() const;

private:
    Database& m_db;
    ListedClients m_who;
    domain::StaffId m_staff;
};

} // namespace keywork::store
