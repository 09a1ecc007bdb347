#pragma once

#include "vault/key_slot.h"

#include <vector>

namespace keywork::vault {

enum class StoreKind { Real, Practice };

enum class KeyFileError { NotThere, Unreadable, NotAKeyFile, NewerVersion, Damaged, LimitsExceeded };

// The last audit row that was vouched for from outside the store, so that a cut tail shows.
struct AuditAnchor {
    std::uint64_t sequence = 0;
    std::array<std::uint8_t, 32> head{};

    friend bool operator==(const AuditAnchor&, const AuditAnchor&) = default;
};

struct Unlocked {
    DataKey dataKey;
    SlotId slot;
};

struct NewKeys;

// The file store.keys: one slot for each way to open a store. It holds no names. What can be read of it without a
// password (practice or real, which store) is only believed once it has been unlocked, which checks its seal.
class KeyFile {
public:
    static constexpr std::size_t mostSlots = 256;
    static constexpr std::size_t mostBytes = 64 * 1024;

    // A new store's keys, without a slot yet.
    static NewKeys create(StoreKind kind);
    static Result<KeyFile, KeyFileError> parse(std::span<const std::uint8_t> bytes);
    const std::vector<std::uint8_t>& bytes() const { return m_bytes; }

    StoreKind kind() const { return m_kind; }
    bool isPractice() const { return m_kind == StoreKind::Practice; }
    const StoreId& storeId() const { return m_storeId; }
    // Rises with every change; a change that began from an older one is refused when it is written.
    std::uint64_t generation() const { return m_generation; }
    const AuditAnchor& anchor() const { return m_anchor; }
    const std::vector<KeySlot>& slots() const { return m_slots; }

    // With the one slot, or with whichever of them opens (which costs one derivation for each that does not).
    Result<DataKey, UnlockError> unlock(const SlotId& slot, const Password& password) const;
    Result<Unlocked, UnlockError> unlock(const Password& password) const;

    // Adds a slot that opens with `password`; nothing is changed when it is refused.
    Result<SlotId, UnlockError> addSlot(const DataKey& dataKey, const Password& password, KdfCost cost,
                                        Instant now);
    void setAnchor(const DataKey& dataKey, const AuditAnchor& anchor);

    // True when whoever last changed this file held the data key.
    bool isSealedBy(const DataKey& dataKey) const;

private:
    KeyFile() = default;

    SlotHome home() const { return {m_storeId, m_keyEpoch}; }
    std::vector<std::uint8_t> sealedPart() const;
    void seal(const DataKey& dataKey);
    void changed(const DataKey& dataKey);

    StoreKind m_kind = StoreKind::Real;
    StoreId m_storeId;
    std::uint64_t m_generation = 1;
    std::uint32_t m_keyEpoch = 1;
    AuditAnchor m_anchor;
    std::vector<KeySlot> m_slots;
    std::vector<std::uint8_t> m_bytes;
};

struct NewKeys {
    KeyFile file;
    DataKey dataKey;
};

// A practice store's keys, with `slots` slots that all open with practicePassword().
Result<NewKeys, UnlockError> createPracticeKeys(std::size_t slots, Instant now);

} // namespace keywork::vault
