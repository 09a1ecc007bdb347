#include "store/authorizer.h"

#include "store/connection_settings.h"

#include <sqlite3.h>

#include <string_view>

namespace keywork::store {

namespace {

bool isAudit(const char* table)
{
    return table && std::string_view(table) == "audit";
}

bool changesSchema(int action)
{
    switch (action) { // NOLINT(hicpp-multiway-paths-covered): SQLite's codes are not an enum
    case SQLITE_CREATE_INDEX:
    case SQLITE_CREATE_TABLE:
    case SQLITE_CREATE_TRIGGER:
    case SQLITE_CREATE_VIEW:
    case SQLITE_CREATE_VTABLE:
    case SQLITE_CREATE_TEMP_INDEX:
    case SQLITE_CREATE_TEMP_TABLE:
    case SQLITE_CREATE_TEMP_TRIGGER:
    case SQLITE_CREATE_TEMP_VIEW:
    case SQLITE_DROP_INDEX:
    case SQLITE_DROP_TABLE:
    case SQLITE_DROP_TRIGGER:
    case SQLITE_DROP_VIEW:
    case SQLITE_DROP_VTABLE:
    case SQLITE_ALTER_TABLE: return true;
    default: return false;
    }
}

int decide(void* context, int action, const char* subject, const char*, const char*, const char*)
{
    const auto& duty = *static_cast<const SchemaDuty*>(context);
    if (action == SQLITE_ATTACH || action == SQLITE_DETACH) return SQLITE_DENY;
    if ((action == SQLITE_UPDATE || action == SQLITE_DELETE) && isAudit(subject)) return SQLITE_DENY;
    if (changesSchema(action) && !duty.maySchemaChange) return SQLITE_DENY;
    return SQLITE_OK;
}

} // namespace

void watch(sqlite3* connection, SchemaDuty& duty)
{
    sqlite3_set_authorizer(connection, decide, &duty);
}

} // namespace keywork::store
