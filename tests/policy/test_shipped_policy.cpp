#include "base/text.h"
#include "domain/risk/kinds.h"
#include "policy/edited_policy.h"
#include "policy/json_value.h"
#include "policy/load_policy.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <stdexcept>

namespace keywork::policy {
namespace {

using domain::Layer;
using domain::Phase;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsSupersetOf;

Policy shipped()
{
    auto policy = loadPolicy(ShippedPolicy());
    if (!policy) throw std::runtime_error(describe(policy.error()));
    return *policy;
}

std::vector<const domain::CodeList*> allLists(const CodeLists& lists)
{
    return {&lists.substances, &lists.routes,         &lists.injectingStatus,  &lists.accommodation,
            &lists.employment, &lists.parentalStatus, &lists.ethnicity,        &lists.referralSources,
            &lists.lifeEvents, &lists.relationships,  &lists.dischargeReasons, &lists.interventions,
            &lists.settings,   &lists.places,         &lists.languages};
}

TEST(ShippedPolicy, Loads)
{
    const auto policy = loadPolicy(ShippedPolicy());
    ASSERT_TRUE(policy) << describe(policy.error());
}

TEST(ShippedPolicy, KnowsTheEditionOfEveryFile)
{
    std::vector<std::string> files;
    for (const auto& edition : shipped().editions) {
        files.push_back(edition.id + ".json");
        EXPECT_GE(edition.version, 1) << edition.id;
        EXPECT_EQ(edition.approvedBy, "") << edition.id << ": nobody has approved a shipped file";
    }
    EXPECT_EQ(files, ShippedPolicy().names());
}

TEST(ShippedPolicy, ReviewsStandardCareEveryTwelveWeeksAndIntensiveEveryTwo)
{
    const auto terms = shipped().layers.terms;
    EXPECT_EQ(terms.at(Layer::Standard).reviewEveryWeeks, 12);
    EXPECT_EQ(terms.at(Layer::Enhanced).reviewEveryWeeks, 6);
    EXPECT_EQ(terms.at(Layer::Intensive).reviewEveryWeeks, 2);
    for (const auto& [layer, term] : terms) {
        EXPECT_THAT(term.reviewParticipants, IsSupersetOf({"client", "keyworker"})) << code(layer);
        EXPECT_FALSE(term.offers.empty()) << code(layer);
    }
}

TEST(ShippedPolicy, MeetsMoreOftenInAMoreIntensiveLayer)
{
    const auto terms = shipped().layers.terms;
    EXPECT_GT(terms.at(Layer::Standard).sessionEveryDays, terms.at(Layer::Enhanced).sessionEveryDays);
    EXPECT_GT(terms.at(Layer::Enhanced).sessionEveryDays, terms.at(Layer::Intensive).sessionEveryDays);
}

TEST(ShippedPolicy, HasReadinessForEveryPhaseAndTheWishForTheTwoThatNeedIt)
{
    const auto readiness = shipped().phases.readiness;
    ASSERT_EQ(readiness.size(), 4U);
    for (const auto phase : {Phase::ActiveChange, Phase::Completion}) {
        std::vector<domain::Criterion> criteria;
        for (const auto& wanted : readiness.at(phase)) criteria.push_back(wanted.criterion);
        EXPECT_THAT(criteria, Contains(domain::Criterion::WishRecorded)) << code(phase);
    }
}

TEST(ShippedPolicy, PromptsForEverySourceThatThereIs)
{
    std::set<domain::PromptSource> sources;
    for (const auto& prompt : shipped().layers.prompts) sources.insert(prompt.source);
    EXPECT_EQ(sources.size(), codeTable(domain::PromptSource{}).size());
}

TEST(ShippedPolicy, OpensTheChainWithACallTheSameDayAndEndsItWithALetterOrAVisit)
{
    using domain::AttemptRoute;
    using domain::AttemptStep;
    const auto steps = shipped().reEngagement.steps;
    ASSERT_EQ(steps.size(), 3U);
    EXPECT_EQ(steps[0].within, AttemptStep::Within::SameDay);
    EXPECT_THAT(steps[0].routes, ElementsAre(AttemptRoute::Call, AttemptRoute::Text));
    EXPECT_EQ(steps[1].within, AttemptStep::Within::WorkingDays);
    EXPECT_EQ(steps[1].count, 1);
    EXPECT_EQ(steps[2].within, AttemptStep::Within::Days);
    EXPECT_EQ(steps[2].count, 7);
    EXPECT_THAT(steps[2].routes, ElementsAre(AttemptRoute::Letter, AttemptRoute::Visit));
}

TEST(ShippedPolicy, LivesInLondonAndRestsAtTheWeekendAndOnBankHolidays)
{
    const auto policy = shipped();
    EXPECT_EQ(policy.zone, "Europe/London");
    EXPECT_THAT(policy.workingDays.closedWeekdays, ElementsAre(6U, 7U));
    // Easter Monday moves, and Christmas 2027 falls on a weekend and moves to the Monday and Tuesday after it.
    EXPECT_THAT(policy.workingDays.closedDates,
                IsSupersetOf({date(2026, 4, 6), date(2027, 12, 27), date(2027, 12, 28), date(2028, 1, 3)}));
    for (const auto day : policy.workingDays.closedDates) EXPECT_LE(isoWeekday(day), 5U) << toIsoDate(day);
}

TEST(ShippedPolicy, KeepsSevenDailyFiveWeeklyAndTwelveMonthlyBackups)
{
    EXPECT_EQ(shipped().backup.daily, 7);
    EXPECT_EQ(shipped().backup.weekly, 5);
    EXPECT_EQ(shipped().backup.monthly, 12);
    EXPECT_EQ(shipped().backup.dueAfter, std::chrono::hours(20));
    EXPECT_EQ(shipped().backup.warnAfter, std::chrono::hours(72));
}

TEST(ShippedPolicy, KeepsDraftsAsThePromiseToTheWriterSays)
{
    EXPECT_EQ(shipped().drafts.keepDiscardedDays, 30);
    EXPECT_EQ(shipped().drafts.autosaveSeconds, 3);
}

TEST(ShippedPolicy, HasUsualMinutesForEveryKindOfAppointment)
{
    EXPECT_EQ(shipped().usualMinutes.size(), codeTable(domain::SessionKind{}).size());
    EXPECT_EQ(shipped().usualMinutes.at(domain::SessionKind::Keywork), 50);
}

TEST(ShippedPolicy, GivesTheDueRulesTheirThreeParts)
{
    const auto policy = shipped();
    const auto rules = dueRules(policy);
    EXPECT_EQ(rules.due.openDays, 14);
    EXPECT_EQ(rules.reEngagement.steps.size(), 3U);
    EXPECT_FALSE(rules.workingDays.isOpen(date(2026, 12, 25)));
}

TEST(ShippedPolicy, KnowsSubstancesByWhatPeopleCallThem)
{
    const auto lists = shipped().lists;
    const auto* heroin = lists.substances.find("1011");
    ASSERT_TRUE(heroin);
    EXPECT_EQ(heroin->label, "Heroin");
    EXPECT_EQ(heroin->group, "opiate");
    EXPECT_THAT(heroin->synonyms, IsSupersetOf({"H", "brown", "gear"}));
    EXPECT_EQ(lists.substances.find("7000")->group, "alcohol");
}

TEST(ShippedPolicy, CountsEachDischargeReasonInItsClass)
{
    const auto& reasons = shipped().lists.dischargeReasons;
    EXPECT_EQ(reasons.find("80")->group, "completed");
    EXPECT_EQ(reasons.find("84")->group, "transferred");
    EXPECT_EQ(reasons.find("85")->group, "unplanned");
    EXPECT_EQ(reasons.find("89")->group, "died");
}

TEST(ShippedPolicy, AsksForAReviewAfterTheEventsThatTheReviewCycleNames)
{
    const auto& events = shipped().lists.lifeEvents;
    for (const auto* code :
         {"overdose", "pregnancyTest", "custodyOut", "hospitalOut", "safeguardingConcern"}) {
        ASSERT_TRUE(events.has(code)) << code;
        EXPECT_EQ(events.find(code)->group, "reviewTrigger") << code;
    }
    EXPECT_EQ(events.find("bereavement")->group, "event");
}

TEST(ShippedPolicy, AnswersObservationsByYesAndNoOrByAList)
{
    std::map<std::string, domain::CodeList> values;
    for (const auto& kind : shipped().observationKinds) values[kind.kind] = kind.values;
    EXPECT_TRUE(values.at(std::string(domain::observation_kind::naloxoneHeld)).entries().empty());
    EXPECT_TRUE(values.at(std::string(domain::observation_kind::housing)).has("settled"));
    EXPECT_EQ(values.at("injecting").entries().size(), shipped().lists.injectingStatus.entries().size());
}

TEST(ShippedPolicy, NeverGivesTwoEntriesOfAListTheSameLabel)
{
    const auto lists = shipped().lists;
    for (const auto* list : allLists(lists)) {
        std::set<std::string> labels;
        for (const auto& entry : list->entries())
            EXPECT_TRUE(labels.insert(fold(entry.label)).second) << entry.label;
    }
}

TEST(ShippedPolicy, SpeaksOfPeopleWithRespect)
{
    const auto policy = shipped();
    for (const auto* list : allLists(policy.lists)) {
        for (const auto& entry : list->entries()) {
            for (const auto& word : foldedWords(entry.label)) {
                EXPECT_FALSE(word == "addict" || word == "abuser" || word == "misuser" || word == "clean" ||
                             word == "dirty" || word == "alcoholic")
                    << entry.label;
            }
        }
    }
}

bool holdsObjects(const nlohmann::json& json)
{
    return json.is_object() || (json.is_array() && !json.empty() && json[0].is_object());
}

// The objects that say something themselves (a value, a code, a number), not only hold others. What has a source says
// it for all that stands in it.
void collectSayings(const nlohmann::json& json, const std::string& place,
                    std::map<std::string, nlohmann::json>& sayings)
{
    if (json.contains("source")) {
        sayings[place] = json;
        return;
    }
    for (const auto& [key, value] : json.items()) {
        if (holdsObjects(value)) collectSayings(value, pathOf(place, key), sayings);
        else if (json.is_object()) sayings[place] = json;
    }
}

TEST(ShippedPolicy, SaysOfEveryValueWhereItComesFrom)
{
    for (const auto& name : ShippedPolicy().names()) {
        std::map<std::string, nlohmann::json> sayings;
        collectSayings(nlohmann::json::parse(test::shippedText(name))["values"], name + " /values", sayings);
        EXPECT_FALSE(sayings.empty()) << name;
        for (const auto& [place, saying] : sayings) {
            ASSERT_TRUE(saying.contains("source")) << place;
            const auto source = saying["source"].get<std::string>();
            EXPECT_GE(source.size(), 10U) << place;
            // A source is a document that somebody outside can find, never a file of ours.
            EXPECT_EQ(source.find(".md"), std::string::npos) << place << ": " << source;
        }
    }
}

TEST(ShippedPolicy, IsWhatStandsInTheRepository)
{
    const std::filesystem::path folder = KEYWORK_POLICY_FOLDER;
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file()) continue;
        names.push_back(entry.path().lexically_relative(folder).generic_string());
        std::ifstream file(entry.path(), std::ios::binary);
        EXPECT_EQ(test::shippedText(names.back()), std::string(std::istreambuf_iterator<char>(file), {}));
    }
    std::sort(names.begin(), names.end());
    EXPECT_EQ(names, ShippedPolicy().names());
}

} // namespace
} // namespace keywork::policy
