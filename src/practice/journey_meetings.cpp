#include "practice/course.h"

#include <algorithm>

// The appointments and sessions of a practice journey, and what follows those that were missed.
namespace keywork::practice {

using domain::AppointmentOutcome;
using domain::WriteKind;

namespace {

constexpr int unresolvedWindow = 9; // days back in which some outcomes have not been recorded yet

int daysBetweenMeetings(domain::Layer layer, domain::Phase phase, Dice& dice)
{
    switch (layer) {
    case domain::Layer::Intensive: return dice.chance(75) ? 7 : 14;
    case domain::Layer::Enhanced: return dice.chance(65) ? 7 : 14;
    case domain::Layer::Standard: return phase == domain::Phase::Engagement ? 14 : dice.chance(60) ? 14 : 28;
    }
    return 14;
}

AppointmentOutcome outcomeOf(Dice& dice)
{
    constexpr std::array outcomes = {
        AppointmentOutcome::Attended,           AppointmentOutcome::Late,
        AppointmentOutcome::DidNotAttend,       AppointmentOutcome::CancelledByClient,
        AppointmentOutcome::CancelledByService, AppointmentOutcome::Declined};
    return outcomes.at(dice.byWeight({73, 6, 11, 6, 3, 1}));
}

domain::SessionKind kindOf(Dice& dice)
{
    constexpr std::array kinds = {domain::SessionKind::Keywork,   domain::SessionKind::Psychosocial,
                                  domain::SessionKind::Telephone, domain::SessionKind::HomeVisit,
                                  domain::SessionKind::Family,    domain::SessionKind::Video};
    return kinds.at(dice.byWeight({72, 12, 9, 3, 2, 2}));
}

const char* placeOf(domain::SessionKind kind, Dice& dice)
{
    switch (kind) {
    case domain::SessionKind::Telephone: return "Telephone";
    case domain::SessionKind::Video: return "Video";
    case domain::SessionKind::HomeVisit: return "Home";
    case domain::SessionKind::Keywork:
    case domain::SessionKind::Psychosocial:
    case domain::SessionKind::Medical:
    case domain::SessionKind::Group:
    case domain::SessionKind::Family:
    case domain::SessionKind::DropIn: break;
    }
    return dice.chance(50) ? "Room 1" : dice.chance(50) ? "Room 2" : "Room 3";
}

// How much of what was used at the start is still used: less in later phases, never a straight line.
int remainingPercent(domain::Phase phase, Dice& dice)
{
    switch (phase) {
    case domain::Phase::Engagement: return dice.between(40, 95);
    case domain::Phase::Preparation: return dice.between(10, 60);
    case domain::Phase::ActiveChange: return dice.between(0, 25);
    case domain::Phase::Completion: return dice.between(0, 8);
    }
    return 50;
}

} // namespace

void Journey::writeMeetings(Course& course)
{
    // The first usual weekday after treatment started, then on and on; one is booked ahead while the episode is open.
    Date day = addDays(*course.plan.startedOn, 1);
    while (isoWeekday(day) != m_involved.slot.weekday) day = addDays(day, 1);
    Date before = *course.plan.startedOn;
    while (day <= course.lastDay) {
        if (!course.plan.endedOn || day < *course.plan.endedOn)
            writeMeeting(course, {day, m_involved.slot.time}, daysBetween(before, day));
        before = day;
        day = addDays(day, course.plan.everyWeek
                               ? 7
                               : daysBetweenMeetings(course.layerOn(day), course.phaseOn(day), m_dice));
    }
    if (!course.plan.endedOn && m_dice.chance(82)) writeMeeting(course, {day, m_involved.slot.time}, 0);
}

void Journey::writeMeeting(Course& course, LocalTime at, int gapDays)
{
    const auto kind = kindOf(m_dice);
    const int minutes = kind == domain::SessionKind::Telephone ? 30 : 45;
    domain::Appointment appointment{
        domain::AppointmentId{0}, *m_client,        course.id, m_involved.keyworker, kind, at, minutes,
        placeOf(kind, m_dice),    domain::Booked{}, 1};
    const bool past = at.day < m_now.day;
    const bool unresolved = past && daysBetween(at.day, m_now.day) <= unresolvedWindow && m_dice.chance(9);
    std::optional<AppointmentOutcome> outcome;
    if (past && !unresolved) outcome = outcomeOf(m_dice);
    if (outcome) {
        appointment.state = domain::Resolved{
            *outcome, domain::isAttended(*outcome)
                          ? std::string()
                          : m_prose.outcomeNote(m_dice, std::string(domain::code(*outcome)))};
    }
    const auto id = store::AppointmentTable(m_scribe.db()).insert(appointment);
    const Date booked =
        std::max(course.plan.referredOn, std::min(m_now.day, addDays(at.day, -std::max(gapDays, 7))));
    m_scribe.wrote(WriteKind::AppointmentBooked, *m_client, id.number(),
                   {m_involved.keyworker, entered(booked), at.day});
    if (!outcome) return;
    if (domain::isAttended(*outcome)) {
        writeSession(course, id, at,
                     *outcome == AppointmentOutcome::Late ? domain::Attendance::Late
                                                          : domain::Attendance::Attended,
                     gapDays);
        return;
    }
    const LocalTime noted{at.day, TimeOfDay::fromMinutes(at.time.minutes() + 20)};
    m_scribe.wrote(WriteKind::AppointmentResolved, *m_client, id.number(),
                   {m_involved.keyworker, noted, at.day, std::string(domain::code(*outcome))});
    if (*outcome == AppointmentOutcome::DidNotAttend) writeMissed(course, id, at);
}

void Journey::writeSession(Course& course, domain::AppointmentId appointment, LocalTime at,
                           domain::Attendance attendance, int gapDays)
{
    m_about.phase = course.phaseOn(at.day);
    const bool byTelephone = m_dice.chance(9);
    domain::SessionContent content{
        byTelephone ? domain::SessionKind::Telephone : domain::SessionKind::Keywork,
        at,
        byTelephone ? m_dice.between(10, 25) : m_dice.between(5, 12) * 5,
        byTelephone ? "Telephone" : "Room 2",
        {},
        attendance,
        {},
        {},
        m_dice.chance(80) ? domain::RiskToday::NoChange : domain::RiskToday::NotDiscussed,
        m_prose.note(m_dice, m_about)};
    for (const auto id : course.interventions) {
        if (m_dice.chance(60)) content.interventions.push_back(id);
    }
    workOnGoals(course, content);
    const int since =
        std::max(1, course.lastSession ? daysBetween(*course.lastSession, at.day) : std::max(gapDays, 1));
    for (const auto& substance : course.start.substances) {
        domain::SubstanceUse use{substance.substance, domain::UseNotAsked{}};
        const int days =
            since * substance.daysInLast28.value_or(0) * remainingPercent(m_about.phase, m_dice) / 2800;
        if (m_dice.chance(88))
            use.use = days == 0 ? domain::Use(domain::NoUse{})
                                : domain::Use(domain::Used{std::min(days, since), {}, substance.route});
        content.use.push_back(std::move(use));
    }
    const LocalTime signedAt =
        std::min(LocalTime{at.day, TimeOfDay::fromMinutes(at.time.minutes() + content.minutes + 12)}, m_now);
    store::SessionTable sessions(m_scribe.db());
    const auto kind = std::string(domain::code(content.kind));
    const auto id =
        sessions.insert({domain::SessionId{0}, *m_client, course.id, m_involved.keyworker, appointment,
                         std::move(content), m_scribe.moment(signedAt), std::nullopt});
    course.lastSession = at.day;
    m_scribe.wrote(WriteKind::SessionSigned, *m_client, id.number(),
                   {m_involved.keyworker, signedAt, at.day, kind});
    m_scribe.wrote(WriteKind::AppointmentResolved, *m_client, appointment.number(),
                   {m_involved.keyworker, signedAt, at.day,
                    attendance == domain::Attendance::Late ? "late" : "attended"});
    if (!m_dice.chance(3)) return;
    const LocalTime later = std::min(LocalTime{addDays(at.day, 1), TimeOfDay::fromMinutes(10 * 60)}, m_now);
    sessions.addAddendum({domain::AddendumId{0}, id, m_involved.keyworker, m_scribe.moment(later),
                          m_prose.addendum(m_dice, m_about)});
    m_scribe.wrote(WriteKind::AddendumSigned, *m_client, id.number(), {m_involved.keyworker, later, at.day});
}

void Journey::writeMissed(const Course& course, domain::AppointmentId missed, LocalTime at)
{
    using domain::AttemptOutcome;
    using domain::AttemptRoute;
    const auto attempt = [&](int daysLater, AttemptRoute route, AttemptOutcome outcome) {
        const LocalTime when{addDays(at.day, daysLater),
                             TimeOfDay::fromMinutes(15 * 60 + m_dice.between(0, 90))};
        if (when > m_now || (course.plan.endedOn && when.day > *course.plan.endedOn)) return;
        const auto id =
            store::ContactAttemptTable(m_scribe.db())
                .insert(domain::ContactAttempt{
                    domain::ContactAttemptId{0}, *m_client, course.id, missed, m_involved.keyworker, when,
                    route, outcome, m_prose.attemptNote(m_dice, std::string(domain::code(outcome)))});
        m_scribe.wrote(WriteKind::AttemptRecorded, *m_client, id.number(),
                       {m_involved.keyworker, when, when.day, std::string(domain::code(outcome))});
    };
    const bool recent = daysBetween(at.day, m_now.day) < 14;
    if (recent && m_dice.chance(35)) return; // still to be done: work for Today
    const bool reached = m_dice.chance(55);
    attempt(0, AttemptRoute::Call, reached ? AttemptOutcome::Reached : AttemptOutcome::NoAnswer);
    if (reached || (recent && m_dice.chance(40))) return;
    attempt(1, AttemptRoute::Text, AttemptOutcome::Sent);
    attempt(5, AttemptRoute::Letter, AttemptOutcome::Sent);
}

} // namespace keywork::practice
