#pragma once

#include "app/draft/drafts.h"
#include "app/draft/session_fields.h"
#include "app/outcome.h"
#include "app/session/left_behind.h"
#include "app/workspace.h"
#include "domain/appointment/appointment.h"
#include "domain/careplan/goal.h"
#include "domain/episode/intervention.h"

namespace keywork::app {

// Where a session form begins.
struct FormStart {
    domain::ClientId client;
    std::optional<domain::AppointmentId> appointment;
    std::optional<domain::DraftId> draft;
    LeftBehind leftBehind = {}; // the draft is that of a note that was just moved here
};

struct UseLastTime {
    domain::Code substance;
    std::string label;
    std::optional<domain::Use> lastTime; // none: never asked
};

// Everything the form shows besides the banner.
struct SessionForm {
    domain::ClientId client;
    std::optional<domain::EpisodeId>
        episode; // the open one; none: the draft can be read but no longer signed
    std::string calledName;
    SessionFields fields; // from the draft, else filled from the appointment and the last session
    std::optional<domain::Draft> draft; // to go on with
    std::optional<domain::Appointment> appointment;
    std::optional<Date> lastSession;                 // "use since": the last attended contact
    std::vector<UseLastTime> use;                    // the client's substances, and what was said last time
    std::vector<domain::Intervention> interventions; // current ones, offered under "Given"
    std::vector<std::string> places;                 // offered for the place
    std::vector<domain::Appointment> coming;         // already booked, soonest first
    std::vector<domain::Goal> goals = {};            // active ones of the plan, and what the draft has ticked
    std::optional<DraftRow> waiting = {}; // of the person's own about this client, beside an empty form
};

enum class FormRefusal {
    NoOpenEpisode,    // and no draft to read either
    DraftGone,        // signed or discarded meanwhile
    OtherKindOfDraft, // an addendum where a session was wanted, or the other way round
    OtherClient,      // the draft is about somebody else
    NotInTreatment,   // of a review
    NoPlan            // to review
};
// Without an appointment or a draft, the form is that of the meeting that is on now, if there is one.
Outcome<SessionForm, FormRefusal> sessionForm(Workspace& workspace, const FormStart& start);

} // namespace keywork::app
