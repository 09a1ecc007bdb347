#include "app/careplan/care_plan_page.h"
#include "app/client/change_details.h"
#include "app/client/client_list.h"
#include "app/client/find_clients.h"
#include "app/client/leave_record.h"
#include "app/client/register_client.h"
#include "app/episode/allocate.h"
#include "app/episode/close_episode.h"
#include "app/episode/returning.h"
#include "app/page/banner.h"
#include "app/page/episode_page.h"
#include "app/page/history.h"
#include "app/page/journal.h"
#include "app/page/risk.h"
#include "app/page/summary.h"
#include "app/pathway/change_phase.h"
#include "app/session/session_form.h"
#include "practice/practiced_store.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace keywork::app {
namespace {

// Every reading of every screen, over a whole small service of believable journeys.
class Readings : public testing::Test {
public:
    static void SetUpTestSuite()
    {
        practised = std::make_unique<test::PracticedStore>(test::smallSettings());
    }
    static void TearDownTestSuite() { practised.reset(); }

    static std::vector<ClientRow> everybody(Workspace& workspace, ListScope scope)
    {
        std::vector<ClientRow> rows;
        std::optional<ClientRow> after;
        while (true) {
            const auto page = clientList(workspace, scope, after, 7);
            EXPECT_TRUE(page.has_value());
            if (!page) break;
            rows.insert(rows.end(), page->rows.begin(), page->rows.end());
            if (!page->more) {
                EXPECT_EQ(static_cast<int>(rows.size()), page->total);
                break;
            }
            after = rows.back();
        }
        return rows;
    }

    static std::unique_ptr<test::PracticedStore> practised;
};

std::unique_ptr<test::PracticedStore> Readings::practised;

TEST_F(Readings, ListEverybodyOnceByNamePageByPage)
{
    auto workspace = practised->as("keyworker");
    const auto rows = everybody(workspace, ListScope::Everybody);
    EXPECT_EQ(rows.size(), 40U);
    std::set<domain::ClientId> ids;
    for (const auto& row : rows) ids.insert(row.id);
    EXPECT_EQ(ids.size(), rows.size());
    EXPECT_LT(everybody(workspace, ListScope::MyCaseload).size(), rows.size());
    EXPECT_FALSE(everybody(workspace, ListScope::InTreatment).empty());
    EXPECT_FALSE(everybody(workspace, ListScope::Unallocated).empty());
}

TEST_F(Readings, FindEverybodyByTheirOwnNameReferenceBirthAndNumber)
{
    auto workspace = practised->as("keyworker");
    for (const auto& row : everybody(workspace, ListScope::Everybody)) {
        const auto has = [&](const std::string& text) {
            const auto found = findClients(workspace, text, 10);
            return found && std::any_of(found->begin(), found->end(),
                                        [&](const FoundClient& person) { return person.id == row.id; });
        };
        EXPECT_TRUE(has(row.name.given + " " + row.name.family)) << row.ref.text();
        EXPECT_TRUE(has(row.ref.text()));
        EXPECT_TRUE(has(toIsoDate(row.born)));
        const auto details = readDetails(workspace, row.id);
        ASSERT_TRUE(details.has_value());
        if (const auto* number = std::get_if<domain::NhsNumber>(&details->details.nhsNumber)) {
            EXPECT_TRUE(has(number->spaced()));
        }
    }
    EXPECT_TRUE(findClients(workspace, "   ", 10)->empty());
}

TEST_F(Readings, ShowTheRegisteredPersonAsADuplicateOfThemselves)
{
    auto workspace = practised->as("keyworker");
    for (const auto& row : everybody(workspace, ListScope::Everybody)) {
        const auto duplicates = likelyDuplicates(workspace, {row.name, row.born, std::nullopt});
        ASSERT_TRUE(duplicates.has_value());
        EXPECT_TRUE(std::any_of(duplicates->begin(), duplicates->end(), [&](const DuplicateRow& one) {
            return one.id == row.id;
        })) << row.ref.text();
    }
}

TEST_F(Readings, OpenEveryRecordOnEveryTab)
{
    auto workspace = practised->as("keyworker");
    int withEarlierStory = 0;
    int withSessions = 0;
    int withPlan = 0;
    int withGoalsWorkedOn = 0;
    for (const auto& row : everybody(workspace, ListScope::Everybody)) {
        const auto shown = banner(workspace, row.id);
        ASSERT_TRUE(shown.has_value());
        EXPECT_LE(shown->flags.size(), 5U);
        const auto page = summary(workspace, row.id);
        ASSERT_TRUE(page.has_value());
        EXPECT_EQ(page->phases.size(), 4U);
        EXPECT_EQ(std::count_if(page->phases.begin(), page->phases.end(),
                                [](const PhasePlace& place) { return place.current; }),
                  row.phase ? 1 : 0);
        withEarlierStory += page->earlier.empty() ? 0 : 1;
        const auto sessions = journal(workspace, row.id, {}, std::nullopt, 5);
        ASSERT_TRUE(sessions.has_value());
        withSessions += sessions->entries.empty() ? 0 : 1;
        if (sessions->more) {
            const auto next = journal(workspace, row.id, {}, sessions->entries.back().session.id, 5);
            ASSERT_TRUE(next.has_value());
            EXPECT_NE(next->entries.front().session.id, sessions->entries.front().session.id);
        }
        EXPECT_TRUE(riskPage(workspace, row.id).has_value());
        const auto changes = history(workspace, row.id, std::nullopt, 50);
        ASSERT_TRUE(changes.has_value());
        EXPECT_FALSE(changes->rows.empty());
        EXPECT_TRUE(episodePage(workspace, row.id).has_value());
        EXPECT_TRUE(earlierEpisodes(workspace, row.id).has_value());
        const auto plan = carePlanPage(workspace, row.id, std::nullopt);
        ASSERT_TRUE(plan.has_value());
        withPlan += plan->plan ? 1 : 0;
        withGoalsWorkedOn += plan->workedOn.empty() ? 0 : 1;
    }
    EXPECT_GT(withPlan, 15);
    EXPECT_GT(withGoalsWorkedOn, 10);
    EXPECT_GT(withEarlierStory, 3);
    EXPECT_GT(withSessions, 20);
}

TEST_F(Readings, FillTheSessionFormOfEverybodyWithAnOpenEpisode)
{
    auto workspace = practised->as("keyworker");
    for (const auto& row : everybody(workspace, ListScope::Everybody)) {
        const auto form = sessionForm(workspace, {row.id, std::nullopt, std::nullopt});
        const auto page = episodePage(workspace, row.id);
        ASSERT_TRUE(page.has_value());
        EXPECT_EQ(form.has_value(), page->open) << row.ref.text();
        if (!form) continue;
        EXPECT_EQ(form->fields.date, "today");
        EXPECT_EQ(form->fields.use.size(), form->use.size());
        EXPECT_EQ(form->fields.present, workspace.user().name);
    }
}

TEST_F(Readings, ContinueADraftWhereItWasLeft)
{
    auto workspace = practised->as("keyworker");
    const auto page = today(workspace);
    ASSERT_TRUE(page.has_value());
    for (const auto& row : page->drafts) {
        const auto form = sessionForm(workspace, {row.client.id, std::nullopt, row.draft.id});
        ASSERT_TRUE(form.has_value());
        ASSERT_TRUE(form->draft.has_value());
        EXPECT_EQ(form->draft->id, row.draft.id);
        EXPECT_FALSE(form->fields.talkedAbout.empty());
    }
}

TEST_F(Readings, GiveTodayTheSameDueItemsAsTheTool)
{
    auto workspace = practised->as("keyworker");
    const auto page = today(workspace);
    const auto rows = dueRows(workspace, workspace.user().id, workspace.clock().localNow());
    ASSERT_TRUE(page && rows);
    ASSERT_EQ(page->due.size(), rows->size());
    for (std::size_t i = 0; i < rows->size(); ++i) EXPECT_EQ(page->due[i].item, (*rows)[i].item);
    const auto all = dueRows(workspace, std::nullopt, workspace.clock().localNow());
    ASSERT_TRUE(all.has_value());
    EXPECT_GT(all->size(), rows->size());
    EXPECT_FALSE(page->appointments.empty());
    EXPECT_GT(page->caseload, 3);
}

TEST_F(Readings, SayWhatAMoveOnOrAnEndingWouldAskFor)
{
    auto workspace = practised->as("keyworker");
    for (const auto& row : everybody(workspace, ListScope::InTreatment)) {
        const auto page = episodePage(workspace, row.id);
        ASSERT_TRUE(page && page->episode);
        const auto findings = readinessFor(workspace, page->episode->id, domain::Phase::Completion);
        ASSERT_TRUE(findings.has_value());
        EXPECT_FALSE(findings->empty());
        const domain::Ending ending{workspace.today(),
                                    "80",
                                    domain::EndingClass::Completed,
                                    domain::Aftercare::NotDiscussed,
                                    domain::Answer::NotAsked,
                                    {},
                                    {},
                                    {}};
        EXPECT_FALSE(closingFindings(workspace, page->episode->id, ending)->empty());
    }
    EXPECT_FALSE(colleagues(workspace, domain::AllocationRole::Keyworker)->empty());
    EXPECT_EQ(colleagues(workspace, domain::AllocationRole::Prescriber)->size(), 1U);
}

TEST_F(Readings, ShowAnAdministratorWhoSomebodyIsAndNothingClinical)
{
    auto workspace = practised->as("admin");
    const auto id = domain::ClientId{1};
    const auto shown = banner(workspace, id);
    ASSERT_TRUE(shown.has_value());
    EXPECT_TRUE(shown->flags.empty());
    EXPECT_FALSE(shown->mayReadClinical);
    EXPECT_EQ(summary(workspace, id).error(), Trouble::NotAllowed);
    EXPECT_EQ(journal(workspace, id, {}, std::nullopt, 5).error(), Trouble::NotAllowed);
    EXPECT_EQ(riskPage(workspace, id).error(), Trouble::NotAllowed);
    EXPECT_EQ(history(workspace, id, std::nullopt, 5).error(), Trouble::NotAllowed);
    EXPECT_EQ(today(workspace).error(), Trouble::NotAllowed);
    EXPECT_EQ(openRecord(workspace, id).error(), Trouble::NotAllowed);
}

TEST_F(Readings, SayThatARecordWhichIsNotThereIsNotThere)
{
    auto workspace = practised->as("keyworker");
    const auto nobody = domain::ClientId{999'999};
    EXPECT_EQ(banner(workspace, nobody).error(), Trouble::NotFound);
    EXPECT_EQ(summary(workspace, nobody).error(), Trouble::NotFound);
    EXPECT_EQ(riskPage(workspace, nobody).error(), Trouble::NotFound);
    EXPECT_EQ(episodePage(workspace, nobody).error(), Trouble::NotFound);
    EXPECT_EQ(openRecord(workspace, nobody).error(), Trouble::NotFound);
    EXPECT_EQ(readDetails(workspace, nobody).error(), Trouble::NotFound);
    EXPECT_EQ(readinessFor(workspace, domain::EpisodeId{999'999}, domain::Phase::Completion).error(),
              Trouble::NotFound);
}

TEST_F(Readings, TakeAwayWhatWasSeenOnceTheRecordIsLeft)
{
    auto workspace = practised->as("clinician");
    const auto id = everybody(workspace, ListScope::InTreatment).front().id;
    ASSERT_FALSE(summary(workspace, id)->changed.empty()) << "the clinician has not looked at it yet";
    const auto upTo = openRecord(workspace, id);
    ASSERT_TRUE(upTo.has_value());
    ASSERT_TRUE(leaveRecord(workspace, id, *upTo).has_value());
    const auto after = summary(workspace, id);
    EXPECT_TRUE(after->changed.empty());
    EXPECT_TRUE(after->lookedAt.has_value());
}

} // namespace
} // namespace keywork::app
