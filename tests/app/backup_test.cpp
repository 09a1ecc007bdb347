#include "app/backup/back_up.h"
#include "app/backup/backup_folder.h"
#include "app/backup/drill.h"
#include "app/backup/restore.h"
#include "app/entry/change_password.h"
#include "app/entry/check_store.h"
#include "app/entry/open_parts.h"
#include "app/staff/manage_staff.h"
#include "service_store.h"
#include "store/store_folder.h"
#include "support/disarmed.h"
#include "support/fixed_clock.h"
#include "vault/open_window.h"
#include "vault/store_lock.h"

#include <gmock/gmock.h>

#include <fstream>

namespace keywork::app {
namespace {

namespace fs = std::filesystem;
using test::adminsPassword;
using testing::Contains;
using testing::HasSubstr;

const Credentials amirasOwn{"a.khan", adminsPassword};

// Amira's store, which she backs up to a disk beside it.
class BackingUp : public testing::Test {
public:
    fs::path file() const { return disk / "harbour.keywork-backup"; }
    void backUpToDisk()
    {
        const auto open = harbour.asAdmin();
        auto amira = open.writer();
        ASSERT_TRUE(backUp(amira, open, file()));
    }
    Result<Restored, RestoreRefusal> restored(const fs::path& folder, const RestoreBy& by = amirasOwn) const
    {
        return restoreBackup(file(), folder, by, *harbour.policy());
    }
    void addSam(const std::string& first) const
    {
        const auto open = harbour.asAdmin();
        auto amira = open.writer();
        ASSERT_TRUE(addStaff(amira, open, {"sam", "Sam Okafor", {domain::Role::Keyworker}, first}));
    }
    Result<OpenStore, SignInRefusal> signInAt(const fs::path& folder, const Credentials& as) const
    {
        return signIn(folder, as.account, as.password, std::nullopt, harbour.policy());
    }
    std::vector<std::string> namesIn(const fs::path& folder) const
    {
        std::vector<std::string> names;
        for (const auto& entry : fs::directory_iterator(folder))
            names.push_back(entry.path().filename().string());
        return names;
    }

    test::ServiceStore harbour;
    test::TemporaryFolder disk;
};

TEST_F(BackingUp, GivesOneFileOfWhichAStoreIsMadeThatIsWhole)
{
    backUpToDisk();
    EXPECT_THAT(namesIn(disk.path()), testing::ElementsAre("harbour.keywork-backup")) << "nothing is left";
    const auto folder = disk / "again.keywork";
    const auto made = restored(folder);
    ASSERT_TRUE(made);
    EXPECT_TRUE(made->before.empty());
    const auto faults = checkStore(folder, amirasOwn);
    ASSERT_TRUE(faults);
    EXPECT_TRUE(faults->empty());
    const auto in = signInAt(folder, amirasOwn);
    ASSERT_TRUE(in);
    EXPECT_FALSE(in->isAuditCut());
    std::vector<std::string> actions;
    auto workspace = in->reader();
    for (const auto& row : store::AuditTable(workspace.store()).recent(2)) actions.push_back(row.action);
    EXPECT_THAT(actions, testing::ElementsAre("signIn", "restore"));
}

TEST_F(BackingUp, IsAdministratorsWorkAndWhatIsDueAnybodys)
{
    const std::string first = firstPassword();
    addSam(first);
    ASSERT_TRUE(changePassword(harbour.folder(), {"sam", first}, "pond and seven swans", *harbour.policy()));
    const auto open = harbour.signIn("sam", "pond and seven swans");
    ASSERT_TRUE(open);
    auto sam = open->writer();
    const auto refusedTo = [](const auto& outcome) {
        return std::get<Trouble>(outcome.error()) == Trouble::NotAllowed;
    };
    EXPECT_TRUE(refusedTo(backUp(sam, *open, file())));
    EXPECT_TRUE(refusedTo(backUpHere(sam, *open)));
    EXPECT_TRUE(refusedTo(drillBackup(sam, *open)));
    EXPECT_FALSE(fs::exists(file()));
    EXPECT_EQ(backupState(sam, *open)->age, domain::BackupAge::Overdue) << "there never was one";
    const auto due = backUpWhenDue(sam, *open);
    ASSERT_TRUE(due);
    ASSERT_TRUE(*due);
    EXPECT_EQ((*due)->file.parent_path(), backupsOf(open->folder()));
    EXPECT_EQ(backupState(sam, *open)->age, domain::BackupAge::Fresh);
    const auto again = backUpWhenDue(sam, *open);
    ASSERT_TRUE(again);
    EXPECT_FALSE(*again) << "it is fresh";
}

TEST_F(BackingUp, IsDoneInTheBackgroundWithoutCountingAsAWindow)
{
    auto open = std::make_unique<OpenStore>(harbour.asAdmin());
    const auto background = open->inBackground();
    const auto lock = store::lockOf(open->folder());
    EXPECT_TRUE(vault::isAnyWindowOpen(lock));
    open.reset();
    EXPECT_FALSE(vault::isAnyWindowOpen(lock));
    EXPECT_TRUE(background.window()->empty());
    auto amira = background.writer();
    EXPECT_TRUE(backUpHere(amira, background));
}

TEST_F(BackingUp, IsKnownOfThoughTheFileLiesElsewhere)
{
    backUpToDisk();
    const auto open = harbour.asAdmin();
    auto amira = open.reader();
    EXPECT_EQ(backupState(amira, open)->age, domain::BackupAge::Fresh);
}

TEST_F(BackingUp, TakesNoFileForABackupThatTheStoreDidNotMake)
{
    const auto backups = backupsOf(harbour.folder());
    fs::create_directories(backups);
    const test::ServiceStore other;
    {
        const auto open = other.asAdmin();
        auto amira = open.writer();
        ASSERT_TRUE(backUp(amira, open, backups / "other.keyworkbackup"));
    }
    std::fstream forged(backups / "other.keyworkbackup", std::ios::in | std::ios::out | std::ios::binary);
    forged.seekp(26); // the moment at which it was made
    forged.put('\x7f');
    forged.close();
    const auto open = harbour.asAdmin();
    EXPECT_THAT(lyingBackups(open.folder(), vault::DataKey::random()), testing::IsEmpty());
    auto amira = open.reader();
    EXPECT_EQ(backupState(amira, open)->last, std::nullopt);
}

TEST_F(BackingUp, KeepsOneOfEachDayAndThoseOnlyThatAreItsOwn)
{
    auto open = harbour.asAdmin();
    const auto backups = backupsOf(open.folder());
    std::ofstream(backups / "notes.txt") << "not a backup";
    const auto clock = std::make_shared<test::FixedClock>(open.clock()->now());
    open.keepTimeBy(clock);
    auto amira = open.writer();
    for (int day = 0; day < 10; ++day) {
        ASSERT_TRUE(backUpHere(amira, open));
        clock->moveTo(clock->now() + std::chrono::hours(1));
        ASSERT_TRUE(backUpHere(amira, open));
        clock->moveTo(clock->now() + std::chrono::hours(23));
    }
    const auto lying = lyingBackups(open.folder(), open.parts().key);
    EXPECT_GE(lying.size(), 7U);
    EXPECT_LE(lying.size(), 7U + 2U + 1U);
    EXPECT_TRUE(fs::exists(backups / "notes.txt"));
}

TEST_F(BackingUp, IsRefusedWhileAnotherWindowDoesItAndWhereNothingCanBeWritten)
{
    const auto open = harbour.asAdmin();
    auto amira = open.writer();
    fs::create_directories(backupsOf(open.folder()));
    {
        const auto lock = vault::StoreLock::take(backupsOf(open.folder()) / "lock");
        EXPECT_EQ(std::get<BackupRefusal>(backUpHere(amira, open).error()),
                  BackupRefusal(BackupProblem::UnderWay));
    }
    EXPECT_EQ(std::get<BackupRefusal>(backUp(amira, open, disk / "nowhere" / "backup").error()),
              BackupRefusal(BackupFault::NoPermission));
    fs::rename(harbour.folder() / "store.keys", harbour.folder() / "aside");
    EXPECT_EQ(std::get<BackupRefusal>(backUpHere(amira, open).error()),
              BackupRefusal(BackupProblem::KeysNotRead));
}

TEST_F(BackingUp, IsProvedByADrillThatComparesEveryRow)
{
    const auto open = harbour.asAdmin();
    auto amira = open.writer();
    const auto report = drillBackup(amira, open);
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->isSame());
    EXPECT_GT(report->tables, 40);
    EXPECT_GT(report->rows, 2);
    EXPECT_FALSE(fs::exists(backupsOf(open.folder()) / "drill"));
    EXPECT_EQ(store::AuditTable(amira.store()).recent(1).front().action, "drillBackup");
}

TEST_F(BackingUp, RestoresInThePlaceOfTheStoreAndKeepsTheOneBefore)
{
    backUpToDisk();
    const std::string first = firstPassword();
    addSam(first); // after the backup
    const auto backups = backupsOf(harbour.folder());
    fs::create_directories(backups);
    std::ofstream(backups / "kept.txt") << "stays in its place";
    const auto made = restored(harbour.folder());
    ASSERT_TRUE(made);
    EXPECT_TRUE(fs::exists(made->before / "store.db"));
    EXPECT_TRUE(fs::exists(backups / "kept.txt"));
    EXPECT_FALSE(signInAt(harbour.folder(), {"sam", first})) << "was let in after the backup";
    const auto in = signInAt(harbour.folder(), amirasOwn);
    ASSERT_TRUE(in);
    EXPECT_FALSE(in->isAuditCut()) << "the cut is told of by the row about restoring";
    EXPECT_TRUE(signInAt(made->before, amirasOwn)) << "nothing is lost";
}

TEST_F(BackingUp, LetsNobodyInWhoHasLeftSince)
{
    const std::string first = firstPassword();
    addSam(first);
    backUpToDisk();
    {
        const auto open = harbour.asAdmin();
        auto amira = open.writer();
        ASSERT_TRUE(endStaff(amira, open, staffList(amira, open)->back().staff.id, 1));
    }
    ASSERT_TRUE(restored(harbour.folder()));
    EXPECT_EQ(signInAt(harbour.folder(), {"sam", first}).error(), SignInRefusal::NameOrPasswordWrong)
        << "the newer keys are in use";
    ASSERT_TRUE(restored(disk / "elsewhere.keywork"));
    EXPECT_EQ(signInAt(disk / "elsewhere.keywork", {"sam", first}).error(),
              SignInRefusal::MustChangePassword);
}

TEST_F(BackingUp, RestoresByTheRecoverySheet)
{
    backUpToDisk();
    ASSERT_TRUE(restored(disk / "again.keywork", harbour.recoveryKey()));
    EXPECT_EQ(restored(disk / "more.keywork", newRecoveryKey()).error(),
              RestoreRefusal(RestoreProblem::SheetOpensNothing));
    EXPECT_TRUE(std::holds_alternative<RecoveryKeyProblem>(restored(disk / "more.keywork", "lost").error()));
}

TEST_F(BackingUp, IsNotRestoredByAnybodyElseOrOverAnotherStoreOrWhileTheStoreIsInUse)
{
    const std::string first = firstPassword();
    addSam(first);
    backUpToDisk();
    EXPECT_EQ(restored(disk / "again.keywork", Credentials{"sam", first}).error(),
              RestoreRefusal(RestoreProblem::NotAnAdministrator));
    EXPECT_EQ(restored(disk / "again.keywork", Credentials{"a.khan", "wrong words here"}).error(),
              RestoreRefusal(SignInRefusal(SignInRefusal::NameOrPasswordWrong)));
    EXPECT_EQ(restored(disk / "again.keywork", Credentials{" ", ""}).error(),
              RestoreRefusal(SignInRefusal(SignInRefusal::NameOrPasswordWrong)));
    fs::create_directory(disk / "folder");
    EXPECT_EQ(restored(disk / "folder").error(), RestoreRefusal(RestoreProblem::NoStoreThere));
    EXPECT_EQ(restored(file()).error(), RestoreRefusal(RestoreProblem::NoStoreThere));
    const auto in = harbour.asAdmin();
    EXPECT_EQ(restored(harbour.folder()).error(), RestoreRefusal(RestoreProblem::InUse));
    EXPECT_THAT(namesIn(disk.path()), testing::UnorderedElementsAre("folder", "harbour.keywork-backup"))
        << "nothing is left of what was refused";
}

TEST_F(BackingUp, NeverTakesAnotherServicesStoreForItsOwn)
{
    backUpToDisk();
    const auto other = disk / "quay.keywork";
    const NewService quay{"Quay Service", "b.lee", "Bo Lee", {}, "seven lamps on a quay", newRecoveryKey()};
    ASSERT_TRUE(makeService(other, quay, *harbour.policy()));
    EXPECT_EQ(restored(other).error(), RestoreRefusal(RestoreProblem::OtherStore));
    EXPECT_TRUE(signInAt(other, {"b.lee", "seven lamps on a quay"}));
}

TEST_F(BackingUp, RestoresAStoreWhoseKeysAreLost)
{
    backUpToDisk();
    fs::remove(harbour.folder() / "store.keys");
    ASSERT_TRUE(restored(harbour.folder()));
    EXPECT_TRUE(signInAt(harbour.folder(), amirasOwn));
}

// A backup that is refused for a fault of the audit would lose the records for it.
TEST_F(BackingUp, RestoresRecordsWhoseAuditDoesNotVerifyAndSaysSo)
{
    {
        const auto open = harbour.asAdmin();
        auto amira = open.writer();
        test::disarm(amira.store());
        amira.store().run("UPDATE audit SET reason = 'x' WHERE sequence = 1; CREATE TRIGGER audit_follows "
                          "BEFORE INSERT ON audit WHEN 0 BEGIN SELECT 1; END");
        const auto made = backUp(amira, open, file());
        ASSERT_TRUE(made);
        EXPECT_FALSE(made->isAuditWhole);
    }
    const auto made = restored(disk / "again.keywork");
    ASSERT_TRUE(made);
    EXPECT_FALSE(made->isAuditWhole);
}

TEST_F(BackingUp, MakesNothingOfAFileThatIsCutAlteredOrNotABackup)
{
    backUpToDisk();
    std::string sound;
    {
        std::ifstream in(file(), std::ios::binary);
        sound.assign(std::istreambuf_iterator<char>(in), {});
    }
    const auto whyNot = [&](const std::string& bytes) {
        std::ofstream(file(), std::ios::binary) << bytes;
        return restored(disk / "again.keywork").error();
    };
    auto altered = sound;
    altered[30] = static_cast<char>(altered[30] ^ 1);
    EXPECT_EQ(whyNot(altered), RestoreRefusal(BackupFault::Damaged)) << "its seal";
    altered = sound;
    altered[sound.size() - 100] = static_cast<char>(altered[sound.size() - 100] ^ 1);
    EXPECT_EQ(whyNot(altered), RestoreRefusal(BackupFault::Damaged)) << "its database";
    EXPECT_EQ(whyNot(sound.substr(0, 5000)), RestoreRefusal(BackupFault::Damaged));
    EXPECT_EQ(whyNot("a letter"), RestoreRefusal(BackupFault::NotABackup));
    EXPECT_FALSE(fs::exists(disk / "again.keywork"));
    EXPECT_THAT(namesIn(disk.path()), testing::ElementsAre("harbour.keywork-backup"));
}

TEST_F(BackingUp, IsNotRestoredWhereNoFolderCanBeMade)
{
    backUpToDisk();
    EXPECT_EQ(restored(disk / "nowhere" / "again.keywork").error(),
              RestoreRefusal(RestoreProblem::NotWritten));
    fs::remove(file());
    EXPECT_EQ(restored(disk / "again.keywork").error(), RestoreRefusal(BackupFault::NotThere));
}

TEST_F(BackingUp, CannotBeDrilledWithoutKeys)
{
    const auto open = harbour.asAdmin();
    auto amira = open.writer();
    fs::rename(harbour.folder() / "store.keys", harbour.folder() / "aside");
    EXPECT_EQ(std::get<BackupRefusal>(drillBackup(amira, open).error()),
              BackupRefusal(BackupProblem::KeysNotRead));
    EXPECT_FALSE(fs::exists(backupsOf(open.folder()) / "drill"));
}

} // namespace
} // namespace keywork::app
