#include "app/client/export_client.h"
#include "app/client/find_clients.h"
#include "app/client/register_client.h"
#include "app/page/journal.h"
#include "app/session/sign_session.h"
#include "running.h"
#include "store/database.h"
#include "support/builders.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <chrono>

namespace keywork::test {
namespace {

// A session of somebody in treatment, as it would be signed.
app::SessionToSign sessionOf(app::Workspace& workspace, std::string talkedAbout)
{
    const domain::ClientId client{
        workspace.store().number("SELECT min(client_id) FROM episode WHERE state = 'inTreatment'")};
    auto content = sessionContent();
    content.interventions.clear();
    content.start = {workspace.today(), TimeOfDay::fromMinutes(0)};
    content.note.talkedAbout = std::move(talkedAbout);
    return {client, std::nullopt, std::nullopt, 0, content, std::nullopt, {}, {}};
}

TEST(ANoteOfAMillionCharacters, IsRefusedWholeAndNothingIsLost)
{
    const StoreAtHand made(settings(6));
    auto workspace = made.as("keyworker");
    const auto sessions = workspace.store().number("SELECT count(*) FROM session");
    const auto outcome = app::signSession(workspace, sessionOf(workspace, std::string(1'000'000, 'a')));
    ASSERT_FALSE(outcome.has_value());
    const auto* refusal = std::get_if<app::SignRefusal>(&outcome.error());
    ASSERT_TRUE(refusal);
    EXPECT_EQ(*refusal, app::SignRefusal(domain::SessionRefusal::NoteTooLong));
    EXPECT_EQ(workspace.store().number("SELECT count(*) FROM session"), sessions);
}

TEST(ANoteOfTheGreatestLength, IsKeptToItsLastCharacter)
{
    const StoreAtHand made(settings(6));
    auto workspace = made.as("keyworker");
    const auto text = std::string(domain::longestNotePart - 4, 'a') + "end.";
    const auto wanted = sessionOf(workspace, text);
    const auto signedOne = app::signSession(workspace, wanted);
    ASSERT_TRUE(signedOne.has_value());
    const auto page = app::journal(workspace, wanted.client, {}, std::nullopt, 1);
    ASSERT_TRUE(page.has_value());
    EXPECT_EQ(page->entries.front().session.content.note.talkedAbout, text);
    EXPECT_EQ(run({"check", made.folder()}).status, 0);
}

// Names of many scripts, and what a hurried hand types for them.
struct Name {
    std::string given;
    std::string family;
    std::string typed;
};

TEST(NamesOfEveryScript, GoInAreFoundAndComeOutAsTheyWere)
{
    const std::vector<Name> names = {
        {"Siân", "O’Neill-Łukasz", "sian oneill"},
        {"Þóra", "Guðmundsdóttir", "thora gudmundsdottir"},
        {"Ngọc", "Nguyễn", "ngoc nguyen"},
        {"محمد", "الأحمد", "محمد"},
        {"Владимир", "Ёлкин", "елкин"},
        {"小明", "王", "王"},
        {"ਜਸਪ੍ਰੀਤ", "ਸਿੰਘ", "ਸਿੰਘ"},
        {"Zoë\u0308", "Ångström", "angstrom"},
        {"👩🏽‍🎤 Star", "🙂", "star"},
        {"=1+2", "\"; DROP TABLE client; --", "drop table"},
        {"A\\b", "C%d_e*", "c"},
        {std::string(100, 'x'), "Long", std::string(100, 'x')},
    };
    const StoreAtHand made(settings(1));
    auto workspace = made.as("keyworker");
    auto lead = made.as("teamlead");
    for (const auto& name : names) {
        auto details = client().details;
        details.name = {{}, name.family, name.given, {}, {}};
        details.nhsNumber = domain::NhsNumberAbsence::NotAsked;
        const auto registered = app::registerClient(workspace, details);
        ASSERT_TRUE(registered.has_value()) << name.family;
        const auto found = app::findClients(workspace, name.typed, 10);
        ASSERT_TRUE(found.has_value());
        EXPECT_TRUE(std::any_of(found->begin(), found->end(), [&](const app::FoundClient& person) {
            return person.id == registered->id;
        })) << name.typed;
        const auto text = app::exportClient(lead, registered->ref);
        const auto record = nlohmann::json::parse(text.value())["client"]["record"];
        EXPECT_EQ(record["familyName"], name.family);
        EXPECT_EQ(record["givenName"], name.given);
    }
    const auto found = nlohmann::json::parse(run({"find", made.folder(), "ngoc", "--format", "json"}).out);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0]["family"], "Nguyễn");
    const auto checked = run({"check", made.folder()});
    EXPECT_EQ(checked.status, 0) << checked.out << checked.err;
}

TEST(FindingAMegabyteOfText, LooksForItsBeginningAndAnswersAtOnce)
{
    const StoreAtHand made(settings(40));
    auto workspace = made.as("keyworker");
    std::string words;
    while (words.size() < 1'000'000) words += "word of a letter that was pasted, 123 ";
    for (const auto& text : {words, std::string(1'000'000, 'a'), std::string(1'000'000, '7'),
                             std::string(1'000'000, ' '), std::string(1'000'000, '\xff')}) {
        const auto begun = std::chrono::steady_clock::now();
        const auto found = app::findClients(workspace, text, 50);
        const auto taken = std::chrono::steady_clock::now() - begun;
        ASSERT_TRUE(found.has_value());
        EXPECT_TRUE(found->empty());
        EXPECT_LT(taken, std::chrono::seconds(2)) << "not bounded by what was typed";
    }
}

TEST(Finding, TakesTextThatIsNotUtf8AsItIs)
{
    const StoreAtHand made(settings(2));
    const auto ran = run({"find", made.folder(), "\xc3\x28\xff\xfe", "--format", "json"});
    EXPECT_EQ(ran.status, 0) << ran.err;
    EXPECT_EQ(ran.out, "[]\n");
}

} // namespace
} // namespace keywork::test
