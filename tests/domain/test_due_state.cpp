#include "domain/due/due_state.h"

#include "generators.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace keywork::domain {
namespace {

using test::day;

struct Case {
    const char* name;
    Window window;
    const char* today;
    DueState state;
};

class DueStateOf : public testing::TestWithParam<Case> {};

TEST_P(DueStateOf, AWindow)
{
    EXPECT_EQ(dueState(GetParam().window, day(GetParam().today)), GetParam().state);
}

const Window openEnded = windowBefore(date(2026, 9, 22), 14); // opens 08-Sep
const Window closing{date(2026, 9, 8), date(2026, 9, 22), date(2026, 10, 6)};
const Window closesEarly{date(2026, 9, 8), date(2026, 9, 22), date(2026, 9, 15)}; // before it is due
const Window opensLate{date(2026, 9, 30), date(2026, 9, 22), std::nullopt};       // after it is due
const Window opensAfterClosing{date(2026, 9, 30), date(2026, 9, 22), date(2026, 9, 25)};

INSTANTIATE_TEST_SUITE_P(
    DueState, DueStateOf,
    testing::Values(
        Case{"Planned", openEnded, "2026-09-03", {DueStateKind::Planned, 5}},
        Case{"PlannedUntilTomorrow", openEnded, "2026-09-07", {DueStateKind::Planned, 1}},
        Case{"OpenFromItsFirstDay", openEnded, "2026-09-08", {DueStateKind::Open, 14}},
        Case{"OpenUntilTheDayBefore", openEnded, "2026-09-21", {DueStateKind::Open, 1}},
        Case{"DueToday", openEnded, "2026-09-22", {DueStateKind::DueToday, 0}},
        Case{"OverdueFromTheNextDay", openEnded, "2026-09-23", {DueStateKind::Overdue, 1}},
        Case{"OverdueForAYear", openEnded, "2027-09-22", {DueStateKind::Overdue, 365}},
        Case{"ClosingPlanned", closing, "2026-09-07", {DueStateKind::Planned, 1}},
        Case{"ClosingOpen", closing, "2026-09-08", {DueStateKind::Open, 28}},
        Case{"ClosingOpenOnItsDueDay", closing, "2026-09-22", {DueStateKind::Open, 14}},
        Case{"ClosingOpenOnItsLastDay", closing, "2026-10-06", {DueStateKind::Open, 0}},
        Case{"MissedFromTheNextDay", closing, "2026-10-07", {DueStateKind::Missed, 1}},
        Case{"ClosesBeforeItIsDue", closesEarly, "2026-09-15", {DueStateKind::Open, 0}},
        Case{"MissedBeforeItIsDue", closesEarly, "2026-09-16", {DueStateKind::Missed, 1}},
        Case{"OpensAfterItIsDueAndIsPlanned", opensLate, "2026-09-21", {DueStateKind::Planned, 1}},
        Case{"OpensAfterItIsDueAndIsDue", opensLate, "2026-09-22", {DueStateKind::DueToday, 0}},
        Case{"OpensAfterItIsDueAndIsOverdue", opensLate, "2026-09-23", {DueStateKind::Overdue, 1}},
        Case{"OpensAfterClosingAndIsPlanned", opensAfterClosing, "2026-09-24", {DueStateKind::Planned, 1}},
        Case{"OpensAfterClosingAndIsOpenOnce", opensAfterClosing, "2026-09-25", {DueStateKind::Open, 0}},
        Case{"OpensAfterClosingAndIsMissed", opensAfterClosing, "2026-09-26", {DueStateKind::Missed, 1}}),
    [](const auto& tested) { return tested.param.name; });

TEST(Window, OpensOnItsDueDayWhenThePolicyGivesNoDaysBefore)
{
    EXPECT_EQ(windowBefore(day("2026-09-22"), 0).opens, day("2026-09-22"));
    EXPECT_EQ(windowBefore(day("2026-09-22"), -5).opens, day("2026-09-22"));
}

// How far along: a state never goes back as the days pass.
int stage(DueStateKind kind)
{
    switch (kind) {
    case DueStateKind::Planned: return 0;
    case DueStateKind::Open: return 1;
    case DueStateKind::DueToday: return 2;
    case DueStateKind::Overdue:
    case DueStateKind::Missed: break;
    }
    return 3;
}

RC_GTEST_PROP(DueState, NeverGoesBackAsTheDaysPass, ())
{
    const Window window{*test::crowdedDay(), *test::crowdedDay(), *test::maybe(test::crowdedDay())};
    auto before = dueState(window, addDays(window.due, -30));
    for (int passed = -29; passed < 30; ++passed) {
        const auto state = dueState(window, addDays(window.due, passed));
        RC_ASSERT(state.days >= 0);
        RC_ASSERT(stage(state.kind) >= stage(before.kind));
        if (state.kind == before.kind) {
            const int step =
                stage(state.kind) == 3 ? 1 : -1; // counting up since it was due, down until it is
            RC_ASSERT(state.days == before.days + step);
        }
        before = state;
    }
    RC_ASSERT(stage(before.kind) == 3);
}

RC_GTEST_PROP(DueState, IsMissedExactlyWhenTheWindowHasAnEndThatIsOver, ())
{
    const Window window{*test::anyDay(), *test::anyDay(), *test::maybe(test::anyDay())};
    const Date asked = *test::anyDay();
    const auto state = dueState(window, asked);
    RC_ASSERT((state.kind == DueStateKind::Missed) == (window.closes && asked > *window.closes));
    RC_ASSERT((state.kind == DueStateKind::Overdue) == (!window.closes && asked > window.due));
}

} // namespace
} // namespace keywork::domain
