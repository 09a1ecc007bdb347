#include "app/entry/change_password.h"
#include "app/entry/recover.h"
#include "app/staff/manage_staff.h"
#include "service_store.h"

#include <gmock/gmock.h>

namespace keywork::app {
namespace {

using domain::Role;
using test::adminsPassword;
using testing::ElementsAre;

const std::string samsFirst = "26GY-AWPM-QNWH-WSW4";
const std::string samsOwn = "pond and seven swans";

NewStaff sam()
{
    return {"Sam.Okafor", "Sam Okafor", {Role::Keyworker}, samsFirst};
}

// With Amira signed in, who is the administrator.
class People : public testing::Test {
public:
    domain::StaffId addSam() { return addStaff(amira, open, sam()).value(); }
    void samChangesPassword()
    {
        ASSERT_TRUE(changePassword(harbour.folder(), {"sam.okafor", samsFirst}, samsOwn, *harbour.policy()));
    }
    static StaffRefusal why(const Outcome<Done, ManageRefusal>& outcome)
    {
        return std::get<StaffRefusal>(std::get<ManageRefusal>(outcome.error()));
    }
    std::vector<std::string> actions() const
    {
        std::vector<std::string> actions;
        for (const auto& row : harbour.audit()) actions.push_back(row.action);
        return actions;
    }

    test::ServiceStore harbour;
    OpenStore open = harbour.asAdmin();
    Workspace amira = open.writer();
};

TEST_F(People, ComeInWithAFirstPasswordThatIsGoodForChangingItOnly)
{
    addSam();
    EXPECT_EQ(harbour.signIn("sam.okafor", samsFirst).error(), SignInRefusal::MustChangePassword);
    samChangesPassword();
    const auto in = harbour.signIn(" SAM.Okafor", samsOwn);
    ASSERT_TRUE(in);
    EXPECT_EQ(in->user().name, "Sam Okafor");
    EXPECT_FALSE(in->isPractice());
    EXPECT_EQ(harbour.signIn("sam.okafor", samsFirst).error(), SignInRefusal::NameOrPasswordWrong);
    EXPECT_THAT(actions(), ElementsAre("makeStore", "signIn", "addStaff", "signInRefused", "changePassword",
                                       "signIn", "signInRefused"));
}

TEST_F(People, CannotComeInAsSomebodyElseWithTheirOwnPassword)
{
    addSam();
    samChangesPassword();
    EXPECT_EQ(harbour.signIn("a.khan", samsOwn).error(), SignInRefusal::NameOrPasswordWrong);
}

TEST_F(People, HaveToWaitAfterAttemptsInVainWhichTheAuditTellsOf)
{
    EXPECT_EQ(harbour.signIn("a.khan", "three swans at dawn").error(), SignInRefusal::NameOrPasswordWrong);
    const auto again = harbour.signIn("a.khan", adminsPassword);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error(), SignInRefusal::TooSoon);
    EXPECT_EQ(again.error().wait.count(), 1);
    EXPECT_EQ(harbour.signIn("nobody", "x").error(), SignInRefusal::NameOrPasswordWrong)
        << "others need not wait";
}

TEST_F(People, WhoLeaveCannotComeInAnyMore)
{
    const auto id = addSam();
    samChangesPassword();
    ASSERT_TRUE(endStaff(amira, open, id, 1));
    EXPECT_EQ(harbour.signIn("sam.okafor", samsOwn).error(), SignInRefusal::NameOrPasswordWrong);
    const auto rows = staffList(amira, open);
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->size(), 2U);
    EXPECT_EQ(rows->back().staff.name, "Sam Okafor");
    EXPECT_EQ(rows->back().wayIn, WayIn::None);
    EXPECT_TRUE(rows->back().staff.activeTo);
    EXPECT_EQ(why(endStaff(amira, open, id, 2)), StaffRefusal::HasLeft);
    EXPECT_EQ(why(resetPassword(amira, open, id, samsFirst)), StaffRefusal::HasLeft);
    EXPECT_TRUE(std::holds_alternative<Stale>(endStaff(amira, open, id, 1).error()));
}

TEST_F(People, WhoseAccountWasTakenBackKeepItForEver)
{
    const auto id = addSam();
    ASSERT_TRUE(endStaff(amira, open, id, 1));
    const auto again = addStaff(amira, open, sam());
    EXPECT_EQ(std::get<StaffRefusal>(std::get<ManageRefusal>(again.error())), StaffRefusal::AccountTaken);
}

TEST_F(People, WhoForgotTheirPasswordGetAnotherFirstOne)
{
    const auto id = addSam();
    samChangesPassword();
    ASSERT_TRUE(resetPassword(amira, open, id, firstPassword()));
    EXPECT_EQ(harbour.signIn("sam.okafor", samsOwn).error(), SignInRefusal::NameOrPasswordWrong);
    EXPECT_EQ(staffList(amira, open)->back().wayIn, WayIn::MustChange);
}

TEST_F(People, AreNeverWithoutAnAdministrator)
{
    const auto me = open.user().id;
    EXPECT_EQ(why(endStaff(amira, open, me, 1)), StaffRefusal::Oneself);
    EXPECT_EQ(why(resetPassword(amira, open, me, samsFirst)), StaffRefusal::Oneself);
    EXPECT_EQ(why(changeStaff(amira, me, 1, "Amira Khan", {Role::TeamLead})),
              StaffRefusal::LastAdministrator);
    const auto id = addSam();
    ASSERT_TRUE(changeStaff(amira, id, 1, "Sam Okafor", {Role::Administrator}));
    EXPECT_TRUE(changeStaff(amira, me, 1, "Amira Khan", {Role::TeamLead}));
}

TEST_F(People, AreManagedByAnAdministratorOnly)
{
    addSam();
    samChangesPassword();
    const auto in = harbour.signIn("sam.okafor", samsOwn);
    ASSERT_TRUE(in);
    auto keyworker = in->writer();
    const auto id = in->user().id;
    const auto refusedTo = [](const auto& outcome) {
        return std::get<Trouble>(outcome.error()) == Trouble::NotAllowed;
    };
    EXPECT_TRUE(refusedTo(addStaff(keyworker, *in, sam())));
    EXPECT_TRUE(refusedTo(resetPassword(keyworker, *in, open.user().id, samsFirst)));
    EXPECT_TRUE(refusedTo(endStaff(keyworker, *in, open.user().id, 1)));
    EXPECT_TRUE(refusedTo(changeStaff(keyworker, id, 1, "Sam", {Role::Administrator})));
    EXPECT_EQ(staffList(keyworker, *in).error(), Trouble::NotAllowed);
}

TEST_F(People, NeedANameARoleAnAccountAndAPasswordThatIsNotGuessed)
{
    const auto refusalFor = [&](const NewStaff& wanted) {
        return std::get<ManageRefusal>(addStaff(amira, open, wanted).error());
    };
    auto wanted = sam();
    wanted.name = "  ";
    EXPECT_EQ(refusalFor(wanted), ManageRefusal(StaffRefusal::NameMissing));
    wanted = sam();
    wanted.roles.clear();
    EXPECT_EQ(refusalFor(wanted), ManageRefusal(StaffRefusal::NoRole));
    wanted = sam();
    wanted.account = "sam okafor";
    EXPECT_EQ(refusalFor(wanted), ManageRefusal(domain::AccountRefusal::WrongCharacter));
    wanted = sam();
    wanted.firstPassword = "SamOkafor2026";
    EXPECT_EQ(refusalFor(wanted), ManageRefusal(domain::PasswordRefusal::LikePerson));
    EXPECT_EQ(staffList(amira, open)->size(), 1U) << "nothing is half-saved";
}

TEST_F(People, ThatAreNotThereOrWereChangedMeanwhileAreNotChanged)
{
    const domain::StaffId nobody{99};
    const auto troubleOf = [](const auto& outcome) { return std::get<Trouble>(outcome.error()); };
    EXPECT_EQ(troubleOf(resetPassword(amira, open, nobody, samsFirst)), Trouble::NotFound);
    EXPECT_EQ(troubleOf(endStaff(amira, open, nobody, 1)), Trouble::NotFound);
    EXPECT_EQ(troubleOf(changeStaff(amira, nobody, 1, "Sam", {Role::Keyworker})), Trouble::NotFound);
    const auto id = addSam();
    EXPECT_EQ(why(changeStaff(amira, id, 1, " ", {Role::Keyworker})), StaffRefusal::NameMissing);
    EXPECT_EQ(why(changeStaff(amira, id, 1, "Sam", {})), StaffRefusal::NoRole);
    ASSERT_TRUE(changeStaff(amira, id, 1, "Sam Okafor-Reid", {Role::TeamLead}));
    EXPECT_TRUE(std::holds_alternative<Stale>(changeStaff(amira, id, 1, "Sam", {Role::Keyworker}).error()));
    EXPECT_EQ(std::get<domain::PasswordRefusal>(
                  std::get<ManageRefusal>(resetPassword(amira, open, id, "password1234").error())),
              domain::PasswordRefusal::Common);
}

TEST_F(People, StayAsTheyWereWhenTheKeysCannotBeWritten)
{
    const auto id = addSam();
    const auto keys = harbour.folder() / "store.keys";
    std::filesystem::rename(keys, harbour.folder() / "aside");
    auto another = sam();
    another.account = "jo";
    EXPECT_EQ(std::get<ManageRefusal>(addStaff(amira, open, another).error()),
              ManageRefusal(KeyProblem::NotWritten));
    EXPECT_EQ(std::get<ManageRefusal>(resetPassword(amira, open, id, samsOwn).error()),
              ManageRefusal(KeyProblem::NotWritten));
    EXPECT_EQ(std::get<ManageRefusal>(endStaff(amira, open, id, 1).error()),
              ManageRefusal(KeyProblem::NotWritten));
    EXPECT_EQ(staffList(amira, open).error(), Trouble::StoreFailed);
    std::filesystem::rename(harbour.folder() / "aside", keys);
    const auto rows = staffList(amira, open);
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->size(), 2U);
    EXPECT_EQ(rows->back().wayIn, WayIn::MustChange);
    EXPECT_FALSE(rows->back().staff.activeTo);
}

TEST_F(People, WhoHaveLeftStayOutThoughOlderKeysArePutBack)
{
    const auto id = addSam();
    samChangesPassword();
    ASSERT_TRUE(changeStaff(amira, id, 1, "Sam Okafor", {Role::Administrator}));
    const auto keys = harbour.folder() / "store.keys";
    std::filesystem::copy_file(keys, harbour.folder() / "older");
    ASSERT_TRUE(endStaff(amira, open, id, 2));
    std::filesystem::copy_file(harbour.folder() / "older", keys,
                               std::filesystem::copy_options::overwrite_existing);
    EXPECT_EQ(harbour.signIn("sam.okafor", samsOwn).error(), SignInRefusal::NotActive);
    EXPECT_EQ(
        std::get<SignInRefusal>(
            changePassword(harbour.folder(), {"sam.okafor", samsOwn}, samsFirst, *harbour.policy()).error()),
        SignInRefusal::NotActive);
    EXPECT_EQ(recoverAdministrator(harbour.folder(), harbour.recoveryKey(), {"sam.okafor", samsFirst},
                                   *harbour.policy())
                  .error(),
              RecoverRefusal(RecoverProblem::NotAnAdministrator));
}

TEST_F(People, WhoHaveLeftCannotBeRecoveredOrChangeTheirPassword)
{
    const auto id = addSam();
    ASSERT_TRUE(changeStaff(amira, id, 1, "Sam Okafor", {Role::Administrator}));
    ASSERT_TRUE(endStaff(amira, open, id, 2));
    EXPECT_EQ(
        std::get<SignInRefusal>(
            changePassword(harbour.folder(), {"sam.okafor", samsFirst}, samsOwn, *harbour.policy()).error()),
        SignInRefusal::NameOrPasswordWrong);
}

TEST_F(People, KeepTheirPasswordWhenTheNewOneIsRefused)
{
    const Credentials amirasOwn{"a.khan", adminsPassword};
    const auto change = [&](const std::string& wanted) {
        return changePassword(harbour.folder(), amirasOwn, wanted, *harbour.policy()).error();
    };
    EXPECT_EQ(change(adminsPassword), ChangePasswordRefusal(domain::PasswordRefusal::SameAsBefore));
    EXPECT_EQ(change("short"), ChangePasswordRefusal(domain::PasswordRefusal::TooShort));
    EXPECT_EQ(change("Password1234"), ChangePasswordRefusal(domain::PasswordRefusal::Common));
    const auto from = [&](const Credentials& before) {
        return std::get<SignInRefusal>(
            changePassword(harbour.folder(), before, samsOwn, *harbour.policy()).error());
    };
    EXPECT_EQ(from({"nobody", adminsPassword}), SignInRefusal::NameOrPasswordWrong);
    EXPECT_EQ(from({"a.khan", ""}), SignInRefusal::NameOrPasswordWrong);
    EXPECT_EQ(std::get<SignInRefusal>(
                  changePassword(harbour.folder() / "nowhere", amirasOwn, samsOwn, *harbour.policy()).error())
                  .why,
              OpenRefusal::NotThere);
    EXPECT_TRUE(harbour.signIn("a.khan", adminsPassword));
}

} // namespace
} // namespace keywork::app
