#include "app/entry/key_change.h"

#include "store/store_folder.h"
#include "store/store_info_table.h"
#include "vault/key_file_disk.h"

namespace keywork::app {

KeyProblem toProblem(vault::PutRefusal refusal)
{
    return refusal == vault::PutRefusal::TooMany ? KeyProblem::TooMany : KeyProblem::NotEnoughMemory;
}

KeyProblem toProblem(vault::DropRefusal refusal)
{
    switch (refusal) {
    case vault::DropRefusal::LastPerson: return KeyProblem::LastPerson;
    case vault::DropRefusal::LastRecovery: return KeyProblem::LastRecovery;
    case vault::DropRefusal::NoSuchSlot: break;
    }
    return KeyProblem::NotWritten;
}

Result<KeysInHand, KeyProblem> KeysInHand::take(const std::filesystem::path& folder,
                                                const vault::DataKey& key)
{
    auto lock = vault::StoreLock::take(store::lockOf(folder));
    if (!lock)
        return refuse(lock.error() == vault::LockError::Taken ? KeyProblem::Busy : KeyProblem::NotWritten);
    auto path = store::keysOf(folder);
    auto keys = vault::readKeyFile(path);
    if (!keys || !keys->isSealedBy(key)) return refuse(KeyProblem::NotWritten);
    return KeysInHand(std::move(path), key, std::move(*lock), std::move(*keys));
}

Result<Done, KeyProblem> KeysInHand::putPerson(const vault::SlotTerms& terms, const vault::Password& password)
{
    if (const auto put = m_file.put(m_key, terms, password); !put) return refuse(toProblem(put.error()));
    const auto opened = m_file.unlock(terms.id, password);
    if (!opened || !(*opened == m_key)) return refuse(KeyProblem::NotEnoughMemory);
    return Done{};
}

Result<Done, KeyProblem> KeysInHand::drop(const vault::SlotId& slot)
{
    const auto dropped = m_file.drop(m_key, slot);
    if (!dropped && dropped.error() != vault::DropRefusal::NoSuchSlot)
        return refuse(toProblem(dropped.error()));
    return Done{};
}

Result<std::uint64_t, KeyProblem> KeysInHand::write()
{
    if (m_file.generation() != m_seen && !vault::replaceKeyFile(m_lock, m_path, m_file, m_seen))
        return refuse(KeyProblem::NotWritten);
    m_seen = m_file.generation();
    return m_seen;
}

Result<Done, KeyProblem> KeysInHand::writeWithin(store::Database& db)
{
    const auto generation = write();
    if (!generation) return refuse(generation.error());
    store::StoreInfoTable(db).setKeysGeneration(*generation);
    return Done{};
}

} // namespace keywork::app
