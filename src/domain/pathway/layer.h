#pragma once

#include "domain/finding.h"
#include "domain/pathway/phase.h"

#include <map>

namespace keywork::domain {

// How intensive the support is (domain.md section 3).
enum class Layer { Standard, Enhanced, Intensive };

constexpr CodeTable<Layer, 3> codeTable(Layer)
{
    return {{{Layer::Standard, "standard"}, {Layer::Enhanced, "enhanced"}, {Layer::Intensive, "intensive"}}};
}

struct LayerChange {
    LayerChangeId id;
    EpisodeId episode;
    Layer to;
    Date on;
    StaffId decidedBy;
    DecidedWith decidedWith;
    std::string reason;

    friend bool operator==(const LayerChange&, const LayerChange&) = default;
};

using LayerHistory = std::span<const LayerChange>;
std::optional<Layer> layerOn(LayerHistory history, Date day);
std::optional<Layer> currentLayer(LayerHistory history);
std::optional<Date> inLayerSince(LayerHistory history);

struct LayerMove {
    Layer to;
    Date on;
    DecidedWith decidedWith;
    std::string reason;
};

enum class LayerChangeRefusal {
    NotInTreatment,
    BeforeTreatment,
    InFuture,
    AlreadyThere,
    NextMoveGoesThere,
    WhyWithoutClientMissing,
    ReasonMissing
};

Result<LayerMove, LayerChangeRefusal> checkedMove(LayerMove move, LayerHistory history, Date treatmentStart,
                                                  Date today);

struct LayerTerms {
    int sessionEveryDays = 0;
    int reviewEveryWeeks = 0; // never more than 12
    std::vector<std::string> reviewParticipants;
    std::vector<std::string> offers;
};

// A fact that prompts to think about another layer; it decides nothing.
enum class PromptKind { StepUp, StepDown };

constexpr CodeTable<PromptKind, 2> codeTable(PromptKind)
{
    return {{{PromptKind::StepUp, "stepUp"}, {PromptKind::StepDown, "stepDown"}}};
}

// The sources of prompts that a policy file may name.
enum class PromptSource {
    MissedAppointments,   // `count` not attended within `withinDays`
    LifeEvent,            // an event of kind `code` within `withinDays`
    ObservedYes,          // the latest observation of kind `code` says yes
    ObservedCode,         // the latest observation of kind `code` has the value `value`
    UseOnTop,             // use of an opiate reported at the last session while an opioid medicine is given
    MissedDoses,          // comes with medicines
    OutcomeDeteriorating, // comes with outcome records
    GoalsMetAndStable     // comes with reviews
};

constexpr CodeTable<PromptSource, 8> codeTable(PromptSource)
{
    return {{{PromptSource::MissedAppointments, "missedAppointments"},
             {PromptSource::LifeEvent, "lifeEvent"},
             {PromptSource::ObservedYes, "observedYes"},
             {PromptSource::ObservedCode, "observedCode"},
             {PromptSource::UseOnTop, "useOnTop"},
             {PromptSource::MissedDoses, "missedDoses"},
             {PromptSource::OutcomeDeteriorating, "outcomeDeteriorating"},
             {PromptSource::GoalsMetAndStable, "goalsMetAndStable"}}};
}

struct PromptPolicy {
    std::string rule; // its stable word, "homeless"
    PromptKind kind;
    PromptSource source;
    std::string code;
    std::string value;
    int count = 0;
    int withinDays = 0;
};

struct LayerPolicy {
    std::map<Layer, LayerTerms> terms;
    std::vector<PromptPolicy> prompts;
};

} // namespace keywork::domain
