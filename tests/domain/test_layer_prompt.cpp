#include "domain/pathway/layer_prompt.h"

#include "support/builders.h"

#include <gtest/gtest.h>

namespace keywork::domain {
namespace {

using test::appointment;
using test::at;
using test::day;
using test::lifeEvent;
using test::observation;
using test::resolved;
using test::today;

PromptPolicy policyFor(PromptSource source)
{
    return {.rule = "theRule",
            .kind = PromptKind::StepUp,
            .source = source,
            .code = {},
            .value = {},
            .count = 2,
            .withinDays = 42};
}

std::vector<LayerPrompt> prompts(const PromptPolicy& policy, const PromptFacts& facts)
{
    return layerPrompts({{}, {policy}}, facts, test::substances(), today());
}

Appointment missed(std::int64_t id, std::string_view time)
{
    return resolved(appointment(id, at(time)), AppointmentOutcome::DidNotAttend);
}

TEST(LayerPrompt, ComesFromAsManyMissedAppointmentsAsThePolicySays)
{
    // 42 days before today is 28-Jul; the one on 27-Jul is too long ago.
    const std::vector one{missed(1, "2026-07-27T10:00"), missed(2, "2026-07-28T10:00")};
    EXPECT_TRUE(
        prompts(policyFor(PromptSource::MissedAppointments), {.layer = Layer::Standard, .appointments = one})
            .empty());

    const std::vector two{missed(3, "2026-08-20T10:00"), missed(2, "2026-07-28T10:00")};
    const auto found =
        prompts(policyFor(PromptSource::MissedAppointments), {.layer = Layer::Standard, .appointments = two});
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].met, Met::Met);
    ASSERT_EQ(found[0].facts.size(), 2u);
    EXPECT_EQ(found[0].facts.back().id, 3) << "the newest is last, whatever the order they came in";
}

TEST(LayerPrompt, LooksAtAppointmentsAsFarBackAsTheLongestOfItsRules)
{
    auto longer = policyFor(PromptSource::MissedAppointments);
    longer.withinDays = 84;
    auto ofEvents = policyFor(PromptSource::LifeEvent);
    ofEvents.withinDays = 365;
    EXPECT_EQ(appointmentDays({{}, {policyFor(PromptSource::MissedAppointments), longer, ofEvents}}), 84);
    EXPECT_EQ(appointmentDays({{}, {ofEvents}}), 0);
}

TEST(LayerPrompt, CountsOnlyAppointmentsThatSomebodyDidNotAttend)
{
    const std::vector others{
        resolved(appointment(1, at("2026-08-20T10:00")), AppointmentOutcome::CancelledByService),
        resolved(appointment(2, at("2026-08-21T10:00")), AppointmentOutcome::Attended),
        appointment(3, at("2026-08-22T10:00"))};
    EXPECT_TRUE(prompts(policyFor(PromptSource::MissedAppointments),
                        {.layer = Layer::Standard, .appointments = others})
                    .empty());
}

TEST(LayerPrompt, ComesFromARecentEventOfItsKind)
{
    auto policy = policyFor(PromptSource::LifeEvent);
    policy.code = "overdose";
    std::vector events{
        lifeEvent(1, "overdose", day("2026-08-30")), lifeEvent(2, "housingLost", day("2026-09-01")),
        lifeEvent(3, "overdose", day("2026-01-30")), lifeEvent(4, "overdose", day("2026-09-09"))};
    const auto found = prompts(policy, {.layer = Layer::Standard, .events = events});
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].facts, (std::vector<Fact>{{FactKind::LifeEvent, 1, day("2026-08-30")}}));

    events[0].error = test::enteredInError();
    EXPECT_TRUE(prompts(policy, {.layer = Layer::Standard, .events = events}).empty());
}

TEST(LayerPrompt, ComesFromTheLatestObservation)
{
    auto pregnant = policyFor(PromptSource::ObservedYes);
    pregnant.code = "pregnancy";
    auto homeless = policyFor(PromptSource::ObservedCode);
    homeless.code = "housing";
    homeless.value = "noFixedAbode";
    const std::vector observations{observation(1, "pregnancy", Answer::No, day("2026-05-01")),
                                   observation(2, "pregnancy", Answer::Yes, day("2026-08-01")),
                                   observation(3, "housing", Code("noFixedAbode"), day("2026-05-01")),
                                   observation(4, "housing", Code("settled"), day("2026-08-01"))};
    const PromptFacts facts{.layer = Layer::Standard, .observations = observations};
    const auto found = prompts(pregnant, facts);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].facts.back().id, 2);
    EXPECT_TRUE(prompts(homeless, facts).empty()) << "housed since";
    EXPECT_EQ(prompts(homeless, {.layer = Layer::Standard, .observations = std::span(observations).first(3)})
                  .size(),
              1u);
    EXPECT_TRUE(prompts(pregnant, {.layer = Layer::Standard}).empty());
}

class UseOnTop : public testing::Test {
public:
    UseOnTop() { m_session.content.use = {{"alcohol", Used{}}, {"heroin", Used{3, "0.2 g", {}}}}; }

    std::size_t found(bool opioidMedicine)
    {
        return prompts(policyFor(PromptSource::UseOnTop), {.layer = Layer::Standard,
                                                           .lastSession = &m_session,
                                                           .opioidMedicineInUse = opioidMedicine})
            .size();
    }

protected:
    Session m_session = test::session();
};

TEST_F(UseOnTop, PromptsWhenAnOpiateWasUsedBesideAnOpioidMedicine)
{
    EXPECT_EQ(found(true), 1u);
    EXPECT_EQ(found(false), 0u);
}

TEST_F(UseOnTop, LeavesOtherSubstancesAndUnknownOnesAlone)
{
    m_session.content.use = {{"crack", Used{}}, {"noLongerOnTheList", Used{}}};
    EXPECT_EQ(found(true), 0u);
}

TEST_F(UseOnTop, TakesNeitherNoneNorNotAskedForUse)
{
    m_session.content.use = {{"heroin", NoUse{}}};
    EXPECT_EQ(found(true), 0u);
    m_session.content.use = {{"heroin", UseNotAsked{}}};
    EXPECT_EQ(found(true), 0u);
}

TEST_F(UseOnTop, LooksPastASessionEnteredInError)
{
    m_session.error = test::enteredInError();
    EXPECT_EQ(found(true), 0u);
}

TEST_F(UseOnTop, IsNotKnownWithoutASession)
{
    EXPECT_TRUE(
        prompts(policyFor(PromptSource::UseOnTop), {.layer = Layer::Standard, .opioidMedicineInUse = true})
            .empty());
}

class LaterPrompt : public testing::TestWithParam<PromptSource> {};

TEST_P(LaterPrompt, IsUnknownBecauseItIsNotRecordedHereYet)
{
    const auto found = prompts(policyFor(GetParam()), {.layer = Layer::Standard});
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].met, Met::Unknown);
    EXPECT_EQ(found[0].facts.back().kind, FactKind::NotRecordedHereYet);
}

INSTANTIATE_TEST_SUITE_P(LayerPrompt, LaterPrompt,
                         testing::Values(PromptSource::MissedDoses, PromptSource::OutcomeDeteriorating,
                                         PromptSource::GoalsMetAndStable));

struct Place {
    Layer layer;
    PromptKind kind;
    std::size_t offered;
};

class PromptInLayer : public testing::TestWithParam<Place> {};

TEST_P(PromptInLayer, IsLeftOutWhereThereIsNoFurtherLayer)
{
    auto policy = policyFor(PromptSource::MissedDoses);
    policy.kind = GetParam().kind;
    EXPECT_EQ(prompts(policy, {.layer = GetParam().layer}).size(), GetParam().offered);
}

INSTANTIATE_TEST_SUITE_P(LayerPrompt, PromptInLayer,
                         testing::Values(Place{Layer::Standard, PromptKind::StepUp, 1},
                                         Place{Layer::Enhanced, PromptKind::StepUp, 1},
                                         Place{Layer::Intensive, PromptKind::StepUp, 0},
                                         Place{Layer::Standard, PromptKind::StepDown, 0},
                                         Place{Layer::Enhanced, PromptKind::StepDown, 1},
                                         Place{Layer::Intensive, PromptKind::StepDown, 1}));

TEST(AnsweredPrompt, StaysAwayUntilItsNewestFactIsAnotherOne)
{
    auto policy = policyFor(PromptSource::LifeEvent);
    policy.code = "overdose";
    const std::vector events{lifeEvent(1, "overdose", day("2026-08-20")),
                             lifeEvent(2, "overdose", day("2026-08-30"))};
    const std::vector answers{
        PromptAnswer{
            "theRule", {FactKind::LifeEvent, 1, day("2026-08-20")}, "Seen daily", today(), StaffId{1}},
        PromptAnswer{
            "otherRule", {FactKind::LifeEvent, 2, day("2026-08-30")}, "Not now", today(), StaffId{1}}};
    const PromptFacts before{
        .layer = Layer::Standard, .events = std::span(events).first(1), .answers = answers};
    EXPECT_TRUE(prompts(policy, before).empty());
    const PromptFacts after{.layer = Layer::Standard, .events = events, .answers = answers};
    EXPECT_EQ(prompts(policy, after).size(), 1u) << "a second overdose is a new fact";
}

} // namespace
} // namespace keywork::domain
