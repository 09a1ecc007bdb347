#pragma once

#include "domain/risk/life_event.h"
#include "store/client_scope.h"

namespace keywork::store {

// What happened to people.
class LifeEventTable {
public:
    explicit LifeEventTable(Database& db) : m_db(db) {}

    std::optional<domain::LifeEvent> find(domain::LifeEventId id) const;
    // By the day it happened, then as recorded; those entered in error included.
    std::vector<domain::LifeEvent> ofClient(domain::ClientId client) const;
    std::vector<domain::LifeEvent> within(const ClientScope& scope) const;

    // The id of what is passed is not looked at.
    domain::LifeEventId insert(const domain::LifeEvent& event);
    // False when there is none or it is marked already.
    bool markInError(domain::LifeEventId id, const domain::EnteredInError& error);

private:
    Database& m_db;
};

} // namespace keywork::store
