#include "recorded_store.h"
#include "store/care_plan_table.h"
#include "store/care_review_table.h"
#include "store/caseload_reader.h"
#include "store/client_list.h"
#include "store/client_search.h"
#include "store/clinical_write_table.h"
#include "store/contact_attempt_table.h"
#include "store/draft_table.h"
#include "store/history_reader.h"
#include "store/life_event_table.h"
#include "store/observation_table.h"
#include "store/pathway_table.h"
#include "store/progress_table.h"
#include "store/review_cycle_reader.h"
#include "store/session_journal.h"

#include <gmock/gmock.h>
#include <sqlite3.h>

namespace keywork::store {

namespace {

using domain::ClientId;
using domain::EpisodeId;
using domain::StaffId;

void askTables(Database& db)
{
    const ClientTable clients(db);
    clients.find(ClientId{1});
    clients.findByRef(test::clientRef("KW-0412"));
    clients.findByNhsNumber(test::nhsNumber("9990000018"));
    clients.identity(ClientId{1});
    EpisodeTable(db).ofClient(ClientId{1});
    AllocationTable(db).isAllocated(StaffId{1}, ClientId{1}, test::today());
    AllocationTable(db).caseload(StaffId{1});
    PathwayTable(db).phases(EpisodeId{1});
    PathwayTable(db).layers(EpisodeId{1});
    PathwayTable(db).wishes(EpisodeId{1});
    PathwayTable(db).promptAnswers(EpisodeId{1});
    PathwayTable(db).lastChange(EpisodeId{1});
    LifeEventTable(db).ofClient(ClientId{1});
    ObservationTable(db).ofClient(ClientId{1});
    DraftTable(db).ofClient(ClientId{1});
    DraftTable(db).ofAuthor(StaffId{1});
    DraftTable(db).ofAppointment(StaffId{1}, domain::AppointmentId{1});
    HistoryReader(db).past(Versioned::Client, 1);
    HistoryReader(db).lastChange(Versioned::Client, 1);
    ClinicalWriteTable(db).ofClientAfter(ClientId{1}, 0);
    ClinicalWriteTable(db).ofClientBefore(ClientId{1}, std::nullopt, 5);
    ClinicalWriteTable(db).notSeenBy(StaffId{1}, 20);
}

void askTimes(Database& db)
{
    const AppointmentTable appointments(db);
    appointments.ofStaffOn(StaffId{1}, test::today());
    appointments.ofEpisodeFrom(EpisodeId{1}, test::today());
    appointments.unresolvedOfStaff(StaffId{1}, test::now());
    appointments.ofEpisode(EpisodeId{1});
    appointments.notAttended(ClientId{1}, test::now().day, test::now());
    appointments.comingOfClient(ClientId{1}, test::now());
    appointments.clashes(StaffId{1}, ClientId{1}, test::now(), 50);
    ContactAttemptTable(db).ofEpisode(EpisodeId{1});
    ContactAttemptTable(db).decisions(EpisodeId{1});
    const SessionTable sessions(db);
    sessions.find(domain::SessionId{1});
    sessions.ofAppointment(domain::AppointmentId{1});
    sessions.lastOfClient(ClientId{1}, 5);
    sessions.timesOfClient(ClientId{1}, test::today());
    sessions.lastOfEpisodeBefore(EpisodeId{1}, test::now());
    sessions.lastContact(EpisodeId{1});
    sessions.countOfEpisode(EpisodeId{1});
    sessions.addenda(domain::SessionId{1});
    SessionJournal(db).page(ClientId{1}, {std::nullopt, "walk"}, std::nullopt, 5);
}

void askPlans(Database& db)
{
    const CarePlanTable plans(db);
    plans.find(domain::CarePlanId{1});
    plans.current(EpisodeId{1});
    plans.versions(EpisodeId{1});
    const CareReviewTable reviews(db);
    reviews.find(domain::ReviewId{1});
    reviews.last(EpisodeId{1});
    reviews.ofEpisode(EpisodeId{1});
    const ProgressTable progress(db);
    progress.stepsDone(EpisodeId{1});
    progress.ratings(EpisodeId{1});
    progress.workedOn(EpisodeId{1});
    progress.episodeOf(domain::StepId{1});
    progress.episodeOf(domain::GoalId{1});
    ReviewCycleReader(db).read(ClientScope::ofClient(ClientId{1}));
}

void askForMany(Database& db)
{
    const ClientSearch search(db);
    search.byWords({"carys", "ma"}, 20);
    search.caseloadOf(StaffId{1});
    search.byRef("KW-04", 5);
    search.byNhsNumber(test::nhsNumber("9990000018"));
    search.byBirth(test::today(), 5);
    const CaseloadReader reader(db);
    reader.read(ClientScope::ofStaff(StaffId{1}));
    reader.read(ClientScope::withoutKeyworker());
    reader.read(ClientScope::ofClient(ClientId{1}));
    reader.read(ClientScope::ofService(std::nullopt, 5));
    for (const auto who : {ListedClients::Caseload, ListedClients::InTreatment, ListedClients::Unallocated}) {
        ClientList(db, who, StaffId{1}).page(std::nullopt, 5);
    }
    ClientList(db, ListedClients::Everybody, StaffId{1}).page(ListPlace{"Marsh", "Carys", ClientId{1}}, 5);
}

struct Plan {
    std::string sql;
    std::string step;
};

// Readings of our own: the search index's statements name the database, and what an INSERT scans is for foreign keys
// that may have been waiting for it, of which there are none.
bool isOurReading(std::string_view text)
{
    return text.find("'main'.") == std::string_view::npos && text.find("INSERT") == std::string_view::npos;
}

// Every step of every statement that this connection has compiled.
std::vector<Plan> plans(Database& db)
{
    std::vector<std::string> texts;
    for (auto* one = sqlite3_next_stmt(db.handle(), nullptr); one;
         one = sqlite3_next_stmt(db.handle(), one)) {
        if (isOurReading(sqlite3_sql(one))) texts.emplace_back(sqlite3_sql(one));
    }
    std::vector<Plan> steps;
    for (const auto& text : texts) {
        const auto explain = prepare(db.handle(), "EXPLAIN QUERY PLAN " + text);
        while (sqlite3_step(explain.get()) == SQLITE_ROW)
            steps.push_back({text, reinterpret_cast<const char*>(sqlite3_column_text(explain.get(), 3))});
    }
    return steps;
}

} // namespace

// A scan reads a table from end to end, so what it costs grows with the store. Allowed: what one reading has put
// together itself (scope, page and the like), the open episodes, and the search index, which is one.
TEST(EveryQuery, IsAnIndexLookUp)
{
    test::RecordedStore recorded;
    askTables(recorded.db);
    askTimes(recorded.db);
    askPlans(recorded.db);
    askForMany(recorded.db);
    std::size_t searches = 0;
    for (const auto& [sql, step] : plans(recorded.db)) {
        if (step.rfind("SEARCH", 0) == 0) ++searches;
        if (step.rfind("SCAN", 0) != 0) continue;
        EXPECT_THAT(step, testing::AnyOf("SCAN scope", "SCAN who", "SCAN page", "SCAN p", "SCAN mine",
                                         "SCAN moves", "SCAN seen", "SCAN newest", "SCAN CONSTANT ROW",
                                         testing::HasSubstr("VIRTUAL TABLE"),
                                         testing::HasSubstr("episode_one_open")))
            << sql;
    }
    EXPECT_GT(searches, 60U);
}

// The rows are wide, and of everybody in treatment they are more pages than a connection keeps: fetched and decrypted
// again each time (docs/testing.md, Speed).
TEST(ReadingEverybodysReviewsAndLastContacts, IsAnsweredByIndexesAlone)
{
    test::RecordedStore recorded;
    ReviewCycleReader(recorded.db).read(ClientScope::ofService(std::nullopt, 5));
    SessionTable(recorded.db).lastContacts(ClientScope::ofService(std::nullopt, 5));
    std::size_t found = 0;
    for (const auto& [sql, step] : plans(recorded.db)) {
        if (!testing::Value(step, testing::ContainsRegex("^SEARCH (care_plan|care_review|phase_change|"
                                                         "layer_change|clinical_write|x) ")))
            continue;
        ++found;
        EXPECT_THAT(step, testing::HasSubstr("COVERING INDEX")) << sql;
    }
    EXPECT_GE(found, 8U);
}

// Somebody's own writes, which are most of their records' writes, are passed over without being fetched.
TEST(ReadingWhatIsNotSeen, IsAnsweredByTheIndexUpToTheRowsThatAreShown)
{
    test::RecordedStore recorded;
    ClinicalWriteTable(recorded.db).notSeenBy(StaffId{1}, 20);
    std::size_t found = 0;
    for (const auto& [sql, step] : plans(recorded.db)) {
        if (!testing::Value(step, testing::ContainsRegex("^SEARCH (x|y) "))) continue;
        ++found;
        EXPECT_THAT(step, testing::HasSubstr("COVERING INDEX clinical_write_by_client")) << sql;
    }
    EXPECT_EQ(found, 2U);
}

} // namespace keywork::store
