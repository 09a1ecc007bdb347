#pragma once

#include "domain/episode/episode.h"
#include "store/client_scope.h"
#include "store/stamp.h"

namespace keywork::store {

// Episodes with their start snapshots and endings.
class EpisodeTable {
public:
    explicit EpisodeTable(Database& db) : m_db(db) {}

    std::optional<domain::Episode> find(domain::EpisodeId id) const;
    // Referred or in treatment: there is at most one.
    std::optional<domain::Episode> openOf(domain::ClientId client) const;
    // Oldest first, by referral.
    std::vector<domain::Episode> ofClient(domain::ClientId client) const;
    // The open ones.
    std::vector<domain::Episode> openWithin(const ClientScope& scope) const;

    // Id and version of what is passed are not looked at.
    domain::EpisodeId insert(const domain::Episode& episode);
    // False, and nothing changed, when the row is no longer at version `seen`. The day a referral was accepted is kept
    // through later states.
    bool update(const domain::Episode& episode, RowVersion seen, const Stamp& stamp);

private:
    void insertSubstances(domain::EpisodeId id, const domain::StartSnapshot& start);
    domain::Episode withSubstances(domain::Episode episode) const;

    Database& m_db;
};

} // namespace keywork::store
