#include "app/page/today.h"
#include "practice/practiced_store.h"
#include "store/appointment_table.h"
#include "store/draft_table.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>

namespace keywork::practice {
namespace {

// Days of one week, and seeds, on which somebody may try Keywork for the first time.
struct Day {
    Date today;
    std::uint64_t seed;
};

class PracticeDay : public testing::TestWithParam<Day> {
public:
    PracticeDay()
    {
        auto settings = smallService(GetParam().today);
        settings.seed = GetParam().seed;
        m_made = std::make_unique<test::PracticedStore>(settings);
        m_desk.emplace(m_made->as("keyworker"));
    }

    app::Workspace& desk() { return *m_desk; }
    std::vector<domain::Appointment> today()
    {
        return store::AppointmentTable(desk().store()).ofStaffOn(desk().user().id, desk().today());
    }
    std::vector<domain::Appointment> unresolved()
    {
        return store::AppointmentTable(desk().store())
            .unresolvedOfStaff(desk().user().id, {desk().today(), TimeOfDay::fromMinutes(0)});
    }

private:
    std::unique_ptr<test::PracticedStore> m_made;
    std::optional<app::Workspace> m_desk;
};

TEST_P(PracticeDay, HasFourToSevenAppointmentsForTheKeyworkerNoneAtOnce)
{
    const auto appointments = today();
    EXPECT_GE(appointments.size(), 4U);
    EXPECT_LE(appointments.size(), 7U);
    for (const auto& one : appointments) {
        EXPECT_GE(one.at.time.minutes(), 9 * 60);
        EXPECT_LE(one.at.time.minutes() + one.minutes, 17 * 60);
        for (const auto& other : appointments) {
            if (one.id == other.id) continue;
            EXPECT_GE(std::abs(one.at.time.minutes() - other.at.time.minutes()), 45) << one.at.time.text();
            EXPECT_NE(one.client, other.client);
        }
    }
}

TEST_P(PracticeDay, LeavesAnAppointmentOfTheLastDaysWithoutOutcomeAndWithoutNote)
{
    const auto open = unresolved();
    ASSERT_GE(open.size(), 2U);
    const auto drafts = store::DraftTable(desk().store()).ofAuthor(desk().user().id);
    EXPECT_TRUE(std::any_of(open.begin(), open.end(), [&](const domain::Appointment& one) {
        return std::none_of(drafts.begin(), drafts.end(),
                            [&](const domain::Draft& draft) { return draft.appointment == one.id; });
    }));
    for (const auto& one : open) EXPECT_LE(daysBetween(one.at.day, desk().today()), 9);
}

TEST_P(PracticeDay, BeganANoteAfterItsAppointment)
{
    const auto drafts = store::DraftTable(desk().store()).ofAuthor(desk().user().id);
    ASSERT_FALSE(drafts.empty());
    for (const auto& draft : drafts) {
        ASSERT_TRUE(draft.appointment);
        const auto appointment = store::AppointmentTable(desk().store()).find(*draft.appointment);
        ASSERT_TRUE(appointment);
        EXPECT_GT(desk().clock().toLocal(draft.begunAt), appointment->at);
        EXPECT_GE(draft.savedAt, draft.begunAt);
        EXPECT_LT(desk().clock().toLocal(draft.savedAt).day, desk().today());
    }
}

TEST_P(PracticeDay, AsksNobodyAboutNaloxoneOfLastYear)
{
    const auto rows = app::dueRows(desk(), std::nullopt, desk().clock().localNow());
    ASSERT_TRUE(rows.has_value());
    for (const auto& row : *rows) {
        if (row.item.kind != domain::DueKind::NaloxoneNotHeld) continue;
        EXPECT_LE(daysBetween(row.item.window.due, desk().today()), 21) << row.client.ref.text();
    }
}

INSTANTIATE_TEST_SUITE_P(OfAWeek, PracticeDay,
                         testing::Values(Day{date(2026, 9, 7), 1}, Day{date(2026, 9, 8), 1},
                                         Day{date(2026, 9, 9), 2}, Day{date(2026, 9, 10), 3},
                                         Day{date(2026, 9, 11), 4}, Day{date(2026, 12, 31), 5},
                                         Day{date(2027, 3, 1), 6}));

TEST(APracticeDayAtTheWeekend, FindsTheServiceClosed)
{
    const test::PracticedStore made(smallService(date(2026, 9, 6)));
    auto desk = made.as("keyworker");
    EXPECT_TRUE(store::AppointmentTable(desk.store()).ofStaffOn(desk.user().id, desk.today()).empty());
}

} // namespace
} // namespace keywork::practice
