#include "running.h"

#include <gmock/gmock.h>

#include <filesystem>

// A service's store from the command line: backed up, restored, compared.
namespace keywork::test {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

class BackupCommands : public testing::Test {
public:
    BackupCommands()
    {
        write(parent / "admin", "three herons at dawn\n");
        const auto made = run({"init", at("harbour.keywork"), "--service", "Harbour Lights", "--admin",
                               "a.khan", "--password-file", at("admin"), "--recovery-file", at("sheet")});
        EXPECT_EQ(made.status, 0) << made.err;
    }

    std::string at(const char* name) const { return parent / name; }
    Ran asAdmin(std::vector<std::string> words) const
    {
        for (const auto& word :
             {std::string("--user"), std::string("a.khan"), std::string("--password-file"), at("admin")})
            words.push_back(word);
        return run(words);
    }

    TemporaryFolder parent;
};

TEST_F(BackupCommands, BringAStoreBackThatWasWiped)
{
    const auto made = asAdmin({"backup", at("harbour.keywork"), at("backup")});
    EXPECT_EQ(made.status, 0) << made.err;
    EXPECT_THAT(made.out, HasSubstr("verified"));
    fs::remove_all(at("harbour.keywork"));
    const auto restored = asAdmin({"restore", at("backup"), at("harbour.keywork")});
    EXPECT_EQ(restored.status, 0) << restored.err;
    EXPECT_EQ(asAdmin({"check", at("harbour.keywork")}).status, 0);
    const auto again = run({"restore", at("backup"), at("harbour.keywork"), "--recovery-file", at("sheet")});
    EXPECT_EQ(again.status, 0) << again.err;
    EXPECT_THAT(again.out, HasSubstr("is kept as " + at("harbour.keywork.before-restore-")));
}

TEST_F(BackupCommands, CompareABackupRowForRow)
{
    const auto drilled = asAdmin({"drill", at("harbour.keywork")});
    EXPECT_EQ(drilled.status, 0) << drilled.err;
    EXPECT_THAT(drilled.out, HasSubstr("are the same"));
    EXPECT_EQ(asAdmin({"backup", at("harbour.keywork")}).status, 0);
    EXPECT_FALSE(fs::is_empty(fs::path(at("harbour.keywork")) / "backups"));
}

TEST_F(BackupCommands, SayWhatIsWrongAndChangeNothing)
{
    write(parent / "other", "no backup at all, though long enough to hold a manifest of one");
    EXPECT_THAT(asAdmin({"restore", at("other"), at("x.keywork")}).err, HasSubstr("is no backup"));
    EXPECT_THAT(asAdmin({"restore", at("nowhere"), at("x.keywork")}).err, HasSubstr("There is no file"));
    EXPECT_THAT(asAdmin({"backup", at("harbour.keywork"), at("no/where")}).err, HasSubstr("is missing"));
    EXPECT_EQ(asAdmin({"backup", at("harbour.keywork"), at("backup")}).status, 0);
    EXPECT_THAT(asAdmin({"restore", at("backup"), at("other")}).err, HasSubstr("no store stands at"));
    write(parent / "admin", "wrong words here\n");
    EXPECT_THAT(asAdmin({"restore", at("backup"), at("x.keywork")}).err, HasSubstr("do not belong together"));
    EXPECT_FALSE(fs::exists(at("x.keywork")));
}

} // namespace
} // namespace keywork::test
