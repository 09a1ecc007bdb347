#include "app/entry/change_password.h"
#include "app/entry/check_store.h"
#include "app/entry/recover.h"
#include "app/staff/manage_staff.h"
#include "service_store.h"

#include <gmock/gmock.h>

#include <fstream>
#include <set>

namespace keywork::app {
namespace {

namespace fs = std::filesystem;
using test::adminsPassword;

const std::string wanted = "nine gulls on a mast";

// A store of which something is damaged or gone, at each door.
class AtTheDoor : public testing::Test {
public:
    Credentials admin() const { return {"a.khan", adminsPassword}; }
    void spoilDatabase() const
    {
        std::fstream file(harbour.folder() / "store.db", std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(100);
        file << "spoiled!";
    }
    void takeAway(const char* name) const { fs::rename(harbour.folder() / name, harbour.folder() / "aside"); }
    SignInRefusal signIn() const
    {
        const auto in = harbour.signIn("a.khan", adminsPassword);
        return in ? SignInRefusal(SignInRefusal::NotActive) : in.error();
    }
    SignInRefusal changing() const
    {
        return std::get<SignInRefusal>(
            changePassword(harbour.folder(), admin(), wanted, *harbour.policy()).error());
    }
    RecoverRefusal recovering() const
    {
        return recoverAdministrator(harbour.folder(), harbour.recoveryKey(), {"a.khan", wanted},
                                    *harbour.policy())
            .error();
    }
    SignInRefusal checking() const { return checkStore(harbour.folder(), admin()).error(); }

    test::ServiceStore harbour;
};

TEST_F(AtTheDoor, ADatabaseThatDoesNotOpenIsNamed)
{
    spoilDatabase();
    EXPECT_EQ(signIn().why, OpenRefusal::WrongKey);
    EXPECT_EQ(changing().why, OpenRefusal::WrongKey);
    EXPECT_EQ(recovering(), RecoverRefusal(OpenRefusal::WrongKey));
    EXPECT_EQ(checking().why, OpenRefusal::WrongKey);
    EXPECT_FALSE(describeStore(harbour.folder())->practice) << "which needs no database";
}

TEST_F(AtTheDoor, KeysThatAreGoneAreNamed)
{
    takeAway("store.keys");
    EXPECT_EQ(signIn().why, OpenRefusal::KeysMissing);
    EXPECT_EQ(changing().why, OpenRefusal::KeysMissing);
    EXPECT_EQ(recovering(), RecoverRefusal(OpenRefusal::KeysMissing));
    EXPECT_EQ(checking().why, OpenRefusal::KeysMissing);
    EXPECT_EQ(checkStore(harbour.folder()).error().why, OpenRefusal::KeysMissing);
    EXPECT_EQ(describeStore(harbour.folder()).error(), OpenRefusal::KeysMissing);
    EXPECT_EQ(isPracticeStore(harbour.folder()).error(), OpenRefusal::KeysMissing);
    EXPECT_EQ(openPractice(harbour.folder(), "admin", std::nullopt, harbour.policy()).error(),
              OpenRefusal::KeysMissing);
}

TEST_F(AtTheDoor, NobodyIsCheckedForWithoutAPasswordThatFits)
{
    EXPECT_EQ(checkStore(harbour.folder(), Credentials{" ", ""}).error(), SignInRefusal::NameOrPasswordWrong);
    EXPECT_EQ(checkStore(harbour.folder(), Credentials{"a.khan", ""}).error(),
              SignInRefusal::NameOrPasswordWrong);
    EXPECT_EQ(checkStore(harbour.folder(), Credentials{"a.khan", wanted}).error(),
              SignInRefusal::NameOrPasswordWrong);
    EXPECT_EQ(harbour.signIn(" ", adminsPassword).error(), SignInRefusal::NameOrPasswordWrong);
    EXPECT_EQ(harbour.signIn("a.khan", "").error(), SignInRefusal::NameOrPasswordWrong);
}

TEST_F(AtTheDoor, OnlyAnAdministratorWhoWorksHereIsRecovered)
{
    const auto open = harbour.asAdmin();
    auto amira = open.writer();
    ASSERT_TRUE(addStaff(amira, open, {"sam", "Sam Okafor", {domain::Role::Keyworker}, firstPassword()}));
    for (const auto* account : {"sam", " "})
        EXPECT_EQ(recoverAdministrator(harbour.folder(), harbour.recoveryKey(), {account, wanted},
                                       *harbour.policy())
                      .error(),
                  RecoverRefusal(RecoverProblem::NotAnAdministrator));
}

TEST_F(AtTheDoor, EveryWayOfLockingIsNoted)
{
    const auto open = harbour.asAdmin();
    auto amira = open.writer();
    for (const auto by : {LockedBy::Person, LockedBy::Idleness, LockedBy::Computer})
        EXPECT_TRUE(noteLock(amira, by));
    std::set<std::string> reasons;
    for (const auto& row : store::AuditTable(amira.store()).recent(3)) reasons.insert(row.reason);
    EXPECT_EQ(reasons.size(), 3U);
}

TEST_F(AtTheDoor, TheFirstPeopleOfAServiceAreCheckedLikeAnyOther)
{
    const NewStaff sam{"sam", "Sam Okafor", {domain::Role::Keyworker}, firstPassword()};
    NewService quay{"Quay Service", "b.lee",          "Bo Lee", {domain::Role::Administrator},
                    wanted,         newRecoveryKey(), {}};
    const auto whyNot = [&](const NewStaff& other) {
        quay.others = {other};
        return std::get<WrongPerson>(refusalOf(quay, *harbour.policy()).value()).why;
    };
    auto wrong = sam;
    wrong.account = "sam okafor";
    EXPECT_EQ(whyNot(wrong), ManageRefusal(domain::AccountRefusal::WrongCharacter));
    wrong = sam;
    wrong.name = " ";
    EXPECT_EQ(whyNot(wrong), ManageRefusal(StaffRefusal::NameMissing));
    wrong = sam;
    wrong.firstPassword = "short";
    EXPECT_EQ(whyNot(wrong), ManageRefusal(domain::PasswordRefusal::TooShort));
    quay.others.clear();
    const test::TemporaryFolder parent;
    EXPECT_TRUE(makeService(parent / "quay.keywork", quay, *harbour.policy()))
        << "an administrator by role already";
}

} // namespace
} // namespace keywork::app
