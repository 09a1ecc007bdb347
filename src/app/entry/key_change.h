#pragma once

#include "app/entry/key_problem.h"
#include "base/result.h"
#include "store/database.h"
#include "vault/key_file.h"
#include "vault/store_lock.h"

#include <filesystem>

// For this layer only: changing who can open a store.
namespace keywork::app {

KeyProblem toProblem(vault::PutRefusal refusal);
KeyProblem toProblem(vault::DropRefusal refusal);

// store.keys as it is now, read under the store's lock, which is held for as long as this lives. Deriving a slot takes a
// second, so take the keys and alter them before the transaction: whoever holds the lock may be waiting for one, and
// nobody in a transaction should keep others from saving for so long.
class KeysInHand {
public:
    // `key`: whoever changed the file last must have held it.
    static Result<KeysInHand, KeyProblem> take(const std::filesystem::path& folder,
                                               const vault::DataKey& key);

    const vault::KeyFile& file() const { return m_file; }
    // A slot for a person that is known to open before it takes the place of the one before.
    Result<Done, KeyProblem> putPerson(const vault::SlotTerms& terms, const vault::Password& password);
    // That nobody has the slot any more is as good as dropping it.
    Result<Done, KeyProblem> drop(const vault::SlotId& slot);
    void setAnchor(const vault::AuditAnchor& anchor) { m_file.setAnchor(m_key, anchor); }

    // Puts the altered file in the place of the one that was taken. Gives its generation.
    Result<std::uint64_t, KeyProblem> write();
    // The same within a transaction, which has the store remember the generation. Were the rows committed first, a failure
    // in between would leave a way in for somebody who is gone, or none for somebody who is there.
    Result<Done, KeyProblem> writeWithin(store::Database& db);

private:
    KeysInHand(std::filesystem::path path, const vault::DataKey& key, vault::StoreLock lock,
               vault::KeyFile file)
        : m_path(std::move(path)),
          m_key(key),
          m_lock(std::move(lock)),
          m_file(std::move(file)),
          m_seen(m_file.generation())
    {
    }

    std::filesystem::path m_path;
    const vault::DataKey& m_key;
    vault::StoreLock m_lock;
    vault::KeyFile m_file;
    std::uint64_t m_seen;
};

} // namespace keywork::app
