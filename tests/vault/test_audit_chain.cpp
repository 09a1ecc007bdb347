#include "vault/audit_chain.h"

#include "vault/data_key.h"

#include <gtest/gtest.h>

#include <set>

namespace keywork::vault {
namespace {

SecretKey keyOf(std::uint8_t first)
{
    std::array<std::uint8_t, SecretKey::size> bytes{};
    for (auto& byte : bytes) byte = first++;
    return SecretKey::copyOf(bytes);
}

ChainedFields row(std::string_view role, std::string_view action)
{
    ChainedFields fields;
    fields.put(std::int64_t{7}).put(role).put(action).put(std::optional<std::int64_t>());
    return fields;
}

std::string hex(const ChainHash& hash)
{
    std::string text;
    for (const auto byte : hash) {
        constexpr auto digits = "0123456789abcdef";
        text += digits[byte >> 4U];
        text += digits[byte & 15U];
    }
    return text;
}

TEST(ChainedFields, SayOfWhatKindAndHowLongEachFieldIs)
{
    const auto number = [](std::int64_t value) { return ChainedFields().put(value).bytes(); };
    EXPECT_EQ(number(-2), (std::vector<std::uint8_t>{1, 254, 255, 255, 255, 255, 255, 255, 255}));
    ChainedFields text;
    text.put(std::string_view("ab"));
    EXPECT_EQ(text.bytes(), (std::vector<std::uint8_t>{2, 2, 0, 0, 0, 0, 0, 0, 0, 'a', 'b'}));
    ChainedFields nothing;
    nothing.put(std::optional<std::int64_t>());
    EXPECT_EQ(nothing.bytes(), std::vector<std::uint8_t>(9, 0));
}

TEST(ChainedFields, DifferForRowsThatDiffer)
{
    const std::set<std::vector<std::uint8_t>> rows = {row("ab", "c").bytes(), row("a", "bc").bytes(),
                                                      row("abc", "").bytes(), row("", "abc").bytes()};
    EXPECT_EQ(rows.size(), 4U);
}

TEST(AuditChain, BindsARowToItsFieldsToTheHashBeforeAndToTheKey)
{
    const AuditChain chain(keyOf(1));
    ChainHash other{};
    other[31] = 1;
    const std::set<ChainHash> hashes = {chain.after({}, row("a", "b")), chain.after({}, row("a", "c")),
                                        chain.after(other, row("a", "b")),
                                        AuditChain(keyOf(2)).after({}, row("a", "b"))};
    EXPECT_EQ(hashes.size(), 4U);
    EXPECT_EQ(chain.after({}, row("a", "b")), AuditChain(keyOf(1)).after({}, row("a", "b")));
}

// Stores are kept for decades: the format is what it was when the first row was written. Computed by another program.
TEST(AuditChain, GivesTheHashThatItAlwaysGave)
{
    const AuditChain chain(DataKey(keyOf(0)).derive(KeyPurpose::AuditChain));
    EXPECT_EQ(hex(chain.after({}, row("keyworker", "signSession"))),
              "35b643fefd3e73c02a076005ab98210bb48512fe295b80b8a6d266ebbdd12a73");
}

} // namespace
} // namespace keywork::vault
