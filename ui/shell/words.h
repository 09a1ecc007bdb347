#pragma once

#include "app/outcome.h"
#include "app/page/identity.h"
#include "policy/policy.h"
#include "ui/support/row.h"

namespace keywork::ui {

// Sentences and words that every page says alike.

// What happened and what to do. Nothing was saved, in each case.
QString sentence(app::Trouble trouble);
// "Priya Nair saved this at 10:40 on 08-Sep-2026, after you opened it. …", by the clock of the service.
QString sentence(const app::Stale& stale, const policy::Policy& policy);

QString roleWord(domain::Role role); // "Team lead"
QString dayCount(int days);          // "1 day", "7 days"

// Ready for a list: "MARSH, Carys", "14-Jul-1985", "KW-0412".
Identity shown(const app::Identity& person);
// The same as it is read aloud: "MARSH, Carys, born 14 July 1985, KW-0412".
QString spoken(const app::Identity& person);
// In a line of text: "MARSH, Carys · 14-Jul-1985 · KW-0412".
QString inOneLine(const app::Identity& person);

} // namespace keywork::ui
