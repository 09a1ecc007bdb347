#include "../session/desk.h"
#include "ui/episode/appointment_rows.h"
#include "ui/episode/episode_deeds.h"
#include "ui/episode/episode_head.h"
#include "ui/episode/episode_rows.h"
#include "ui/episode/start_rows.h"

#include <gtest/gtest.h>

namespace keywork::ui {
namespace {

using domain::AppointmentOutcome;
using Deeds = std::vector<AppointmentOption>;

app::EpisodePage inTreatment()
{
    app::EpisodePage page;
    page.episode = test::episode();
    page.open = true;
    return page;
}

const Row* rowNamed(const std::vector<Row>& rows, const QString& first)
{
    for (const auto& row : rows)
        if (row.cells.front().text == first) return &row;
    return nullptr;
}

TEST(EpisodeRows, SayWhatWasNotRecordedAtTheStart)
{
    const auto& lists = test::shippedPolicy().lists;
    const auto rows = startRows(domain::StartSnapshot{}, lists);
    EXPECT_EQ(rowNamed(rows, "Home")->cells[1].text, "Not recorded");
    EXPECT_EQ(rowNamed(rows, "Treated before")->cells[1].text, "Not asked");
    EXPECT_TRUE(notRecordedAtStart({}, lists).startsWith("main substance, injecting, home"));
    domain::StartSnapshot known = test::startSnapshot();
    known.substances.front().substance = lists.substances.entries().front().code;
    known.substances.front().daysInLast28.reset();
    const auto main = substanceRows(known, lists).front();
    EXPECT_EQ(main.cells[0].text, "Heroin");
    EXPECT_EQ(main.cells[1].text, "smoke, from age 19, days not recorded");
    EXPECT_TRUE(main.sentence.startsWith("Main substance: Heroin, smoke"));
}

TEST(EpisodeRows, TellWhereSomebodyCameFromAndWhoDecided)
{
    auto page = inTreatment();
    auto move = test::phaseChange(2, domain::Phase::Preparation, test::day("2026-05-04"));
    move.reason = "Attends every week.";
    page.phases = {
        {move, domain::Phase::Engagement, "Sam Okafor"},
        {test::phaseChange(1, domain::Phase::Engagement, test::day("2026-03-16")), {}, "Sam Okafor"}};
    const auto rows = phaseRows(page);
    EXPECT_EQ(rows[0].cells[0].text, "04-May-2026");
    EXPECT_EQ(rows[0].cells[1].text, "Engagement → Preparation");
    EXPECT_EQ(rows[0].cells[2].text, "Sam Okafor");
    EXPECT_EQ(rows[0].cells[3].text, "Attends every week.");
    EXPECT_TRUE(rows[0].sentence.startsWith("4 May 2026, from engagement to preparation."));
    EXPECT_EQ(rows[1].cells[1].text, "Began in engagement");
}

TEST(EpisodeRows, PutPromptsThatCannotBeKnownIntoOneLine)
{
    auto page = inTreatment();
    page.mayChangePathway = true;
    page.prompts = {{"overdose",
                     domain::PromptKind::StepUp,
                     domain::Met::Met,
                     {{domain::FactKind::LifeEvent, 3, test::day("2026-08-21")}}},
                    {"missedDoses", domain::PromptKind::StepUp, domain::Met::Unknown, {}},
                    {"goalsMetAndStable", domain::PromptKind::StepDown, domain::Met::Unknown, {}}};
    const auto rows = promptRows(page);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].cells[1].text, "Overdose, 21-Aug-2026");
    EXPECT_EQ(rows[0].action, "Answer");
    EXPECT_EQ(rows[1].kind, RowKind::Notice);
    page.mayChangePathway = false;
    EXPECT_EQ(promptRows(page)[0].action, "");
}

TEST(EpisodeRows, OfferATransferOnlyToWhoeverItWaitsFor)
{
    auto page = inTreatment();
    auto waiting = test::allocation();
    waiting.acceptedOn.reset();
    page.allocations = {{waiting, "Priya Nair", false}};
    EXPECT_EQ(allocationRows(page)[0].action, "");
    EXPECT_EQ(allocationRows(page)[0].cells[2].status, StatusKind::Due);
    page.allocations[0].mine = true;
    EXPECT_EQ(allocationRows(page)[0].action, "Accept");
    EXPECT_EQ(allocationRows(page)[0].moreActions, QStringList{"Return…"});
}

TEST(EpisodeRows, LeaveTheEpisodeOfThePageOutOfTheEarlierOnes)
{
    app::EpisodePage page;
    page.episode = test::closedEpisode(test::day("2026-08-01"));
    const app::EarlierEpisode shown{
        page.episode->id, test::day("2026-03-02"), {}, {}, {}, {}, {}, {}, 0, {}, {}, {}};
    app::EarlierEpisode before = shown;
    before.id = domain::EpisodeId{99};
    before.sessions = 1;
    page.earlier = {shown, before};
    const auto rows = earlierRows(page, test::shippedPolicy());
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_TRUE(rows[0].tip.contains("1 session"));
}

TEST(EpisodeRows, GiveEachAppointmentWhatIsLeftToDoWithIt)
{
    using enum AppointmentOption;
    const auto now = test::now();
    const auto coming = test::appointment(1, test::at("2026-09-15T11:00"));
    const auto past = test::appointment(2, test::at("2026-09-01T11:00"));
    const auto missed = test::resolved(past, AppointmentOutcome::DidNotAttend);
    const auto attendedLater =
        test::resolved(test::appointment(3, test::at("2026-09-04T11:00")), AppointmentOutcome::Late);
    EXPECT_EQ(optionsFor(coming, {coming}, EpisodeStands::Open, now),
              (Deeds{Move, RecordOutcome, AppointmentLetter}));
    EXPECT_EQ(optionsFor(past, {past}, EpisodeStands::Open, now),
              (Deeds{RecordOutcome, RecordSession, Move}));
    EXPECT_EQ(optionsFor(past, {past}, EpisodeStands::Ended, now), Deeds{RecordOutcome});
    EXPECT_EQ(optionsFor(missed, {missed}, EpisodeStands::Open, now),
              (Deeds{RecordAttempt, EndAttempts, MissedLetter}));
    EXPECT_EQ(optionsFor(missed, {attendedLater, missed}, EpisodeStands::Open, now), Deeds{});
    EXPECT_EQ(optionsFor(attendedLater, {attendedLater}, EpisodeStands::Open, now), Deeds{});
}

TEST(EpisodeRows, SayWhatBecameOfEachAppointment)
{
    auto moved = test::appointment(1, test::at("2026-09-01T11:00"));
    const auto other = test::appointment(2, test::at("2026-09-03T11:00"));
    moved.state = domain::Moved{other.id};
    const auto rows = appointmentRows({other, moved}, EpisodeStands::Open, test::now());
    EXPECT_EQ(rows[0].cells[2].text, "No outcome yet");
    EXPECT_EQ(rows[0].action, "Record outcome");
    EXPECT_EQ(rows[1].cells[2].text, "Moved to 03-Sep");
    EXPECT_EQ(rows[1].action, "");
}

TEST(EpisodeHead, SaysHowTheEpisodeStands)
{
    const auto& lists = test::shippedPolicy().lists;
    app::EpisodePage page;
    page.episode = test::referredEpisode();
    EXPECT_EQ(episodeFacts(page, lists)[1], (EpisodeFact{"Decision", "waits since 02-Mar-2026"}));
    page.episode->state = domain::ReferralDeclined{test::day("2026-03-05"), "Lives in another area."};
    EXPECT_EQ(episodeFacts(page, lists)[1], (EpisodeFact{"Decision", "declined 05-Mar-2026"}));
    EXPECT_EQ(episodeRemarks(*page.episode), QStringList{"Declined because: Lives in another area."});
    page.episode = test::closedEpisode(test::day("2026-08-01"));
    EXPECT_EQ(episodeFacts(page, lists)[2], (EpisodeFact{"Ended 01-Aug-2026", "Completed"}));
    EXPECT_TRUE(episodeFacts({}, lists).empty());
}

TEST(EpisodeDeeds, PutWhatComesNextFirst)
{
    using enum EpisodeDeed;
    using Order = std::vector<EpisodeDeed>;
    app::EpisodePage page;
    EXPECT_EQ(foremost(page), Order{OpenEpisode});
    page.episode = test::referredEpisode();
    page.open = page.mayClose = page.mayChangePathway = true;
    EXPECT_EQ(foremost(page), Order{DecideReferral});
    page.episode->state = domain::Referred{test::day("2026-03-04")};
    EXPECT_EQ(foremost(page), (Order{StartTreatment, CloseEpisode}));
    page.episode = test::episode();
    EXPECT_EQ(foremost(page), (Order{ChangePhase, CloseEpisode}));
    page.mayClose = page.mayChangePathway = false;
    EXPECT_EQ(foremost(page), Order{});
    page.mayActForAbsent = true; // which is not enough to end an episode
    EXPECT_EQ(foremost(page), Order{ChangePhase});
}

TEST(EpisodeDeeds, AllocateOnlyWhereThePersonMay)
{
    auto page = inTreatment();
    EXPECT_FALSE(fits(EpisodeDeed::Allocate, page));
    page.mayAllocate = true;
    EXPECT_TRUE(fits(EpisodeDeed::Allocate, page));
    EXPECT_FALSE(fits(EpisodeDeed::ChangeStart, page));
    EXPECT_TRUE(fits(EpisodeDeed::RecordWish, page));
}

} // namespace
} // namespace keywork::ui
