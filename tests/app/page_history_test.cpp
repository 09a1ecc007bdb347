#include "app/page/history.h"

#include "app/client/change_details.h"
#include "app/client/find_clients.h"
#include "app/client/register_client.h"
#include "app/episode/allocate.h"
#include "app/episode/change_start.h"
#include "app/episode/close_episode.h"
#include "app/episode/decide_referral.h"
#include "app/episode/returning.h"
#include "app/episode/start_treatment.h"
#include "app/page/episode_page.h"
#include "app/page/row_difference.h"
#include "app/session/session_form.h"
#include "fixture.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace keywork::app {
namespace {

using domain::Role;
using domain::WriteKind;
using test::Service;

const HistoryRow* rowOf(const History& history, WriteKind kind)
{
    const auto row = std::find_if(history.rows.begin(), history.rows.end(),
                                  [&](const HistoryRow& one) { return one.write.kind == kind; });
    return row != history.rows.end() ? &*row : nullptr;
}

TEST(History, ShowsWhatAChangeOfDetailsReplaced)
{
    Service service;
    auto& desk = service.as(Role::Keyworker);
    auto client = readDetails(desk, Service::carys).value();
    client.details.name.preferred = "Caz";
    client.details.generalPractice = "Harbour View Surgery";
    ASSERT_TRUE(changeDetails(desk, Service::carys, client.version, client.details));

    const auto page = history(desk, Service::carys, std::nullopt, 50);
    ASSERT_TRUE(page);
    const auto* row = rowOf(*page, WriteKind::DetailsChanged);
    ASSERT_NE(row, nullptr);
    const auto preferred =
        std::find_if(row->changes.begin(), row->changes.end(),
                     [](const FieldChange& change) { return change.field == "preferred_name"; });
    ASSERT_NE(preferred, row->changes.end());
    EXPECT_EQ(preferred->after, std::vector<StoredItem>({{{"preferred_name", "Caz"}}}));
}

TEST(History, TellsAWholeEpisodeFromReferralToEnding)
{
    Service service;
    const auto id = service.addReferred("Rhys", "Thomas");
    const auto episode = service.openEpisodeOf(id);
    auto& desk = service.as(Role::TeamLead);
    const Date today = desk.today();
    auto page = episodePage(desk, id).value();
    auto start = page.episode->start;
    if (start.substances.empty()) start.substances.push_back({"1011", "3", std::nullopt, std::nullopt});
    ASSERT_TRUE(changeStart(desk, episode, page.episode->version, start));
    ASSERT_TRUE(acceptReferral(desk, episode, episodePage(desk, id)->episode->version, today));
    service.clock().moveTo(service.clock().now() + std::chrono::minutes{1});
    ASSERT_TRUE(startTreatment(desk, episode, episodePage(desk, id)->episode->version, today));
    ASSERT_TRUE(allocate(desk, episode, Service::sam, domain::AllocationRole::Keyworker, today));
    ASSERT_TRUE(changeStart(desk, episode, episodePage(desk, id)->episode->version, start).error().index() ==
                2);
    const domain::Ending ending{today,
                                "85",
                                domain::EndingClass::Unplanned,
                                domain::Aftercare::NotDiscussed,
                                domain::Answer::NotAsked,
                                {},
                                {},
                                {}};
    ASSERT_TRUE(closeEpisode(desk, episode, episodePage(desk, id)->episode->version, ending));

    const auto told = history(desk, id, std::nullopt, 50);
    ASSERT_TRUE(told);
    for (const auto kind : {WriteKind::StartChanged, WriteKind::ReferralAccepted, WriteKind::TreatmentStarted,
                            WriteKind::Allocated, WriteKind::EpisodeClosed}) {
        EXPECT_NE(rowOf(*told, kind), nullptr) << domain::code(kind);
    }
    EXPECT_FALSE(rowOf(*told, WriteKind::EpisodeClosed)->changes.empty());
    const auto first = history(desk, id, std::nullopt, 2);
    ASSERT_TRUE(first && first->more);
    EXPECT_LT(history(desk, id, first->rows.back().write.sequence, 2)->rows.front().write.sequence,
              first->rows.back().write.sequence);
    const auto earlier = earlierEpisodes(desk, id);
    ASSERT_TRUE(earlier && earlier->size() == 1);
    EXPECT_EQ(earlier->front().endingClass, domain::EndingClass::Unplanned);
    EXPECT_EQ(earlier->front().keyworker, "Sam Okafor");
}

TEST(RowDifference, TakesNothingRecordedForWhatItIsHoweverItIsKept)
{
    EXPECT_TRUE(rowDifference(R"({"note":null})", R"({"note":""})").empty());
    EXPECT_TRUE(rowDifference(R"({})", R"({"list":[]})").empty());
}

TEST(RowDifference, NamesTheFieldsThatDifferAndNoOthers)
{
    const auto changes =
        rowDifference(R"({"row_version":1,"name":"Carys","born":null,"phones":[{"number":"1"}],"count":2})",
                      R"({"row_version":2,"name":"Caz","born":"1988","phones":[],"count":2})");
    using Items = std::vector<StoredItem>;
    ASSERT_EQ(changes.size(), 3U);
    EXPECT_EQ(changes[0].field, "born");
    EXPECT_EQ(changes[0].before, Items());
    EXPECT_EQ(changes[1].field, "name");
    EXPECT_EQ(changes[2].before, Items({{{"number", "1"}}}));
    EXPECT_EQ(changes[2].after, Items());
    const auto lists =
        rowDifference(R"({"a":[{"x":"1","y":"2"},{"x":"3","y":""}],"b":["c"]})", R"({"a":[],"b":[]})");
    EXPECT_EQ(lists[0].before, Items({{{"x", "1"}, {"y", "2"}}, {{"x", "3"}}}));
    EXPECT_EQ(lists[1].before, Items({{{"b", "c"}}}));
    EXPECT_TRUE(rowDifference("not json", "{}").empty());
    EXPECT_TRUE(rowDifference("{}", "[]").empty());
}

TEST(Searching, PointsOutTwoPeopleWhoCouldBeTakenForEachOther)
{
    Service service;
    service.addReferred("Carl", "Marsh");
    service.addReferred("Piotr", "Nowak");
    auto& desk = service.as(Role::Keyworker);
    const auto found = findClients(desk, "marsh", 10);
    ASSERT_TRUE(found && found->size() == 2);
    ASSERT_TRUE(similarNames(*found).has_value());
    EXPECT_FALSE(similarNames(*findClients(desk, "nowak", 10)).has_value());
    EXPECT_EQ(findClients(desk, "marsh", 1)->size(), 1U);
    EXPECT_TRUE(findClients(desk, "marsh", 0)->empty());
    EXPECT_TRUE(findClients(desk, "!!!", 10)->empty());
    EXPECT_TRUE(findClients(desk, "99", 10).has_value());
}

TEST(Registering, RefusesANumberThatSomebodyElseHas)
{
    Service service;
    auto& desk = service.as(Role::Keyworker);
    auto details = readDetails(desk, Service::carys).value().details;
    details.nhsNumber = test::nhsNumber("9990000018");
    ASSERT_TRUE(changeDetails(desk, Service::carys, readDetails(desk, Service::carys)->version, details));
    const auto again = registerClient(desk, details);
    ASSERT_FALSE(again);
    EXPECT_EQ(std::get<RegisterRefusal>(again.error()), RegisterRefusal::NhsNumberTaken);
    details.name.family.clear();
    details.name.given.clear();
    EXPECT_EQ(std::get<RegisterRefusal>(registerClient(desk, details).error()),
              RegisterRefusal::DetailsNotRight);
    const auto id = service.addReferred("Rhys", "Thomas");
    auto& other = service.as(Role::Keyworker);
    auto theirs = readDetails(other, id).value();
    theirs.details.nhsNumber = test::nhsNumber("9990000018");
    EXPECT_EQ(
        std::get<ChangeDetailsRefusal>(changeDetails(other, id, theirs.version, theirs.details).error()),
        ChangeDetailsRefusal::NhsNumberTaken);
    theirs.details.name = {};
    EXPECT_EQ(
        std::get<ChangeDetailsRefusal>(changeDetails(other, id, theirs.version, theirs.details).error()),
        ChangeDetailsRefusal::DetailsNotRight);
}

TEST(SessionForm, IsRefusedWithoutRightsClientEpisodeOrDraft)
{
    Service service;
    const FormStart carys{Service::carys, std::nullopt, std::nullopt};
    EXPECT_EQ(std::get<Trouble>(sessionForm(service.as(Role::Administrator), carys).error()),
              Trouble::NotAllowed);
    auto& desk = service.as(Role::Keyworker);
    EXPECT_EQ(
        std::get<Trouble>(sessionForm(desk, {domain::ClientId{999}, std::nullopt, std::nullopt}).error()),
        Trouble::NotFound);
    EXPECT_EQ(std::get<FormRefusal>(
                  sessionForm(desk, {Service::carys, std::nullopt, domain::DraftId{999}}).error()),
              FormRefusal::DraftGone);
    const auto form = sessionForm(desk, carys);
    ASSERT_TRUE(form);
    EXPECT_EQ(form->fields.start, "11:00");
    EXPECT_FALSE(form->places.empty());
}

TEST(Readings, AreRefusedToAnAdministrator)
{
    Service service;
    auto& desk = service.as(Role::Administrator);
    EXPECT_EQ(readDetails(desk, Service::carys).error(), Trouble::NotAllowed);
    EXPECT_EQ(earlierEpisodes(desk, Service::carys).error(), Trouble::NotAllowed);
    EXPECT_EQ(episodePage(desk, Service::carys).error(), Trouble::NotAllowed);
    EXPECT_EQ(history(desk, Service::carys, std::nullopt, 5).error(), Trouble::NotAllowed);
}

} // namespace
} // namespace keywork::app
