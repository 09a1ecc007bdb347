#include "exchange/client_json.h"
#include "schema_check.h"
#include "support/builders.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace keywork::exchange {
namespace {

using nlohmann::json;

VersionedRow row(std::int64_t id, std::string present)
{
    return {id, std::move(present), {}};
}

// A record with one of everything whose shape has two sides.
ClientRecord record()
{
    EpisodeRecord episode{};
    episode.episode = row(1, "{}");
    auto alone = test::phaseChange(2, domain::Phase::Preparation, test::day("2026-04-01"));
    alone.decidedWith = domain::WithoutClient{"He was in hospital"};
    episode.phases = {test::phaseChange(1, domain::Phase::Engagement, test::day("2026-03-16")), alone};
    auto session = test::session();
    session.content.use = {
        {"1011", domain::Used{3, "0.1 g", "3"}}, {"7000", domain::NoUse{}}, {"3201", domain::UseNotAsked{}}};
    session.error = test::enteredInError();
    episode.sessions = {{session,
                         {{domain::AddendumId{4}, session.id, domain::StaffId{2},
                           test::moment("2026-09-08T12:00:00Z"), "It was Monday"}}}};
    return {{"Riverside Recovery", 7, test::today()},
            row(1, R"({"family_name":"Marsh","people":[{"name":"Gwen","emergency_contact":0}]})"),
            {episode},
            {},
            {test::observation(1, "naloxoneHeld", domain::Answer::Yes, test::today()),
             test::observation(2, "housing", domain::Code("settled"), test::today())},
            {},
            {test::staff()}};
}

TEST(ClientJson, SaysWhatItIsFirst)
{
    EXPECT_EQ(toJson(record()).rfind("{\n  \"format\": \"keywork-client\",\n  \"version\": 1,\n", 0), 0U);
    EXPECT_EQ(toJson(record()).back(), '\n');
}

TEST(ClientJson, IsTheSameBytesForTheSameRecord)
{
    EXPECT_EQ(toJson(record()), toJson(record()));
}

TEST(ClientJson, TellsUseNoUseAndNotAskedApart)
{
    const auto use = json::parse(toJson(record()))["episodes"][0]["sessions"][0]["use"];
    EXPECT_EQ(
        use[0],
        (json{{"substance", "1011"}, {"answer", "used"}, {"days", 3}, {"amount", "0.1 g"}, {"route", "3"}}));
    EXPECT_EQ(use[1]["answer"], "none");
    EXPECT_EQ(use[2]["answer"], "notAsked");
    EXPECT_TRUE(use[2]["days"].is_null());
}

TEST(ClientJson, KeepsWhatWasEnteredInErrorWithItsReason)
{
    const auto session = json::parse(toJson(record()))["episodes"][0]["sessions"][0];
    EXPECT_EQ(session["enteredInError"]["reason"], test::enteredInError().reason);
    EXPECT_EQ(session["enteredInError"]["by"], test::enteredInError().by.number());
    EXPECT_EQ(session["addenda"][0]["text"], "It was Monday");
}

TEST(ClientJson, SaysWhetherAChangeWasDecidedWithTheClientAndWhyNot)
{
    const auto changes = json::parse(toJson(record()))["episodes"][0]["phaseChanges"];
    EXPECT_EQ(changes[0]["withClient"], true);
    EXPECT_TRUE(changes[0]["whyWithoutClient"].is_null());
    EXPECT_EQ(changes[1]["withClient"], false);
    EXPECT_EQ(changes[1]["whyWithoutClient"], "He was in hospital");
}

TEST(ClientJson, NamesTheColumnsOfARowInCamelCase)
{
    const auto client = json::parse(toJson(record()))["client"];
    EXPECT_EQ(client["version"], 1);
    EXPECT_EQ(client["record"],
              (json{{"familyName", "Marsh"}, {"people", {{{"name", "Gwen"}, {"emergencyContact", false}}}}}));
}

TEST(ClientJson, TellsAYesFromACodeInObservations)
{
    const auto observations = json::parse(toJson(record()))["observations"];
    EXPECT_EQ(observations[0]["answer"], "yes");
    EXPECT_TRUE(observations[0]["value"].is_null());
    EXPECT_TRUE(observations[1]["answer"].is_null());
    EXPECT_EQ(observations[1]["value"], "settled");
}

TEST(ClientJson, KeepsEveryScriptAndMakesBytesThatAreNoTextVisible)
{
    auto odd = record();
    odd.episodes[0].sessions[0].session.content.note.talkedAbout = "Siân 王 🙂 \"quoted\"\nline";
    odd.episodes[0].sessions[0].session.content.note.agreed = "\xff";
    const auto session = json::parse(toJson(odd))["episodes"][0]["sessions"][0];
    EXPECT_EQ(session["talkedAbout"], "Siân 王 🙂 \"quoted\"\nline");
    EXPECT_EQ(session["agreed"], "\xEF\xBF\xBD");
}

TEST(TheCheckOfSchemas, FindsWhatDoesNotFit)
{
    const auto schema = json::parse(R"({"type": "object", "required": ["on"], "additionalProperties": false,
        "properties": {"on": {"type": "string", "format": "date"}, "list": {"type": "array", "items": {"$ref": "#/$defs/word"}}},
        "$defs": {"word": {"type": ["string", "null"], "enum": ["yes", null]}}})");
    const auto faults = [&](const char* text) { return test::schemaFaults(schema, json::parse(text)); };
    EXPECT_TRUE(faults(R"({"on": "2026-09-08", "list": ["yes", null]})").empty());
    EXPECT_EQ(faults("{}"), std::vector<std::string>{" lacks on"});
    EXPECT_EQ(faults(R"({"on": "2026-02-30"})"), std::vector<std::string>{"/on is not in its form"});
    EXPECT_EQ(faults(R"({"on": 7})"), std::vector<std::string>{"/on is of another type"});
    EXPECT_EQ(faults(R"({"on": "2026-09-08", "list": ["no"]})"),
              std::vector<std::string>{"/list/0 is not on the list"});
    EXPECT_EQ(faults(R"({"on": "2026-09-08", "x": 1})"),
              std::vector<std::string>{" has x, which is not in the schema"});
    EXPECT_THROW(test::schemaFaults(json{{"type", "object"}, {"oneOf", 1}}, json::object()),
                 std::invalid_argument);
}

} // namespace
} // namespace keywork::exchange
