#include "policy/json_value.h"
#include "policy/policy_fault.h"

#include <gtest/gtest.h>

#include <set>

namespace keywork::policy {
namespace {

using Reason = PolicyFaultReason;

TEST(PolicyFault, SaysFilePlaceAndWhatIsAllowedInOneSentence)
{
    const PolicyFault fault{"layers.json", "/values/terms/standard/reviewEveryWeeks/value",
                            Reason::OutOfRange, "13", "1 to 12"};
    EXPECT_EQ(describe(fault),
              "The policy file layers.json is not in order at "
              "/values/terms/standard/reviewEveryWeeks/value: 13 is out of range; allowed: 1 to 12.");
}

TEST(PolicyFault, LeavesThePlaceOutWhenItIsTheWholeFile)
{
    EXPECT_EQ(describe({"due.json", {}, Reason::FileMissing, {}, {}}),
              "The policy file due.json is not in order: the file is missing.");
    EXPECT_EQ(describe({"due.json", {}, Reason::NotJson, "line 7", {}}),
              "The policy file due.json is not in order: it is not valid JSON (line 7).");
}

TEST(PolicyFault, HasWordsOfItsOwnForEveryReason)
{
    std::set<std::string> sentences;
    for (int i = 0; i <= static_cast<int>(Reason::CodeMissing); ++i) {
        const auto sentence = describe({"due.json", "/values", static_cast<Reason>(i), "x", {}});
        EXPECT_FALSE(sentence.ends_with(": .")) << i;
        EXPECT_TRUE(sentences.insert(sentence).second) << sentence;
    }
}

TEST(JsonPath, EscapesWhatWouldReadAsAnotherPath)
{
    EXPECT_EQ(pathOf("/values", "a/b~c"), "/values/a~1b~0c");
    EXPECT_EQ(pathOf("", std::size_t{3}), "/3");
}

TEST(JsonText, KeepsTheOrderOfMembers)
{
    const auto value = parseJson(R"({"b": 1, "a": [true, null, "x", -2, 0.5]})");
    ASSERT_TRUE(value);
    const auto& members = std::get<JsonObject>(value->content);
    ASSERT_EQ(members.size(), 2U);
    EXPECT_EQ(members[0].key, "b");
    EXPECT_EQ(std::get<JsonList>(members[1].value.content).size(), 5U);
}

TEST(JsonText, RefusesAKeyThatStandsTwiceAnywhereInIt)
{
    const auto value = parseJson(R"({"a": [{"b": 1}, {"b": 1, "b": 1}]})");
    ASSERT_FALSE(value);
    EXPECT_EQ(value.error(), (PolicyFault{{}, "/a/1/b", Reason::DuplicateKey, "b", {}}));
}

TEST(JsonText, SaysTheLineWhereItStopsBeingJson)
{
    const auto value = parseJson("{\n  \"a\": 1\n  \"b\": 2\n}");
    ASSERT_FALSE(value);
    EXPECT_EQ(value.error().value, "line 3");
}

TEST(ShownValue, IsShortAndNeverEndsInsideACharacter)
{
    EXPECT_EQ(shown({std::string(59, 'x') + "éé"}), std::string(59, 'x') + "…");
    EXPECT_EQ(shown({std::string(58, 'x') + "éé"}), std::string(58, 'x') + "é…");
    EXPECT_EQ(shown({nullptr}), "null");
    EXPECT_EQ(shown({JsonObject{{"a", {}}}}), "an object of 1");
}

} // namespace
} // namespace keywork::policy
