#pragma once

#include "domain/risk/observation.h"
#include "store/client_scope.h"

namespace keywork::store {

// Dated facts about people.
class ObservationTable {
public:
    explicit ObservationTable(Database& db) : m_db(db) {}

    std::optional<domain::Observation> find(domain::ObservationId id) const;
    // Newest last: by day, then as recorded; those entered in error included.
    std::vector<domain::Observation> ofClient(domain::ClientId client) const;
    std::vector<domain::Observation> within(const ClientScope& scope) const;

    // The id of what is passed is not looked at.
    domain::ObservationId insert(const domain::Observation& observation);
    // False when there is none or it is marked already.
    bool markInError(domain::ObservationId id, const domain::EnteredInError& error);

private:
    Database& m_db;
};

} // namespace keywork::store
