#include "app/access/break_glass.h"
#include "app/appointment/appointments.h"
#include "app/appointment/missed_contact.h"
#include "app/careplan/care_plan_page.h"
#include "app/careplan/plan_form.h"
#include "app/client/change_details.h"
#include "app/client/client_list.h"
#include "app/client/find_clients.h"
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
#include "app/page/today.h"
#include "app/pathway/change_phase.h"
#include "app/review/review_form.h"
#include "app/review/reviews_page.h"
#include "app/session/addendum_form.h"
#include "app/session/left_behind.h"
#include "app/session/session_form.h"
#include "use_case_parts.h"

#include <gtest/gtest.h>

// Every reading, from one table: who may see what, and what comes of a record or a store that is not there.
namespace keywork::test {
namespace {

using app::Workspace;
using domain::Role;

// What the audit says of it, before anything is shown.
enum class Leaves { Nothing, View, Search };

struct AReading {
    std::string name;
    std::function<CameOut(Workspace&, const Subjects&)> work;
    Leaves leaves = Leaves::View;
    CameOut toAnAdministrator = notAllowed;
    CameOut ofUnknown = notFound;
};

constexpr auto done = CameOut::Done;

std::vector<AReading> ofARecord()
{
    return {
        {"Banner", [](Workspace& work, const Subjects& on) { return cameOut(banner(work, on.client)); },
         Leaves::View, done}, // who somebody is
        {"Summary", [](Workspace& work, const Subjects& on) { return cameOut(summary(work, on.client)); }},
        {"Journal",
         [](Workspace& work, const Subjects& on) {
             return cameOut(journal(work, on.client, {}, std::nullopt, 10));
         }},
        {"Risk", [](Workspace& work, const Subjects& on) { return cameOut(riskPage(work, on.client)); }},
        {"Episode",
         [](Workspace& work, const Subjects& on) { return cameOut(episodePage(work, on.client)); }},
        {"EarlierEpisodes",
         [](Workspace& work, const Subjects& on) { return cameOut(earlierEpisodes(work, on.client)); }},
        {"History", [](Workspace& work,
                       const Subjects& on) { return cameOut(history(work, on.client, std::nullopt, 10)); }},
        {"Details",
         [](Workspace& work, const Subjects& on) { return cameOut(readDetails(work, on.client)); }},
        {"CarePlan", [](Workspace& work,
                        const Subjects& on) { return cameOut(carePlanPage(work, on.client, std::nullopt)); }},
        {"ComparedPlans",
         [](Workspace& work, const Subjects& on) { return cameOut(comparePlans(work, on.plan, on.plan)); }},
        {"Drafts", [](Workspace& work, const Subjects& on) { return cameOut(draftsOf(work, on.client)); }},
    };
}

std::vector<AReading> forAForm()
{
    return {
        {"SessionForm",
         [](Workspace& work, const Subjects& on) {
             return cameOut(sessionForm(work, {on.client, std::nullopt, std::nullopt}));
         }},
        {"AddendumForm",
         [](Workspace& work, const Subjects& on) { return cameOut(addendumForm(work, on.session)); }},
        {"PlanForm", [](Workspace& work,
                        const Subjects& on) { return cameOut(planForm(work, on.client, std::nullopt)); }},
        {"ReviewForm", [](Workspace& work,
                          const Subjects& on) { return cameOut(reviewForm(work, on.client, std::nullopt)); }},
        {"Appointment",
         [](Workspace& work, const Subjects& on) { return cameOut(readAppointment(work, on.booked)); }},
        {"Clashes",
         [](Workspace& work, const Subjects& on) {
             return cameOut(clashes(work, on.client, Service::sam, at("2026-09-15T11:00"), 50));
         }},
        {"MissedContact",
         [](Workspace& work, const Subjects& on) { return cameOut(missedContact(work, on.missed)); }},
        {"ClosingFindings",
         [](Workspace& work, const Subjects& on) {
             domain::Ending ending{};
             ending.on = today();
             return cameOut(closingFindings(work, on.episode, ending));
         }},
        {"Readiness",
         [](Workspace& work, const Subjects& on) {
             return cameOut(readinessFor(work, on.episode, domain::Phase::Completion));
         }},
        {"LeftBehind",
         [](Workspace& work, const Subjects& on) { return cameOut(leftBehindByMove(work, on.session)); }},
    };
}

// Of nobody in particular: there is nothing that could be unknown.
std::vector<AReading> ofManyPeople()
{
    return {
        {"Today", [](Workspace& work, const Subjects&) { return cameOut(app::today(work)); }, Leaves::Nothing,
         notAllowed, done},
        {"DueRows",
         [](Workspace& work, const Subjects& on) {
             return cameOut(dueRows(work, on.worker, work.clock().localNow()));
         },
         Leaves::Nothing, notAllowed, done},
        {"ClientList",
         [](Workspace& work, const Subjects&) {
             return cameOut(clientList(work, app::ListScope::InTreatment, std::nullopt, 10));
         },
         Leaves::Nothing, notAllowed, done},
        {"Reviews", [](Workspace& work, const Subjects&) { return cameOut(app::reviewsPage(work)); },
         Leaves::Nothing, notAllowed, done},
        {"Search", [](Workspace& work, const Subjects&) { return cameOut(findClients(work, "marsh", 10)); },
         Leaves::Search, done, done},
        {"Duplicates",
         [](Workspace& work, const Subjects&) {
             return cameOut(likelyDuplicates(work, {name("Carys", "Marsh"), std::nullopt, std::nullopt}));
         },
         Leaves::Nothing, done, done},
        {"Colleagues",
         [](Workspace& work, const Subjects&) {
             return cameOut(colleagues(work, domain::AllocationRole::Keyworker));
         },
         Leaves::Nothing, done, done},
    };
}

std::vector<AReading> everyReading()
{
    std::vector<AReading> all;
    for (auto part : {ofARecord, forAForm, ofManyPeople})
        for (auto& reading : part()) all.push_back(std::move(reading));
    return all;
}

class EveryReading : public testing::TestWithParam<AReading> {
public:
    CameOut readBy(Role by) { return GetParam().work(service.as(by), subjects); }

    Service service;
    Subjects subjects = addSubjects(service);
};

TEST_P(EveryReading, IsForEverybodyWhoWorksWithClientsAndChangesNothing)
{
    const auto withoutAudit = [this] {
        auto tables = service.everything();
        tables.erase("audit");
        tables.erase("sqlite_sequence"); // which counts its rows
        return tables;
    };
    const auto before = withoutAudit();
    for (const auto role : {Role::Keyworker, Role::TeamLead, Role::Clinician})
        EXPECT_EQ(readBy(role), CameOut::Done) << domain::code(role);
    EXPECT_EQ(withoutAudit(), before);
}

TEST_P(EveryReading, IsNotedOnceInAVisitWithWhoReadAndOfWhom)
{
    auto& desk = service.as(Role::TeamLead);
    for (int i = 0; i < 3; ++i) EXPECT_EQ(GetParam().work(desk, subjects), CameOut::Done);
    const auto audit = service.audit();
    if (GetParam().leaves == Leaves::Nothing) {
        EXPECT_TRUE(audit.empty());
        return;
    }
    const bool isView = GetParam().leaves == Leaves::View;
    ASSERT_EQ(audit.size(), 1U);
    EXPECT_EQ(audit.front().action, isView ? "readClient" : "search");
    EXPECT_EQ(audit.front().staff, Service::lead);
    EXPECT_EQ(audit.front().role, "teamLead");
    EXPECT_EQ(audit.front().subjectId, isView ? std::optional(Service::carys.number()) : std::nullopt);
}

TEST_P(EveryReading, IsNotShownWhenItCannotBeNoted)
{
    service.refuseAuditRows();
    const bool isNoted = GetParam().leaves != Leaves::Nothing;
    auto& desk = service.as(Role::Keyworker);
    for (int i = 0; i < 2; ++i)
        EXPECT_EQ(GetParam().work(desk, subjects), isNoted ? CameOut::StoreFailed : CameOut::Done);
}

TEST_P(EveryReading, ShowsAnAdministratorWhoSomebodyIsAndNoMore)
{
    EXPECT_EQ(readBy(Role::Administrator), GetParam().toAnAdministrator);
    EXPECT_EQ(service.audit().empty(), GetParam().leaves != Leaves::Search);
}

TEST_P(EveryReading, ShowsNothingOfARestrictedRecordToWhoeverDoesNotWorkWithTheClient)
{
    service.restrictEveryRecord();
    const bool isOfOneRecord = GetParam().leaves == Leaves::View && GetParam().name != "Banner";
    EXPECT_EQ(readBy(Role::TeamLead), isOfOneRecord ? CameOut::Restricted : CameOut::Done);
    if (GetParam().leaves == Leaves::View) {
        EXPECT_TRUE(service.audit().empty());
    }
    EXPECT_EQ(readBy(Role::Keyworker), CameOut::Done) << "Carys is Sam's client";
    ASSERT_TRUE(app::breakGlass(service.as(Role::TeamLead), subjects.client, "Sam is ill, and she rang"));
    EXPECT_EQ(readBy(Role::TeamLead), CameOut::Done);
}

TEST_P(EveryReading, SaysWhatIsNotThere)
{
    EXPECT_EQ(GetParam().work(service.as(Role::Keyworker), unknownOnes()), GetParam().ofUnknown);
    EXPECT_EQ(service.audit().empty(), GetParam().leaves != Leaves::Search);
}

TEST_P(EveryReading, SaysThatTheStoreFails)
{
    auto& desk = service.as(Role::TeamLead);
    service.db().run("BEGIN"); // so that no reading can begin one of its own
    EXPECT_EQ(GetParam().work(desk, subjects), CameOut::StoreFailed);
}

INSTANTIATE_TEST_SUITE_P(Table, EveryReading, testing::ValuesIn(everyReading()),
                         [](const testing::TestParamInfo<AReading>& row) { return row.param.name; });

} // namespace
} // namespace keywork::test
