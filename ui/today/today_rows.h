#pragma once

#include "app/page/today.h"
#include "policy/policy.h"
#include "ui/words/due_words.h"

// What Today's reading looks like as rows. No widget, no decision about clients: only words.
namespace keywork::ui {

enum class AppointmentDeed { RecordSession, ContinueDraft, OpenRecord, RecordOutcome };

// The narrow column at the side: who above, what below, in as many lines as it needs.
RowLayout narrowRows();

// What the one action of an appointment's row does now.
AppointmentDeed deedOf(const app::AppointmentRow& row, LocalTime now);
// The appointment whose turn it is: the one going on, else the next one today. None: -1.
int nextAppointment(const std::vector<app::AppointmentRow>& rows, LocalTime now);

std::vector<Row> appointmentRows(const app::Today& today);
std::vector<Row> unresolvedRows(const app::Today& today);
std::vector<Row> dueRows(const std::vector<app::DueRow>& due, DueGroup group);
std::vector<Row> notSeenRows(const app::Today& today);
std::vector<Row> draftRows(const std::vector<app::MyDraftRow>& drafts, const policy::Policy& policy);
std::vector<Row> changedRows(const app::Today& today, const policy::Policy& policy);

// "Nothing is due. The next item opens on 13-Sep-2026."
QString nothingDue(const app::Today& today);

} // namespace keywork::ui
