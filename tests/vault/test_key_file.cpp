#include "vault/practice_keys.h"

#include <gtest/gtest.h>

namespace keywork::vault {
namespace {

using test::made;
using test::practiceKeys;

TEST(KeyFile, IsReadBackAsItWasWritten)
{
    const auto& keys = practiceKeys().file;
    const auto read = KeyFile::parse(keys.bytes());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->bytes(), keys.bytes());
    EXPECT_EQ(read->storeId(), keys.storeId());
    EXPECT_EQ(read->generation(), keys.generation());
    ASSERT_EQ(read->slots().size(), 2u);
    EXPECT_EQ(read->slots()[1].id, keys.slots()[1].id);
    EXPECT_EQ(read->slots()[1].createdAt, made);
    EXPECT_EQ(read->slots()[1].cost, practiceCost);
}

TEST(KeyFile, OfAPracticeStoreSaysSoAndOpensWithThePublishedPassword)
{
    const auto read = KeyFile::parse(practiceKeys().file.bytes());
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->isPractice());
    const auto unlocked = read->unlock(practicePassword());
    ASSERT_TRUE(unlocked);
    EXPECT_TRUE(unlocked->dataKey == practiceKeys().dataKey);
    EXPECT_EQ(unlocked->slot, read->slots().front().id);
}

TEST(KeyFile, OpensEverySlotByItsOwnName)
{
    for (const auto& slot : practiceKeys().file.slots()) {
        const auto key = practiceKeys().file.unlock(slot.id, practicePassword());
        ASSERT_TRUE(key);
        EXPECT_TRUE(*key == practiceKeys().dataKey);
    }
}

TEST(KeyFile, StaysClosedToAnotherPassword)
{
    const auto unlocked = practiceKeys().file.unlock(*Password::parse("Practice"));
    ASSERT_FALSE(unlocked);
    EXPECT_EQ(unlocked.error(), UnlockError::WrongPassword);
}

TEST(KeyFile, KnowsNoSlotThatWasNeverAdded)
{
    const auto key = practiceKeys().file.unlock(SlotId{}, practicePassword());
    ASSERT_FALSE(key);
    EXPECT_EQ(key.error(), UnlockError::NoSuchSlot);
}

TEST(KeyFile, GivesEachPersonTheSameKeyBehindTheirOwnPassword)
{
    auto keys = KeyFile::create(StoreKind::Real);
    const auto okafor = *Password::parse("a long walk by the canal");
    const auto marsh = *Password::parse("seven herons, one pond");
    const auto first = keys.file.addSlot(keys.dataKey, okafor, leastCost, made);
    const auto second = keys.file.addSlot(keys.dataKey, marsh, leastCost, made);
    ASSERT_TRUE(first && second);
    EXPECT_TRUE(*keys.file.unlock(*first, okafor) == keys.dataKey);
    EXPECT_TRUE(*keys.file.unlock(*second, marsh) == keys.dataKey);
    EXPECT_EQ(keys.file.unlock(*first, marsh).error(), UnlockError::WrongPassword);
    EXPECT_EQ(keys.file.unlock(marsh)->slot, *second);
    EXPECT_FALSE(keys.file.isPractice());
}

TEST(KeyFile, WithoutASlotOpensForNobody)
{
    const auto keys = KeyFile::create(StoreKind::Real);
    const auto read = KeyFile::parse(keys.file.bytes());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->unlock(practicePassword()).error(), UnlockError::WrongPassword);
}

TEST(KeyFile, CountsItsChanges)
{
    auto keys = KeyFile::create(StoreKind::Real);
    const auto before = keys.file.generation();
    keys.file.setAnchor(keys.dataKey, {417, {1, 2, 3}});
    EXPECT_EQ(keys.file.generation(), before + 1);
    const auto read = KeyFile::parse(keys.file.bytes());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->anchor(), (AuditAnchor{417, {1, 2, 3}}));
    EXPECT_TRUE(read->isSealedBy(keys.dataKey));
    EXPECT_FALSE(read->isSealedBy(DataKey::random()));
}

TEST(KeyFile, TakesNoMoreSlotsThanItCanRead)
{
    static_assert(KeyFile::mostBytes > KeyFile::mostSlots * KeySlot::encodedSize + 200);
    EXPECT_EQ(KeyFile::parse(std::vector<std::uint8_t>(3, 'K')).error(), KeyFileError::NotAKeyFile);
    EXPECT_EQ(KeyFile::parse({}).error(), KeyFileError::NotAKeyFile);
}

} // namespace
} // namespace keywork::vault
