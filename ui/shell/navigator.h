#pragma once

#include "app/session/session_form.h"
#include "ui/shell/client_question.h"
#include "ui/support/status_shape.h"

#include <QString>

#include <functional>
#include <optional>

namespace keywork::ui {

class Page;

// The tabs of a client's record, in their order; Alt+1 is the first that exists.
enum class TabName { Summary, Sessions, CarePlan, Risk, Episode, History };

// Where in a client's record to arrive: a tab and, when one came for it, what is to be settled there.
struct RecordPlace {
    TabName tab = TabName::Summary;
    std::optional<domain::DueItem> toDo = {};
};

// Ways from one page to another. A page names where the person wants to go; the shell asks the page that is left,
// shows the other and gives it the focus. Nothing here answers at once: the page asked for may have to be made first.
class Navigator {
public:
    virtual ~Navigator() = default;

    virtual void showToday() = 0;
    virtual void showClients() = 0;
    virtual void openClient(domain::ClientId client, RecordPlace place = {}) = 0;
    // The session form; from an appointment or a draft it begins where they left off.
    virtual void recordSession(const app::FormStart& start) = 0;
    // The form of the next version of the care plan, and the care-plan review; from a draft, where it was left.
    virtual void editPlan(domain::ClientId client, std::optional<domain::DraftId> draft) = 0;
    virtual void reviewPlan(domain::ClientId client, std::optional<domain::DraftId> draft) = 0;
    // `nameTyped` was looked for and not found; it begins the form. May be empty.
    virtual void registerClient(const QString& nameTyped) = 0;
    // The referral of a new episode; who they are, and how to reach them.
    virtual void openEpisode(domain::ClientId client) = 0;
    virtual void changeDetails(domain::ClientId client) = 0;
    virtual void bookAppointment(domain::ClientId client) = 0;
    virtual void moveAppointment(domain::ClientId client, domain::AppointmentId appointment) = 0;
    // For what needs a person when none is in hand: Find or do, whose next choice of a person is given to the action
    // of this id.
    virtual void chooseClientFor(const QString& actionId, const ClientQuestion& question) = 0;
    // A form is finished or put away: back to where the person was before it.
    virtual void close(Page& page) = 0;
    // What was just done and has an inverse: *Undo* stands at the foot of the page in view, for as long as that page is
    // in view and nothing else is done. `undo` is given that page.
    virtual void offerUndo(const QString& done, std::function<void(Page&)> undo) = 0;
    // In the status line, and spoken: "Session signed 10:40:12".
    virtual void say(const QString& sentence, std::optional<StatusKind> status = {}) = 0;
};

} // namespace keywork::ui
