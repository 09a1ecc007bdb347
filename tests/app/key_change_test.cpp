#include "app/entry/key_change.h"

#include "store/store_folder.h"
#include "support/temporary_folder.h"
#include "vault/key_file_disk.h"
#include "vault/store_lock.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

namespace keywork::app {
namespace {

namespace fs = std::filesystem;

// A folder with nothing but keys, which is all that is asked of it here.
class ChangingKeys : public testing::Test {
public:
    ChangingKeys()
    {
        const auto lock = vault::StoreLock::take(store::lockOf(folder.path()));
        EXPECT_TRUE(vault::writeNewKeyFile(*lock, store::keysOf(folder.path()), keys.file));
    }

    Result<KeysInHand, KeyProblem> take() const { return KeysInHand::take(folder.path(), keys.dataKey); }
    vault::KeyFile onDisk() const { return vault::readKeyFile(store::keysOf(folder.path())).value(); }
    static vault::SlotTerms terms(vault::SlotId id)
    {
        return {id, vault::SlotKind::Person, vault::SlotState::Active, vault::leastCost, {}};
    }
    std::string bytes() const
    {
        std::ifstream in(store::keysOf(folder.path()), std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }

    test::TemporaryFolder folder;
    vault::NewKeys keys = vault::KeyFile::create(vault::StoreKind::Real);
};

TEST_F(ChangingKeys, GivesTheGenerationThatStandsInTheFileThen)
{
    auto taken = take();
    ASSERT_TRUE(taken);
    taken->setAnchor({7, {}});
    const auto generation = taken->write();
    ASSERT_TRUE(generation);
    EXPECT_GT(*generation, keys.file.generation());
    EXPECT_EQ(onDisk().generation(), *generation);
    EXPECT_EQ(onDisk().anchor().sequence, 7U);
}

TEST_F(ChangingKeys, LeavesTheFileAloneUntilTheyAreWritten)
{
    const auto before = bytes();
    {
        auto taken = take();
        ASSERT_TRUE(taken);
        taken->setAnchor({7, {}});
    }
    EXPECT_EQ(bytes(), before);
    auto untouched = take();
    EXPECT_EQ(untouched->write(), keys.file.generation()) << "nothing to write";
    EXPECT_EQ(bytes(), before);
}

TEST_F(ChangingKeys, PutsAPersonWhoOpensThemAndDropsOneButNotTheLast)
{
    const auto one = vault::randomSlotId();
    const auto other = vault::randomSlotId();
    const auto password = vault::Password::parse("three herons at dawn").value();
    auto taken = take();
    ASSERT_TRUE(taken->putPerson(terms(one), password));
    ASSERT_TRUE(taken->putPerson(terms(other), password));
    ASSERT_TRUE(taken->drop(one));
    EXPECT_TRUE(taken->drop(one)) << "it is gone, and that was wanted";
    EXPECT_EQ(taken->drop(other).error(), KeyProblem::LastPerson);
    ASSERT_TRUE(taken->write());
    EXPECT_EQ(*onDisk().unlock(other, password), keys.dataKey);
}

TEST_F(ChangingKeys, IsNotDoneToAFileThatIsDamagedGoneOrSealedByAnother)
{
    const auto others = vault::KeyFile::create(vault::StoreKind::Real);
    EXPECT_EQ(KeysInHand::take(folder.path(), others.dataKey).error(), KeyProblem::NotWritten);
    std::ofstream(store::keysOf(folder.path()), std::ios::binary) << "KEYWORK1 spoiled";
    EXPECT_EQ(take().error(), KeyProblem::NotWritten);
    fs::remove(store::keysOf(folder.path()));
    EXPECT_EQ(take().error(), KeyProblem::NotWritten);
    EXPECT_FALSE(fs::exists(store::keysOf(folder.path())));
}

TEST_F(ChangingKeys, IsRefusedWhenAnotherFileHasTakenItsPlaceMeanwhile)
{
    auto taken = take();
    taken->setAnchor({7, {}});
    fs::remove(store::keysOf(folder.path()));
    EXPECT_EQ(taken->write().error(), KeyProblem::NotWritten);
}

TEST_F(ChangingKeys, IsNotDoneWhereNothingCanBeLocked)
{
    EXPECT_EQ(KeysInHand::take(folder / "nowhere", keys.dataKey).error(), KeyProblem::NotWritten);
}

TEST(KeyProblems, TellEveryReasonOfTheVaultApart)
{
    EXPECT_EQ(toProblem(vault::PutRefusal::TooMany), KeyProblem::TooMany);
    EXPECT_EQ(toProblem(vault::PutRefusal::NotEnoughMemory), KeyProblem::NotEnoughMemory);
    EXPECT_EQ(toProblem(vault::DropRefusal::LastPerson), KeyProblem::LastPerson);
    EXPECT_EQ(toProblem(vault::DropRefusal::LastRecovery), KeyProblem::LastRecovery);
    EXPECT_EQ(toProblem(vault::DropRefusal::NoSuchSlot), KeyProblem::NotWritten);
}

} // namespace
} // namespace keywork::app
