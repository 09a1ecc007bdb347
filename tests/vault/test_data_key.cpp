#include "vault/data_key.h"
#include "vault/key_literal.h"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <type_traits>

namespace keywork::vault {
namespace {

static_assert(!std::is_copy_constructible_v<SecretKey>, "a key is handed on, not multiplied");

DataKey countingKey()
{
    std::array<std::uint8_t, SecretKey::size> bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<std::uint8_t>(i);
    return DataKey(SecretKey::copyOf(bytes));
}

std::string literalOf(const SecretKey& key)
{
    return std::string(KeyLiteral(key).text());
}

TEST(DataKey, GivesEachPurposeAKeyOfItsOwn)
{
    const auto key = countingKey();
    EXPECT_FALSE(key.derive(KeyPurpose::Database) == key.derive(KeyPurpose::KeyFileSeal));
    EXPECT_FALSE(key.derive(KeyPurpose::Database) == key.derive(KeyPurpose::AuditChain));
    EXPECT_FALSE(key.derive(KeyPurpose::Database) == key.derive(KeyPurpose::KeptSecrets));
    EXPECT_FALSE(key.derive(KeyPurpose::Database) == key.secret());
}

// Every store ever made depends on this answer.
TEST(DataKey, GivesTheSameDatabaseKeyInEveryVersion)
{
    EXPECT_EQ(literalOf(countingKey().derive(KeyPurpose::Database)),
              "x'1be2a49f561c6bde6827edfb855e96ebbf1a95d9d54e0d4ead4b78cfb5ff042b'");
}

TEST(DataKey, IsAnotherEveryTime)
{
    EXPECT_FALSE(DataKey::random() == DataKey::random());
}

TEST(DataKey, HandsOnAnEqualCopy)
{
    const auto key = DataKey::random();
    EXPECT_TRUE(key.copy() == key);
}

TEST(KeyLiteral, IsTheFormThatIsNotTakenForAPassphrase)
{
    const auto text = literalOf(countingKey().secret());
    EXPECT_EQ(text, "x'000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f'");
    EXPECT_EQ(text.size(), 67u);
}

} // namespace
} // namespace keywork::vault
