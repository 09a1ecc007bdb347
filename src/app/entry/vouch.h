#pragma once

#include "app/audit/anchor_audit.h"
#include "app/entry/unlock_store.h"
#include "store/audit_check.h"
#include "vault/key_file.h"

#include <filesystem>

// For this layer only: the row of the audit that store.keys vouches for.
namespace keywork::app {

store::AuditHead vouchedFor(const vault::KeyFile& keys);

// store.keys as it is now; none: it cannot be read, or whoever changed it had not this key.
std::optional<vault::KeyFile> keysNow(const std::filesystem::path& folder, const vault::DataKey& key);

// Has store.keys, and the journal for a service's own store, vouch for the last row there is, which has to be committed:
// call it outside a transaction. Gives that row. When the audit is not what was vouched for before, only `Overrule::Yes`
// has it vouched for anew: otherwise a cut would be forgotten.
enum class Overrule { No, Yes };
Result<store::AuditHead, AnchorRefusal> vouch(const std::filesystem::path& folder, const vault::DataKey& key,
                                              store::Database& writer, Overrule overrule = Overrule::No);

// At the end of something that was done without an open store. Were it not vouched for, the next visit does it.
void vouchAtTheEnd(UnlockedStore& opened);

} // namespace keywork::app
