#include "app/page/today.h"

#include "app/appointment/appointments.h"
#include "app/appointment/letters.h"
#include "app/client/change_details.h"
#include "app/client/register_client.h"
#include "app/episode/allocate.h"
#include "app/episode/decide_referral.h"
#include "app/episode/record_intervention.h"
#include "app/page/episode_page.h"
#include "app/page/history.h"
#include "app/session/session_form.h"
#include "fixture.h"

#include <gtest/gtest.h>

namespace keywork::app {
namespace {

using domain::Role;
using test::Service;

domain::AppointmentId booked(Workspace& desk, LocalTime at)
{
    return bookAppointment(desk, Service::carys,
                           {Service::sam, domain::SessionKind::Keywork, at, 50, "Room 2"})
        .value();
}

SavedDraft begun(Workspace& desk, std::optional<domain::AppointmentId> appointment, std::string body)
{
    return saveDraft(desk, {std::nullopt, 0, Service::carys, domain::DraftSubject::Session, appointment,
                            std::nullopt, std::move(body), "window"})
        .value();
}

TEST(TodayPage, ShowsMyAppointmentsWithTheirDraftsAndWhatHasNoOutcome)
{
    Service service;
    auto& desk = service.as(Role::Keyworker);
    const auto now = service.clock().localNow();
    const auto earlier = booked(desk, {addDays(now.day, -2), now.time});
    const auto current = booked(desk, {now.day, now.time});
    begun(desk, current, toDraftBody(SessionFields{}));
    begun(desk, std::nullopt, toDraftBody(SessionFields{}));
    const auto page = today(desk);
    ASSERT_TRUE(page);
    ASSERT_EQ(page->appointments.size(), 1U);
    EXPECT_TRUE(page->appointments.front().draft.has_value());
    ASSERT_EQ(page->unresolved.size(), 1U);
    EXPECT_EQ(page->unresolved.front().appointment.id, earlier);
    int outcomes = 0;
    for (const auto& row : page->due) {
        if (row.item.kind != domain::DueKind::UnresolvedAppointment) continue;
        ++outcomes;
        const bool isEarlier = row.item.fact.id == earlier.number();
        EXPECT_EQ(row.appointmentAt, (LocalTime{addDays(now.day, isEarlier ? -2 : 0), now.time}));
        EXPECT_EQ(row.draft.has_value(), !isEarlier) << "of which a note is begun";
    }
    EXPECT_GT(outcomes, 0);
    ASSERT_EQ(page->drafts.size(), 2U);
    EXPECT_NE(page->drafts[0].draft.sessionAt.has_value(), page->drafts[1].draft.sessionAt.has_value());
    EXPECT_EQ(page->caseload, 1);
}

TEST(TodayPage, ShowsWhatIDiscardedForTheDaysThatItIsKept)
{
    Service service;
    const auto mine = begun(service.as(Role::Keyworker), std::nullopt, toDraftBody(SessionFields{}));
    const auto other = begun(service.as(Role::Clinician), std::nullopt, toDraftBody(SessionFields{}));
    ASSERT_TRUE(discardDraft(service.as(Role::Clinician), other.id));
    ASSERT_TRUE(discardDraft(service.as(Role::Keyworker), mine.id));
    const auto discarded = [&] { return today(service.as(Role::Keyworker)).value().discarded; };
    ASSERT_EQ(discarded().size(), 1U);
    EXPECT_EQ(discarded().front().draft.id, mine.id);
    EXPECT_EQ(discarded().front().draft.discardedAt, service.clock().now());
    EXPECT_TRUE(today(service.as(Role::Keyworker))->drafts.empty());
    const std::chrono::days kept{service.policy().drafts.keepDiscardedDays};
    service.clock().moveTo(service.clock().now() + kept);
    EXPECT_EQ(discarded().size(), 1U);
    service.clock().moveTo(service.clock().now() + std::chrono::seconds{1});
    EXPECT_TRUE(discarded().empty());
}

TEST(TodayPage, ShowsWhoHasNoKeyworkerToTheTeamLeadAlone)
{
    Service service;
    const auto dewi = service.addReferred("Dewi", "Prosser");
    service.clock().moveTo(service.clock().now() + std::chrono::days{30});
    const auto isDewi = [&](const DueRow& row) { return row.item.client == dewi; };
    const auto lead = today(service.as(Role::TeamLead)).value();
    EXPECT_TRUE(std::any_of(lead.due.begin(), lead.due.end(), isDewi));
    EXPECT_EQ(lead.caseload, 0) << "he is on nobody's";
    const auto keyworker = today(service.as(Role::Keyworker)).value();
    EXPECT_TRUE(std::none_of(keyworker.due.begin(), keyworker.due.end(), isDewi));
}

TEST(TodayPage, NamesWhoWasNotSeenForFourWeeks)
{
    Service service;
    service.clock().moveTo(service.clock().now() + std::chrono::days{400});
    const auto page = today(service.as(Role::Keyworker));
    ASSERT_TRUE(page);
    ASSERT_EQ(page->notSeen.size(), 1U);
    EXPECT_FALSE(page->notSeen.front().lastContact.has_value());
    EXPECT_GE(page->notSeen.front().days, 400);
}

TEST(SessionForm, IsFilledFromTheAppointmentAndContinuesItsDraft)
{
    Service service;
    auto& desk = service.as(Role::Keyworker);
    const auto now = service.clock().localNow();
    const auto appointment = booked(desk, {addDays(now.day, -1), TimeOfDay::fromMinutes(14 * 60)});
    const FormStart start{Service::carys, appointment, std::nullopt};
    auto form = sessionForm(desk, start);
    ASSERT_TRUE(form);
    EXPECT_EQ(form->fields.start, "14:00");
    EXPECT_NE(form->fields.date, "today");
    SessionFields typed = form->fields;
    typed.talkedAbout = "Half a sentence";
    typed.use.clear();
    const auto draft = begun(desk, appointment, toDraftBody(typed));
    form = sessionForm(desk, start);
    ASSERT_TRUE(form && form->draft);
    EXPECT_EQ(form->draft->id, draft.id);
    EXPECT_EQ(form->fields.talkedAbout, "Half a sentence");
    EXPECT_EQ(form->fields.use.size(), form->use.size());
    ASSERT_TRUE(discardDraft(desk, draft.id));
    EXPECT_EQ(std::get<FormRefusal>(sessionForm(desk, {Service::carys, std::nullopt, draft.id}).error()),
              FormRefusal::DraftGone);
    const auto spoilt = begun(desk, std::nullopt, "no form at all");
    EXPECT_EQ(std::get<Trouble>(sessionForm(desk, {Service::carys, std::nullopt, spoilt.id}).error()),
              Trouble::StoreFailed);
    const auto nobody = registerClient(desk, readDetails(desk, Service::carys)->details).value().id;
    EXPECT_EQ(std::get<FormRefusal>(sessionForm(desk, {nobody, std::nullopt, std::nullopt}).error()),
              FormRefusal::NoOpenEpisode);
}

TEST(History, TellsOfAppointmentsTransfersAndWhatIsGiven)
{
    Service service;
    auto& desk = service.as(Role::TeamLead);
    const auto now = service.clock().localNow();
    const auto old = booked(desk, {addDays(now.day, -3), now.time});
    const auto moved = moveAppointment(
        desk, old, 1, {Service::sam, domain::SessionKind::Keywork, {addDays(now.day, -1), now.time}, 50, ""});
    ASSERT_TRUE(moved);
    ASSERT_TRUE(resolveAppointment(desk, *moved, 1, domain::AppointmentOutcome::DidNotAttend, "No word"));
    auto given = test::intervention();
    given.episode = Service::episode;
    const auto id = recordIntervention(desk, given, std::nullopt);
    ASSERT_TRUE(id);
    given.id = *id;
    given.givenBy = "The group on Wednesdays";
    ASSERT_TRUE(recordIntervention(desk, given, 1));
    EXPECT_EQ(std::get<Stale>(recordIntervention(desk, given, 1).error()).found, 2);
    const auto transfer =
        allocate(desk, Service::episode, Service::clinician, domain::AllocationRole::Keyworker, now.day);
    ASSERT_TRUE(transfer);
    auto& receiver = service.as(Role::Clinician);
    ASSERT_TRUE(returnAllocation(receiver, *transfer, "No room this month"));
    EXPECT_FALSE(returnAllocation(receiver, *transfer, "again"));
    EXPECT_FALSE(acceptAllocation(receiver, *transfer));
    const auto told = history(receiver, Service::carys, std::nullopt, 50);
    ASSERT_TRUE(told);
    int withDifference = 0;
    for (const auto& row : told->rows) withDifference += row.changes.empty() ? 0 : 1;
    EXPECT_GE(withDifference, 3);
}

TEST(History, TellsOfAReferralThatWasDeclined)
{
    Service service;
    const auto id = service.addReferred("Rhys", "Thomas");
    const auto episode = service.openEpisodeOf(id);
    auto& desk = service.as(Role::TeamLead);
    ASSERT_TRUE(declineReferral(desk, episode, 1, desk.today(), "Lives elsewhere"));
    EXPECT_FALSE(history(desk, id, std::nullopt, 50)->rows.empty());
    EXPECT_FALSE(episodePage(desk, id)->open);
    EXPECT_EQ(std::get<domain::AppointmentRefusal>(bookAppointment(desk, id,
                                                                   {Service::sam,
                                                                    domain::SessionKind::Keywork,
                                                                    {desk.today(), TimeOfDay::fromMinutes(0)},
                                                                    50,
                                                                    ""})
                                                       .error()),
              domain::AppointmentRefusal::EpisodeClosed);
}

TEST(Duplicates, AreFoundByAliasPreferredNameAndNumber)
{
    Service service;
    auto& desk = service.as(Role::Keyworker);
    auto details = readDetails(desk, Service::carys)->details;
    details.name.aliases = {"Caz Jones"};
    details.nhsNumber = test::nhsNumber("9990000018");
    ASSERT_TRUE(changeDetails(desk, Service::carys, 1, details));
    const auto byAlias = likelyDuplicates(desk, {test::name("Caz", "Jones"), details.born, std::nullopt});
    ASSERT_TRUE(byAlias && !byAlias->empty());
    EXPECT_EQ(byAlias->front().id, Service::carys);
    EXPECT_EQ(byAlias->front().keyworker, "Sam Okafor");
    domain::PersonName other = test::name("Somebody", "Else");
    other.aliases = {"Another Name"};
    const auto byNumber = likelyDuplicates(desk, {other, std::nullopt, test::nhsNumber("9990000018")});
    ASSERT_TRUE(byNumber && byNumber->size() == 1);
    EXPECT_EQ(byNumber->front().likeness, domain::Likeness::SameNhsNumber);
    EXPECT_TRUE(likelyDuplicates(desk, {test::name("Nobody", "Known"), std::nullopt, std::nullopt})->empty());
}

TEST(Letters, AreHeldBackWithoutAnAddressAndForAnotherOutcome)
{
    Service service;
    auto& desk = service.as(Role::Keyworker);
    const auto now = service.clock().localNow();
    const auto appointment = booked(desk, {addDays(now.day, 3), now.time});
    auto details = readDetails(desk, Service::carys)->details;
    details.addresses.clear();
    ASSERT_TRUE(changeDetails(desk, Service::carys, 1, details));
    EXPECT_EQ(std::get<LetterRefusal>(letterFor(desk, appointment, LetterKind::Appointment).error()),
              LetterRefusal::NoAddress);
    EXPECT_EQ(std::get<LetterRefusal>(letterFor(desk, appointment, LetterKind::WeMissedYou).error()),
              LetterRefusal::NotForThisOutcome);
    EXPECT_EQ(std::get<Trouble>(letterFor(desk, domain::AppointmentId{999}, LetterKind::Appointment).error()),
              Trouble::NotFound);
    details.addresses = {{"1 Albion Steps", "QX1 1AA", domain::SafeContact::NotAsked}};
    ASSERT_TRUE(changeDetails(desk, Service::carys, 2, details));
    EXPECT_EQ(std::get<LetterRefusal>(letterFor(desk, appointment, LetterKind::Appointment).error()),
              LetterRefusal::LettersNotAsked);
    details.addresses.front().letters = domain::SafeContact::Safe;
    ASSERT_TRUE(changeDetails(desk, Service::carys, 3, details));
    EXPECT_TRUE(letterFor(desk, appointment, LetterKind::Appointment));
    const auto missed = booked(desk, {addDays(now.day, -1), now.time});
    ASSERT_TRUE(resolveAppointment(desk, missed, 1, domain::AppointmentOutcome::DidNotAttend, {}));
    EXPECT_TRUE(letterFor(desk, missed, LetterKind::WeMissedYou)->next.has_value());
}

TEST(Clashes, NameWhatIsBookedForTheWorkerOrTheClientAtThatTime)
{
    Service service;
    auto& desk = service.as(Role::Keyworker);
    const auto at = LocalTime{addDays(desk.today(), 1), TimeOfDay::fromMinutes(600)};
    const auto appointment = booked(desk, at);
    const auto found = clashes(desk, Service::carys, Service::sam, at, 30);
    ASSERT_TRUE(found && found->size() == 1);
    EXPECT_TRUE(found->front().sameClient);
    EXPECT_EQ(readAppointment(desk, appointment)->staffName, "Sam Okafor");
    EXPECT_EQ(readAppointment(desk, domain::AppointmentId{999}).error(), Trouble::NotFound);
}

} // namespace
} // namespace keywork::app
