#include "running.h"
#include "store/database.h"

#include <gtest/gtest.h>

#include <functional>
#include <unistd.h>

namespace keywork::test {
namespace {

namespace fs = std::filesystem;

// One wrong thing: how it is put there, what is typed, and what the sentence has to say. {store} and {beside} stand for
// the store's folder and an empty folder beside it.
struct BadInput {
    std::string name;
    std::function<void(const StoreAtHand&)> spoil;
    std::vector<std::string> words;
    int status;
    std::vector<std::string> says;
};

void nothing(const StoreAtHand&) {}

void cutInHalf(const fs::path& file)
{
    fs::resize_file(file, fs::file_size(file) / 2);
}

void openAndRun(const StoreAtHand& made, const char* sql)
{
    auto workspace = made.as("admin");
    workspace.store().run(sql);
}

std::string in(const std::string& text, const StoreAtHand& made)
{
    auto whole = text;
    const auto put = [&](const std::string& sign, const std::string& value) {
        for (auto at = whole.find(sign); at != std::string::npos; at = whole.find(sign))
            whole.replace(at, sign.size(), value);
    };
    put("{store}", made.folder());
    put("{beside}", (made.parent() / "beside").string());
    return whole;
}

const std::vector<std::string> find = {"find", "{store}", "Carys"};

std::vector<BadInput> places()
{
    return {
        {"NoSuchFolder", nothing, {"check", "{beside}/nowhere"}, 1, {"no store at {beside}/nowhere"}},
        {"AnEmptyFolder", nothing, {"check", "{beside}"}, 1, {"{beside} is not a Keywork store"}},
        {"AFile",
         nothing,
         {"find", "{store}/store.db", "Carys"},
         1,
         {"{store}/store.db is not a Keywork store"}},
        {"APathThroughAFile", nothing, {"due", "{store}/store.db/x"}, 1, {"{store}/store.db/x"}},
        {"AnEmptyPath", nothing, {"find", "", "Carys"}, 1, {"no store at"}},
        {"ATakenName", nothing, {"practice", "{store}"}, 1, {"{store} already", "Nothing was changed"}},
        {"AMissingParent", nothing, {"practice", "{beside}/a/b"}, 1, {"{beside}/a/b", "missing"}},
        {"AFileAsParent", nothing, {"practice", "{store}/store.keys/new"}, 1, {"{store}/store.keys/new"}},
    };
}

std::vector<BadInput> spoiltKeys()
{
    return {
        {"NoKeys",
         [](const StoreAtHand& made) { fs::remove(made.file("store.keys")); },
         find,
         1,
         {"{store} has no store.keys"}},
        {"HalfTheKeys",
         [](const StoreAtHand& made) { cutInHalf(made.file("store.keys")); },
         find,
         1,
         {"store.keys in {store} is damaged"}},
        {"EmptyKeys",
         [](const StoreAtHand& made) { fs::resize_file(made.file("store.keys"), 0); },
         {"export", "{store}", "--client", "KW-0001"},
         1,
         {"store.keys in {store} is damaged"}},
        {"AlteredKeys",
         [](const StoreAtHand& made) {
             auto keys = read(made.file("store.keys"));
             keys[100] = static_cast<char>(keys[100] ^ 1);
             write(made.file("store.keys"), keys);
         },
         find,
         1,
         {"store.keys in {store} is damaged"}},
        {"KeysOfAnotherStore",
         [](const StoreAtHand& made) {
             const StoreAtHand other(settings(1));
             fs::copy_file(other.file("store.keys"), made.file("store.keys"),
                           fs::copy_options::overwrite_existing);
         },
         find,
         1,
         {"store.db in {store} does not belong to the store.keys beside it"}},
    };
}

std::vector<BadInput> spoiltDatabases()
{
    return {
        {"AnIncompleteDatabase",
         [](const StoreAtHand& made) { fs::resize_file(made.file("store.db"), 4096 * 3 + 7); },
         find,
         1,
         {"store.db in {store} is incomplete"}},
        {"HalfADatabase",
         [](const StoreAtHand& made) { fs::resize_file(made.file("store.db"), 4096 * 3); },
         {"check", "{store}"},
         1,
         {"store.db"}},
        {"AnEmptyDatabase",
         [](const StoreAtHand& made) { fs::resize_file(made.file("store.db"), 0); },
         find,
         1,
         {"store.db in {store} is incomplete"}},
        {"NoDatabase",
         [](const StoreAtHand& made) { fs::remove(made.file("store.db")); },
         find,
         1,
         {"{store} has no store.db"}},
        {"APlainDatabase",
         [](const StoreAtHand& made) {
             write(made.file("store.db"), std::string("SQLite format 3\0", 16) + std::string(4080, '\0'));
         },
         find,
         1,
         {"store.db in {store} is not encrypted"}},
        {"ANewerStore",
         [](const StoreAtHand& made) { openAndRun(made, "PRAGMA user_version = 9999"); },
         {"due", "{store}"},
         1,
         {"{store} was made by a newer version"}},
        {"AnotherProgramsDatabase",
         [](const StoreAtHand& made) { openAndRun(made, "PRAGMA application_id = 7"); },
         {"check", "{store}"},
         1,
         {"store.db in {store} belongs to another program"}},
    };
}

void writePolicy(const StoreAtHand& made, const std::string& name, const std::string& text)
{
    write(made.parent() / "beside" / name, text);
}

const std::vector<std::string> dueByPolicy = {"due", "{store}", "--policy", "{beside}"};

std::vector<BadInput> policies()
{
    return {
        {"NoPolicyFolder",
         nothing,
         {"due", "{store}", "--policy", "{beside}/none"},
         1,
         {"policy files at {beside}/none"}},
        {"AFileAsPolicyFolder",
         nothing,
         {"due", "{store}", "--policy", "{store}/store.db"},
         1,
         {"policy files at {store}/store.db"}},
        {"APolicyThatIsNoJson",
         [](const StoreAtHand& made) { writePolicy(made, "due.json", "{\n  \"id\": \"due\",\n  oops\n}"); },
         dueByPolicy,
         1,
         {"{beside}", "due.json", "not valid JSON", "line 3"}},
        {"APolicyOfTheWrongShape",
         [](const StoreAtHand& made) { writePolicy(made, "due.json", "[]"); },
         dueByPolicy,
         1,
         {"{beside}", "due.json"}},
        {"APolicyWithAFieldMissing",
         [](const StoreAtHand& made) { writePolicy(made, "sessions.json", R"({"id": "sessions"})"); },
         dueByPolicy,
         1,
         {"{beside}", "sessions.json", "nothing stands there"}},
        {"APolicyFileOfAnUnknownName",
         [](const StoreAtHand& made) { writePolicy(made, "dues.json", "{}"); },
         dueByPolicy,
         1,
         {"{beside}", "dues.json", "no policy file of this name"}},
    };
}

std::vector<BadInput> words()
{
    return {
        {"NoSuchClient", nothing, {"export", "{store}", "--client", "KW-9999"}, 1, {"KW-9999", "{store}"}},
        {"AReferenceThatIsNone",
         nothing,
         {"export", "{store}", "--client", "KW 1!"},
         1,
         {"--client", "KW 1!"}},
        {"NoClient", nothing, {"export", "{store}"}, 2, {"--client is required"}},
        {"AnUnknownExportFormat",
         nothing,
         {"export", "{store}", "--client", "KW-0001", "--format", "pdf"},
         2,
         {"--format", "pdf"}},
        {"AnUnknownFormat", nothing, {"find", "{store}", "Carys", "--format", "xml"}, 2, {"--format", "xml"}},
        {"ADayThatDoesNotExist",
         nothing,
         {"due", "{store}", "--on", "2026-02-31"},
         1,
         {"--on", "2026-02-31"}},
        {"ADayInWords", nothing, {"due", "{store}", "--on", "31/02"}, 1, {"--on", "31/02"}},
        {"ADayToMakeAStoreOn",
         nothing,
         {"practice", "{beside}/p", "--today", "2026-02-30"},
         1,
         {"--today", "2026-02-30"}},
        {"AnUnknownSize", nothing, {"practice", "{beside}/p", "--size", "vast"}, 2, {"--size", "vast"}},
        {"NoClientsAtAll", nothing, {"practice", "{beside}/p", "--clients", "0"}, 2, {"--clients"}},
        {"ANumberThatIsNone", nothing, {"practice", "{beside}/p", "--seed", "many"}, 2, {"--seed", "many"}},
        {"AnUnknownAccount", nothing, {"due", "{store}", "--keyworker", "nobody"}, 1, {"{store}", "nobody"}},
        {"NoCommand", nothing, {}, 2, {"subcommand is required"}},
        {"AnUnknownCommand", nothing, {"explain", "{store}"}, 2, {"explain"}},
        {"NoStore", nothing, {"find"}, 2, {"STORE is required"}},
        {"OneWordTooMany", nothing, {"check", "{store}", "and", "more"}, 2, {"and"}},
    };
}

class GivenBadInput : public testing::TestWithParam<BadInput> {};

TEST_P(GivenBadInput, ItSaysWhatIsWrongAndWhereAndLeavesEverythingAsItWas)
{
    const StoreAtHand made(settings(2));
    fs::create_directory(made.parent() / "beside");
    GetParam().spoil(made);
    const auto before = bytesOf(made.parent().path());
    std::vector<std::string> typed;
    for (const auto& word : GetParam().words) typed.push_back(in(word, made));

    const auto ran = run(typed);
    EXPECT_EQ(ran.status, GetParam().status) << ran.err;
    for (const auto& words : GetParam().says)
        EXPECT_NE(ran.err.find(in(words, made)), std::string::npos) << ran.err;
    EXPECT_EQ(ran.out, "");
    EXPECT_EQ(bytesOf(made.parent().path()), before);
}

std::vector<BadInput> all()
{
    std::vector<BadInput> every;
    for (const auto& some : {places(), spoiltKeys(), spoiltDatabases(), policies(), words()})
        every.insert(every.end(), some.begin(), some.end());
    return every;
}

INSTANTIATE_TEST_SUITE_P(Every, GivenBadInput, testing::ValuesIn(all()),
                         [](const auto& input) { return input.param.name; });

// A place where even root may not write, so that it is tried whoever runs the tests.
TEST(Practice, SaysThatAFolderOfTheSystemMayNotBeWritten)
{
    const auto ran = run({"practice", "/proc/new.keywork"});
    EXPECT_EQ(ran.status, 1);
    EXPECT_NE(ran.err.find("/proc/new.keywork"), std::string::npos) << ran.err;
    EXPECT_EQ(ran.out, "");
}

} // namespace
} // namespace keywork::test
