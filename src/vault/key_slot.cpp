#include "vault/key_slot.h"

#include "vault/bytes.h"

#include <sodium.h>

#include <algorithm>

namespace keywork::vault {

namespace {

constexpr std::uint16_t argon2id13 = 1; // the only way from password to key so far

static_assert(crypto_pwhash_SALTBYTES == sizeof(KeySlot::salt));
static_assert(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES == sizeof(KeySlot::nonce));
static_assert(SecretKey::size + sizeof(PublicKey) + crypto_aead_xchacha20poly1305_ietf_ABYTES ==
              sizeof(KeySlot::sealedSecrets));

// What a password opens: two keys, one after the other, in memory that is wiped.
class SlotSecrets {
public:
    SlotSecrets() : m_bytes(static_cast<std::uint8_t*>(sodium_malloc(size)))
    {
        if (!m_bytes) throw std::bad_alloc();
    }

    static constexpr std::size_t size = SecretKey::size + sizeof(PublicKey);
    std::uint8_t* first() { return m_bytes.get(); }
    const std::uint8_t* first() const { return m_bytes.get(); }

    void put(const SecretKey& own, const PublicKey& store)
    {
        std::copy(own.bytes().begin(), own.bytes().end(), first());
        std::copy(store.begin(), store.end(), first() + SecretKey::size);
    }
    SecretKey own() const { return SecretKey::copyOf(SecretKey::View(first(), SecretKey::size)); }
    PublicKey store() const
    {
        PublicKey key{};
        std::copy_n(first() + SecretKey::size, key.size(), key.begin());
        return key;
    }

private:
    struct Wipe {
        void operator()(std::uint8_t* bytes) const noexcept { sodium_free(bytes); }
    };
    std::unique_ptr<std::uint8_t, Wipe> m_bytes;
};

void encodeTerms(const KeySlot& slot, ByteWriter& out)
{
    out.raw(slot.terms.id.bytes);
    out.number(static_cast<std::uint8_t>(slot.terms.kind));
    out.number(static_cast<std::uint8_t>(slot.terms.state));
    out.number(argon2id13);
    out.number(slot.terms.cost.operations);
    out.number(slot.terms.cost.memoryBytes);
    out.number(static_cast<std::uint64_t>(slot.terms.createdAt.time_since_epoch().count()));
    out.raw(slot.salt);
    out.raw(slot.open);
}

// Everything the seal vouches for besides the secrets: a slot that was moved, cheapened or re-labelled does not open.
std::vector<std::uint8_t> sealedTerms(const KeySlot& slot, const StoreId& store)
{
    ByteWriter terms;
    terms.raw(store.bytes);
    encodeTerms(slot, terms);
    return terms.bytes();
}

Result<SecretKey, UnlockError> keyFrom(const Password& password, const KeySlot& slot)
{
    int failed = 0;
    const auto typed = password.characters();
    auto key = SecretKey::written([&](std::uint8_t* first) {
        failed = crypto_pwhash(first, SecretKey::size, typed.data(), typed.size(), slot.salt.data(),
                               slot.terms.cost.operations, slot.terms.cost.memoryBytes,
                               crypto_pwhash_ALG_ARGON2ID13);
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

SlotId randomSlotId()
{
    requireSodium();
    SlotId id;
    randombytes_buf(id.bytes.data(), id.bytes.size());
    return id;
}

SlotId slotOfAccount(const StoreId& store, std::string_view account)
{
    requireSodium();
    SlotId id;
    crypto_generichash(id.bytes.data(), id.bytes.size(),
                       reinterpret_cast<const unsigned char*>(account.data()), account.size(),
                       store.bytes.data(), store.bytes.size());
    return id;
}

Result<KeySlot, UnlockError> KeySlot::make(const SlotTerms& terms, const Password& password,
                                           const StoreId& store, const KeyPair& giver,
                                           const SecretKey& granted)
{
    const auto pair = KeyPair::random();
    KeySlot slot{};
    slot.terms = terms;
    slot.open = pair.open;
    randombytes_buf(slot.salt.data(), slot.salt.size());
    randombytes_buf(slot.nonce.data(), slot.nonce.size());
    const auto key = keyFrom(password, slot);
    if (!key) return refuse(key.error());
    SlotSecrets secrets;
    secrets.put(pair.secret, giver.open);
    const auto vouched = sealedTerms(slot, store);
    crypto_aead_xchacha20poly1305_ietf_encrypt(slot.sealedSecrets.data(), nullptr, secrets.first(),
                                               SlotSecrets::size, vouched.data(), vouched.size(), nullptr,
                                               slot.nonce.data(), key->bytes().data());
    slot.grantInstead(granted, giver.secret);
    return slot;
}

Result<SecretKey, UnlockError> KeySlot::unlock(const Password& password, const StoreId& store) const
{
    const auto key = keyFrom(password, *this);
    if (!key) return refuse(key.error());
    SlotSecrets secrets;
    const auto vouched = sealedTerms(*this, store);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(secrets.first(), nullptr, nullptr, sealedSecrets.data(),
                                                   sealedSecrets.size(), vouched.data(), vouched.size(),
                                                   nonce.data(), key->bytes().data()) != 0) {
        return refuse(UnlockError::WrongPassword);
    }
    auto granted = grant.take(secrets.store(), secrets.own());
    if (!granted) return refuse(UnlockError::Forged);
    return std::move(*granted);
}

void KeySlot::grantInstead(const SecretKey& granted, const SecretKey& giver)
{
    grant = Grant::make(granted, giver, open);
}

void KeySlot::encode(ByteWriter& out) const
{
    encodeTerms(*this, out);
    out.raw(nonce);
    out.raw(sealedSecrets);
    out.raw(grant.nonce);
    out.raw(grant.box);
}

std::optional<KeySlot> KeySlot::decode(ByteReader& in)
{
    KeySlot slot{};
    auto& terms = slot.terms;
    terms.id.bytes = in.raw<16>();
    terms.kind = SlotKind{in.number<std::uint8_t>()};
    terms.state = SlotState{in.number<std::uint8_t>()};
    const auto derivation = in.number<std::uint16_t>();
    terms.cost.operations = in.number<std::uint64_t>();
    terms.cost.memoryBytes = in.number<std::uint64_t>();
    terms.createdAt = Instant(std::chrono::seconds(in.number<std::int64_t>()));
    slot.salt = in.raw<16>();
    slot.open = in.raw<32>();
    slot.nonce = in.raw<24>();
    slot.sealedSecrets = in.raw<80>();
    slot.grant.nonce = in.raw<24>();
    slot.grant.box = in.raw<48>();

    const bool known = terms.kind >= SlotKind::Person && terms.kind <= SlotKind::Backup &&
                       terms.state >= SlotState::Active && terms.state <= SlotState::MustChange &&
                       derivation == argon2id13;
    if (!known || !withinLimits(terms.cost)) return std::nullopt;
    return slot;
}

} // namespace keywork::vault
