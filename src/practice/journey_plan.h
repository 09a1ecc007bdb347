#pragma once

#include "domain/episode/episode.h"
#include "domain/pathway/layer.h"
#include "practice/dice.h"
#include "practice/make_store.h"

namespace keywork::practice {

// The shapes that lives in treatment take, so that a practice store has all of them.
enum class Shape {
    LongMaintenance,
    Forward,
    ForwardAndBack,
    Returning,
    UnplannedExit,
    JustReferred,
    NewlyStarted,
    LongAgo // came and left in earlier years, once or several times
};

struct PlannedMove {
    domain::Phase to;
    Date on;
    bool back = false;
};
struct PlannedLayer {
    domain::Layer to;
    Date on;
};

struct PlannedEpisode {
    Date referredOn;
    std::optional<Date> acceptedOn;
    std::optional<Date> startedOn;
    std::optional<Date> endedOn;
    domain::EndingClass ending = domain::EndingClass::Unplanned;
    std::vector<PlannedMove> phases; // without the first one, engagement on the day treatment started
    std::vector<PlannedLayer> layers;
    bool allocated = true;
    bool everyWeek = false; // seen each week, whatever the layer
    bool planned = true;    // with a care plan and its reviews
};

// What the main substances are decides what is given, asked about and written.
enum class Substances { Opiates, OpiatesAndCrack, Alcohol, Cannabis, Cocaine };

struct JourneyPlan {
    Shape shape;
    Substances substances;
    std::vector<PlannedEpisode> episodes; // oldest first; only the last can be open
    bool isOpen() const { return !episodes.empty() && !episodes.back().endedOn; }
};

// Between `years` before today and today.
JourneyPlan planJourney(Dice& dice, Shape shape, int years, Date today);

// One for each client, `longAgo` of them from earlier years; among every forty of the others there are all shapes. With
// some from earlier years, in the order in which they came.
std::vector<JourneyPlan> planJourneys(const Dice& dice, const PracticeSettings& settings);

} // namespace keywork::practice
