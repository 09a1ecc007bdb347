#include "vault/practice_keys.h"

#include <gtest/gtest.h>

namespace keywork::vault {
namespace {

using test::made;
using test::practiceKeys;
using test::slotFor;

TEST(KeyFile, IsReadBackAsItWasWritten)
{
    const auto& keys = practiceKeys().file;
    const auto read = KeyFile::parse(keys.bytes());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->bytes(), keys.bytes());
    EXPECT_EQ(read->storeId(), keys.storeId());
    EXPECT_EQ(read->generation(), keys.generation());
    ASSERT_EQ(read->slots().size(), 2u);
    EXPECT_EQ(read->slots()[1].terms.id, keys.slots()[1].terms.id);
    EXPECT_EQ(read->slots()[1].terms.createdAt, made);
    EXPECT_EQ(read->slots()[1].terms.cost, practiceCost);
}

TEST(KeyFile, OfAPracticeStoreSaysSoAndOpensWithThePublishedPassword)
{
    const auto read = KeyFile::parse(practiceKeys().file.bytes());
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->isPractice());
    const auto unlocked = read->unlock(SlotKind::Person, practicePassword());
    ASSERT_TRUE(unlocked);
    EXPECT_TRUE(unlocked->dataKey == practiceKeys().dataKey);
    EXPECT_EQ(unlocked->slot, read->slots().front().terms.id);
}

TEST(KeyFile, OpensEverySlotByItsOwnName)
{
    for (const auto& slot : practiceKeys().file.slots()) {
        const auto key = practiceKeys().file.unlock(slot.terms.id, practicePassword());
        ASSERT_TRUE(key);
        EXPECT_TRUE(*key == practiceKeys().dataKey);
    }
}

TEST(KeyFile, StaysClosedToAnotherPassword)
{
    const auto unlocked = practiceKeys().file.unlock(SlotKind::Person, *Password::parse("Practice"));
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
    const auto first = slotFor(keys.file, "okafor");
    const auto second = slotFor(keys.file, "marsh");
    ASSERT_TRUE(keys.file.put(keys.dataKey, first, okafor) && keys.file.put(keys.dataKey, second, marsh));
    EXPECT_TRUE(*keys.file.unlock(first.id, okafor) == keys.dataKey);
    EXPECT_TRUE(*keys.file.unlock(second.id, marsh) == keys.dataKey);
    EXPECT_EQ(keys.file.unlock(first.id, marsh).error(), UnlockError::WrongPassword);
    EXPECT_EQ(keys.file.unlock(SlotKind::Person, marsh)->slot, second.id);
    EXPECT_FALSE(keys.file.isPractice());
}

TEST(KeyFile, WithoutASlotOpensForNobody)
{
    const auto keys = KeyFile::create(StoreKind::Real);
    const auto read = KeyFile::parse(keys.file.bytes());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->unlock(SlotKind::Person, practicePassword()).error(), UnlockError::WrongPassword);
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

TEST(KeyFile, PutsASlotInPlaceOfTheOneBefore)
{
    auto keys = KeyFile::create(StoreKind::Real);
    const auto terms = slotFor(keys.file, "okafor");
    const auto before = *Password::parse("a long walk by the canal");
    const auto after = *Password::parse("seven herons, one pond");
    ASSERT_TRUE(keys.file.put(keys.dataKey, terms, before));
    auto changed = terms;
    changed.state = SlotState::MustChange;
    ASSERT_TRUE(keys.file.put(keys.dataKey, changed, after));
    EXPECT_EQ(keys.file.slots().size(), 1u);
    EXPECT_EQ(keys.file.find(terms.id)->terms.state, SlotState::MustChange);
    EXPECT_EQ(keys.file.unlock(terms.id, before).error(), UnlockError::WrongPassword);
    EXPECT_TRUE(*keys.file.unlock(terms.id, after) == keys.dataKey);
}

TEST(KeyFile, DropsASlotButNeverTheLastPersonOrTheLastSheet)
{
    auto keys = KeyFile::create(StoreKind::Real);
    const auto password = *Password::parse("a long walk by the canal");
    const auto okafor = slotFor(keys.file, "okafor");
    const auto marsh = slotFor(keys.file, "marsh");
    const auto sheet = slotFor(keys.file, "sheet", SlotKind::Recovery);
    for (const auto& terms : {okafor, marsh, sheet})
        ASSERT_TRUE(keys.file.put(keys.dataKey, terms, password));
    EXPECT_TRUE(keys.file.drop(keys.dataKey, okafor.id));
    EXPECT_EQ(keys.file.unlock(okafor.id, password).error(), UnlockError::NoSuchSlot);
    EXPECT_EQ(keys.file.drop(keys.dataKey, okafor.id).error(), DropRefusal::NoSuchSlot);
    EXPECT_EQ(keys.file.drop(keys.dataKey, marsh.id).error(), DropRefusal::LastPerson);
    EXPECT_EQ(keys.file.drop(keys.dataKey, sheet.id).error(), DropRefusal::LastRecovery);
    EXPECT_EQ(keys.file.slots().size(), 2u);
}

TEST(KeyFile, OpensNoStoreByTheSlotOfABackup)
{
    auto keys = KeyFile::create(StoreKind::Real);
    const auto password = *Password::parse("a long walk by the canal");
    const auto night = slotFor(keys.file, "night");
    const auto pageSeal = SecretKey::random();
    ASSERT_TRUE(keys.file.putBackup(keys.dataKey, night, password, pageSeal));
    EXPECT_EQ(keys.file.unlock(night.id, password).error(), UnlockError::NoSuchSlot);
    EXPECT_EQ(keys.file.unlock(SlotKind::Person, password).error(), UnlockError::WrongPassword);
    EXPECT_TRUE(*keys.file.unlockBackup(night.id, password) == pageSeal);
}

TEST(KeyFile, GrantsAnotherDataKeyToThoseWhoAreAway)
{
    auto keys = KeyFile::create(StoreKind::Real);
    const auto password = *Password::parse("a long walk by the canal");
    const auto okafor = slotFor(keys.file, "okafor");
    const auto night = slotFor(keys.file, "night");
    ASSERT_TRUE(keys.file.put(keys.dataKey, okafor, password));
    ASSERT_TRUE(keys.file.putBackup(keys.dataKey, night, password, SecretKey::random()));
    const auto changed = DataKey::random();
    const auto pageSeal = SecretKey::random();
    keys.file.changeDataKey(keys.dataKey, changed, pageSeal);

    const auto read = KeyFile::parse(keys.file.bytes());
    ASSERT_TRUE(read);
    EXPECT_TRUE(*read->unlock(okafor.id, password) == changed);
    EXPECT_TRUE(*read->unlockBackup(night.id, password) == pageSeal);
    EXPECT_TRUE(*read->previousKey(changed) == keys.dataKey);
    EXPECT_FALSE(read->previousKey(keys.dataKey))
        << "whoever kept the old key learns nothing from the new file";
    EXPECT_FALSE(read->isSealedBy(keys.dataKey));

    keys.file.forgetPreviousKey(changed);
    EXPECT_FALSE(keys.file.previousKey(changed));
    EXPECT_TRUE(keys.file.put(changed, slotFor(keys.file, "marsh"), password));
}

TEST(KeyFile, FindsAPersonsSlotByTheAccountAndByNoOther)
{
    const auto& keys = practiceKeys().file;
    EXPECT_TRUE(keys.find(slotOfAccount(keys.storeId(), "teamlead")));
    EXPECT_FALSE(keys.find(slotOfAccount(keys.storeId(), "teamleader")));
    EXPECT_NE(slotOfAccount(keys.storeId(), "teamlead"), slotOfAccount(StoreId{}, "teamlead"));
}

} // namespace
} // namespace keywork::vault
