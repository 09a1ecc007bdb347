#include "app/entry/open_store.h"
#include "app/perform.h"
#include "store/store_info_table.h"

namespace keywork::app {

Outcome<Done, NoRefusal> setPracticeDay(Workspace& workspace, Date today)
{
    return perform<Done, NoRefusal>(workspace, Action::SetPracticeDay,
                                    [&](Change& change) -> Outcome<Done, NoRefusal> {
                                        if (!change.isAllowed())
                                            return trouble<NoRefusal>(Trouble::NotAllowed);
                                        if (!store::StoreInfoTable(workspace.store()).setPracticeToday(today))
                                            return trouble<NoRefusal>(Trouble::NotAllowed);
                                        change.audit("store", 1);
                                        return Done{};
                                    });
}

} // namespace keywork::app
