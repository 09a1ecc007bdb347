#include "app/audit/anchor_audit.h"
#include "app/entry/change_password.h"
#include "app/entry/recover.h"
#include "app/staff/manage_staff.h"
#include "service_store.h"
#include "store/store_folder.h"
#include "vault/key_file_disk.h"

#include <gtest/gtest.h>

// What comes of everything that changes keys, where they can be read and not written.
namespace keywork::app {
namespace {

namespace fs = std::filesystem;
using test::adminsPassword;

const std::string samsFirst = "26GY-AWPM-QNWH-WSW4";
const std::string another = "nine gulls on a mast";

class KeysThatCannotBeWritten : public testing::Test {
public:
    KeysThatCannotBeWritten()
    {
        EXPECT_TRUE(sam);
        // New keys are written under this name first.
        fs::create_directories(harbour.folder() / "store.keys.new" / "in the way");
    }

    static KeyProblem problem(const auto& outcome)
    {
        return std::get<KeyProblem>(std::get<ManageRefusal>(outcome.error()));
    }
    std::vector<std::uint8_t> keys() const
    {
        return vault::readKeyFile(store::keysOf(harbour.folder()))->bytes();
    }

    test::ServiceStore harbour;
    OpenStore open = harbour.asAdmin();
    Workspace amira = open.writer();
    Outcome<domain::StaffId, ManageRefusal> sam =
        addStaff(amira, open, {"sam", "Sam Okafor", {domain::Role::Keyworker}, samsFirst});
};

TEST_F(KeysThatCannotBeWritten, LeavePeopleAsTheyWere)
{
    const auto before = keys();
    const NewStaff jo{"jo", "Jo Marsh", {domain::Role::Clinician}, samsFirst};
    EXPECT_EQ(problem(addStaff(amira, open, jo)), KeyProblem::NotWritten);
    EXPECT_EQ(problem(resetPassword(amira, open, *sam, firstPassword())), KeyProblem::NotWritten);
    EXPECT_EQ(problem(endStaff(amira, open, *sam, 1)), KeyProblem::NotWritten);
    EXPECT_EQ(keys(), before);
    const auto rows = staffList(amira, open);
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->size(), 2U);
    EXPECT_FALSE(rows->back().staff.activeTo);
}

TEST_F(KeysThatCannotBeWritten, LeaveEverybodyThePasswordTheyHave)
{
    const auto changed =
        changePassword(harbour.folder(), {"a.khan", adminsPassword}, another, *harbour.policy());
    EXPECT_EQ(changed.error(), ChangePasswordRefusal(KeyProblem::NotWritten));
    const auto recovered =
        recoverAdministrator(harbour.folder(), harbour.recoveryKey(), {"a.khan", another}, *harbour.policy());
    EXPECT_EQ(recovered.error(), RecoverRefusal(KeyProblem::NotWritten));
    EXPECT_TRUE(harbour.signIn("a.khan", adminsPassword));
}

TEST_F(KeysThatCannotBeWritten, LeaveTheAuditToBeVouchedForLater)
{
    const auto vouched = anchorAudit(amira, open);
    ASSERT_FALSE(vouched);
    EXPECT_EQ(std::get<AnchorRefusal>(vouched.error()), AnchorRefusal::KeysNotWritten);
    fs::remove_all(harbour.folder() / "store.keys.new");
    EXPECT_TRUE(anchorAudit(amira, open));
}

TEST_F(KeysThatCannotBeWritten, AreNotEvenTriedForNobody)
{
    constexpr domain::StaffId nobody{99};
    const auto trouble = [](const auto& outcome) { return std::get<Trouble>(outcome.error()); };
    EXPECT_EQ(trouble(resetPassword(amira, open, nobody, samsFirst)), Trouble::NotFound);
    EXPECT_EQ(trouble(endStaff(amira, open, nobody, 1)), Trouble::NotFound);
    EXPECT_EQ(trouble(changeStaff(amira, nobody, 1, "Jo", {domain::Role::Keyworker})), Trouble::NotFound);
}

} // namespace
} // namespace keywork::app
