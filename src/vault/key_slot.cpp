#include "vault/key_slot.h"

#include "vault/bytes.h"

#include <sodium.h>

namespace keywork::vault {

namespace {

constexpr std::uint16_t argon2id13 = 1; // the only way from password to key so far

static_assert(crypto_pwhash_SALTBYTES == sizeof(KeySlot::salt));
static_assert(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES == sizeof(KeySlot::nonce));
static_assert(SecretKey::size + crypto_aead_xchacha20poly1305_ietf_ABYTES == sizeof(KeySlot::sealedKey));

void encodeTerms(const KeySlot& slot, ByteWriter& out)
{
    out.raw(slot.id.bytes);
    out.number(static_cast<std::uint8_t>(slot.kind));
    out.number(static_cast<std::uint8_t>(slot.state));
    out.number(argon2id13);
    out.number(slot.cost.operations);
    out.number(slot.cost.memoryBytes);
    out.number(static_cast<std::uint64_t>(slot.createdAt.time_since_epoch().count()));
    out.raw(slot.salt);
}

// Everything the seal vouches for besides the key: a slot that was moved, cheapened or re-labelled does not open.
std::vector<std::uint8_t> sealedTerms(const KeySlot& slot, const SlotHome& home)
{
    ByteWriter terms;
    terms.raw(home.store.bytes);
    terms.number(home.keyEpoch);
    encodeTerms(slot, terms);
    return terms.bytes();
}

Result<SecretKey, UnlockError> keyFrom(const Password& password, const KeySlot& slot)
{
    int failed = 0;
    const auto typed = password.characters();
    auto key = SecretKey::written([&](std::uint8_t* first) {
        failed = crypto_pwhash(first, SecretKey::size, typed.data(), typed.size(), slot.salt.data(),
                               slot.cost.operations, slot.cost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13);
    });
    if (failed != 0) return refuse(UnlockError::NotEnoughMemory);
    return key;
}

bool withinLimits(const KdfCost& cost)
{
    return cost.operations >= leastCost.operations && cost.operations <= greatestCost.operations &&
           cost.memoryBytes >= leastCost.memoryBytes && cost.memoryBytes <= greatestCost.memoryBytes;
}

} // namespace

Result<KeySlot, UnlockError> KeySlot::seal(KeySlot terms, const DataKey& dataKey, const Password& password,
                                           const SlotHome& home)
{
    randombytes_buf(terms.salt.data(), terms.salt.size());
    randombytes_buf(terms.nonce.data(), terms.nonce.size());
    const auto key = keyFrom(password, terms);
    if (!key) return refuse(key.error());
    const auto vouched = sealedTerms(terms, home);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        terms.sealedKey.data(), nullptr, dataKey.secret().bytes().data(), SecretKey::size, vouched.data(),
        vouched.size(), nullptr, terms.nonce.data(), key->bytes().data());
    return terms;
}

Result<DataKey, UnlockError> KeySlot::open(const Password& password, const SlotHome& home) const
{
    const auto key = keyFrom(password, *this);
    if (!key) return refuse(key.error());
    const auto vouched = sealedTerms(*this, home);
    int failed = 0;
    auto opened = SecretKey::written([&](std::uint8_t* first) {
        failed = crypto_aead_xchacha20poly1305_ietf_decrypt(first, nullptr, nullptr, sealedKey.data(),
                                                            sealedKey.size(), vouched.data(), vouched.size(),
                                                            nonce.data(), key->bytes().data());
    });
    if (failed != 0) return refuse(UnlockError::WrongPassword);
    return DataKey(std::move(opened));
}

void KeySlot::encode(ByteWriter& out) const
{
    encodeTerms(*this, out);
    out.raw(nonce);
    out.raw(sealedKey);
}

std::optional<KeySlot> KeySlot::decode(ByteReader& in)
{
    KeySlot slot{};
    slot.id.bytes = in.raw<16>();
    slot.kind = SlotKind{in.number<std::uint8_t>()};
    slot.state = SlotState{in.number<std::uint8_t>()};
    const auto derivation = in.number<std::uint16_t>();
    slot.cost.operations = in.number<std::uint64_t>();
    slot.cost.memoryBytes = in.number<std::uint64_t>();
    slot.createdAt = Instant(std::chrono::seconds(in.number<std::int64_t>()));
    slot.salt = in.raw<16>();
    slot.nonce = in.raw<24>();
    slot.sealedKey = in.raw<48>();

    const bool known = slot.kind >= SlotKind::Password && slot.kind <= SlotKind::Guardian &&
                       slot.state >= SlotState::Active && slot.state <= SlotState::Revoked &&
                       derivation == argon2id13;
    if (!known || !withinLimits(slot.cost)) return std::nullopt;
    return slot;
}

} // namespace keywork::vault
