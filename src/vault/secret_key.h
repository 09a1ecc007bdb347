#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace keywork::vault {

// 32 bytes of key in memory that is kept out of swap and core files, fenced by guard pages, and wiped when let go.
class SecretKey {
public:
    static constexpr std::size_t size = 32;
    using View = std::span<const std::uint8_t, size>;

    static SecretKey random();
    static SecretKey copyOf(View bytes);
    // Made in place by `write(std::uint8_t* first)`, so the bytes never exist anywhere else.
    template <class Write>
    static SecretKey written(Write&& write)
    {
        SecretKey key;
        write(key.m_bytes.get());
        return key;
    }

    View bytes() const { return View(m_bytes.get(), size); }
    // In constant time.
    friend bool operator==(const SecretKey& left, const SecretKey& right);

private:
    struct Wipe {
        void operator()(std::uint8_t* bytes) const noexcept;
    };

    SecretKey();

    std::unique_ptr<std::uint8_t, Wipe> m_bytes;
};

// Prepares libsodium; every entry into this folder goes through it. Throws std::runtime_error when it cannot.
void requireSodium();

} // namespace keywork::vault
