#pragma once

#include "base/instant.h"
#include "vault/data_key.h"
#include "vault/password.h"

#include <array>
#include <optional>

namespace keywork::vault {

class ByteReader;
class ByteWriter;

// Sixteen random bytes that name one thing for ever. The tag keeps a store's name from being passed for a slot's.
template <class Tag>
struct RandomName {
    std::array<std::uint8_t, 16> bytes{};

    friend auto operator<=>(const RandomName&, const RandomName&) = default;
};
using StoreId = RandomName<struct StoreTag>;
using SlotId = RandomName<struct SlotTag>;

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

enum class SlotKind : std::uint8_t { Password = 1, Recovery = 2, Guardian = 3 };
enum class SlotState : std::uint8_t { Active = 1, MustChange = 2, Revoked = 3 };
enum class UnlockError { WrongPassword, NoSuchSlot, Forged, NotEnoughMemory };

// The store and the key period a slot belongs to; the seal of the slot covers them, so it opens nothing elsewhere.
struct SlotHome {
    StoreId store;
    std::uint32_t keyEpoch;
};

// One person's way to the data key: the data key, sealed under a key that argon2id makes from their password.
struct KeySlot {
    static constexpr std::size_t encodedSize = 132;

    SlotId id;
    SlotKind kind;
    SlotState state;
    KdfCost cost;
    Instant createdAt;
    std::array<std::uint8_t, 16> salt;
    std::array<std::uint8_t, 24> nonce;
    std::array<std::uint8_t, 48> sealedKey;

    // `terms` gives everything but salt, nonce and sealed key, which are made here.
    static Result<KeySlot, UnlockError> seal(KeySlot terms, const DataKey& dataKey, const Password& password,
                                             const SlotHome& home);
    Result<DataKey, UnlockError> open(const Password& password, const SlotHome& home) const;

    void encode(ByteWriter& out) const;
    // Nothing when a field has a value that this version does not write.
    static std::optional<KeySlot> decode(ByteReader& in);
};

} // namespace keywork::vault
