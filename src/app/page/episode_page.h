#pragma once

#include "app/episode/returning.h"
#include "app/outcome.h"
#include "app/workspace.h"
#include "domain/episode/episode.h"
#include "domain/episode/intervention.h"
#include "domain/pathway/layer_prompt.h"

namespace keywork::app {

struct PhaseMoveRow {
    domain::PhaseChange change;
    std::optional<domain::Phase> from;
    std::string decidedBy;
};
struct LayerMoveRow {
    domain::LayerChange change;
    std::optional<domain::Layer> from;
    std::string decidedBy;
};
struct AllocationRow {
    domain::Allocation allocation;
    std::string staff;
    bool mine = false;
};

struct EpisodePage {
    std::optional<domain::Episode> episode; // the open one, else the latest; none: never referred
    bool open = false;
    std::vector<PhaseMoveRow> phases; // newest first
    std::vector<LayerMoveRow> layers;
    std::vector<domain::ClientWish> wishes;
    std::vector<AllocationRow> allocations;
    std::vector<domain::Intervention> interventions;
    std::vector<domain::LayerPrompt> prompts;
    std::vector<domain::Appointment> appointments; // coming and the last twenty, newest first
    std::vector<EarlierEpisode> earlier;
    bool mayChangePathway = false; // allocated, or a team lead
    bool mayActForAbsent = false;  // with a reason, that is
    bool mayClose = false;         // an allocated keyworker, or a team lead
    bool mayAllocate = false;
};
Reading<EpisodePage> episodePage(Workspace& workspace, domain::ClientId client);

} // namespace keywork::app
