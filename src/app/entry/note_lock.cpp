#include "app/entry/open_store.h"
#include "app/perform.h"

namespace keywork::app {

namespace {

const char* word(LockedBy by)
{
    switch (by) {
    case LockedBy::Person: return "";
    case LockedBy::Idleness: return "idle";
    case LockedBy::Computer: return "computer";
    }
    return "";
}

} // namespace

Outcome<Done, NoRefusal> noteLock(Workspace& workspace, LockedBy by)
{
    return perform<Done, NoRefusal>(workspace, Action::Lock, [&](Change& change) -> Outcome<Done, NoRefusal> {
        change.audit("store", 1, 1, word(by));
        return Done{};
    });
}

} // namespace keywork::app
