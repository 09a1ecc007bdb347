#include "app/appointment/appointments.h"
#include "app/appointment/letters.h"
#include "app/appointment/re_engage.h"
#include "app/draft/drafts.h"
#include "app/draft/session_fields.h"
#include "app/episode/allocate.h"
#include "app/episode/close_episode.h"
#include "app/page/episode_page.h"
#include "app/page/history.h"
#include "app/page/today.h"
#include "app/pathway/change_phase.h"
#include "app/risk/mark_in_error.h"
#include "app/risk/record_event.h"
#include "app/session/sign_session.h"
#include "fixture.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace keywork::app {
namespace {

using domain::Role;
using test::Service;

SessionToSign session(std::optional<domain::AppointmentId> appointment, LocalTime start)
{
    return {Service::carys,
            appointment,
            std::nullopt,
            0,
            {domain::SessionKind::Keywork,
             start,
             50,
             "Room 2",
             "",
             domain::Attendance::Attended,
             {},
             {},
             domain::RiskToday::NoChange,
             {"Came in on time.", "", ""}},
            std::nullopt,
            {},
            {}};
}

TEST(TodayPage, ShowsWhatWasSignedTodayWithItsMinutes)
{
    Service service;
    auto& desk = service.as(Role::Keyworker);
    const auto now = service.clock().localNow();
    const auto appointment =
        bookAppointment(desk, Service::carys, {Service::sam, domain::SessionKind::Keywork, now, 50, "Room 2"})
            .value();
    ASSERT_TRUE(signSession(desk, session(appointment, now)));
    const auto page = today(desk);
    ASSERT_TRUE(page && page->appointments.size() == 1);
    EXPECT_EQ(page->appointments.front().sessionMinutes, 50);
    EXPECT_EQ(std::get<SaveDraftRefusal>(
                  saveDraft(desk, {std::nullopt, 0, Service::carys, domain::DraftSubject::Session,
                                   appointment, std::nullopt, toDraftBody({}), "w"})
                      .error()),
              SaveDraftRefusal::AlreadySigned);
    EXPECT_EQ(std::get<SaveDraftRefusal>(
                  saveDraft(desk, {domain::DraftId{999}, 1, Service::carys, domain::DraftSubject::Session,
                                   std::nullopt, std::nullopt, "x", "w"})
                      .error()),
              SaveDraftRefusal::AlreadySigned);
}

TEST(Signing, NeedsNoAppointmentAndRefusesOneThatIsNotThere)
{
    Service service;
    auto& desk = service.as(Role::Keyworker);
    const auto now = service.clock().localNow();
    EXPECT_TRUE(signSession(desk, session(std::nullopt, now)));
    const auto outcome = signSession(desk, session(domain::AppointmentId{999}, now));
    ASSERT_FALSE(outcome);
    EXPECT_EQ(std::get<SignRefusal>(outcome.error()), SignRefusal(SignTrouble::AppointmentGone));
    const auto draft = saveDraft(desk, {std::nullopt, 0, Service::carys, domain::DraftSubject::Session,
                                        std::nullopt, std::nullopt, toDraftBody({}), "w"})
                           .value();
    auto wanted = session(std::nullopt, now);
    wanted.draft = draft.id;
    wanted.draftSeen = draft.version + 1;
    EXPECT_EQ(std::get<SignRefusal>(signSession(desk, wanted).error()),
              SignRefusal(SignTrouble::DraftTakenOver));
}

TEST(History, TellsOfDecisionsErrorsAndAcceptedTransfers)
{
    Service service;
    auto& desk = service.as(Role::Keyworker);
    const auto now = service.clock().localNow();
    const auto missed =
        bookAppointment(
            desk, Service::carys,
            {Service::sam, domain::SessionKind::Keywork, {addDays(now.day, -1), now.time}, 50, ""})
            .value();
    ASSERT_TRUE(resolveAppointment(desk, missed, 1, domain::AppointmentOutcome::DidNotAttend, {}));
    ASSERT_TRUE(decideChain(desk, missed, "The place is kept open for four weeks."));
    const auto event =
        recordEvent(desk, Service::carys, {"overdose", now.day, "mother", "Kept in overnight."});
    ASSERT_TRUE(event);
    ASSERT_TRUE(markEventInError(desk, *event, "Another person of that name"));
    const auto transfer = allocate(service.as(Role::TeamLead), Service::episode, Service::clinician,
                                   domain::AllocationRole::Keyworker, now.day);
    ASSERT_TRUE(transfer);
    auto& receiver = service.as(Role::Clinician);
    ASSERT_TRUE(acceptAllocation(receiver, *transfer));
    const auto told = history(receiver, Service::carys, std::nullopt, 50);
    ASSERT_TRUE(told);
    EXPECT_GE(told->rows.size(), 6U);
}

TEST(AllocationAtTheDesk, RefusesAWorkerWhoIsNotThereAndLetsALeadTakeSomebodyOnAtOnce)
{
    Service service;
    auto& desk = service.as(Role::TeamLead);
    EXPECT_EQ(std::get<Trouble>(allocate(desk, Service::episode, domain::StaffId{999},
                                         domain::AllocationRole::Other, desk.today())
                                    .error()),
              Trouble::NotFound);
    EXPECT_EQ(std::get<Trouble>(allocate(desk, domain::EpisodeId{999}, Service::sam,
                                         domain::AllocationRole::Other, desk.today())
                                    .error()),
              Trouble::NotFound);
    ASSERT_TRUE(
        allocate(desk, Service::episode, Service::lead, domain::AllocationRole::Keyworker, desk.today()));
    const auto page = episodePage(desk, Service::carys);
    ASSERT_TRUE(page);
    EXPECT_TRUE(std::any_of(page->allocations.begin(), page->allocations.end(),
                            [](const AllocationRow& row) { return row.mine && row.allocation.acceptedOn; }));
}

TEST(Closing, CountsATransferAsAPlannedEndingOfWhatWasGiven)
{
    Service service;
    auto& desk = service.as(Role::TeamLead);
    ASSERT_TRUE(
        allocate(desk, Service::episode, Service::lead, domain::AllocationRole::Keyworker, desk.today()));
    const auto version = episodePage(desk, Service::carys)->episode->version;
    const domain::Ending ending{desk.today(),
                                "83",
                                domain::EndingClass::Transferred,
                                domain::Aftercare::NotDiscussed,
                                domain::Answer::NotAsked,
                                {},
                                {},
                                {}};
    ASSERT_TRUE(closeEpisode(desk, Service::episode, version, ending));
    EXPECT_FALSE(episodePage(desk, Service::carys)->open);
}

TEST(Readings, OfOneThingAreRefusedToAnAdministratorToo)
{
    Service service;
    auto& keyworker = service.as(Role::Keyworker);
    const auto now = service.clock().localNow();
    const auto appointment =
        bookAppointment(keyworker, Service::carys, {Service::sam, domain::SessionKind::Keywork, now, 50, ""})
            .value();
    auto& desk = service.as(Role::Administrator);
    const domain::Ending ending{desk.today(),
                                "80",
                                domain::EndingClass::Completed,
                                domain::Aftercare::NotDiscussed,
                                domain::Answer::NotAsked,
                                {},
                                {},
                                {}};
    EXPECT_EQ(readAppointment(desk, appointment).error(), Trouble::NotAllowed);
    EXPECT_EQ(clashes(desk, Service::carys, Service::sam, now, 50).error(), Trouble::NotAllowed);
    EXPECT_EQ(readinessFor(desk, Service::episode, domain::Phase::Completion).error(), Trouble::NotAllowed);
    EXPECT_EQ(closingFindings(desk, Service::episode, ending).error(), Trouble::NotAllowed);
    EXPECT_EQ(std::get<Trouble>(letterFor(desk, appointment, LetterKind::Appointment).error()),
              Trouble::NotAllowed);
}

} // namespace
} // namespace keywork::app
