#include "domain/risk/flag.h"

#include "domain/risk/kinds.h"
#include "support/builders.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace keywork::domain {
namespace {

using test::lifeEvent;
using test::observation;
using test::today;

struct Facts {
    Client client = test::client();
    std::vector<LifeEvent> events;
    std::vector<Observation> observations;
    bool usesOpiates = false;
};

std::vector<Flag> flagsOf(const Facts& facts)
{
    return flags(facts.client, facts.events, facts.observations, facts.usesOpiates, FlagPolicy{}, today());
}

std::optional<Flag> flagOf(const Facts& facts, FlagKind kind)
{
    for (const auto& flag : flagsOf(facts)) {
        if (flag.kind == kind) return flag;
    }
    return std::nullopt;
}

Facts withEvent(std::string_view kind, Date on)
{
    Facts facts;
    facts.events = {lifeEvent(1, kind, on)};
    return facts;
}

Facts withObservation(std::string_view kind, std::variant<Answer, Code> value)
{
    Facts facts;
    facts.observations = {observation(1, kind, Answer::Yes, today())};
    facts.observations[0].value = std::move(value);
    return facts;
}

TEST(Flags, AlwaysSayHowItStandsWithAllergies)
{
    Facts facts;
    EXPECT_EQ(flagsOf(facts).size(), 1U);
    EXPECT_EQ(flagOf(facts, FlagKind::Allergy)->level, FlagLevel::Ok);
    facts.client.details.allergies = {AllergyStatus::Known, {"penicillin", "latex"}};
    const auto known = flagOf(facts, FlagKind::Allergy);
    EXPECT_EQ(known->level, FlagLevel::Due);
    EXPECT_EQ(known->code, "known");
    EXPECT_EQ(known->detail, "penicillin, latex");
    for (const auto status : {AllergyStatus::NotRecorded, AllergyStatus::Unavailable}) {
        facts.client.details.allergies = {status, {}};
        EXPECT_EQ(flagOf(facts, FlagKind::Allergy)->level, FlagLevel::Info);
        EXPECT_EQ(flagOf(facts, FlagKind::Allergy)->code, code(status));
    }
}

TEST(Flags, OfSomebodyWhoDiedSayOnlyThat)
{
    auto facts = withEvent(event_kind::overdose, today());
    facts.client.diedOn = today();
    facts.usesOpiates = true;
    const auto all = flagsOf(facts);
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].kind, FlagKind::Deceased);
    EXPECT_EQ(all[0].fact.on, today());
}

TEST(Under18Flag, NamesTheAge)
{
    Facts facts;
    facts.client.details.born = date(2009, 1, 1);
    EXPECT_EQ(flagOf(facts, FlagKind::Under18)->detail, "17");
    facts.client.details.born = date(2008, 9, 8);
    EXPECT_FALSE(flagOf(facts, FlagKind::Under18));
}

TEST(OverdoseFlag, StandsForTheMonthsOfThePolicyWithDayAndAuthor)
{
    const auto flag = flagOf(withEvent(event_kind::overdose, date(2025, 9, 8)), FlagKind::Overdose);
    ASSERT_TRUE(flag);
    EXPECT_EQ(flag->level, FlagLevel::Stop);
    EXPECT_EQ(flag->fact, (Fact{FactKind::LifeEvent, 1, date(2025, 9, 8)}));
    EXPECT_EQ(flag->author, StaffId{1});
    EXPECT_FALSE(flagOf(withEvent(event_kind::overdose, date(2025, 9, 7)), FlagKind::Overdose));
    EXPECT_FALSE(flagOf(withEvent(event_kind::overdose, addDays(today(), 1)), FlagKind::Overdose));
}

TEST(OverdoseFlag, RestsOnTheNewestThatWasNotEnteredInError)
{
    auto facts = withEvent(event_kind::overdose, date(2026, 3, 1));
    facts.events.push_back(lifeEvent(2, event_kind::overdose, date(2026, 8, 1)));
    facts.events.push_back(lifeEvent(3, event_kind::overdose, date(2026, 1, 1)));
    EXPECT_EQ(flagOf(facts, FlagKind::Overdose)->fact.id, 2);
    facts.events[1].error = test::enteredInError();
    EXPECT_EQ(flagOf(facts, FlagKind::Overdose)->fact.id, 1);
}

TEST(SafeguardingFlag, StandsForTheMonthsOfThePolicy)
{
    EXPECT_EQ(
        flagOf(withEvent(event_kind::safeguardingConcern, date(2025, 9, 8)), FlagKind::Safeguarding)->level,
        FlagLevel::Stop);
    EXPECT_FALSE(
        flagOf(withEvent(event_kind::safeguardingConcern, date(2025, 9, 7)), FlagKind::Safeguarding));
}

TEST(NaloxoneFlag, IsAskedOfPeopleWhoUseOpiatesOnly)
{
    EXPECT_FALSE(flagOf(withObservation(observation_kind::naloxoneHeld, Answer::Yes), FlagKind::Naloxone));
    Facts facts;
    facts.usesOpiates = true;
    const auto missing = flagOf(facts, FlagKind::Naloxone);
    ASSERT_TRUE(missing);
    EXPECT_EQ(missing->code, "notRecorded");
    EXPECT_EQ(missing->level, FlagLevel::Due);
    EXPECT_EQ(missing->fact, Fact{});
}

TEST(NaloxoneFlag, IsSettledByYesAlone)
{
    for (const auto& row : codeTable(Answer{})) {
        auto facts = withObservation(observation_kind::naloxoneHeld, row.value);
        facts.usesOpiates = true;
        const auto flag = flagOf(facts, FlagKind::Naloxone);
        ASSERT_TRUE(flag);
        EXPECT_EQ(flag->code, row.code);
        EXPECT_EQ(flag->level, row.value == Answer::Yes ? FlagLevel::Ok : FlagLevel::Due);
    }
    auto coded = withObservation(observation_kind::naloxoneHeld, Code("kit"));
    coded.usesOpiates = true;
    EXPECT_EQ(flagOf(coded, FlagKind::Naloxone)->code, "notRecorded");
}

TEST(PregnancyAndLoneWorkingFlags, NeedAYes)
{
    EXPECT_EQ(flagOf(withObservation(observation_kind::pregnancy, Answer::Yes), FlagKind::Pregnancy)->level,
              FlagLevel::Info);
    EXPECT_FALSE(flagOf(withObservation(observation_kind::pregnancy, Answer::No), FlagKind::Pregnancy));
    EXPECT_EQ(
        flagOf(withObservation(observation_kind::loneWorking, Answer::Yes), FlagKind::LoneWorking)->level,
        FlagLevel::Stop);
    EXPECT_FALSE(
        flagOf(withObservation(observation_kind::loneWorking, Answer::Declined), FlagKind::LoneWorking));
}

TEST(CustodyFlag, StandsWhileInAndForSomeDaysAfterRelease)
{
    EXPECT_EQ(flagOf(withEvent(event_kind::custodyIn, date(2020, 1, 1)), FlagKind::Custody)->code,
              "custodyIn");
    EXPECT_EQ(flagOf(withEvent(event_kind::custodyOut, addDays(today(), -28)), FlagKind::Custody)->level,
              FlagLevel::Due);
    EXPECT_FALSE(flagOf(withEvent(event_kind::custodyOut, addDays(today(), -29)), FlagKind::Custody));
    auto facts = withEvent(event_kind::custodyIn, addDays(today(), -10));
    facts.events.push_back(
        lifeEvent(2, event_kind::custodyOut, addDays(today(), -10))); // in and out on one day
    EXPECT_EQ(flagOf(facts, FlagKind::Custody)->code, "custodyOut");
    EXPECT_FALSE(flagOf(Facts{}, FlagKind::Custody));
}

TEST(HouseholdFlag, CountsChildrenHoweverTheServiceAsks)
{
    EXPECT_EQ(flagOf(withObservation(observation_kind::childrenInHousehold, Code("2")), FlagKind::Household)
                  ->detail,
              "2");
    EXPECT_EQ(flagOf(withObservation(observation_kind::childrenInHousehold, Answer::Yes), FlagKind::Household)
                  ->detail,
              "");
    EXPECT_FALSE(
        flagOf(withObservation(observation_kind::childrenInHousehold, Code("0")), FlagKind::Household));
    EXPECT_FALSE(
        flagOf(withObservation(observation_kind::childrenInHousehold, Answer::No), FlagKind::Household));
    EXPECT_FALSE(flagOf(Facts{}, FlagKind::Household));
}

TEST(Flags, AreAtMostFiveInTheOrderOfTheirPlaces)
{
    Facts facts;
    facts.usesOpiates = true;
    for (const auto kind : {event_kind::overdose, event_kind::safeguardingConcern, event_kind::custodyIn}) {
        facts.events.push_back(lifeEvent(static_cast<std::int64_t>(facts.events.size()) + 1, kind, today()));
    }
    for (const auto kind : {observation_kind::pregnancy, observation_kind::loneWorking,
                            observation_kind::childrenInHousehold}) {
        facts.observations.push_back(observation(static_cast<std::int64_t>(facts.observations.size()) + 1,
                                                 kind, Answer::Yes, today()));
    }
    const auto all = flagsOf(facts);
    ASSERT_EQ(all.size(), 5U);
    EXPECT_TRUE(
        std::is_sorted(all.begin(), all.end(), [](const Flag& a, const Flag& b) { return a.kind < b.kind; }));
    EXPECT_EQ(all[4].kind, FlagKind::Pregnancy);
}

} // namespace
} // namespace keywork::domain
