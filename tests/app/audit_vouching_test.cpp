#include "app/audit/anchor_audit.h"
#include "app/audit/seal_audit.h"
#include "app/audit/verify_audit.h"
#include "app/entry/change_password.h"
#include "app/entry/check_store.h"
#include "app/staff/manage_staff.h"
#include "service_store.h"
#include "store/store_folder.h"
#include "support/disarmed.h"
#include "vault/key_file_disk.h"

#include <gmock/gmock.h>

namespace keywork::app {
namespace {

namespace fs = std::filesystem;
using test::adminsPassword;
using testing::Contains;
using testing::Not;

// Amira signs in, works and leaves; then somebody comes who can open the database with another program.
class Vouching : public testing::Test {
public:
    vault::KeyFile keys() const { return vault::readKeyFile(store::keysOf(harbour.folder())).value(); }
    std::vector<std::string> actions() const
    {
        std::vector<std::string> actions;
        for (const auto& row : harbour.audit()) actions.push_back(row.action);
        return actions;
    }
    // A visit that is vouched for at its end.
    void visit()
    {
        const auto open = harbour.asAdmin();
        auto amira = open.writer();
        ASSERT_TRUE(noteLock(amira, LockedBy::Person));
        ASSERT_TRUE(anchorAudit(amira, open));
    }
    void attack(const std::string& sql)
    {
        const auto open = harbour.asAdmin();
        auto workspace = open.writer();
        test::disarm(workspace.store());
        workspace.store().run(sql + "; " + standsAgain);
    }
    // Of what was there before that sign-in, the last so many rows.
    void cut(int rows)
    {
        attack("DELETE FROM audit WHERE sequence > (SELECT max(sequence) FROM audit) - " +
               std::to_string(rows + 1));
    }

    static constexpr auto standsAgain =
        "CREATE TRIGGER audit_follows BEFORE INSERT ON audit\n"
        "WHEN NEW.hash IS NULL OR NEW.sequence IS NOT 1 + coalesce((SELECT max(sequence) FROM audit), 0)\n"
        "BEGIN SELECT raise(ABORT, 'the audit is only added to at its end'); END;"
        "CREATE TRIGGER audit_stands BEFORE UPDATE ON audit BEGIN SELECT raise(ABORT, 'the audit is never changed'); END;"
        "CREATE TRIGGER audit_stays BEFORE DELETE ON audit BEGIN SELECT raise(ABORT, 'the audit is never deleted from'); "
        "END;";

    test::ServiceStore harbour;
};

TEST_F(Vouching, HappensOnceForEachRowAtTheEndOfAVisit)
{
    EXPECT_EQ(keys().anchor().sequence, 0U);
    visit();
    const auto vouched = keys();
    EXPECT_EQ(vouched.anchor().sequence, 3U) << "makeStore, signIn, lock";
    const auto open = harbour.asAdmin();
    EXPECT_FALSE(open.isAuditCut());
    auto amira = open.writer();
    ASSERT_TRUE(anchorAudit(amira, open));
    EXPECT_EQ(keys().anchor().sequence, 4U);
    const auto generation = keys().generation();
    ASSERT_TRUE(anchorAudit(amira, open));
    EXPECT_EQ(keys().generation(), generation) << "nothing was written since";
    EXPECT_THAT(actions(), Not(Contains("keysPutBack")));
}

TEST_F(Vouching, HappensWhenAPasswordIsChanged)
{
    ASSERT_TRUE(changePassword(harbour.folder(), {"a.khan", adminsPassword}, "nine gulls on a mast",
                               *harbour.policy()));
    EXPECT_EQ(keys().anchor().sequence, 2U) << "makeStore, changePassword";
    EXPECT_TRUE(harbour.signIn("a.khan", "nine gulls on a mast"));
}

TEST_F(Vouching, NoticesAtSignInThatTheEndWasCutOff)
{
    visit();
    cut(1);
    const auto open = harbour.asAdmin();
    EXPECT_TRUE(open.isAuditCut());
    EXPECT_THAT(actions(), Contains("auditCut"));
    const auto rows = harbour.audit();
    const auto told =
        std::find_if(rows.begin(), rows.end(), [](const auto& row) { return row.action == "auditCut"; });
    ASSERT_NE(told, rows.end());
    EXPECT_EQ(told->reason, "vouched for up to 3, found up to 2");
    EXPECT_EQ(told->staff, open.user().id);
}

TEST_F(Vouching, GoesOnNoticingACutUntilSomebodySealsTheAudit)
{
    visit();
    cut(1);
    const auto open = harbour.asAdmin();
    auto amira = open.writer();
    const auto refused = anchorAudit(amira, open);
    ASSERT_FALSE(refused);
    EXPECT_EQ(std::get<AnchorRefusal>(refused.error()), AnchorRefusal::NotAsVouchedFor);
    EXPECT_TRUE(harbour.asAdmin().isAuditCut());

    const auto notSealed = sealAudit(amira, open, SealAs::Whole);
    ASSERT_FALSE(notSealed);
    EXPECT_EQ(std::get<AnchorRefusal>(notSealed.error()), AnchorRefusal::NotAsVouchedFor);
    const auto sealed = sealAudit(amira, open, SealAs::DespiteFaults);
    ASSERT_TRUE(sealed);
    EXPECT_FALSE(sealed->whole);
    EXPECT_FALSE(harbour.asAdmin().isAuditCut());
    const auto report = verifyAudit(amira, open);
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->isWhole());
    EXPECT_EQ(report->cutsSeen.size(), 2U) << "that it was cut is never forgotten";
}

TEST_F(Vouching, IsNotDisturbedByOlderKeysThatWerePutBack)
{
    visit();
    visit();
    fs::copy_file(harbour.folder() / "store.keys.1", harbour.folder() / "store.keys",
                  fs::copy_options::overwrite_existing);
    EXPECT_FALSE(harbour.asAdmin().isAuditCut()) << "an older anchor still fits";
    EXPECT_THAT(actions(), Contains("keysPutBack"));
}

TEST_F(Vouching, NoticesAnOlderDatabaseBesideNewerKeys)
{
    fs::copy_file(harbour.folder() / "store.db", harbour.folder().parent_path() / "older.db");
    visit();
    fs::copy_file(harbour.folder().parent_path() / "older.db", harbour.folder() / "store.db",
                  fs::copy_options::overwrite_existing);
    EXPECT_TRUE(harbour.asAdmin().isAuditCut());
}

TEST_F(Vouching, IsWhatVerifyingAndCheckingTheStoreCompareWith)
{
    visit();
    const auto faultsOf = [&] {
        std::vector<StoreFaultKind> kinds;
        const auto faults = checkStore(harbour.folder(), Credentials{"a.khan", adminsPassword});
        for (const auto& fault : *faults) kinds.push_back(fault.kind);
        return kinds;
    };
    EXPECT_THAT(faultsOf(), testing::IsEmpty());
    attack("UPDATE audit SET reason = 'x' WHERE sequence = 2");
    EXPECT_THAT(faultsOf(), testing::ElementsAre(StoreFaultKind::Audit));
    cut(2);
    EXPECT_THAT(faultsOf(), testing::IsSupersetOf({StoreFaultKind::Audit, StoreFaultKind::AuditCut}));
    const auto open = harbour.asAdmin();
    auto amira = open.writer();
    const auto report = verifyAudit(amira, open);
    ASSERT_TRUE(report);
    EXPECT_FALSE(report->isWhole());
    ASSERT_TRUE(report->fault);
    EXPECT_EQ(report->fault->sequence, 2);
    EXPECT_EQ(report->anchored, 3);
}

TEST_F(Vouching, OnPaperNamesTheServiceTheRowAndItsHash)
{
    const auto open = harbour.asAdmin();
    auto amira = open.writer();
    const auto sealed = sealAudit(amira, open, SealAs::Whole);
    ASSERT_TRUE(sealed);
    EXPECT_EQ(keys().anchor().sequence, static_cast<std::uint64_t>(sealed->sequence));
    const auto slip = sealSlip(*sealed);
    EXPECT_THAT(slip, testing::HasSubstr("Harbour Lights Recovery Service"));
    EXPECT_THAT(slip, testing::HasSubstr("Last row:  3\n"));
    EXPECT_THAT(
        slip, testing::HasSubstr("    " + sealed->hash.substr(0, 4) + " " + sealed->hash.substr(4, 4) + " "));
    EXPECT_THAT(slip, Not(testing::HasSubstr("DID NOT VERIFY")));
    EXPECT_THAT(slip, testing::HasSubstr("Signature:"));
}

} // namespace
} // namespace keywork::app
