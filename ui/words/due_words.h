#pragma once

#include "app/page/today.h"
#include "ui/support/row.h"

// One set of words for everything that is due (domain.md section 5), whichever page shows it.
namespace keywork::ui {

// "Overdue 12 days", "Due today", "Due in 3 days", "Closes Fri 11-Sep-2026", "Opens in 5 days", with its shape.
Cell stateCell(const domain::DueItem& item, const domain::DueState& state);
// What is due: "2nd contact attempt", "No contact for 35 days".
QString dueText(const domain::DueItem& item);
// The one action that settles it: "Record attempt".
QString actionText(domain::DueAction action);
// The whole row as it is read aloud, but for the person.
QString spokenDue(const domain::DueItem& item, const domain::DueState& state);

// The same of a row, which knows the appointment it is about, "Outcome, Thu 03-Sep 09:45", short enough for one line of
// Today; it is settled by going on with the draft where there is one.
QString dueText(const app::DueRow& row);
QString actionText(const app::DueRow& row);
QString spokenDue(const app::DueRow& row);

// The groups by which a list of due items is filtered.
enum class DueGroup { All, Overdue, Now, Open, Opening };
bool isIn(DueGroup group, const domain::DueState& state);
QString groupText(DueGroup group, int count);

} // namespace keywork::ui
