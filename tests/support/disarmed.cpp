#include "support/disarmed.h"

#include <sqlite3.h>

namespace keywork::test {

void disarm(store::Database& db)
{
    sqlite3_set_authorizer(db.handle(), nullptr, nullptr);
    db.run("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; DROP TRIGGER audit_stands; "
           "DROP TRIGGER audit_stays; DROP TRIGGER audit_follows");
}

} // namespace keywork::test
