#include "app/entry/check_store.h"
#include "app/entry/recover.h"
#include "service_store.h"

#include <gmock/gmock.h>

namespace keywork::app {
namespace {

namespace fs = std::filesystem;
using test::adminsPassword;

TEST(MakingAService, GivesAStoreThatIsWholeAndNoPracticeStore)
{
    const test::ServiceStore harbour;
    EXPECT_EQ(isPracticeStore(harbour.folder()), false);
    const auto faults = checkStore(harbour.folder(), Credentials{"a.khan", adminsPassword});
    ASSERT_TRUE(faults);
    EXPECT_TRUE(faults->empty());
    EXPECT_EQ(checkStore(harbour.folder()).error().why, OpenRefusal::NotPractice) << "without a password";
    const auto description = describeStore(harbour.folder());
    ASSERT_TRUE(description);
    EXPECT_FALSE(description->practice);
    EXPECT_TRUE(description->accounts.empty()) << "nothing is known before anybody has signed in";
    EXPECT_TRUE(harbour.asAdmin().user().has(domain::Role::Administrator));
    EXPECT_EQ(openPractice(harbour.folder(), "a.khan", std::nullopt, harbour.policy()).error(),
              OpenRefusal::NotPractice);
}

TEST(MakingAService, RefusesWhatIsMissingOrWeakAndLeavesNothing)
{
    const test::ServiceStore harbour;
    const test::TemporaryFolder parent;
    const NewService sound{"Quay Service", "b.lee", "Bo Lee", {}, "seven lamps on a quay", newRecoveryKey()};
    const auto refusalFor = [&](const NewService& service) {
        return makeService(parent / "quay.keywork", service, *harbour.policy()).error();
    };
    auto wrong = sound;
    wrong.serviceName = " ";
    EXPECT_EQ(refusalFor(wrong), MakeServiceRefusal(ServiceRefusal::ServiceNameMissing));
    wrong = sound;
    wrong.name.clear();
    EXPECT_EQ(refusalFor(wrong), MakeServiceRefusal(ServiceRefusal::NameMissing));
    wrong = sound;
    wrong.account = "b lee";
    EXPECT_EQ(refusalFor(wrong), MakeServiceRefusal(domain::AccountRefusal::WrongCharacter));
    wrong = sound;
    wrong.password = "QuayService1";
    EXPECT_EQ(refusalFor(wrong), MakeServiceRefusal(domain::PasswordRefusal::LikePerson));
    wrong = sound;
    wrong.recoveryKey = "lost";
    EXPECT_EQ(refusalFor(wrong), MakeServiceRefusal(ServiceRefusal::RecoveryKeyWrong));
    EXPECT_TRUE(fs::is_empty(parent.path()));
    EXPECT_EQ(makeService(harbour.folder(), sound, *harbour.policy()).error(),
              MakeServiceRefusal(PlaceRefusal::AlreadyThere));
    EXPECT_EQ(makeService(parent / "missing" / "quay.keywork", sound, *harbour.policy()).error(),
              MakeServiceRefusal(PlaceRefusal::ParentMissing));
    fs::create_directory(parent / "Nextcloud");
    EXPECT_EQ(makeService(parent / "Nextcloud" / "quay.keywork", sound, *harbour.policy()).error(),
              MakeServiceRefusal(PlaceRefusal::CloudSyncFolder));
    EXPECT_TRUE(fs::is_empty(parent / "Nextcloud"));
}

TEST(MakingAService, LetsItsFirstPeopleInWithFirstPasswords)
{
    const test::ServiceStore harbour; // for the policy
    const test::TemporaryFolder parent;
    NewService quay{"Quay Service", "b.lee", "Bo Lee", {}, "seven lamps on a quay", newRecoveryKey()};
    const NewStaff sam{"sam", "Sam Okafor", {domain::Role::Keyworker}, firstPassword()};
    quay.others = {sam, sam};
    EXPECT_EQ(refusalOf(quay, *harbour.policy()),
              MakeServiceRefusal(WrongPerson{1, StaffRefusal::AccountTaken}));
    quay.others = {sam};
    quay.others[0].roles.clear();
    EXPECT_EQ(refusalOf(quay, *harbour.policy()), MakeServiceRefusal(WrongPerson{0, StaffRefusal::NoRole}));
    quay.others = {sam};
    ASSERT_TRUE(makeService(parent / "quay.keywork", quay, *harbour.policy()));
    EXPECT_EQ(
        signIn(parent / "quay.keywork", "sam", sam.firstPassword, std::nullopt, harbour.policy()).error(),
        SignInRefusal::MustChangePassword);
}

TEST(RecoverySheet, HoldsTheKeyInAFormThatIsReadBack)
{
    const auto key = newRecoveryKey();
    const auto sheet = recoverySheet(
        "Quay Service", key, Date{std::chrono::year{2026}, std::chrono::month{9}, std::chrono::day{8}});
    EXPECT_THAT(sheet, testing::HasSubstr("Quay Service"));
    EXPECT_THAT(sheet, testing::HasSubstr("08-Sep-2026"));
    EXPECT_EQ(recoveryKeyIn(sheet), key.substr(0, 31) + "\n" + key.substr(32) + "\n");
    EXPECT_EQ(recoveryKeyIn(key), key) << "the key alone";
}

TEST(Recovery, GivesAnAdministratorANewPasswordByTheSheet)
{
    const test::ServiceStore harbour;
    const std::string wanted = "nine gulls on a mast";
    ASSERT_TRUE(
        recoverAdministrator(harbour.folder(), harbour.recoveryKey(), {"a.khan", wanted}, *harbour.policy()));
    EXPECT_TRUE(harbour.signIn("a.khan", wanted));
    EXPECT_EQ(harbour.signIn("a.khan", adminsPassword).error(), SignInRefusal::NameOrPasswordWrong);
}

TEST(Recovery, IsRefusedWithAnotherSheetForAnotherPersonOrWithAWeakPassword)
{
    const test::ServiceStore harbour;
    const auto refusalFor = [&](const std::string& key, const Credentials& wanted) {
        return recoverAdministrator(harbour.folder(), key, wanted, *harbour.policy()).error();
    };
    using Kind = RecoveryKeyProblem::Kind;
    EXPECT_EQ(refusalFor(newRecoveryKey(), {"a.khan", "nine gulls on a mast"}),
              RecoverRefusal(RecoverProblem::KeyOpensNothing));
    EXPECT_EQ(refusalFor(harbour.recoveryKey() + "A", {"a.khan", "nine gulls on a mast"}),
              RecoverRefusal(RecoveryKeyProblem{Kind::WrongLength, 8}));
    EXPECT_EQ(refusalFor("U" + harbour.recoveryKey().substr(1), {"a.khan", "nine gulls on a mast"}),
              RecoverRefusal(RecoveryKeyProblem{Kind::WrongCharacter, 1}));
    EXPECT_EQ(recoverAdministrator(harbour.folder() / "nowhere", harbour.recoveryKey(),
                                   {"a.khan", "nine gulls on a mast"}, *harbour.policy())
                  .error(),
              RecoverRefusal(OpenRefusal::NotThere));
    EXPECT_EQ(refusalFor("no key", {"a.khan", "nine gulls on a mast"}),
              RecoverRefusal(RecoveryKeyProblem{Kind::NotEightGroups}));
    EXPECT_EQ(refusalFor(harbour.recoveryKey(), {"nobody", "nine gulls on a mast"}),
              RecoverRefusal(RecoverProblem::NotAnAdministrator));
    EXPECT_EQ(refusalFor(harbour.recoveryKey(), {"a.khan", "short"}),
              RecoverRefusal(domain::PasswordRefusal::TooShort));
    EXPECT_TRUE(harbour.signIn("a.khan", adminsPassword)) << "nothing was changed";
}

TEST(PuttingBackOlderKeys, IsNoted)
{
    const test::ServiceStore harbour;
    const auto keys = harbour.folder() / "store.keys";
    fs::copy_file(keys, harbour.folder() / "copy");
    ASSERT_TRUE(recoverAdministrator(harbour.folder(), harbour.recoveryKey(),
                                     {"a.khan", "nine gulls on a mast"}, *harbour.policy()));
    fs::copy_file(harbour.folder() / "copy", keys, fs::copy_options::overwrite_existing);
    std::vector<std::string> actions;
    for (const auto& row : harbour.audit()) actions.push_back(row.action);
    EXPECT_THAT(actions, testing::ElementsAre("makeStore", "recover", "signIn"));
    actions.clear();
    for (const auto& row : harbour.audit()) actions.push_back(row.action);
    EXPECT_THAT(actions, testing::Contains("keysPutBack").Times(1)) << "once, and not at every sign-in";
}

} // namespace
} // namespace keywork::app
