#pragma once

#include "domain/due/due_item.h"
#include "store/client_scope.h"
#include "store/review_cycle_reader.h"

namespace keywork::store {

// Everything the rules of due work look at for one client.
struct ClientFacts {
    domain::Client client;
    std::optional<domain::Episode> episode; // the open one
    std::vector<domain::Allocation> allocations;
    std::vector<domain::Appointment> appointments; // unsettled ones: see AppointmentTable
    std::vector<domain::ContactAttempt> attempts;  // likewise
    std::vector<domain::ChainDecision> decisions;
    std::vector<domain::Intervention> interventions;
    std::vector<domain::LifeEvent> events;
    std::vector<domain::Observation> observations;
    std::vector<domain::Draft> drafts; // not discarded, of every author
    std::optional<domain::Fact> lastContact;
    EpisodeReviews reviews = {};

    // Looks into this object: good while it stays where it is.
    domain::DueFacts due() const;
};

// Reads the facts of many clients with a fixed number of queries.
class CaseloadReader {
public:
    explicit CaseloadReader(Database& db) : m_db(db) {}

    // By client id.
    std::vector<ClientFacts> read(const ClientScope& scope) const;

private:
    Database& m_db;
};

} // namespace keywork::store
