#pragma once

struct sqlite3;

namespace keywork::store {

struct SchemaDuty;

// From now on the connection refuses to compile what no part of Keywork has reason to run: other files attached, the
// audit rewritten, and the schema changed outside a migration (`duty`, which must outlive the connection).
void watch(sqlite3* connection, SchemaDuty& duty);

} // namespace keywork::store
