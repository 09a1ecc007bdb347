#pragma once

#include "store/database.h"

namespace keywork::test {

// What somebody does first who has the database's key and any program: the audit's triggers go, constraints count no
// longer, and the connection refuses nothing any more.
void disarm(store::Database& db);

} // namespace keywork::test
