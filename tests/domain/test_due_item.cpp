#include "due_fixture.h"
#include "generators.h"

#include <rapidcheck/gtest.h>

#include <algorithm>

namespace keywork::domain {
namespace {

using test::day;
using test::DueTest;
using test::today;

using DueItems = DueTest;

TEST_F(DueItems, AskForNaloxoneOfThoseWhoUseOpiates)
{
    EXPECT_FALSE(item(DueKind::NaloxoneNotHeld));
    m_observations.clear();
    const auto naloxone = item(DueKind::NaloxoneNotHeld);
    ASSERT_TRUE(naloxone);
    EXPECT_EQ(naloxone->action, DueAction::RecordObservation);
    EXPECT_EQ(naloxone->window.due, day("2026-03-30"));
    EXPECT_EQ(naloxone->fact, Fact{}) << "it rests on the absence of any record";
    m_usesOpiates = false;
    EXPECT_FALSE(item(DueKind::NaloxoneNotHeld));
}

TEST_F(DueItems, AskForNaloxoneAgainAfterAnyAnswerButYes)
{
    for (const auto answer : {Answer::No, Answer::NotAsked, Answer::Declined}) {
        m_observations = {test::observation(4, "naloxoneHeld", answer, day("2026-09-01"))};
        const auto naloxone = item(DueKind::NaloxoneNotHeld);
        ASSERT_TRUE(naloxone);
        EXPECT_EQ(naloxone->window.due, day("2026-09-15"));
        EXPECT_EQ(naloxone->fact, (Fact{FactKind::Observation, 4, day("2026-09-01")}));
    }
    m_observations = {test::observation(4, "naloxoneHeld", Answer::No, day("2026-03-02"))};
    EXPECT_EQ(item(DueKind::NaloxoneNotHeld)->window.due, day("2026-03-30")) << "not before treatment counts";
}

TEST_F(DueItems, AskForADraftToBeSignedAfterTwoDays)
{
    auto discarded = test::draft();
    discarded.discardedAt = test::moment("2026-09-08T10:30:00Z");
    m_drafts = {test::draft(), discarded};
    m_drafts.front().begunAt = test::moment("2026-09-05T23:59:59Z");
    const auto draft = item(DueKind::UnsignedDraft);
    ASSERT_TRUE(draft);
    EXPECT_EQ(draft->action, DueAction::ContinueDraft);
    EXPECT_EQ(draft->window, (Window{day("2026-09-05"), day("2026-09-07"), std::nullopt}));
    EXPECT_EQ(draft->fact, (Fact{FactKind::Draft, 1, day("2026-09-05")}));
}

TEST_F(DueItems, LeadToTheFormThatTheDraftIsWrittenIn)
{
    m_drafts = {test::draft()};
    m_drafts.front().subject = DraftSubject::Addendum;
    m_drafts.front().session = SessionId{3};
    const auto addendum = item(DueKind::UnsignedDraft);
    ASSERT_TRUE(addendum);
    EXPECT_EQ(addendum->action, DueAction::ContinueAddendum);
    EXPECT_EQ(addendum->fact.id, 1);
}

TEST_F(DueItems, AreOnlyDraftsAfterADeath)
{
    m_appointments = {test::appointment(1, test::at("2026-09-04T10:00"))};
    m_drafts = {test::draft()};
    m_client.diedOn = day("2026-09-05");
    const auto left = items();
    ASSERT_EQ(left.size(), 1u);
    EXPECT_EQ(left.front().kind, DueKind::UnsignedDraft);
}

TEST_F(DueItems, AreOnlyDraftsWithoutAnOpenEpisode)
{
    m_drafts = {test::draft()};
    m_episode = test::closedEpisode(day("2026-09-05"));
    EXPECT_EQ(items().size(), 1u);

    auto nothingOpen = facts();
    nothingOpen.episode = nullptr;
    EXPECT_EQ(dueItems(nothingOpen, rules(), m_now, m_usesOpiates).size(), 1u);
    nothingOpen.client = nullptr;
    EXPECT_EQ(dueItems(nothingOpen, rules(), m_now, m_usesOpiates).size(), 1u);
    EXPECT_TRUE(dueItems({}, rules(), m_now, m_usesOpiates).empty());
}

TEST_F(DueItems, ComeByPressure)
{
    m_observations.clear(); // naloxone overdue since 30-Mar
    m_appointments = {test::appointment(1, test::at("2026-09-04T10:00")),
                      test::appointment(2, test::at("2026-09-08T09:00"))};
    m_drafts = {test::draft()}; // open until the day after tomorrow
    std::vector<DueStateKind> states;
    for (const auto& one : items()) states.push_back(dueState(one.window, today()).kind);
    EXPECT_EQ(states, (std::vector{DueStateKind::Overdue, DueStateKind::Overdue, DueStateKind::DueToday,
                                   DueStateKind::Open, DueStateKind::Planned}));
    EXPECT_EQ(items().front().kind, DueKind::NaloxoneNotHeld);
}

DueItem due(Window window)
{
    return {.kind = DueKind::NoContact,
            .client = ClientId{1},
            .window = window,
            .action = DueAction::Book,
            .fact = {}};
}

TEST(MorePressing, PutsTheLongestOverdueFirstAndTheSoonestOpenFirst)
{
    const auto tenDaysOver = due(windowBefore(addDays(today(), -10), 14));
    const auto missed = due({addDays(today(), -30), addDays(today(), -20), addDays(today(), -5)});
    const auto twoDaysOver = due(windowBefore(addDays(today(), -2), 14));
    const auto dueToday = due(windowBefore(today(), 14));
    const auto soon = due(windowBefore(addDays(today(), 1), 14));
    const auto later = due(windowBefore(addDays(today(), 9), 14));
    const auto planned = due(windowBefore(addDays(today(), 20), 14));
    const std::vector inOrder{tenDaysOver, missed, twoDaysOver, dueToday, soon, later, planned};
    for (std::size_t i = 1; i < inOrder.size(); ++i) {
        EXPECT_TRUE(morePressing(inOrder[i - 1], inOrder[i], today())) << i;
        EXPECT_FALSE(morePressing(inOrder[i], inOrder[i - 1], today())) << i;
    }
}

TEST(MorePressing, PutsTheEscalatedFirstOfTwoOfOneDay)
{
    auto escalated = due(windowBefore(today(), 14));
    escalated.kind = DueKind::UnsignedDraft;
    escalated.escalated = true;
    EXPECT_TRUE(morePressing(escalated, due(windowBefore(today(), 14)), today()));
}

rc::Gen<DueItem> anyDueItem()
{
    return rc::gen::map(rc::gen::tuple(test::anyOf<DueKind>(), rc::gen::inRange(1, 3), test::crowdedDay(),
                                       test::crowdedDay(), test::maybe(test::crowdedDay()),
                                       rc::gen::arbitrary<bool>()),
                        [](const auto& drawn) {
                            const auto& [kind, client, opens, on, closes, escalated] = drawn;
                            return DueItem{.kind = kind,
                                           .client = ClientId{client},
                                           .window = {opens, on, closes},
                                           .action = DueAction::Book,
                                           .fact = {},
                                           .attempt = 0,
                                           .escalated = escalated};
                        });
}

RC_GTEST_PROP(MorePressing, IsAStrictWeakOrder, ())
{
    const Date asked = *test::crowdedDay();
    const auto a = *anyDueItem();
    const auto b = *anyDueItem();
    const auto c = *anyDueItem();
    const auto less = [&](const DueItem& left, const DueItem& right) {
        return morePressing(left, right, asked);
    };
    const auto tied = [&](const DueItem& left, const DueItem& right) {
        return !less(left, right) && !less(right, left);
    };
    RC_ASSERT(!less(a, a));
    RC_ASSERT(!(less(a, b) && less(b, a)));
    RC_ASSERT((!(less(a, b) && less(b, c)) || less(a, c)));
    RC_ASSERT((!(tied(a, b) && tied(b, c)) || tied(a, c)));
}

// One client's facts, drawn at random: whatever somebody may have entered.
struct AnyFacts {
    Client client = test::client();
    Episode episode = test::episode();
    std::vector<Allocation> allocations;
    std::vector<Appointment> appointments;
    std::vector<ContactAttempt> attempts;
    std::vector<Observation> observations;
    std::vector<LifeEvent> events;
    std::vector<Draft> drafts;
    std::optional<Fact> lastContact;

    DueFacts facts() const
    {
        return {.client = &client,
                .episode = &episode,
                .allocations = allocations,
                .appointments = appointments,
                .attempts = attempts,
                .decisions = {},
                .interventions = {},
                .events = events,
                .observations = observations,
                .drafts = drafts,
                .lastContact = lastContact};
    }
};

EpisodeState anyState()
{
    switch (*rc::gen::inRange(0, 4)) {
    case 0: return Referred{*test::maybe(test::anyDay())};
    case 1: return ReferralDeclined{*test::anyDay(), "Lives elsewhere"};
    case 2: return Closed{*test::maybe(test::anyDay()), test::ending(*test::anyDay())};
    default: return InTreatment{*test::anyDay()};
    }
}

AppointmentState anyAppointmentState()
{
    switch (*rc::gen::inRange(0, 3)) {
    case 0: return Booked{};
    case 1: return Moved{AppointmentId{1}};
    default: return Resolved{*test::anyOf<AppointmentOutcome>(), {}};
    }
}

AnyFacts anyFacts()
{
    AnyFacts any;
    any.episode.state = anyState();
    any.client.diedOn = *test::maybe(test::anyDay());
    const int many = *rc::gen::inRange(0, 4);
    for (int id = 1; id <= many; ++id) {
        any.allocations.push_back({AllocationId{id}, EpisodeId{1}, StaffId{1}, *test::anyOf<AllocationRole>(),
                                   *test::anyDay(), *test::maybe(test::anyDay()),
                                   *test::maybe(test::anyDay())});
        any.appointments.push_back(test::appointment(id, *test::anyTime()));
        any.appointments.back().state = anyAppointmentState();
        any.attempts.push_back(test::attempt(id, AppointmentId{*rc::gen::inRange(1, 5)}, *test::anyTime()));
        any.observations.push_back(
            test::observation(id, "naloxoneHeld", *test::anyOf<Answer>(), *test::anyDay()));
        any.events.push_back(test::lifeEvent(id, "overdose", *test::anyDay()));
        any.drafts.push_back(test::draft());
    }
    if (*rc::gen::arbitrary<bool>())
        any.lastContact = Fact{FactKind::Session, 1, *test::maybe(test::anyDay())};
    return any;
}

RC_GTEST_PROP(DueItemsOfAnything, AreInOrderAndSettledByTheActionOfTheirKind, ())
{
    const auto any = anyFacts();
    const auto asked = *test::anyTime();
    const auto found = dueItems(any.facts(), {}, asked, true);
    for (const auto& one : found) {
        RC_ASSERT(one.window.opens <= one.window.due);
        RC_ASSERT((one.kind == DueKind::UnsignedDraft) == (one.action == DueAction::ContinueDraft));
        RC_ASSERT((one.kind == DueKind::ReEngagementAttempt) == (one.attempt > 0));
        RC_ASSERT((!any.client.diedOn || one.kind == DueKind::UnsignedDraft));
    }
    RC_ASSERT(std::is_sorted(found.begin(), found.end(), [&](const DueItem& left, const DueItem& right) {
        return morePressing(left, right, asked.day);
    }));
    RC_ASSERT(dueItems(any.facts(), {}, asked, true) == found);
}

} // namespace
} // namespace keywork::domain
