#pragma once

#include "domain/appointment/appointment.h"
#include "domain/pathway/layer.h"
#include "domain/risk/life_event.h"
#include "domain/risk/observation.h"
#include "domain/session/session.h"

namespace keywork::domain {

// A prompt and the facts it rests on.
struct LayerPrompt {
    std::string rule;
    PromptKind kind;
    Met met;                 // Unknown: its facts are not recorded here yet
    std::vector<Fact> facts; // newest last
    friend bool operator==(const LayerPrompt&, const LayerPrompt&) = default;
};

// A prompt that somebody answered: with a change of layer or with "not for this person, because …". It stays away
// until its newest fact is another one.
struct PromptAnswer {
    std::string rule;
    Fact newestFact;
    std::string reason;
    Date on;
    StaffId by;
    friend bool operator==(const PromptAnswer&, const PromptAnswer&) = default;
};

struct PromptFacts {
    Layer layer;
    std::span<const Appointment> appointments = {}; // of the episode, of the last appointmentDays() at least
    std::span<const LifeEvent> events = {};         // of the client
    std::span<const Observation> observations = {}; // of the client, newest last
    const Session* lastSession = nullptr;           // newest attended, none: nullptr
    bool opioidMedicineInUse = false;               // a current pharmacological intervention
    std::span<const PromptAnswer> answers = {};     // of the episode
};

// How many days back, before today, the prompts look at appointments.
int appointmentDays(const LayerPolicy& policy);

// The prompts that are met and not answered, and those that cannot be known yet. Step-up prompts are left out in the
// highest layer and step-down prompts in the lowest.
std::vector<LayerPrompt> layerPrompts(const LayerPolicy& policy, const PromptFacts& facts,
                                      const CodeList& substances, Date today);

} // namespace keywork::domain
