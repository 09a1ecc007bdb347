#pragma once

#include "domain/pathway/layer.h"
#include "domain/pathway/layer_prompt.h"
#include "domain/pathway/phase.h"
#include "store/stamp.h"
#include "store/statement.h"

namespace keywork::store {

// An episode's way: its phases and layers, the client's wishes, and the answers to prompts. Only ever added to.
class PathwayTable {
public:
    explicit PathwayTable(Database& db) : m_db(db) {}

    // Oldest first; several on one day in the order in which they were decided.
    std::vector<domain::PhaseChange> phases(domain::EpisodeId episode) const;
    std::vector<domain::LayerChange> layers(domain::EpisodeId episode) const;
    std::vector<domain::ClientWish> wishes(domain::EpisodeId episode) const;
    std::vector<domain::PromptAnswer> promptAnswers(domain::EpisodeId episode) const;
    // The latest day of a phase or layer change.
    std::optional<Date> lastChange(domain::EpisodeId episode) const;

    // The id of what is passed is not looked at.
    domain::PhaseChangeId insert(const domain::PhaseChange& change);
    domain::LayerChangeId insert(const domain::LayerChange& change);
    domain::WishId insert(const domain::ClientWish& wish, const Stamp& recorded);
    std::int64_t insert(const domain::PromptAnswer& answer, domain::EpisodeId episode);

private:
    Database& m_db;
};

} // namespace keywork::store
