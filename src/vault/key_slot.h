#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "vault/key_pair.h"
#include "vault/password.h"

#include <array>
#include <optional>
#include <string_view>

namespace keywork::vault {

class ByteReader;
class ByteWriter;

// Sixteen bytes that name one thing for ever. The tag keeps a store's name from being passed for a slot's.
template <class Tag>
struct Name {
    std::array<std::uint8_t, 16> bytes{};

    friend auto operator<=>(const Name&, const Name&) = default;
};
using StoreId = Name<struct StoreTag>;
using SlotId = Name<struct SlotTag>;

SlotId randomSlotId();
// The slot of the person who signs in with `account`: a hash, so that signing in tries one slot and not each. It says
// nothing about names, but whoever has the file can find out whether a name they think of is an account.
SlotId slotOfAccount(const StoreId& store, std::string_view account);

// What one guess at a password costs (argon2id).
struct KdfCost {
    std::uint64_t operations;
    std::uint64_t memoryBytes;

    friend bool operator==(const KdfCost&, const KdfCost&) = default;
};
constexpr std::uint64_t mebibyte = 1024 * 1024;
constexpr KdfCost leastCost{2, 64 * mebibyte};     // about 0.1 s
constexpr KdfCost ordinaryCost{3, 256 * mebibyte}; // about 0.6 s
constexpr KdfCost greatestCost{16, 2048 * mebibyte};
// The published password needs no protection, so signing in to a practice store is quick.
constexpr KdfCost practiceCost = leastCost;

// A person and a recovery sheet are granted the data key; whoever backs up at night only what proves pages whole.
enum class SlotKind : std::uint8_t { Person = 1, Recovery = 2, Backup = 3 };
enum class SlotState : std::uint8_t { Active = 1, MustChange = 2 };
enum class UnlockError { WrongPassword, NoSuchSlot, Forged, NotEnoughMemory };

struct SlotTerms {
    SlotId id;
    SlotKind kind = SlotKind::Person;
    SlotState state = SlotState::Active;
    KdfCost cost = ordinaryCost;
    Instant createdAt;
};

// One way into a store. Its password opens a key pair of its own, and the store grants its key to that pair: so the
// store's key can be changed for everybody while they are away, and nobody's password need be known for it.
struct KeySlot {
    static constexpr std::size_t encodedSize = 60 + 32 + 24 + 80 + Grant::encodedSize;

    SlotTerms terms;
    std::array<std::uint8_t, 16> salt;
    PublicKey open;
    std::array<std::uint8_t, 24> nonce;
    std::array<std::uint8_t, 80> sealedSecrets; // the pair's secret key, and the public key of the store
    Grant grant;

    static Result<KeySlot, UnlockError> make(const SlotTerms& terms, const Password& password,
                                             const StoreId& store, const KeyPair& giver,
                                             const SecretKey& granted);
    // What was granted. Forged: the password is right, but the grant is not from this store.
    Result<SecretKey, UnlockError> unlock(const Password& password, const StoreId& store) const;
    // From now on another secret; the password stays.
    void grantInstead(const SecretKey& granted, const SecretKey& giver);

    void encode(ByteWriter& out) const;
    // Nothing when a field has a value that this version does not write.
    static std::optional<KeySlot> decode(ByteReader& in);
};

} // namespace keywork::vault
