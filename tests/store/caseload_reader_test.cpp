#include "store/caseload_reader.h"

#include "recorded_store.h"
#include "store/contact_attempt_table.h"
#include "store/draft_table.h"
#include "store/life_event_table.h"
#include "store/observation_table.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace keywork::store {

using domain::AppointmentOutcome;
using domain::ClientId;
using domain::EpisodeId;
using domain::StaffId;

namespace {

LocalTime anyMoment()
{
    return {addDays(date(2026, 3, 16), *rc::gen::inRange(0, 200)),
            TimeOfDay::fromMinutes(*rc::gen::inRange(0, 1440))};
}

void addAppointment(Database& db, ClientId client, EpisodeId episode)
{
    auto appointment = test::appointment(0, anyMoment());
    appointment.client = client;
    appointment.episode = episode;
    if (*rc::gen::arbitrary<bool>()) {
        const auto outcome =
            *rc::gen::element(AppointmentOutcome::DidNotAttend, AppointmentOutcome::Attended);
        appointment.state = domain::Resolved{outcome, {}};
    }
    const auto id = AppointmentTable(db).insert(appointment);
    ContactAttemptTable attempts(db);
    auto attempt = test::attempt(0, id, anyMoment());
    attempt.client = client;
    attempt.episode = episode;
    if (*rc::gen::arbitrary<bool>()) attempts.insert(attempt);
    if (*rc::gen::arbitrary<bool>()) {
        attempts.insert(domain::ChainDecision{id, StaffId{1}, anyMoment().day, "Write again"}, episode);
    }
}

void addSession(Database& db, ClientId client, EpisodeId episode)
{
    auto session = test::session(0, anyMoment());
    session.client = client;
    session.episode = episode;
    if (*rc::gen::arbitrary<bool>()) session.error = test::enteredInError();
    SessionTable(db).insert(session);
}

void addNotes(Database& db, ClientId client)
{
    auto event = test::lifeEvent(0, "overdose", anyMoment().day);
    event.client = client;
    if (*rc::gen::arbitrary<bool>()) LifeEventTable(db).insert(event);
    auto observation = test::observation(0, "pregnancy", domain::Answer::Yes, anyMoment().day);
    observation.client = client;
    if (*rc::gen::arbitrary<bool>()) ObservationTable(db).insert(observation);
    auto draft = test::draft();
    draft.client = client;
    if (*rc::gen::arbitrary<bool>()) draft.discardedAt = test::stamp().at;
    if (*rc::gen::arbitrary<bool>()) DraftTable(db).insert(draft);
}

// Somebody with any number of everything the rules look at.
void addPerson(test::RecordedStore& recorded)
{
    auto& db = recorded.db;
    const auto client = recorded.addClient("Ola", "Nowak");
    const auto episode = recorded.episodeOf(client);
    auto allocation = test::allocation();
    allocation.episode = episode;
    allocation.staff = *rc::gen::element(StaffId{1}, StaffId{2});
    if (*rc::gen::arbitrary<bool>()) allocation.acceptedOn = std::nullopt;
    if (*rc::gen::arbitrary<bool>()) AllocationTable(db).insert(allocation);
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i) addAppointment(db, client, episode);
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i) addSession(db, client, episode);
    addNotes(db, client);
    if (*rc::gen::arbitrary<bool>()) {
        auto closed = test::closedEpisode(date(2026, 12, 1));
        closed.id = episode;
        closed.client = client;
        EpisodeTable(db).update(closed, 1, test::stamp());
    }
}

// The same, table by table and client by client.
ClientFacts read(Database& db, ClientId id)
{
    ClientFacts facts{
        *ClientTable(db).find(id), EpisodeTable(db).openOf(id), {}, {}, {}, {}, {}, {}, {}, {}, {}};
    facts.events = LifeEventTable(db).ofClient(id);
    facts.observations = ObservationTable(db).ofClient(id);
    facts.drafts = DraftTable(db).ofClient(id);
    if (!facts.episode) return facts;

    const auto episode = facts.episode->id;
    facts.allocations = AllocationTable(db).ofEpisode(episode);
    facts.interventions = InterventionTable(db).ofEpisode(episode);
    facts.decisions = ContactAttemptTable(db).decisions(episode);
    const auto contact = SessionTable(db).lastContact(episode);
    if (contact) facts.lastContact = {domain::FactKind::Session, contact->id.number(), contact->start.day};
    const auto since = contact ? contact->start.day : date(1900, 1, 1);
    for (const auto& appointment : AppointmentTable(db).ofEpisode(episode)) {
        if (appointment.isBooked() || appointment.at.day >= since) facts.appointments.push_back(appointment);
    }
    for (const auto& attempt : ContactAttemptTable(db).ofEpisode(episode)) {
        if (attempt.at.day >= since) facts.attempts.push_back(attempt);
    }
    return facts;
}

bool same(const ClientFacts& left, const ClientFacts& right)
{
    return left.client == right.client && left.episode == right.episode &&
           left.allocations == right.allocations && left.appointments == right.appointments &&
           left.attempts == right.attempts && left.decisions == right.decisions &&
           left.interventions == right.interventions && left.events == right.events &&
           left.observations == right.observations && left.drafts == right.drafts &&
           left.lastContact == right.lastContact;
}

} // namespace

RC_GTEST_PROP(CaseloadReader, ReadsTheWholeServiceAsTheTablesDo, ())
{
    test::RecordedStore recorded;
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i) addPerson(recorded);
    const CaseloadReader reader(recorded.db);
    std::vector<ClientId> seen;
    std::optional<ClientId> after;
    for (auto page = reader.read(ClientScope::ofService(after, 2)); !page.empty();
         page = reader.read(ClientScope::ofService(after, 2))) {
        RC_ASSERT(page.size() <= 2U);
        for (const auto& facts : page) {
            RC_ASSERT(same(facts, read(recorded.db, facts.client.id)));
            seen.push_back(facts.client.id);
        }
        after = page.back().client.id;
    }
    RC_ASSERT(std::is_sorted(seen.begin(), seen.end()));
    for (std::int64_t id = 1; id <= ClientTable(recorded.db).count(); ++id) {
        const auto facts = read(recorded.db, ClientId{id});
        const bool isIn = std::find(seen.begin(), seen.end(), ClientId{id}) != seen.end();
        RC_ASSERT(isIn == (facts.episode || !facts.drafts.empty()));
    }
}

RC_GTEST_PROP(CaseloadReader, ReadsACaseloadAndOneClientAsTheTablesDo, ())
{
    test::RecordedStore recorded;
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i) addPerson(recorded);
    const CaseloadReader reader(recorded.db);
    for (const auto& facts : reader.read(ClientScope::ofStaff(StaffId{1}))) {
        RC_ASSERT(same(facts, read(recorded.db, facts.client.id)));
        RC_ASSERT(std::any_of(facts.allocations.begin(), facts.allocations.end(), [](const auto& allocation) {
            return allocation.staff == StaffId{1} && !allocation.to;
        }));
    }
    for (const auto& facts : reader.read(ClientScope::withoutKeyworker())) {
        RC_ASSERT(same(facts, read(recorded.db, facts.client.id)));
        RC_ASSERT(facts.episode.has_value());
        RC_ASSERT(
            std::none_of(facts.allocations.begin(), facts.allocations.end(), [](const auto& allocation) {
                return allocation.role == domain::AllocationRole::Keyworker && !allocation.to;
            }));
    }
    for (std::int64_t id = 1; id <= ClientTable(recorded.db).count(); ++id) {
        const auto one = reader.read(ClientScope::ofClient(ClientId{id}));
        RC_ASSERT(one.size() == 1U);
        RC_ASSERT(same(one.front(), read(recorded.db, ClientId{id})));
    }
}

TEST(CaseloadReader, GivesTheRulesTheirFacts)
{
    test::RecordedStore recorded;
    SessionTable(recorded.db).insert(test::session());
    const auto read = CaseloadReader(recorded.db).read(ClientScope::ofStaff(StaffId{1}));
    ASSERT_EQ(read.size(), 1U);
    const auto due = read.front().due();
    EXPECT_EQ(*due.client, test::client());
    EXPECT_EQ(*due.episode, test::episode());
    EXPECT_EQ(due.allocations.size(), 1U);
    EXPECT_EQ(due.interventions.size(), 1U);
    EXPECT_EQ(due.lastContact, (domain::Fact{domain::FactKind::Session, 1, test::today()}));
}

TEST(CaseloadReader, ReadsNobodyOfAnUnknownWorker)
{
    test::RecordedStore recorded;
    const CaseloadReader reader(recorded.db);
    EXPECT_TRUE(reader.read(ClientScope::ofStaff(StaffId{2})).empty());
    EXPECT_TRUE(reader.read(ClientScope::ofClient(ClientId{99})).empty());
}

} // namespace keywork::store
