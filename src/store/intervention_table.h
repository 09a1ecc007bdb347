#pragma once

#include "domain/episode/intervention.h"
#include "store/client_scope.h"
#include "store/stamp.h"

namespace keywork::store {

// What is given within an episode.
class InterventionTable {
public:
    explicit InterventionTable(Database& db) : m_db(db) {}

    std::optional<domain::Intervention> find(domain::InterventionId id) const;
    // In the order in which they were recorded.
    std::vector<domain::Intervention> ofEpisode(domain::EpisodeId episode) const;
    // Of the open episodes.
    std::vector<domain::Intervention> within(const ClientScope& scope) const;

    // Id and version of what is passed are not looked at.
    domain::InterventionId insert(const domain::Intervention& intervention);
    // False, and nothing changed, when the row is no longer at version `seen`.
    bool update(const domain::Intervention& intervention, RowVersion seen, const Stamp& stamp);

private:
    Database& m_db;
};

} // namespace keywork::store
