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

struct AReading {
    std::string name;
    std::function<CameOut(Workspace&, const Subjects&)> work;
    CameOut toAnAdministrator = notAllowed;
    CameOut ofUnknown = notFound;
};

constexpr auto done = CameOut::Done;

std::vector<AReading> ofARecord()
{
    return {
        {"Banner", [](Workspace& work, const Subjects& on) { return cameOut(banner(work, on.client)); },
         done}, // who somebody is
        {"Summary", [](Workspace& work, const Subjects& on) { return cameOut(summary(work, on.client)); }},
        {"Journal",
         [](Workspace& work, const Subjects& on) {
             return cameOut(journal(work, on.client, {}, std::nullopt, 10));
         },
         notAllowed, done},
        {"Risk", [](Workspace& work, const Subjects& on) { return cameOut(riskPage(work, on.client)); }},
        {"Episode",
         [](Workspace& work, const Subjects& on) { return cameOut(episodePage(work, on.client)); }},
        {"EarlierEpisodes",
         [](Workspace& work, const Subjects& on) { return cameOut(earlierEpisodes(work, on.client)); },
         notAllowed, done},
        {"History",
         [](Workspace& work, const Subjects& on) {
             return cameOut(history(work, on.client, std::nullopt, 10));
         },
         notAllowed, done},
        {"Details",
         [](Workspace& work, const Subjects& on) { return cameOut(readDetails(work, on.client)); }},
        {"CarePlan", [](Workspace& work,
                        const Subjects& on) { return cameOut(carePlanPage(work, on.client, std::nullopt)); }},
        {"ComparedPlans",
         [](Workspace& work, const Subjects& on) { return cameOut(comparePlans(work, on.plan, on.plan)); }},
        {"Drafts", [](Workspace& work, const Subjects& on) { return cameOut(draftsOf(work, on.client)); },
         notAllowed, done},
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
         },
         notAllowed, done},
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
        {"Today", [](Workspace& work, const Subjects&) { return cameOut(app::today(work)); }, notAllowed,
         done},
        {"DueRows",
         [](Workspace& work, const Subjects& on) {
             return cameOut(dueRows(work, on.worker, work.clock().localNow()));
         },
         notAllowed, done},
        {"ClientList",
         [](Workspace& work, const Subjects&) {
             return cameOut(clientList(work, app::ListScope::InTreatment, std::nullopt, 10));
         },
         notAllowed, done},
        {"Reviews", [](Workspace& work, const Subjects&) { return cameOut(app::reviewsPage(work)); },
         notAllowed, done},
        {"Search", [](Workspace& work, const Subjects&) { return cameOut(findClients(work, "marsh", 10)); },
         done, done},
        {"Duplicates",
         [](Workspace& work, const Subjects&) {
             return cameOut(likelyDuplicates(work, {name("Carys", "Marsh"), std::nullopt, std::nullopt}));
         },
         done, done},
        {"Colleagues",
         [](Workspace& work, const Subjects&) {
             return cameOut(colleagues(work, domain::AllocationRole::Keyworker));
         },
         done, done},
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
    const auto before = service.everything();
    for (const auto role : {Role::Keyworker, Role::TeamLead, Role::Clinician})
        EXPECT_EQ(readBy(role), CameOut::Done) << domain::code(role);
    EXPECT_EQ(service.everything(), before);
}

TEST_P(EveryReading, ShowsAnAdministratorWhoSomebodyIsAndNoMore)
{
    EXPECT_EQ(readBy(Role::Administrator), GetParam().toAnAdministrator);
}

TEST_P(EveryReading, SaysWhatIsNotThere)
{
    EXPECT_EQ(GetParam().work(service.as(Role::Keyworker), unknownOnes()), GetParam().ofUnknown);
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
