#pragma once

#include "app/page/journal.h"
#include "policy/policy.h"
#include "ui/support/choice_field.h"
#include "ui/support/row.h"

namespace keywork::ui {

// What a row of the journal stands for.
struct MoreEntries {};
using JournalItem = std::variant<app::DraftRow, app::JournalEntry, MoreEntries>;

// The drafts of sessions first, then what was signed, newest first, each followed by the drafts of its addenda, then
// the way to what is older. A draft whose session is not among them stands with the first.
std::vector<JournalItem> itemsOf(const app::Journal& journal);
Row journalRow(const JournalItem& item, const policy::Policy& policy);

// "All kinds", then each kind of session.
std::vector<Choice> journalKinds();

} // namespace keywork::ui
