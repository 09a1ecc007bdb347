#include "base/text.h"
#include "domain/episode/episode.h"
#include "embedded/embedded.h"
#include "policy/load_policy.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

// The lists that practice stores are made from name codes of the policy; this is where the two are held together.
namespace keywork::policy {
namespace {

using Row = std::vector<std::string>;

std::vector<std::string> split(std::string_view text, std::string_view by)
{
    std::vector<std::string> parts;
    while (true) {
        const auto end = text.find(by);
        parts.emplace_back(text.substr(0, end));
        if (end == std::string_view::npos) return parts;
        text.remove_prefix(end + by.size());
    }
}

// The rows of one list; lines that begin with # say what the columns are.
std::vector<Row> rowsOf(const std::string& list)
{
    std::vector<Row> rows;
    const auto text = embedded::find("resources/practice/" + list + ".txt");
    if (!text) return rows;
    for (const auto& line : split(*text, "\n")) {
        if (!line.empty() && line[0] != '#') rows.push_back(split(line, " | "));
    }
    return rows;
}

std::set<std::string> columnOf(const std::string& list, std::size_t column)
{
    std::set<std::string> values;
    for (const auto& row : rowsOf(list)) values.insert(row.at(column));
    return values;
}

std::size_t namesOfSex(const std::string& sex)
{
    const auto rows = rowsOf("given-names");
    return static_cast<std::size_t>(
        std::count_if(rows.begin(), rows.end(), [&](const Row& row) { return row.at(1) == sex; }));
}

TEST(PracticeLists, HaveNamesEnoughForManyPeople)
{
    EXPECT_GE(columnOf("family-names", 1).size(), 260U);
    EXPECT_GE(namesOfSex("female"), 160U);
    EXPECT_GE(namesOfSex("male"), 160U);
}

TEST(PracticeLists, GiveEveryOriginFamilyNamesAndGivenNamesOfBothSexes)
{
    const auto origins = columnOf("origins", 0);
    EXPECT_GE(origins.size(), 18U);
    EXPECT_EQ(columnOf("family-names", 0), origins);
    std::set<std::string> female;
    std::set<std::string> male;
    for (const auto& row : rowsOf("given-names")) {
        ASSERT_TRUE(row.at(1) == "female" || row.at(1) == "male") << row.at(2);
        (row.at(1) == "female" ? female : male).insert(row.at(0));
    }
    EXPECT_EQ(female, origins);
    EXPECT_EQ(male, origins);
}

TEST(PracticeLists, KnowTheEthnicityAndLanguagesOfEveryOrigin)
{
    const auto policy = loadPolicy(ShippedPolicy());
    ASSERT_TRUE(policy);
    for (const auto& row : rowsOf("origins")) {
        ASSERT_EQ(row.size(), 4U) << row.front();
        EXPECT_TRUE(policy->lists.ethnicity.has(row[2])) << row.front();
        for (const auto& language : split(row[3], ", "))
            EXPECT_TRUE(policy->lists.languages.has(language)) << language;
    }
}

TEST(PracticeLists, LetNobodyLiveAtAPostcodeThatCouldExist)
{
    for (const auto& row : rowsOf("towns")) {
        ASSERT_EQ(row.size(), 3U) << row.front();
        // Royal Mail has no postcode area that begins with one of these.
        for (const auto& district : split(row[2], ", ")) {
            EXPECT_NE(std::string("QVX").find(district.at(0)), std::string::npos) << district;
        }
    }
    EXPECT_GE(rowsOf("streets").size(), 60U);
}

TEST(PracticeLists, HavePhrasesEnoughThatNotesDiffer)
{
    for (const auto* list : {"talked-about", "agreed", "next"}) {
        EXPECT_GE(rowsOf(list).size(), 60U) << list;
        EXPECT_EQ(columnOf(list, 1).size(), rowsOf(list).size()) << list << ": one phrase stands there twice";
        for (const auto* tag : {"any", "engagement", "preparation", "activeChange", "completion"}) {
            EXPECT_TRUE(columnOf(list, 0).count(tag)) << list << " has nothing for " << tag;
        }
    }
}

TEST(PracticeLists, NameOnlyCodesThatAreOnTheLists)
{
    const auto policy = loadPolicy(ShippedPolicy());
    ASSERT_TRUE(policy);
    for (const auto& code : columnOf("event-notes", 0))
        EXPECT_TRUE(policy->lists.lifeEvents.has(code)) << code;
    for (const auto& code : columnOf("referrers", 0))
        EXPECT_TRUE(policy->lists.referralSources.has(code)) << code;
    for (const auto& code : columnOf("attempt-notes", 0)) {
        EXPECT_TRUE(domain::fromCode<domain::AttemptOutcome>(code)) << code;
    }
    for (const auto& code : columnOf("outcome-notes", 0)) {
        EXPECT_TRUE(domain::fromCode<domain::AppointmentOutcome>(code)) << code;
    }
    for (const auto& code : columnOf("ending-notes", 0))
        EXPECT_TRUE(domain::fromCode<domain::EndingClass>(code)) << code;
    for (const auto& code : columnOf("layer-reasons", 0))
        EXPECT_TRUE(domain::fromCode<domain::PromptKind>(code)) << code;
}

TEST(PracticeLists, HaveANoteForEveryKindOfEvent)
{
    const auto policy = loadPolicy(ShippedPolicy());
    ASSERT_TRUE(policy);
    const auto noted = columnOf("event-notes", 0);
    for (const auto& entry : policy->lists.lifeEvents.entries())
        EXPECT_TRUE(noted.count(entry.code)) << entry.code;
}

TEST(PracticeLists, UseOnlyTheSlotsThatAreFilled)
{
    for (const auto& file : embedded::under("resources/practice")) {
        std::string text(file.text);
        for (const auto* slot : {"{name}", "{substance}", "{practice}"}) {
            for (auto at = text.find(slot); at != std::string::npos; at = text.find(slot)) {
                text.erase(at, std::string_view(slot).size());
            }
        }
        EXPECT_EQ(text.find_first_of("{}"), std::string::npos) << file.path;
    }
}

TEST(PracticeLists, SpeakOfPeopleWithRespect)
{
    for (const auto& file : embedded::under("resources/practice")) {
        EXPECT_TRUE(isValidUtf8(file.text)) << file.path;
        for (const auto& word : foldedWords(file.text)) {
            for (const auto* unkind :
                 {"addict", "addicts", "abuser", "misuser", "junkie", "clean", "dirty", "alcoholic"}) {
                EXPECT_NE(word, unkind) << file.path;
            }
        }
    }
}

} // namespace
} // namespace keywork::policy
