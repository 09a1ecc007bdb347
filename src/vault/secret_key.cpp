#include "vault/secret_key.h"

#include <sodium.h>

#include <algorithm>
#include <new>
#include <stdexcept>

namespace keywork::vault {

void requireSodium()
{
    static const int ready = sodium_init();
    if (ready < 0) throw std::runtime_error("libsodium cannot be used on this computer");
}

void SecretKey::Wipe::operator()(std::uint8_t* bytes) const noexcept
{
    sodium_free(bytes); // wipes first
}

SecretKey::SecretKey()
{
    requireSodium();
    m_bytes.reset(static_cast<std::uint8_t*>(sodium_malloc(size)));
    if (!m_bytes) throw std::bad_alloc();
}

SecretKey SecretKey::random()
{
    return written([](std::uint8_t* first) { randombytes_buf(first, size); });
}

SecretKey SecretKey::copyOf(View bytes)
{
    return written([&](std::uint8_t* first) { std::copy(bytes.begin(), bytes.end(), first); });
}

bool operator==(const SecretKey& left, const SecretKey& right)
{
    return sodium_memcmp(left.bytes().data(), right.bytes().data(), SecretKey::size) == 0;
}

} // namespace keywork::vault
