#include "vault/practice_keys.h"

#include <gtest/gtest.h>
#include <sodium.h>

#include <algorithm>
#include <functional>

// What someone can do to store.keys who may write it but holds no key. Offsets are those of the format in
// docs/security.md: an attacker knows them too.
namespace keywork::vault {
namespace {

using test::practiceKeys;
using Bytes = std::vector<std::uint8_t>;

constexpr std::ptrdiff_t headerSize = 232;
constexpr std::size_t checksumSize = 16;
constexpr std::size_t versionAt = 8;
constexpr std::size_t flagsAt = 12;
constexpr std::size_t storeIdAt = 16;
constexpr std::ptrdiff_t slotCountAt = 44;
// Within a slot.
constexpr std::ptrdiff_t operationsAt = 20;
constexpr std::ptrdiff_t memoryAt = 28;
constexpr std::ptrdiff_t sealedSecretsAt = 116;
constexpr std::ptrdiff_t grantAt = 196;

std::ptrdiff_t slotAt(std::ptrdiff_t index)
{
    return headerSize + index * static_cast<std::ptrdiff_t>(KeySlot::encodedSize);
}

// The checksum is no secret: anyone can make it fit again.
Bytes withRepairedChecksum(Bytes bytes)
{
    crypto_generichash(bytes.data() + bytes.size() - checksumSize, checksumSize, bytes.data(),
                       bytes.size() - checksumSize, nullptr, 0);
    return bytes;
}

Result<KeyFile, KeyFileError> parseAltered(const std::function<void(Bytes&)>& alter)
{
    auto bytes = practiceKeys().file.bytes();
    alter(bytes);
    return KeyFile::parse(withRepairedChecksum(std::move(bytes)));
}

void putNumber(Bytes& bytes, std::ptrdiff_t at, std::uint64_t value, int size)
{
    for (int i = 0; i < size; ++i)
        bytes[static_cast<std::size_t>(at + i)] = static_cast<std::uint8_t>(value >> (8 * i));
}

TEST(AlteredKeyFile, IsRefusedForEverySingleFlippedBit)
{
    const auto& sound = practiceKeys().file.bytes();
    for (std::size_t bit = 0; bit < 8 * sound.size(); ++bit) {
        auto bytes = sound;
        bytes[bit / 8] ^= static_cast<std::uint8_t>(1 << (bit % 8));
        EXPECT_FALSE(KeyFile::parse(bytes)) << "bit " << bit;
    }
}

TEST(AlteredKeyFile, IsRefusedForEveryFlippedBitAlthoughItsChecksumWasRepaired)
{
    const auto& sound = practiceKeys().file.bytes();
    for (std::size_t bit = 0; bit < 8 * (sound.size() - checksumSize); ++bit) {
        auto bytes = sound;
        bytes[bit / 8] ^= static_cast<std::uint8_t>(1 << (bit % 8));
        const auto read = KeyFile::parse(withRepairedChecksum(std::move(bytes)));
        EXPECT_FALSE(read && read->isSealedBy(practiceKeys().dataKey)) << "bit " << bit;
    }
}

TEST(AlteredKeyFile, IsRefusedWhereverItIsCut)
{
    const auto& sound = practiceKeys().file.bytes();
    for (std::size_t length = 0; length < sound.size(); ++length) {
        EXPECT_FALSE(KeyFile::parse(std::span(sound).first(length))) << length << " bytes";
    }
}

TEST(AlteredKeyFile, IsRefusedWithAnythingAfterItsEnd)
{
    EXPECT_EQ(parseAltered([](Bytes& bytes) { bytes.push_back(0); }).error(), KeyFileError::Damaged);
}

TEST(AlteredKeyFile, CannotTurnAPracticeStoreIntoARealOne)
{
    const auto read = parseAltered([](Bytes& bytes) { bytes[flagsAt] = 0; });
    ASSERT_TRUE(read);
    EXPECT_FALSE(read->isPractice());
    EXPECT_EQ(read->unlock(SlotKind::Person, practicePassword()).error(), UnlockError::Forged);
}

TEST(AlteredKeyFile, DoesNotOpenWhenTwoSlotsHaveChangedTheirKeys)
{
    const auto read = parseAltered([](Bytes& bytes) {
        std::swap_ranges(bytes.begin() + slotAt(0) + sealedSecretsAt, bytes.begin() + slotAt(1),
                         bytes.begin() + slotAt(1) + sealedSecretsAt);
    });
    ASSERT_TRUE(read);
    EXPECT_EQ(read->unlock(SlotKind::Person, practicePassword()).error(), UnlockError::WrongPassword);
}

TEST(AlteredKeyFile, DoesNotOpenWhenASlotWasGrantedAnotherKeyThanTheStores)
{
    // Whoever knows a slot's public key can hand it any key, but not as the store, whose own key they do not have.
    const auto read = parseAltered([](Bytes& bytes) {
        const auto forged =
            Grant::make(SecretKey::random(), SecretKey::random(), practiceKeys().file.slots()[0].open);
        std::copy(forged.nonce.begin(), forged.nonce.end(), bytes.begin() + slotAt(0) + grantAt);
        std::copy(forged.box.begin(), forged.box.end(), bytes.begin() + slotAt(0) + grantAt + 24);
    });
    ASSERT_TRUE(read);
    EXPECT_EQ(read->unlock(read->slots()[0].terms.id, practicePassword()).error(), UnlockError::Forged);
}

TEST(AlteredKeyFile, DoesNotOpenWithASlotFromAnotherStore)
{
    const auto other = createPracticeKeys(std::span(test::accounts).first(1), test::made);
    ASSERT_TRUE(other);
    const auto read = parseAltered([&](Bytes& bytes) {
        const auto& theirs = other->file.bytes();
        std::copy_n(theirs.begin() + slotAt(0), KeySlot::encodedSize, bytes.begin() + slotAt(0));
    });
    ASSERT_TRUE(read);
    const auto pasted = read->slots().front().terms.id;
    EXPECT_EQ(read->unlock(pasted, practicePassword()).error(), UnlockError::WrongPassword);
}

TEST(AlteredKeyFile, DoesNotOpenWithAnotherStoresName)
{
    const auto read = parseAltered([](Bytes& bytes) { bytes[storeIdAt] ^= 1; });
    ASSERT_TRUE(read);
    EXPECT_EQ(read->unlock(SlotKind::Person, practicePassword()).error(), UnlockError::WrongPassword);
}

TEST(AlteredKeyFile, DoesNotOpenWhenGuessingWasMadeCheaper)
{
    auto keys = KeyFile::create(StoreKind::Real);
    const auto password = *Password::parse("seven herons, one pond");
    auto terms = test::slotFor(keys.file, "marsh");
    terms.cost = KdfCost{3, 64 * mebibyte};
    ASSERT_TRUE(keys.file.put(keys.dataKey, terms, password));
    auto bytes = keys.file.bytes();
    putNumber(bytes, slotAt(0) + operationsAt, 2, 8);
    const auto read = KeyFile::parse(withRepairedChecksum(std::move(bytes)));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->unlock(SlotKind::Person, password).error(), UnlockError::WrongPassword);
}

TEST(AlteredKeyFile, IsRefusedBelowTheLeastAndAboveTheGreatestCost)
{
    const auto withCost = [](std::ptrdiff_t at, std::uint64_t value) {
        return parseAltered([=](Bytes& bytes) { putNumber(bytes, slotAt(1) + at, value, 8); });
    };
    for (const auto operations : {0ull, 1ull, 17ull, ~0ull}) {
        EXPECT_EQ(withCost(operationsAt, operations).error(), KeyFileError::LimitsExceeded) << operations;
    }
    for (const auto memory : {0ull, 64ull * mebibyte - 1, 2048ull * mebibyte + 1, ~0ull}) {
        EXPECT_EQ(withCost(memoryAt, memory).error(), KeyFileError::LimitsExceeded) << memory;
    }
}

TEST(AlteredKeyFile, IsRefusedWhenItClaimsMoreSlotsThanItMayHaveOrThanItHas)
{
    const auto withCount = [](std::uint64_t count) {
        return parseAltered([=](Bytes& bytes) { putNumber(bytes, slotCountAt, count, 2); });
    };
    EXPECT_EQ(withCount(257).error(), KeyFileError::LimitsExceeded);
    EXPECT_EQ(withCount(65535).error(), KeyFileError::LimitsExceeded);
    EXPECT_EQ(withCount(3).error(), KeyFileError::Damaged);
    EXPECT_EQ(withCount(0).error(), KeyFileError::Damaged);
}

TEST(AlteredKeyFile, IsRefusedWhenTwoSlotsHaveOneName)
{
    const auto read = parseAltered(
        [](Bytes& bytes) { std::copy_n(bytes.begin() + slotAt(0), 16, bytes.begin() + slotAt(1)); });
    EXPECT_EQ(read.error(), KeyFileError::Damaged);
}

TEST(AlteredKeyFile, OfAVersionToComeIsToldFromADamagedOne)
{
    EXPECT_EQ(parseAltered([](Bytes& bytes) { bytes[versionAt] = 3; }).error(), KeyFileError::NewerVersion);
    EXPECT_EQ(parseAltered([](Bytes& bytes) { bytes[versionAt] = 1; }).error(), KeyFileError::OlderVersion);
    EXPECT_EQ(parseAltered([](Bytes& bytes) { bytes[versionAt] = 0; }).error(), KeyFileError::Damaged);
}

TEST(AlteredKeyFile, IsRefusedWhenItIsFarTooLong)
{
    const auto read = parseAltered([](Bytes& bytes) { bytes.resize(KeyFile::mostBytes + 1); });
    EXPECT_EQ(read.error(), KeyFileError::LimitsExceeded);
}

} // namespace
} // namespace keywork::vault
