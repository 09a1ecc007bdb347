#include "app/entry/vouch.h"

#include "app/entry/key_change.h"
#include "app/entry/system_journal.h"
#include "base/log.h"
#include "store/store_folder.h"
#include "store/store_info_table.h"
#include "store/transaction.h"
#include "vault/key_file_disk.h"

namespace keywork::app {

namespace {

// Only ever forward: another program may have changed the keys once more meanwhile.
void remember(store::Database& db, std::uint64_t generation)
{
    store::Transaction transaction(db);
    store::StoreInfoTable info(db);
    if (info.keysGeneration() >= generation) return;
    info.setKeysGeneration(generation);
    transaction.commit();
}

} // namespace

store::AuditHead vouchedFor(const vault::KeyFile& keys)
{
    return {static_cast<std::int64_t>(keys.anchor().sequence), keys.anchor().head};
}

std::optional<vault::KeyFile> keysNow(const std::filesystem::path& folder, const vault::DataKey& key)
{
    auto keys = vault::readKeyFile(store::keysOf(folder));
    if (!keys || !keys->isSealedBy(key)) return std::nullopt;
    return std::move(*keys);
}

// The keys first and then, by itself, what the store remembers of them: whoever holds the store's lock may be waiting
// for a transaction, so nobody in one should wait for the lock. Keys that are newer than the store remembers are in order.
Result<store::AuditHead, AnchorRefusal> vouch(const std::filesystem::path& folder, const vault::DataKey& key,
                                              store::Database& writer, Overrule overrule)
{
    const auto before = keysNow(folder, key);
    if (!before) return refuse(AnchorRefusal::KeysNotWritten);
    auto head = store::AuditTable(writer).head();
    if (head.sequence == 0 || head == vouchedFor(*before)) return head;

    auto keys = KeysInHand::take(folder, key);
    if (!keys)
        return refuse(keys.error() == KeyProblem::Busy ? AnchorRefusal::KeysBusy
                                                       : AnchorRefusal::KeysNotWritten);
    const auto fit = store::fitOf(writer, vouchedFor(keys->file()));
    const bool isCut = fit == store::AnchorFit::Cut || fit == store::AnchorFit::Other;
    if (isCut && overrule == Overrule::No) return refuse(AnchorRefusal::NotAsVouchedFor);
    // Read under the lock, so that no anchor is ever behind the one before.
    head = store::AuditTable(writer).head();
    const vault::AuditAnchor anchor{static_cast<std::uint64_t>(head.sequence), head.hash};
    keys->setAnchor(anchor);
    const auto generation = keys->write();
    if (!generation) return refuse(AnchorRefusal::KeysNotWritten);
    remember(writer, *generation);
    if (!before->isPractice()) tellJournal(anchor);
    return head;
}

void vouchAtTheEnd(UnlockedStore& opened)
{
    const auto vouched = vouch(opened.folder.path(), opened.key, opened.writer);
    if (!vouched) log::error("auditNotAnchored", 0, static_cast<std::int64_t>(vouched.error()));
}

} // namespace keywork::app
