#pragma once

#include "base/result.h"
#include "store/database.h"

#include <string>

namespace keywork::store {

// What the connection may do at the moment; the authorizer asks it for every statement it compiles.
struct SchemaDuty {
    bool maySchemaChange = false;
};

enum class Medium { Disk, Memory };

// The key first, then the proof that a cipher took it, then every setting that keeps data whole. Refuses rather
// than go on with one that did not take.
Result<Done, OpenRefusal> unlockAndSetUp(sqlite3* connection, const vault::SecretKey& key, Access access,
                                         Medium medium, SchemaDuty& duty);

OpenRefusal refusalFor(int resultCode);

} // namespace keywork::store
