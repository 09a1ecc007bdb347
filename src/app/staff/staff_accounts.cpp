#include "app/staff/staff_accounts.h"

#include "store/staff_table.h"

namespace keywork::app {

std::optional<domain::Staff> staffWithAccount(Workspace& workspace, std::string_view account)
{
    return store::StaffTable(workspace.store()).findByAccount(account);
}

} // namespace keywork::app
