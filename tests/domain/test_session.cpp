#include "domain/session/session.h"

#include "generators.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace keywork::domain {
namespace {

using test::at;
using test::day;
using test::now;
using test::sessionContent;
using test::today;

SigningFacts signingFacts()
{
    return {.referredOn = day("2026-03-02"),
            .endedOn = std::nullopt,
            .lastSession = day("2026-09-01"),
            .episodeInterventions = {InterventionId{1}, InterventionId{2}}};
}

std::optional<SessionRefusal> refusalOf(const SessionContent& content,
                                        const SigningFacts& facts = signingFacts())
{
    const auto result = checkedSession(content, facts, now());
    return result ? std::nullopt : std::optional(result.error());
}

TEST(Session, IsSignedAsItWasWritten)
{
    auto content = sessionContent();
    content.use = {{"heroin", Used{8, "0.1 g", "smoke"}}, {"alcohol", NoUse{}}, {"crack", UseNotAsked{}}};
    const auto result = checkedSession(content, signingFacts(), now());
    ASSERT_TRUE(result);
    EXPECT_EQ(*result, content);
}

struct Change {
    const char* name;
    void (*apply)(SessionContent&);
    std::optional<SessionRefusal> refusal;
};

class ChangedSession : public testing::TestWithParam<Change> {};

TEST_P(ChangedSession, IsTakenOrRefusedByName)
{
    auto content = sessionContent();
    GetParam().apply(content);
    EXPECT_EQ(refusalOf(content), GetParam().refusal);
}

INSTANTIATE_TEST_SUITE_P(
    Session, ChangedSession,
    testing::Values(
        Change{"LaterToday", [](SessionContent& c) { c.start = at("2026-09-08T17:00"); }, std::nullopt},
        Change{"Tomorrow", [](SessionContent& c) { c.start = at("2026-09-09T00:00"); },
               SessionRefusal::InFuture},
        Change{"OnTheDayOfReferral", [](SessionContent& c) { c.start = at("2026-03-02T09:00"); },
               std::nullopt},
        Change{"BeforeReferral", [](SessionContent& c) { c.start = at("2026-03-01T09:00"); },
               SessionRefusal::BeforeReferral},
        Change{"NoMinutes", [](SessionContent& c) { c.minutes = 0; }, SessionRefusal::MinutesMissing},
        Change{"NegativeMinutes", [](SessionContent& c) { c.minutes = -5; },
               SessionRefusal::MinutesOutOfRange},
        Change{"OneMinute", [](SessionContent& c) { c.minutes = 1; }, std::nullopt},
        Change{"TwelveHours", [](SessionContent& c) { c.minutes = 720; }, std::nullopt},
        Change{"LongerThanTwelveHours", [](SessionContent& c) { c.minutes = 721; },
               SessionRefusal::MinutesOutOfRange},
        Change{"OnlyWhiteSpaceInTheNote",
               [](SessionContent& c) {
                   c.note = {" ", "\n", "\t"};
               },
               SessionRefusal::NoteEmpty},
        Change{"OnePartOfTheNote",
               [](SessionContent& c) {
                   c.note = {{}, {}, "Housing letter"};
               },
               std::nullopt},
        Change{"OnlyTalkedAbout",
               [](SessionContent& c) {
                   c.note = {"Sleep", {}, {}};
               },
               std::nullopt},
        Change{"OnlyAgreed",
               [](SessionContent& c) {
                   c.note = {{}, "A walk", {}};
               },
               std::nullopt},
        Change{"LongestNote", [](SessionContent& c) { c.note.agreed.assign(longestNotePart, 'x'); },
               std::nullopt},
        Change{"TooLongANote", [](SessionContent& c) { c.note.agreed.assign(longestNotePart + 1, 'x'); },
               SessionRefusal::NoteTooLong},
        Change{"TooLongAPlace", [](SessionContent& c) { c.place.assign(longestNotePart + 1, 'x'); },
               SessionRefusal::NoteTooLong},
        Change{"SubstanceTwice",
               [](SessionContent& c) {
                   c.use = {{"heroin", NoUse{}}, {"crack", NoUse{}}, {"heroin", Used{}}};
               },
               SessionRefusal::SubstanceTwice},
        Change{"UsedOnUnknownDays",
               [](SessionContent& c) {
                   c.use = {{"heroin", Used{}}};
               },
               std::nullopt},
        Change{"UsedEveryDaySinceAndOnBothEnds",
               [](SessionContent& c) {
                   c.use = {{"heroin", Used{8, {}, {}}}};
               },
               std::nullopt},
        Change{"UsedOnMoreDaysThanPassed",
               [](SessionContent& c) {
                   c.use = {{"heroin", Used{9, {}, {}}}};
               },
               SessionRefusal::UseDaysOutOfRange},
        Change{"UsedOnNegativeDays",
               [](SessionContent& c) {
                   c.use = {{"heroin", Used{-1, {}, {}}}};
               },
               SessionRefusal::UseDaysOutOfRange},
        Change{"UsedAnAmountOnNoDays",
               [](SessionContent& c) {
                   c.use = {{"heroin", Used{0, "0.1 g", {}}}};
               },
               SessionRefusal::UseDaysOutOfRange},
        Change{"UsedByARouteOnNoDays",
               [](SessionContent& c) {
                   c.use = {{"heroin", Used{0, {}, "smoke"}}};
               },
               SessionRefusal::UseDaysOutOfRange},
        Change{"InterventionOfAnotherEpisode",
               [](SessionContent& c) {
                   c.interventions = {InterventionId{1}, InterventionId{9}};
               },
               SessionRefusal::InterventionNotOfEpisode},
        Change{"NothingGiven", [](SessionContent& c) { c.interventions.clear(); }, std::nullopt}),
    [](const auto& tested) { return tested.param.name; });

TEST(Session, MayNotLieAfterTheEpisodeEnded)
{
    auto facts = signingFacts();
    facts.endedOn = today();
    EXPECT_EQ(refusalOf(sessionContent(), facts), std::nullopt);
    facts.endedOn = day("2026-09-07");
    EXPECT_EQ(refusalOf(sessionContent(), facts), SessionRefusal::AfterEnding);
}

TEST(Session, TakesAnyDaysOfUseWhereNothingSaysHowManyHavePassed)
{
    auto content = sessionContent();
    content.use = {{"heroin", Used{28, {}, {}}}};
    auto facts = signingFacts();
    facts.lastSession = std::nullopt;
    EXPECT_EQ(refusalOf(content, facts), std::nullopt);
    facts.lastSession = day("2026-09-20"); // the session is entered late, after a later one
    EXPECT_EQ(refusalOf(content, facts), std::nullopt);
}

TEST(Session, ReadsUseOnNoDaysAsNone)
{
    auto content = sessionContent();
    content.use = {{"heroin", Used{0, {}, {}}}};
    const auto result = checkedSession(content, signingFacts(), now());
    ASSERT_TRUE(result);
    EXPECT_EQ(result->use.front().use, Use(NoUse{}));
}

TEST(Session, NamesEachInterventionOnce)
{
    auto content = sessionContent();
    content.interventions = {InterventionId{2}, InterventionId{1}, InterventionId{2}};
    const auto result = checkedSession(content, signingFacts(), now());
    ASSERT_TRUE(result);
    EXPECT_EQ(result->interventions, (std::vector{InterventionId{2}, InterventionId{1}}));
}

TEST(Session, CountsUnlessItWasEnteredInError)
{
    auto session = test::session();
    EXPECT_TRUE(session.counts());
    session.error = test::enteredInError();
    EXPECT_FALSE(session.counts());
}

RC_GTEST_PROP(Session, IsRefusedOrSignedOnTheDayItWasOn, ())
{
    auto content = sessionContent();
    content.start = *test::anyTime();
    content.minutes = *rc::gen::inRange(-10, 800);
    content.use = {{"heroin", Used{*rc::gen::inRange(-3, 40), {}, {}}}};
    auto facts = signingFacts();
    facts.lastSession = *test::maybe(test::anyDay());
    facts.endedOn = *test::maybe(test::anyDay());
    const auto result = checkedSession(content, facts, now());
    if (!result) return;
    RC_ASSERT(result->start == content.start);
    RC_ASSERT((result->start.day >= facts.referredOn && result->start.day <= today()));
    RC_ASSERT((result->minutes >= 1 && result->minutes <= 720));
    const auto again = checkedSession(*result, facts, now());
    RC_ASSERT(again.has_value());
    RC_ASSERT(*again == *result);
}

using Warnings = std::vector<SessionWarning>;

struct Shortness {
    int minutes;
    std::vector<int> before;
    bool warned;
};

class ShortSessions : public testing::TestWithParam<Shortness> {};

TEST_P(ShortSessions, AreWorthAThoughtThreeTimesRunning)
{
    auto content = sessionContent();
    content.minutes = GetParam().minutes;
    const auto warnings = sessionWarnings(content, GetParam().before, {}, today());
    EXPECT_EQ(warnings, GetParam().warned ? Warnings{SessionWarning::ShortThreeTimes} : Warnings{});
}

INSTANTIATE_TEST_SUITE_P(Session, ShortSessions,
                         testing::Values(Shortness{29, {}, false}, Shortness{29, {10}, false},
                                         Shortness{29, {10, 29}, true}, Shortness{30, {10, 10}, false},
                                         Shortness{29, {30, 10, 10}, false},
                                         Shortness{29, {10, 30, 10}, false},
                                         Shortness{29, {10, 10, 10}, true},
                                         Shortness{29, {10, 10, 50}, true}));

TEST(SessionWarnings, SayWhenNothingWasGivenAndWhenTheEntryIsLate)
{
    auto content = sessionContent();
    EXPECT_TRUE(sessionWarnings(content, {}, {}, addDays(today(), 30)).empty());
    EXPECT_EQ(sessionWarnings(content, {}, {}, addDays(today(), 31)), Warnings{SessionWarning::LateEntry});
    content.interventions.clear();
    EXPECT_EQ(sessionWarnings(content, {}, {}, today()), Warnings{SessionWarning::NothingLinked});
}

} // namespace
} // namespace keywork::domain
