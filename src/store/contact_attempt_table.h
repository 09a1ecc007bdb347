#pragma once

#include "domain/appointment/re_engagement.h"
#include "store/client_scope.h"

#include <map>

namespace keywork::store {

// What was done after missed appointments: attempts at contact, and the decisions that end a chain without any.
class ContactAttemptTable {
public:
    explicit ContactAttemptTable(Database& db) : m_db(db) {}

    // By time.
    std::vector<domain::ContactAttempt> ofEpisode(domain::EpisodeId episode) const;
    // Of the open episodes, since the day of the last attended session of each.
    std::vector<domain::ContactAttempt> unsettledWithin(const ClientScope& scope) const;
    // The id of what is passed is not looked at.
    domain::ContactAttemptId insert(const domain::ContactAttempt& attempt);

    std::vector<domain::ChainDecision> decisions(domain::EpisodeId episode) const;
    std::optional<domain::ChainDecision> decision(domain::AppointmentId missed) const;
    // Of the open episodes.
    std::map<domain::EpisodeId, std::vector<domain::ChainDecision>> decisionsWithin(
        const ClientScope& scope) const;
    // One for each missed appointment: a second is a unique constraint's SqlError.
    void insert(const domain::ChainDecision& decision, domain::EpisodeId episode);

private:
    Database& m_db;
};

} // namespace keywork::store
