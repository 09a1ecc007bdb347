#include "practice/journey.h"

#include "domain/staff/staff.h"
#include "practice/course.h"
#include "store/allocation_table.h"
#include "store/stamp.h"

#include <algorithm>

namespace keywork::practice {

using domain::Answer;
using domain::WriteKind;

Journey::Journey(Scribe& scribe, const Prose& prose, const Involved& involved, Dice dice, LocalTime now)
    : m_scribe(scribe), m_prose(prose), m_involved(involved), m_dice(dice), m_now(now)
{
}

// Some time of that working day; never after now.
LocalTime Journey::entered(Date day)
{
    const LocalTime at{day, TimeOfDay::fromMinutes(9 * 60 + m_dice.between(0, 7 * 60))};
    return std::min(at, m_now);
}

domain::ClientId Journey::write(const domain::ClientRef& ref, const domain::ClientDetails& details,
                                const JourneyPlan& plan)
{
    m_born = details.born;
    m_about = {domain::calledName(details.name), plan.substances, domain::Phase::Engagement};
    domain::Client client{domain::ClientId{0}, ref, details, std::nullopt, 1};
    const auto& last = plan.episodes.back();
    if (last.endedOn && last.ending == domain::EndingClass::Died) client.diedOn = last.endedOn;
    m_client = store::ClientTable(m_scribe.db()).insert(client);
    const Date registered = plan.episodes.front().referredOn;
    m_scribe.wrote(WriteKind::Registered, *m_client, m_client->number(),
                   {m_involved.keyworker, entered(registered), registered});
    bool returning = false;
    for (const auto& episode : plan.episodes) {
        writeEpisode(episode, returning);
        returning = true;
    }
    return *m_client;
}

domain::EpisodeState Journey::stateOf(const PlannedEpisode& planned)
{
    if (!planned.startedOn) return domain::Referred{planned.acceptedOn};
    if (!planned.endedOn) return domain::InTreatment{*planned.startedOn};
    domain::Ending ending{
        *planned.endedOn, {}, planned.ending, domain::Aftercare::NotDiscussed, Answer::NotAsked, {}, {}, {}};
    switch (planned.ending) {
    case domain::EndingClass::Completed:
        ending.reason = m_about.substances == Substances::Alcohol ? "81" : "80";
        ending.aftercare = m_dice.chance(80) ? domain::Aftercare::Agreed : domain::Aftercare::Declined;
        ending.wayBackExplained = Answer::Yes;
        ending.exitOutcomeMissing = "Outcome records are not kept in this system yet.";
        break;
    case domain::EndingClass::Transferred: ending.reason = m_dice.chance(70) ? "83" : "84"; break;
    case domain::EndingClass::Unplanned: ending.reason = m_dice.chance(85) ? "85" : "87"; break;
    case domain::EndingClass::Died: ending.reason = "89"; break;
    }
    ending.note = m_prose.endingNote(m_dice, m_about, planned.ending);
    return domain::Closed{planned.startedOn, ending};
}

void Journey::writeEpisode(const PlannedEpisode& planned, bool returning)
{
    auto& db = m_scribe.db();
    m_about.phase = domain::Phase::Engagement;
    const auto start = snapshot();
    const auto id = store::EpisodeTable(db).insert(
        {domain::EpisodeId{0}, *m_client, m_prose.referral(m_dice, planned.referredOn), stateOf(planned),
         start, returning ? m_prose.different(m_dice) : std::string(), 1});
    m_scribe.wrote(WriteKind::EpisodeOpened, *m_client, id.number(),
                   {m_involved.keyworker, entered(planned.referredOn), planned.referredOn});
    if (!planned.acceptedOn) return;
    m_scribe.wrote(WriteKind::ReferralAccepted, *m_client, id.number(),
                   {m_involved.teamLead, entered(*planned.acceptedOn), planned.acceptedOn});
    Course course{planned, id,           start, planned.endedOn.value_or(m_now.day),
                  {},      std::nullopt, {},    m_dice.forPurpose(32)};
    if (planned.allocated) writeStart(course);
    if (!planned.startedOn) return;
    writePathway(course);
    writeInterventions(course);
    writeObservations(course);
    writeEvents(course);
    writeCarePlan(course);
    writeMeetings(course);
    if (planned.endedOn) {
        const auto ending = std::string(domain::code(planned.ending));
        m_scribe.wrote(WriteKind::EpisodeClosed, *m_client, id.number(),
                       {m_involved.keyworker,
                        {*planned.endedOn, TimeOfDay::fromMinutes(17 * 60)},
                        planned.endedOn,
                        ending});
    }
}

void Journey::writeStart(const Course& course)
{
    store::AllocationTable allocations(m_scribe.db());
    const Date from = *course.plan.acceptedOn;
    const auto id = allocations.insert({domain::AllocationId{0}, course.id, m_involved.keyworker,
                                        domain::AllocationRole::Keyworker, from, course.plan.endedOn, from});
    m_scribe.wrote(WriteKind::Allocated, *m_client, id.number(),
                   {m_involved.teamLead, entered(from), from, "keyworker"});
    if (m_involved.transferTo && !course.plan.endedOn) {
        const Date asked = std::max(from, addDays(m_now.day, -m_dice.between(1, 7)));
        const auto waiting =
            allocations.insert({domain::AllocationId{0}, course.id, *m_involved.transferTo,
                                domain::AllocationRole::Keyworker, asked, std::nullopt, std::nullopt});
        m_scribe.wrote(WriteKind::Allocated, *m_client, waiting.number(),
                       {m_involved.teamLead, entered(asked), asked, "keyworker"});
    }
    if (course.plan.startedOn) {
        m_scribe.wrote(WriteKind::TreatmentStarted, *m_client, course.id.number(),
                       {m_involved.keyworker, entered(*course.plan.startedOn), course.plan.startedOn});
    }
}

void Journey::writePathway(Course& course)
{
    store::PathwayTable pathway(m_scribe.db());
    const Date start = *course.plan.startedOn;
    pathway.insert(domain::PhaseChange{domain::PhaseChangeId{0},
                                       course.id,
                                       domain::Phase::Engagement,
                                       start,
                                       m_involved.keyworker,
                                       domain::WithClient{},
                                       {},
                                       {}});
    pathway.insert(domain::LayerChange{domain::LayerChangeId{0},
                                       course.id,
                                       domain::Layer::Standard,
                                       start,
                                       m_involved.keyworker,
                                       domain::WithClient{},
                                       {}});
    for (const auto& move : course.plan.phases) {
        m_about.phase = move.to;
        const auto at = entered(move.on);
        if (!move.back) {
            const auto wish = pathway.insert(
                domain::ClientWish{domain::WishId{0}, course.id, m_prose.wish(m_dice, m_about), move.on},
                store::Stamp{m_involved.keyworker, m_scribe.moment(at)});
            m_scribe.wrote(WriteKind::WishRecorded, *m_client, wish.number(),
                           {m_involved.keyworker, at, move.on});
        }
        const auto id = pathway.insert(domain::PhaseChange{
            domain::PhaseChangeId{0}, course.id, move.to, move.on, m_involved.keyworker, domain::WithClient{},
            m_prose.clientView(m_dice, move.back), m_prose.phaseReason(m_dice, m_about, move.back)});
        m_scribe.wrote(WriteKind::PhaseChanged, *m_client, id.number(),
                       {m_involved.keyworker, at, move.on, std::string(domain::code(move.to))});
    }
    auto layer = domain::Layer::Standard;
    for (const auto& change : course.plan.layers) {
        const auto id = pathway.insert(domain::LayerChange{
            domain::LayerChangeId{0}, course.id, change.to, change.on, m_involved.keyworker,
            domain::WithClient{}, m_prose.layerReason(m_dice, m_about, change.to > layer)});
        m_scribe.wrote(
            WriteKind::LayerChanged, *m_client, id.number(),
            {m_involved.keyworker, entered(change.on), change.on, std::string(domain::code(change.to))});
        layer = change.to;
    }
    m_about.phase = course.phaseOn(course.lastDay);
}

} // namespace keywork::practice
