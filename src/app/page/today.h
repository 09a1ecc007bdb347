#pragma once

#include "app/draft/drafts.h"
#include "app/outcome.h"
#include "app/page/identity.h"
#include "app/workspace.h"
#include "domain/appointment/appointment.h"
#include "domain/change/clinical_write.h"
#include "domain/due/due_item.h"

namespace keywork::app {

struct AppointmentRow {
    Identity client;
    domain::Appointment appointment;
    std::optional<domain::DraftId> draft;     // of mine, for this appointment
    std::optional<domain::SessionId> session; // signed
    std::optional<int> sessionMinutes;
};

struct DueRow {
    Identity client;
    domain::DueItem item;
    domain::DueState state;
    std::optional<LocalTime> appointmentAt = {}; // whose outcome is missing
    std::optional<domain::DraftId> draft = {};   // of mine, for that appointment
};

struct NotSeenRow {
    Identity client;
    std::optional<Date> lastContact; // none: never seen in this episode
    int days;                        // since then, or since treatment started
};

struct MyDraftRow {
    Identity client;
    DraftRow draft;
};

struct ChangedRow {
    Identity client;
    domain::ClinicalWrite write;
    std::string by;
};

// Everything a person sees first (product.md, the three jobs).
struct Today {
    LocalTime now;
    std::vector<AppointmentRow> appointments; // of today, by time
    std::vector<AppointmentRow> unresolved;   // earlier ones without an outcome, newest first
    std::vector<DueRow> due;                  // by pressure
    std::vector<NotSeenRow> notSeen;          // longest first
    int notSeenDays = 28;
    std::vector<MyDraftRow> drafts;
    std::vector<MyDraftRow> discarded; // that can still be brought back, the last one first
    std::vector<ChangedRow>
        changed; // on my caseload since I last looked at each record, newest first, at most 20
    int caseload = 0;
    std::optional<Date> nextOpens; // when nothing is due: the next item's opening
};

Reading<Today> today(Workspace& workspace);

// The due items of one worker's caseload, or of the whole service when none is named. The same function serves the
// window and `keyworkctl due`.
Reading<std::vector<DueRow>> dueRows(Workspace& workspace, std::optional<domain::StaffId> keyworker,
                                     LocalTime now);

} // namespace keywork::app
