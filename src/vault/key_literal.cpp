#include "vault/key_literal.h"

#include <sodium.h>

namespace keywork::vault {

KeyLiteral::KeyLiteral(const SecretKey& key) : m_text{'x', '\''}
{
    sodium_bin2hex(m_text.data() + 2, m_text.size() - 2, key.bytes().data(), key.bytes().size());
    m_text[m_text.size() - 2] = '\'';
}

KeyLiteral::~KeyLiteral()
{
    sodium_memzero(m_text.data(), m_text.size());
}

} // namespace keywork::vault
