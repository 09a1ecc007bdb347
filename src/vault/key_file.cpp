#include "vault/key_file.h"

#include <sodium.h>

#include <algorithm>
#include <stdexcept>

namespace keywork::vault {

namespace {

bool opensStore(SlotKind kind)
{
    return kind == SlotKind::Person || kind == SlotKind::Recovery;
}

} // namespace

NewKeys KeyFile::create(StoreKind kind)
{
    NewKeys made{KeyFile(), DataKey::random()};
    made.file.m_kind = kind;
    randombytes_buf(made.file.m_storeId.bytes.data(), made.file.m_storeId.bytes.size());
    made.file.m_giver = KeptSecret::keep(SecretKey::random(), made.dataKey);
    made.file.seal(made.dataKey);
    return made;
}

const KeySlot* KeyFile::find(const SlotId& slot) const
{
    const auto found = std::find_if(m_slots.begin(), m_slots.end(),
                                    [&](const KeySlot& each) { return each.terms.id == slot; });
    return found == m_slots.end() ? nullptr : &*found;
}

Result<DataKey, UnlockError> KeyFile::unlock(const SlotId& slot, const Password& password) const
{
    const auto* found = find(slot);
    if (!found || !opensStore(found->terms.kind)) return refuse(UnlockError::NoSuchSlot);
    auto granted = found->unlock(password, m_storeId);
    if (!granted) return refuse(granted.error());
    DataKey dataKey(std::move(*granted));
    if (!isSealedBy(dataKey)) return refuse(UnlockError::Forged);
    return dataKey;
}

Result<Unlocked, UnlockError> KeyFile::unlock(SlotKind kind, const Password& password) const
{
    for (const auto& slot : m_slots) {
        if (slot.terms.kind != kind) continue;
        auto dataKey = unlock(slot.terms.id, password);
        if (dataKey) return Unlocked{std::move(*dataKey), slot.terms.id};
        if (dataKey.error() != UnlockError::WrongPassword) return refuse(dataKey.error());
    }
    return refuse(UnlockError::WrongPassword);
}

Result<SecretKey, UnlockError> KeyFile::unlockBackup(const SlotId& slot, const Password& password) const
{
    const auto* found = find(slot);
    if (!found || found->terms.kind != SlotKind::Backup) return refuse(UnlockError::NoSuchSlot);
    return found->unlock(password, m_storeId);
}

KeyPair KeyFile::giver(const DataKey& dataKey) const
{
    auto secret = m_giver.read(dataKey);
    if (!secret) throw std::logic_error("the data key is not that of this key file");
    return KeyPair::of(std::move(*secret));
}

Result<Done, PutRefusal> KeyFile::putSlot(const Result<KeySlot, UnlockError>& slot, const DataKey& dataKey)
{
    if (!slot) return refuse(PutRefusal::NotEnoughMemory); // the only thing that can go wrong with a new slot
    const auto same = std::find_if(m_slots.begin(), m_slots.end(),
                                   [&](const KeySlot& each) { return each.terms.id == slot->terms.id; });
    if (same == m_slots.end() && m_slots.size() == mostSlots) return refuse(PutRefusal::TooMany);
    if (same != m_slots.end()) *same = *slot;
    else m_slots.push_back(*slot);
    changed(dataKey);
    return Done{};
}

Result<Done, PutRefusal> KeyFile::put(const DataKey& dataKey, const SlotTerms& terms,
                                      const Password& password)
{
    return putSlot(KeySlot::make(terms, password, m_storeId, giver(dataKey), dataKey.secret()), dataKey);
}

Result<Done, PutRefusal> KeyFile::putBackup(const DataKey& dataKey, const SlotTerms& terms,
                                            const Password& password, const SecretKey& pageSeal)
{
    auto ofBackup = terms;
    ofBackup.kind = SlotKind::Backup;
    return putSlot(KeySlot::make(ofBackup, password, m_storeId, giver(dataKey), pageSeal), dataKey);
}

Result<Done, DropRefusal> KeyFile::drop(const DataKey& dataKey, const SlotId& slot)
{
    const auto* found = find(slot);
    if (!found) return refuse(DropRefusal::NoSuchSlot);
    const auto kind = found->terms.kind;
    const auto left = std::count_if(m_slots.begin(), m_slots.end(),
                                    [&](const KeySlot& each) { return each.terms.kind == kind; });
    if (left == 1 && kind == SlotKind::Person) return refuse(DropRefusal::LastPerson);
    if (left == 1 && kind == SlotKind::Recovery) return refuse(DropRefusal::LastRecovery);
    m_slots.erase(m_slots.begin() + (found - m_slots.data()));
    changed(dataKey);
    return Done{};
}

void KeyFile::setAnchor(const DataKey& dataKey, const AuditAnchor& anchor)
{
    m_anchor = anchor;
    changed(dataKey);
}

void KeyFile::changeDataKey(const DataKey& from, const DataKey& to, const SecretKey& pageSeal)
{
    const auto pair = giver(from);
    for (auto& slot : m_slots)
        slot.grantInstead(slot.terms.kind == SlotKind::Backup ? pageSeal : to.secret(), pair.secret);
    m_giver = KeptSecret::keep(pair.secret, to);
    m_previous = KeptSecret::keep(from.secret(), to);
    ++m_keyEpoch;
    changed(to);
}

std::optional<DataKey> KeyFile::previousKey(const DataKey& dataKey) const
{
    if (!m_previous) return std::nullopt;
    auto kept = m_previous->read(dataKey);
    if (!kept) return std::nullopt;
    return DataKey(std::move(*kept));
}

void KeyFile::forgetPreviousKey(const DataKey& dataKey)
{
    m_previous.reset();
    changed(dataKey);
}

void KeyFile::changed(const DataKey& dataKey)
{
    ++m_generation;
    seal(dataKey);
}

Result<NewKeys, UnlockError> createPracticeKeys(std::span<const std::string_view> accounts, Instant now)
{
    auto made = KeyFile::create(StoreKind::Practice);
    for (const auto account : accounts) {
        SlotTerms terms{slotOfAccount(made.file.storeId(), account), SlotKind::Person, SlotState::Active,
                        practiceCost, now};
        const auto put = made.file.put(made.dataKey, terms, practicePassword());
        if (!put) return refuse(UnlockError::NotEnoughMemory);
    }
    return made;
}

} // namespace keywork::vault
