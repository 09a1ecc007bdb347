#include "vault/bytes.h"
#include "vault/key_file.h"

#include <sodium.h>

#include <algorithm>

// store.keys as bytes: docs/security.md has the same as a table.
namespace keywork::vault {

namespace {

// Header, slots, seal, checksum; all numbers little-endian. The checksum (BLAKE2b over all before it) tells an
// accident from a newer format, so every later version keeps magic, version and a checksum of this kind at the end.
// The seal (BLAKE2b keyed from the data key) tells a forgery, and can only be checked after unlocking.
constexpr std::array<std::uint8_t, 8> magic{'K', 'E', 'Y', 'W', 'O', 'R', 'K', '1'};
constexpr std::uint16_t version = 2; // 1 was that of trials, whose slots could not be granted another key
constexpr std::uint16_t headerSize = 88 + 2 * KeptSecret::encodedSize;
constexpr std::uint32_t practiceFlag = 1;
constexpr std::uint32_t changingFlag = 2; // the data key before this one is kept
constexpr std::size_t sealSize = 32;
constexpr std::size_t checksumSize = 16;
constexpr std::size_t smallestSize = headerSize + sealSize + checksumSize;

using Bytes = std::span<const std::uint8_t>;

std::array<std::uint8_t, checksumSize> checksumOf(Bytes bytes)
{
    std::array<std::uint8_t, checksumSize> sum{};
    crypto_generichash(sum.data(), sum.size(), bytes.data(), bytes.size(), nullptr, 0);
    return sum;
}

std::array<std::uint8_t, sealSize> sealOf(Bytes bytes, const DataKey& dataKey)
{
    const auto key = dataKey.derive(KeyPurpose::KeyFileSeal);
    std::array<std::uint8_t, sealSize> seal{};
    crypto_generichash(seal.data(), seal.size(), bytes.data(), bytes.size(), key.bytes().data(),
                       SecretKey::size);
    return seal;
}

bool hasDuplicate(const std::vector<KeySlot>& slots)
{
    std::vector<SlotId> ids;
    ids.reserve(slots.size());
    for (const auto& slot : slots) ids.push_back(slot.terms.id);
    std::sort(ids.begin(), ids.end());
    return std::adjacent_find(ids.begin(), ids.end()) != ids.end();
}

Result<Done, KeyFileError> isWhole(Bytes bytes)
{
    requireSodium();
    if (bytes.size() < magic.size() || !std::equal(magic.begin(), magic.end(), bytes.begin())) {
        return refuse(KeyFileError::NotAKeyFile);
    }
    if (bytes.size() > KeyFile::mostBytes) return refuse(KeyFileError::LimitsExceeded);
    if (bytes.size() < magic.size() + 2 + checksumSize) return refuse(KeyFileError::Damaged);
    const auto sum = checksumOf(bytes.first(bytes.size() - checksumSize));
    if (!std::equal(sum.begin(), sum.end(), bytes.end() - checksumSize)) return refuse(KeyFileError::Damaged);
    return Done{};
}

Result<std::vector<KeySlot>, KeyFileError> readSlots(ByteReader& in, std::size_t count)
{
    std::vector<KeySlot> slots;
    slots.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const auto slot = KeySlot::decode(in);
        if (!slot) return refuse(KeyFileError::LimitsExceeded);
        slots.push_back(*slot);
    }
    if (hasDuplicate(slots)) return refuse(KeyFileError::Damaged);
    return slots;
}

KeptSecret readKept(ByteReader& in)
{
    KeptSecret kept;
    kept.nonce = in.raw<24>();
    kept.box = in.raw<48>();
    return kept;
}

void writeKept(const KeptSecret& kept, ByteWriter& out)
{
    out.raw(kept.nonce);
    out.raw(kept.box);
}

} // namespace

Result<KeyFile, KeyFileError> KeyFile::parse(Bytes bytes)
{
    if (const auto whole = isWhole(bytes); !whole) return refuse(whole.error());
    ByteReader in(bytes.subspan(magic.size()));
    const auto writtenBy = in.number<std::uint16_t>();
    if (writtenBy > version) return refuse(KeyFileError::NewerVersion);
    if (writtenBy == 1) return refuse(KeyFileError::OlderVersion);
    if (bytes.size() < smallestSize) return refuse(KeyFileError::Damaged);
    const auto headerLength = in.number<std::uint16_t>();
    const auto flags = in.number<std::uint32_t>();
    KeyFile file;
    file.m_kind = (flags & practiceFlag) != 0 ? StoreKind::Practice : StoreKind::Real;
    file.m_storeId.bytes = in.raw<16>();
    file.m_generation = in.number<std::uint64_t>();
    file.m_keyEpoch = in.number<std::uint32_t>();
    const auto slotCount = in.number<std::uint16_t>();
    const auto slotSize = in.number<std::uint16_t>();
    file.m_anchor.sequence = in.number<std::uint64_t>();
    file.m_anchor.head = in.raw<32>();
    file.m_giver = readKept(in);
    const auto previous = readKept(in);
    if ((flags & changingFlag) != 0) file.m_previous = previous;
    if (writtenBy == 0 || headerLength != headerSize || flags > (practiceFlag | changingFlag) ||
        slotSize != KeySlot::encodedSize) {
        return refuse(KeyFileError::Damaged);
    }
    if (slotCount > mostSlots) return refuse(KeyFileError::LimitsExceeded);
    if (bytes.size() != smallestSize + slotCount * KeySlot::encodedSize) return refuse(KeyFileError::Damaged);
    auto slots = readSlots(in, slotCount);
    if (!slots) return refuse(slots.error());
    file.m_slots = std::move(*slots);
    file.m_bytes.assign(bytes.begin(), bytes.end());
    return file;
}

bool KeyFile::isSealedBy(const DataKey& dataKey) const
{
    const auto seal = sealOf(Bytes(m_bytes).first(m_bytes.size() - sealSize - checksumSize), dataKey);
    return sodium_memcmp(seal.data(), m_bytes.data() + m_bytes.size() - sealSize - checksumSize, sealSize) ==
           0;
}

std::vector<std::uint8_t> KeyFile::sealedPart() const
{
    ByteWriter out;
    out.raw(magic);
    out.number(version);
    out.number(headerSize);
    out.number((isPractice() ? practiceFlag : std::uint32_t{0}) |
               (m_previous ? changingFlag : std::uint32_t{0}));
    out.raw(m_storeId.bytes);
    out.number(m_generation);
    out.number(m_keyEpoch);
    out.number(static_cast<std::uint16_t>(m_slots.size()));
    out.number(static_cast<std::uint16_t>(KeySlot::encodedSize));
    out.number(m_anchor.sequence);
    out.raw(m_anchor.head);
    writeKept(m_giver, out);
    writeKept(m_previous.value_or(KeptSecret{}), out);
    for (const auto& slot : m_slots) slot.encode(out);
    return out.bytes();
}

void KeyFile::seal(const DataKey& dataKey)
{
    m_bytes = sealedPart();
    const auto seal = sealOf(m_bytes, dataKey);
    m_bytes.insert(m_bytes.end(), seal.begin(), seal.end());
    const auto sum = checksumOf(m_bytes);
    m_bytes.insert(m_bytes.end(), sum.begin(), sum.end());
}

} // namespace keywork::vault
