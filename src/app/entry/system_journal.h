#pragma once

#include "vault/key_file.h"

namespace keywork::app {

// Tells the computer's own journal, where there is one, which row of the audit was vouched for: its number and its hash,
// and nothing else. Whoever may change the store cannot as a rule change the journal.
void tellJournal(const vault::AuditAnchor& anchor);

} // namespace keywork::app
