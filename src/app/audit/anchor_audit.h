#pragma once

#include "app/entry/open_store.h"

namespace keywork::app {

enum class AnchorRefusal {
    NotAsVouchedFor, // the audit was cut or replaced since: nothing vouches for it until it is sealed (sealAudit)
    KeysBusy,
    KeysNotWritten
};

// Has store.keys, which is not in the database, vouch for the audit as it is now: at the end of a visit and every ten
// minutes of it. Whatever is taken away from the audit's end later is then found out. Does nothing when the last row is
// vouched for already. `workspace` is a writer.
Outcome<Done, AnchorRefusal> anchorAudit(Workspace& workspace, const OpenStore& store);

} // namespace keywork::app
