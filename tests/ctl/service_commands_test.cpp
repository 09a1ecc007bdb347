#include "running.h"

#include <gmock/gmock.h>

#include <filesystem>

// A service's own store from the command line: made, its people let in and out, recovered.
namespace keywork::test {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

class ServiceCommands : public testing::Test {
public:
    ServiceCommands()
    {
        write(parent / "admin", "three herons at dawn\n");
        write(parent / "other", "nine gulls on a mast\n");
        write(parent / "weak", "Password1234\n");
    }

    std::string at(const char* name) const { return parent / name; }
    Ran init(const char* passwordFile = "admin") const
    {
        return run({"init", at("harbour.keywork"), "--service", "Harbour Lights", "--admin", "a.khan",
                    "--name", "Amira Khan", "--password-file", at(passwordFile), "--recovery-file",
                    at("sheet")});
    }
    // As the administrator.
    Ran asAdmin(std::vector<std::string> words, const char* passwordFile = "admin") const
    {
        for (const auto& word :
             {std::string("--user"), std::string("a.khan"), std::string("--password-file"), at(passwordFile)})
            words.push_back(word);
        return run(words);
    }
    Ran addSam() const
    {
        return asAdmin({"user", "add", at("harbour.keywork"), "sam", "--name", "Sam Okafor", "--role",
                        "keyworker", "--first-password-file", at("other")});
    }

    TemporaryFolder parent;
};

TEST_F(ServiceCommands, MakeAStoreThatIsWholeAndASheetForItsOwnersEyes)
{
    const auto made = init();
    EXPECT_EQ(made.status, 0) << made.err;
    EXPECT_THAT(made.out, HasSubstr("signs in as a.khan"));
    EXPECT_THAT(read(at("sheet")), HasSubstr("Harbour Lights"));
    EXPECT_EQ(fs::status(at("sheet")).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_EQ(asAdmin({"check", at("harbour.keywork")}).status, 0);
    EXPECT_THAT(asAdmin({"user", "list", at("harbour.keywork"), "--format", "json"}).out,
                HasSubstr("\"wayIn\": \"open\""));
}

TEST_F(ServiceCommands, MakeNothingWithAWeakPasswordOrOverASheet)
{
    const auto weak = init("weak");
    EXPECT_EQ(weak.status, 1);
    EXPECT_THAT(weak.err, HasSubstr("guessed first"));
    write(at("sheet"), "another");
    const auto over = init();
    EXPECT_EQ(over.status, 1);
    EXPECT_THAT(over.err, HasSubstr("it is there already"));
    EXPECT_EQ(read(at("sheet")), "another");
    EXPECT_FALSE(fs::exists(at("harbour.keywork")));
}

TEST_F(ServiceCommands, TakeTheSheetAwayAgainWhenNoStoreCameOfIt)
{
    const auto nowhere = run({"init", at("missing/harbour.keywork"), "--service", "Harbour Lights", "--admin",
                              "a.khan", "--password-file", at("admin"), "--recovery-file", at("sheet")});
    EXPECT_EQ(nowhere.status, 1);
    EXPECT_THAT(nowhere.err, HasSubstr("is missing. Make it first."));
    EXPECT_FALSE(fs::exists(at("sheet")));
}

TEST_F(ServiceCommands, AskWhoOpensAServicesStoreAndForThePassword)
{
    ASSERT_EQ(init().status, 0);
    EXPECT_THAT(run({"find", at("harbour.keywork"), "x"}).err, HasSubstr("--user ACCOUNT"));
    EXPECT_THAT(run({"check", at("harbour.keywork")}).err, HasSubstr("--user ACCOUNT"));
    EXPECT_THAT(
        run({"find", at("harbour.keywork"), "x", "--user", "a.khan", "--password-file", at("nothing")}).err,
        HasSubstr("cannot be read"));
    EXPECT_THAT(asAdmin({"find", at("harbour.keywork"), "x"}, "other").err,
                HasSubstr("do not belong together"));
    EXPECT_THAT(asAdmin({"check", at("harbour.keywork")}).err, HasSubstr("Try again in"));
}

TEST_F(ServiceCommands, LetPeopleInWithAFirstPasswordAndOutAgain)
{
    ASSERT_EQ(init().status, 0);
    EXPECT_EQ(addSam().status, 0);
    EXPECT_THAT(addSam().err, HasSubstr("An account stays one person's"));
    const std::vector<std::string> asSam = {"--user", "sam", "--password-file", at("other")};
    auto find = std::vector<std::string>{"find", at("harbour.keywork"), "x"};
    find.insert(find.end(), asSam.begin(), asSam.end());
    EXPECT_THAT(run(find).err, HasSubstr("keyworkctl password"));
    const auto changed = run({"password", at("harbour.keywork"), "--user", "sam", "--password-file",
                              at("other"), "--new-password-file", at("admin")});
    EXPECT_EQ(changed.status, 0) << changed.err;
    EXPECT_EQ(asAdmin({"user", "revoke", at("harbour.keywork"), "sam"}).status, 0);
    EXPECT_THAT(asAdmin({"user", "list", at("harbour.keywork")}).out, HasSubstr("none\tleft "));
    EXPECT_THAT(asAdmin({"user", "reset", at("harbour.keywork"), "sam"}).err, HasSubstr("has left"));
    EXPECT_THAT(asAdmin({"user", "revoke", at("harbour.keywork"), "a.khan"}).err,
                HasSubstr("one's own account"));
    EXPECT_THAT(asAdmin({"user", "reset", at("harbour.keywork"), "nobody"}).err,
                HasSubstr("Nobody has the account"));
}

TEST_F(ServiceCommands, ShowAFirstPasswordThatTheyMadeUp)
{
    ASSERT_EQ(init().status, 0);
    const auto added =
        asAdmin({"user", "add", at("harbour.keywork"), "sam", "--name", "Sam Okafor", "--role", "keyworker"});
    EXPECT_THAT(added.out, testing::ContainsRegex("in person: [0-9A-Z-]+\n"));
}

TEST_F(ServiceCommands, RecoverAnAdministratorByTheWholeSheet)
{
    ASSERT_EQ(init().status, 0);
    const std::vector<std::string> recover = {"recover",        at("harbour.keywork"), "--account",
                                              "a.khan",         "--new-password-file", at("other"),
                                              "--recovery-file"};
    auto wrong = recover;
    write(at("letter"), "no key at all");
    wrong.push_back(at("letter"));
    EXPECT_THAT(run(wrong).err, HasSubstr("eight groups of seven"));
    auto right = recover;
    right.push_back(at("sheet"));
    EXPECT_EQ(run(right).status, 0);
    EXPECT_EQ(asAdmin({"check", at("harbour.keywork")}, "other").status, 0);
}

TEST_F(ServiceCommands, LeaveAPracticeStoresPublishedAccountsAlone)
{
    const StoreAtHand practice(settings(1));
    EXPECT_THAT(run({"password", practice.folder()}).err, HasSubstr("stay as they are published"));
    EXPECT_THAT(run({"user", "add", practice.folder(), "sam2", "--name", "Sam", "--role", "keyworker"}).err,
                HasSubstr("four published accounts"));
    EXPECT_THAT(run({"user", "list", practice.folder()}).out, HasSubstr("keyworker\t"));
}

} // namespace
} // namespace keywork::test
