#pragma once

#include "app/careplan/goal_ratings.h"
#include "app/episode/returning.h"
#include "app/outcome.h"
#include "app/page/today.h"
#include "app/workspace.h"
#include "domain/careplan/care_plan.h"
#include "domain/client/client.h"
#include "domain/pathway/layer_prompt.h"
#include "domain/session/session.h"

namespace keywork::app {

struct PhasePlace {
    domain::Phase phase;
    std::optional<Date> lastEntered;
    bool current = false;
};

struct SummarySession {
    domain::SessionId id;
    LocalTime start;
    int minutes;
    domain::SessionKind kind;
    std::string author;
    std::string firstLine; // of what was talked about
};

// A point of the small attendance line: a session with its minutes, or what became of an appointment without one.
struct AttendanceMark {
    LocalTime at;
    std::optional<int> minutes;
    std::optional<domain::AppointmentOutcome> outcome;
};

struct PhaseBand {
    domain::Phase phase;
    Date from;
    std::optional<Date> to;
};
struct LayerBand {
    domain::Layer layer;
    Date from;
    std::optional<Date> to;
};

// "Sam has a draft since 14:02": that there is one, not its text.
struct OthersDraft {
    std::string author;
    Instant begunAt;
};

struct LookedAt {
    Instant at;         // when the viewer last left this record
    Instant previousAt; // and the time before, still readable that day
};

// What the client works on, and how the client rated it, if ever.
struct SummaryGoal {
    domain::Goal goal;
    std::optional<GoalRatings> rated;
};

// All of the Summary tab in one reading.
struct Summary {
    explicit Summary(domain::Client person) : client(std::move(person)) {}

    domain::Client client;
    std::vector<PhasePlace> phases; // the four, in order
    std::optional<domain::Layer> layer;
    std::optional<Date> layerSince;
    std::optional<Date> treatmentStart;
    std::optional<LookedAt> lookedAt;
    std::vector<ChangedRow> changed; // since the viewer last looked, newest entry first
    std::vector<DueRow> due;
    // The active ones of the current plan: of the open episode, else of the latest.
    std::vector<SummaryGoal> goals;
    std::optional<Date> nextReview;
    std::vector<domain::LayerPrompt> prompts;
    std::vector<SummarySession> sessions; // the last five, newest first
    int sessionsIn12Weeks = 0;
    std::vector<domain::Appointment> coming;
    std::vector<domain::LifeEvent> events;  // newest first, at most ten
    std::vector<domain::ClientWish> wishes; // newest first
    std::vector<EarlierEpisode> earlier;    // for a returning client
    std::string whatWillBeDifferent;
    std::vector<OthersDraft> draftsOfOthers;
    std::vector<PhaseBand> phaseBands;
    std::vector<LayerBand> layerBands;
    std::vector<AttendanceMark> attendance;
};

Reading<Summary> summary(Workspace& workspace, domain::ClientId client);

} // namespace keywork::app
