#include "vault/password.h"

#include "vault/secret_key.h"

#include <sodium.h>
#include <utf8proc.h>

#include <cstdlib>
#include <cstring>
#include <new>

namespace keywork::vault {

void Password::Wipe::operator()(char* text) const noexcept
{
    sodium_free(text);
}

Result<Password, PasswordError> Password::parse(std::string_view typed)
{
    if (typed.empty()) return refuse(PasswordError::Empty);
    if (typed.size() > longestBytes) return refuse(PasswordError::TooLong);
    if (typed.find('\0') != std::string_view::npos) return refuse(PasswordError::HasNul);

    requireSodium();
    utf8proc_uint8_t* composed = nullptr;
    const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(typed.data()),
                                     static_cast<utf8proc_ssize_t>(typed.size()), &composed,
                                     static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
    if (length <= 0) {
        std::free(composed);
        return refuse(PasswordError::NotUtf8);
    }
    const auto size = static_cast<std::size_t>(length);
    std::unique_ptr<char, Wipe> kept(static_cast<char*>(sodium_malloc(size)));
    if (kept) std::memcpy(kept.get(), composed, size);
    sodium_memzero(composed, size);
    std::free(composed);
    if (!kept) throw std::bad_alloc();
    return Password(std::move(kept), size);
}

Password practicePassword()
{
    return *Password::parse("practice");
}

} // namespace keywork::vault
