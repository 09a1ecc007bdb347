#pragma once

#include "vault/kept_secret.h"
#include "vault/key_slot.h"

#include <span>
#include <string_view>
#include <vector>

namespace keywork::vault {

enum class StoreKind { Real, Practice };

enum class KeyFileError {
    NotThere,
    Unreadable,
    NotAKeyFile,
    OlderVersion,
    NewerVersion,
    Damaged,
    LimitsExceeded
};

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

enum class PutRefusal { TooMany, NotEnoughMemory };
enum class DropRefusal { NoSuchSlot, LastPerson, LastRecovery };

// The file store.keys: one slot for each way to open a store. It holds no names. What can be read of it without a
// password (practice or real, which store) is only believed once it has been unlocked, which checks its seal.
class KeyFile {
public:
    static constexpr std::size_t mostSlots = 256;
    static constexpr std::size_t mostBytes = 96 * 1024;

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
    const KeySlot* find(const SlotId& slot) const;

    // The data key, with the one slot or with whichever of that kind opens (which costs one derivation for each that
    // does not). A backup's slot opens no store: NoSuchSlot.
    Result<DataKey, UnlockError> unlock(const SlotId& slot, const Password& password) const;
    Result<Unlocked, UnlockError> unlock(SlotKind kind, const Password& password) const;
    // What a backup's slot is granted instead.
    Result<SecretKey, UnlockError> unlockBackup(const SlotId& slot, const Password& password) const;

    // A slot that opens with `password`, in place of any with the same id; nothing is changed when it is refused.
    Result<Done, PutRefusal> put(const DataKey& dataKey, const SlotTerms& terms, const Password& password);
    Result<Done, PutRefusal> putBackup(const DataKey& dataKey, const SlotTerms& terms,
                                       const Password& password, const SecretKey& pageSeal);
    // Never the last person's, and never the last recovery sheet's.
    Result<Done, DropRefusal> drop(const DataKey& dataKey, const SlotId& slot);
    void setAnchor(const DataKey& dataKey, const AuditAnchor& anchor);

    // Grants another data key to every slot, and another `pageSeal` to those of backups; the old one is kept under the
    // new one until the database has been changed over, and is then forgotten.
    void changeDataKey(const DataKey& from, const DataKey& to, const SecretKey& pageSeal);
    std::optional<DataKey> previousKey(const DataKey& dataKey) const;
    void forgetPreviousKey(const DataKey& dataKey);

    // True when whoever last changed this file held the data key.
    bool isSealedBy(const DataKey& dataKey) const;

private:
    KeyFile() = default;

    KeyPair giver(const DataKey& dataKey) const;
    Result<Done, PutRefusal> putSlot(const Result<KeySlot, UnlockError>& slot, const DataKey& dataKey);
    std::vector<std::uint8_t> sealedPart() const;
    void seal(const DataKey& dataKey);
    void changed(const DataKey& dataKey);

    StoreKind m_kind = StoreKind::Real;
    StoreId m_storeId;
    std::uint64_t m_generation = 1;
    std::uint32_t m_keyEpoch = 1;
    AuditAnchor m_anchor;
    KeptSecret m_giver;                   // the secret key of the pair that grants
    std::optional<KeptSecret> m_previous; // the data key before, while it is being changed
    std::vector<KeySlot> m_slots;
    std::vector<std::uint8_t> m_bytes;
};

struct NewKeys {
    KeyFile file;
    DataKey dataKey;
};

// A practice store's keys: a slot for each account, all of which open with practicePassword().
Result<NewKeys, UnlockError> createPracticeKeys(std::span<const std::string_view> accounts, Instant now);

} // namespace keywork::vault
