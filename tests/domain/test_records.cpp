#include "domain/change/clinical_write.h"
#include "domain/due/due_item.h"
#include "support/builders.h"

#include <gtest/gtest.h>

#include <functional>

// History, stale saves and drawn states rest on comparing records: two are equal exactly when every field is.
namespace keywork::domain {
namespace {

using test::day;
using test::moment;

template <class Record>
void expectEveryFieldToCount(const Record& record, const std::vector<std::function<void(Record&)>>& changes)
{
    EXPECT_EQ(record, Record(record));
    for (std::size_t i = 0; i < changes.size(); ++i) {
        auto other = record;
        changes[i](other);
        EXPECT_NE(record, other) << "field " << i;
    }
}

TEST(Records, OfAppointmentsDifferByEveryField)
{
    expectEveryFieldToCount<Appointment>(
        test::appointment(),
        {[](auto& a) { a.id = AppointmentId{9}; }, [](auto& a) { a.client = ClientId{9}; },
         [](auto& a) { a.episode = EpisodeId{9}; }, [](auto& a) { a.staff = StaffId{9}; },
         [](auto& a) { a.kind = SessionKind::Group; }, [](auto& a) { a.at.day = day("2026-09-09"); },
         [](auto& a) { a.minutes = 20; }, [](auto& a) { a.place = "Room 3"; },
         [](auto& a) { a.state = Moved{AppointmentId{2}}; }, [](auto& a) { a.version = 2; }});
    expectEveryFieldToCount<Resolved>(
        {AppointmentOutcome::Late, "Bus"},
        {[](auto& r) { r.outcome = AppointmentOutcome::Attended; }, [](auto& r) { r.note = {}; }});
    expectEveryFieldToCount<ContactAttempt>(
        test::attempt(1, AppointmentId{1}, test::now()),
        {[](auto& a) { a.id = ContactAttemptId{9}; }, [](auto& a) { a.client = ClientId{9}; },
         [](auto& a) { a.episode = EpisodeId{9}; }, [](auto& a) { a.missed = AppointmentId{9}; },
         [](auto& a) { a.by = StaffId{9}; }, [](auto& a) { a.at.day = day("2026-09-09"); },
         [](auto& a) { a.route = AttemptRoute::Visit; }, [](auto& a) { a.outcome = AttemptOutcome::Reached; },
         [](auto& a) { a.note = "Rang twice"; }});
    expectEveryFieldToCount<ChainDecision>(
        {AppointmentId{1}, StaffId{1}, test::today(), "In hospital"},
        {[](auto& d) { d.missed = AppointmentId{9}; }, [](auto& d) { d.by = StaffId{9}; },
         [](auto& d) { d.on = day("2026-09-09"); }, [](auto& d) { d.decision = {}; }});
    expectEveryFieldToCount<Chain>(
        {AppointmentId{1}, test::today(), 1, 2, test::today(), {}},
        {[](auto& c) { c.missed = AppointmentId{9}; }, [](auto& c) { c.missedOn = day("2026-09-09"); },
         [](auto& c) { c.attemptsMade = 2; }, [](auto& c) { c.nextAttempt.reset(); },
         [](auto& c) { c.dueOn = day("2026-09-09"); }, [](auto& c) { c.escalatedBy.push_back({}); }});
}

TEST(Records, OfSessionsDifferByEveryField)
{
    expectEveryFieldToCount<Session>(
        test::session(),
        {[](auto& s) { s.id = SessionId{9}; }, [](auto& s) { s.client = ClientId{9}; },
         [](auto& s) { s.episode = EpisodeId{9}; }, [](auto& s) { s.author = StaffId{9}; },
         [](auto& s) { s.appointment = AppointmentId{9}; }, [](auto& s) { s.content.minutes = 20; },
         [](auto& s) { s.signedAt = moment("2026-09-09T10:00:00Z"); },
         [](auto& s) { s.error = test::enteredInError(); }});
    expectEveryFieldToCount<SessionContent>(
        test::sessionContent(),
        {[](auto& c) { c.kind = SessionKind::Group; }, [](auto& c) { c.start.day = day("2026-09-09"); },
         [](auto& c) { c.minutes = 20; }, [](auto& c) { c.place = "Room 3"; },
         [](auto& c) { c.present = {}; }, [](auto& c) { c.attendance = Attendance::Late; },
         [](auto& c) { c.interventions.clear(); },
         [](auto& c) {
             c.use = {{"heroin", NoUse{}}};
         },
         [](auto& c) { c.risk = RiskToday::Changed; }, [](auto& c) { c.note.talkedAbout = {}; },
         [](auto& c) { c.note.agreed = {}; }, [](auto& c) { c.note.next = {}; }});
    expectEveryFieldToCount<SubstanceUse>({"heroin", Used{3, "0.1 g", "smoke"}},
                                          {[](auto& u) { u.substance = "crack"; },
                                           [](auto& u) { u.use = UseNotAsked{}; },
                                           [](auto& u) { std::get<Used>(u.use).days.reset(); },
                                           [](auto& u) { std::get<Used>(u.use).amount = {}; },
                                           [](auto& u) { std::get<Used>(u.use).route = {}; }});
    expectEveryFieldToCount<Addendum>(
        {AddendumId{1}, SessionId{1}, StaffId{1}, moment("2026-09-08T10:00:00Z"), "Also"},
        {[](auto& a) { a.id = AddendumId{9}; }, [](auto& a) { a.session = SessionId{9}; },
         [](auto& a) { a.author = StaffId{9}; }, [](auto& a) { a.at = moment("2026-09-09T10:00:00Z"); },
         [](auto& a) { a.text = {}; }});
    expectEveryFieldToCount<EnteredInError>(test::enteredInError(),
                                            {[](auto& e) { e.by = StaffId{9}; },
                                             [](auto& e) { e.at = moment("2026-09-09T10:00:00Z"); },
                                             [](auto& e) { e.reason = {}; }});
}

TEST(Records, OfEpisodesDifferByEveryField)
{
    expectEveryFieldToCount<Episode>(
        test::episode(),
        {[](auto& e) { e.id = EpisodeId{9}; }, [](auto& e) { e.client = ClientId{9}; },
         [](auto& e) { e.referral.source = "gp"; }, [](auto& e) { e.referral.on = day("2026-03-03"); },
         [](auto& e) { e.referral.by = {}; }, [](auto& e) { e.state = Referred{}; },
         [](auto& e) { e.state = InTreatment{day("2026-03-17")}; },
         [](auto& e) { e.start.employment = "regular"; }, [](auto& e) { e.whatWillBeDifferent = "Mornings"; },
         [](auto& e) { e.version = 2; }});
    expectEveryFieldToCount<Ending>(
        test::ending(test::today()),
        {[](auto& e) { e.on = day("2026-09-07"); }, [](auto& e) { e.reason = "droppedOut"; },
         [](auto& e) { e.endingClass = EndingClass::Died; },
         [](auto& e) { e.aftercare = Aftercare::Declined; }, [](auto& e) { e.wayBackExplained = Answer::No; },
         [](auto& e) { e.exitOutcomeMissing = {}; }, [](auto& e) { e.reasonFromThisPhase = "Moves away"; },
         [](auto& e) { e.note = "A card was sent"; }});
    expectEveryFieldToCount<Closed>(
        {day("2026-03-16"), test::ending(test::today())},
        {[](auto& c) { c.startedOn.reset(); }, [](auto& c) { c.ending.note = "x"; }});
    expectEveryFieldToCount<ReferralDeclined>(
        {test::today(), "Lives elsewhere"},
        {[](auto& d) { d.on = day("2026-09-07"); }, [](auto& d) { d.reason = {}; }});
    expectEveryFieldToCount<StartSnapshot>(
        test::startSnapshot(),
        {[](auto& s) { s.substances.clear(); }, [](auto& s) { s.substances[0].substance = "crack"; },
         [](auto& s) { s.substances[0].route = {}; }, [](auto& s) { s.substances[0].ageFirstUsed.reset(); },
         [](auto& s) { s.substances[0].daysInLast28.reset(); }, [](auto& s) { s.injectingStatus = "never"; },
         [](auto& s) { s.accommodation = "settled"; }, [](auto& s) { s.employment = "regular"; },
         [](auto& s) { s.parentalStatus = "none"; }, [](auto& s) { s.childrenInHousehold = 0; },
         [](auto& s) { s.previouslyTreated = Answer::No; },
         [](auto& s) { s.consent.decision = ConsentDecision::Refused; },
         [](auto& s) { s.consent.on.reset(); }, [](auto& s) { s.consent.leafletVersion = "v8"; }});
    expectEveryFieldToCount<Intervention>(
        test::intervention(),
        {[](auto& i) { i.id = InterventionId{9}; }, [](auto& i) { i.episode = EpisodeId{9}; },
         [](auto& i) { i.type = InterventionType::RecoverySupport; },
         [](auto& i) { i.detail = "relapsePrevention"; }, [](auto& i) { i.setting = {}; },
         [](auto& i) { i.referredOn.reset(); }, [](auto& i) { i.firstOfferedOn.reset(); },
         [](auto& i) { i.startedOn.reset(); },
         [](auto& i) {
             i.end = {test::today(), InterventionEnding::Withdrawn};
         },
         [](auto& i) { i.givenBy = {}; }, [](auto& i) { i.version = 2; }});
    expectEveryFieldToCount<InterventionEnd>({test::today(), InterventionEnding::Withdrawn},
                                             {[](auto& e) { e.on = day("2026-09-07"); },
                                              [](auto& e) { e.how = InterventionEnding::PlannedExit; }});
}

TEST(Records, OfThePathwayDifferByEveryField)
{
    expectEveryFieldToCount<PhaseChange>(
        test::phaseChange(1, Phase::Preparation, test::today()),
        {[](auto& p) { p.id = PhaseChangeId{9}; }, [](auto& p) { p.episode = EpisodeId{9}; },
         [](auto& p) { p.to = Phase::Completion; }, [](auto& p) { p.on = day("2026-09-07"); },
         [](auto& p) { p.decidedBy = StaffId{9}; },
         [](auto& p) { p.decidedWith = WithoutClient{"In hospital"}; },
         [](auto& p) { p.clientView = "Time for it"; }, [](auto& p) { p.reason = "x"; }});
    expectEveryFieldToCount<LayerChange>(
        test::layerChange(1, Layer::Enhanced, test::today()),
        {[](auto& l) { l.id = LayerChangeId{9}; }, [](auto& l) { l.episode = EpisodeId{9}; },
         [](auto& l) { l.to = Layer::Intensive; }, [](auto& l) { l.on = day("2026-09-07"); },
         [](auto& l) { l.decidedBy = StaffId{9}; },
         [](auto& l) { l.decidedWith = WithoutClient{"In hospital"}; }, [](auto& l) { l.reason = "x"; }});
    expectEveryFieldToCount<ClientWish>(
        test::wish(test::today()),
        {[](auto& w) { w.id = WishId{9}; }, [](auto& w) { w.episode = EpisodeId{9}; },
         [](auto& w) { w.words = {}; }, [](auto& w) { w.on = day("2026-09-07"); }});
}

TEST(Records, OfClientsDifferByEveryField)
{
    auto client = test::client();
    client.details.addresses = {{"1 High Street", "LL57 1AA", SafeContact::Safe}};
    client.details.phones = {{"07700 900123", "own mobile", SafeContact::Safe, SafeContact::NotSafe}};
    client.details.people = {{"Nia Marsh", "mother", {}, {}, Answer::Yes, Answer::No, false, {}}};
    expectEveryFieldToCount<Client>(
        client, {[](auto& c) { c.id = ClientId{9}; }, [](auto& c) { c.ref = test::clientRef("KW-9"); },
                 [](auto& c) { c.details.born = day("1988-05-15"); },
                 [](auto& c) { c.diedOn = test::today(); }, [](auto& c) { c.version = 2; }});
    expectEveryFieldToCount<ClientDetails>(
        client.details,
        {[](auto& d) { d.name.title = "Ms"; }, [](auto& d) { d.name.family = {}; },
         [](auto& d) { d.name.given = {}; }, [](auto& d) { d.name.preferred = "Caz"; },
         [](auto& d) { d.name.aliases = {"Caz Jones"}; }, [](auto& d) { d.sex = Sex::NotStated; },
         [](auto& d) { d.gender = "woman"; }, [](auto& d) { d.ethnicity = "A"; },
         [](auto& d) { d.nhsNumber = NhsNumberAbsence::Declined; },
         [](auto& d) { d.generalPractice = "Bron Derw"; },
         [](auto& d) { d.allergies.status = AllergyStatus::Known; },
         [](auto& d) { d.allergies.list = {"Penicillin"}; }, [](auto& d) { d.language = "cy"; },
         [](auto& d) { d.communicationNeeds = "Large print"; }});
    expectEveryFieldToCount<ClientDetails>(
        client.details,
        {[](auto& d) { d.addresses.clear(); }, [](auto& d) { d.addresses[0].lines = {}; },
         [](auto& d) { d.addresses[0].postcode = {}; },
         [](auto& d) { d.addresses[0].letters = SafeContact::NotSafe; }, [](auto& d) { d.phones.clear(); },
         [](auto& d) { d.phones[0].number = {}; }, [](auto& d) { d.phones[0].label = {}; },
         [](auto& d) { d.phones[0].calls = SafeContact::NotAsked; },
         [](auto& d) { d.phones[0].texts = SafeContact::NotAsked; }, [](auto& d) { d.people.clear(); },
         [](auto& d) { d.people[0].name = {}; }, [](auto& d) { d.people[0].relationship = {}; },
         [](auto& d) { d.people[0].born = PartialDate::exactly(day("1960-01-01")); },
         [](auto& d) { d.people[0].phone = "01248 000000"; },
         [](auto& d) { d.people[0].livesWith = Answer::No; },
         [](auto& d) { d.people[0].mayBeContacted = Answer::Yes; },
         [](auto& d) { d.people[0].emergencyContact = true; }, [](auto& d) { d.people[0].note = "x"; }});
}

TEST(Records, OfWhatIsDueAndFoundDifferByEveryField)
{
    expectEveryFieldToCount<DueItem>(
        {.kind = DueKind::NoContact,
         .client = ClientId{1},
         .window = {test::today(), test::today(), std::nullopt},
         .action = DueAction::Book,
         .fact = {FactKind::Session, 1, test::today()}},
        {[](auto& d) { d.kind = DueKind::UnsignedDraft; }, [](auto& d) { d.client = ClientId{9}; },
         [](auto& d) { d.window.opens = day("2026-09-07"); },
         [](auto& d) { d.window.due = day("2026-09-07"); },
         [](auto& d) { d.window.closes = day("2026-09-07"); },
         [](auto& d) { d.action = DueAction::Allocate; }, [](auto& d) { d.fact.kind = FactKind::Episode; },
         [](auto& d) { d.fact.id = 9; }, [](auto& d) { d.fact.on.reset(); }, [](auto& d) { d.attempt = 2; },
         [](auto& d) { d.escalated = true; }});
    expectEveryFieldToCount<DueState>(
        {DueStateKind::Open, 3},
        {[](auto& s) { s.kind = DueStateKind::Planned; }, [](auto& s) { s.days = 4; }});
    expectEveryFieldToCount<Finding>({"seenWithin", Severity::Check, Met::Met, {}},
                                     {[](auto& f) { f.rule = {}; },
                                      [](auto& f) { f.severity = Severity::Stop; },
                                      [](auto& f) { f.met = Met::Unknown; }, [](auto& f) { f.fact.id = 9; }});
    expectEveryFieldToCount<ClinicalWrite>(
        {1, ClientId{1}, WriteKind::SessionSigned, 1, StaffId{1}, moment("2026-09-08T10:00:00Z"),
         test::today(), "keywork"},
        {[](auto& w) { w.sequence = 9; }, [](auto& w) { w.client = ClientId{9}; },
         [](auto& w) { w.kind = WriteKind::Registered; }, [](auto& w) { w.subject = 9; },
         [](auto& w) { w.by = StaffId{9}; }, [](auto& w) { w.at = moment("2026-09-09T10:00:00Z"); },
         [](auto& w) { w.happenedOn.reset(); }, [](auto& w) { w.detail = {}; }});
    expectEveryFieldToCount<Draft>(
        test::draft(),
        {[](auto& d) { d.id = DraftId{9}; }, [](auto& d) { d.author = StaffId{9}; },
         [](auto& d) { d.client = ClientId{9}; }, [](auto& d) { d.subject = DraftSubject::Addendum; },
         [](auto& d) { d.appointment = AppointmentId{9}; }, [](auto& d) { d.session = SessionId{9}; },
         [](auto& d) { d.body = {}; }, [](auto& d) { d.begunFrom = 9; },
         [](auto& d) { d.begunAt = moment("2026-09-07T10:00:00Z"); },
         [](auto& d) { d.savedAt = moment("2026-09-09T10:00:00Z"); },
         [](auto& d) { d.discardedAt = moment("2026-09-09T10:00:00Z"); },
         [](auto& d) { d.editor = "window-a"; }, [](auto& d) { d.version = 9; }});
}

} // namespace
} // namespace keywork::domain
