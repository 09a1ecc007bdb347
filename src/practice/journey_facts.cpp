#include "domain/risk/kinds.h"
#include "practice/course.h"

// What an episode of a practice journey starts from, what is given in it, and what happens around it.
namespace keywork::practice {

using domain::Answer;
using domain::InterventionType;
using domain::WriteKind;

namespace {

struct SubstanceHabit {
    domain::Code substance;
    domain::Code route;
    int leastDays;
    int mostDays;
};

std::vector<SubstanceHabit> habits(Substances substances)
{
    switch (substances) {
    case Substances::Opiates: return {{"1011", "3", 18, 28}, {"2200", "4", 2, 12}};
    case Substances::OpiatesAndCrack:
        return {{"1011", "1", 20, 28}, {"3201", "3", 6, 24}, {"7000", "4", 2, 14}};
    case Substances::Alcohol: return {{"7000", "4", 16, 28}};
    case Substances::Cannabis: return {{"5000", "3", 20, 28}, {"7000", "4", 2, 10}};
    case Substances::Cocaine: return {{"3200", "2", 6, 20}, {"7000", "4", 6, 18}};
    }
    return {};
}

bool usesOpiates(Substances substances)
{
    return substances == Substances::Opiates || substances == Substances::OpiatesAndCrack;
}

} // namespace

domain::StartSnapshot Journey::snapshot()
{
    domain::StartSnapshot start;
    for (const auto& habit : habits(m_about.substances)) {
        start.substances.push_back({habit.substance, habit.route, m_dice.between(14, 27),
                                    m_dice.between(habit.leastDays, habit.mostDays)});
    }
    const bool injects = !start.substances.empty() && start.substances.front().route == "1";
    start.injectingStatus = injects ? "C" : m_dice.chance(30) ? "P" : "N";
    start.accommodation = m_dice.chance(60) ? "3" : m_dice.chance(60) ? "2" : "1";
    start.employment = m_dice.pick(std::vector<std::string>{"12", "12", "9", "9", "1", "10", "14"});
    start.parentalStatus = m_dice.pick(std::vector<std::string>{"14", "14", "13", "12", "11"});
    start.childrenInHousehold = start.parentalStatus == "11" ? m_dice.between(1, 3) : 0;
    start.previouslyTreated = m_dice.chance(55) ? Answer::Yes : Answer::No;
    return start;
}

void Journey::writeInterventions(Course& course)
{
    store::InterventionTable interventions(m_scribe.db());
    const Date start = *course.plan.startedOn;
    const auto give = [&](InterventionType type, const char* detail, Date on, const char* by) {
        domain::Intervention given{domain::InterventionId{0},
                                   course.id,
                                   type,
                                   detail,
                                   "community",
                                   course.plan.referredOn,
                                   on,
                                   on,
                                   std::nullopt,
                                   by,
                                   1};
        if (course.plan.endedOn) {
            const auto how = course.plan.ending == domain::EndingClass::Completed
                                 ? domain::InterventionEnding::PlannedExit
                                 : domain::InterventionEnding::UnplannedExit;
            given.end = domain::InterventionEnd{*course.plan.endedOn, how};
        }
        const auto id = interventions.insert(given);
        course.interventions.push_back(id);
        m_scribe.wrote(
            WriteKind::InterventionRecorded, *m_client, id.number(),
            {type == InterventionType::Pharmacological ? m_involved.clinician : m_involved.keyworker,
             entered(on), on, detail});
    };
    if (usesOpiates(m_about.substances)) {
        give(InterventionType::Pharmacological, m_dice.chance(65) ? "methadone" : "buprenorphine", start,
             "Dr Asha Menon");
        if (m_dice.chance(80)) give(InterventionType::Psychosocial, "motivational", start, "");
    } else {
        give(InterventionType::Psychosocial, m_dice.chance(50) ? "cognitiveBehavioural" : "motivational",
             start, "");
    }
    const Date later = addDays(start, m_dice.between(20, 90));
    if (later < course.lastDay && m_dice.chance(55))
        give(InterventionType::RecoverySupport, m_dice.chance(50) ? "mutualAid" : "peerSupport", later, "");
}

void Journey::event(const std::string& kind, Date on, domain::StaffId by)
{
    if (on > m_now.day) return;
    const auto at = entered(on);
    const auto id =
        store::LifeEventTable(m_scribe.db())
            .insert({domain::LifeEventId{0}, *m_client, kind, on, m_scribe.moment(at), by,
                     m_prose.eventSource(m_dice), m_prose.eventNote(m_dice, m_about, kind), std::nullopt});
    m_scribe.wrote(WriteKind::EventRecorded, *m_client, id.number(), {by, at, on, kind});
}

void Journey::observe(const std::string& kind, std::variant<Answer, domain::Code> value, Date on)
{
    if (on > m_now.day) return;
    const auto at = entered(on);
    const auto id = store::ObservationTable(m_scribe.db())
                        .insert({domain::ObservationId{0},
                                 *m_client,
                                 kind,
                                 std::move(value),
                                 on,
                                 m_scribe.moment(at),
                                 m_involved.keyworker,
                                 {},
                                 std::nullopt});
    m_scribe.wrote(WriteKind::ObservationRecorded, *m_client, id.number(),
                   {m_involved.keyworker, at, on, kind});
}

// Asked at the start, given within days to who has none, and asked again twice a year. A few have used or lost theirs
// in the last days, which is work for somebody.
void Journey::writeNaloxone(const Course& course)
{
    if (!usesOpiates(m_about.substances)) return;
    const std::string held(domain::observation_kind::naloxoneHeld);
    Date asked = *course.plan.startedOn;
    const auto ask = [&](Answer answer, int daysLater) {
        const Date day = addDays(asked, daysLater);
        if (day > course.lastDay) return false;
        observe(held, answer, day);
        asked = day;
        return true;
    };
    if (m_dice.chance(70)) ask(Answer::Yes, 0);
    else if (ask(Answer::No, 0)) ask(Answer::Yes, m_dice.between(2, 9));
    while (ask(Answer::Yes, m_dice.between(150, 200))) {
    }
    if (course.plan.endedOn || !m_dice.chance(12)) return;
    const Date lost = addDays(m_now.day, -m_dice.between(3, 18));
    if (lost > asked) observe(held, Answer::No, lost);
}

Date Journey::someDayOf(const Course& course)
{
    const Date start = *course.plan.startedOn;
    return addDays(start, m_dice.between(0, daysBetween(start, course.lastDay)));
}

void Journey::writeObservations(const Course& course)
{
    const Date start = *course.plan.startedOn;
    writeNaloxone(course);
    observe("housing",
            domain::Code(m_dice.pick(
                std::vector<std::string>{"settled", "settled", "temporary", "atRisk", "noFixedAbode"})),
            start);
    if (m_dice.chance(60))
        observe("supports", m_dice.chance(65) ? Answer::Yes : Answer::No, someDayOf(course));
    if (m_dice.chance(35)) observe("housing", domain::Code("settled"), someDayOf(course));
    if (m_dice.chance(5)) observe("loneWorking", Answer::Yes, start);
}

void Journey::writeEvents(const Course& course)
{
    if (usesOpiates(m_about.substances) && m_dice.chance(14))
        event("overdose", someDayOf(course), m_involved.clinician);
    if (m_dice.chance(8)) {
        const Date in = someDayOf(course);
        event("custodyIn", in, m_involved.keyworker);
        const Date out = addDays(in, m_dice.between(14, 60));
        if (out <= course.lastDay) event("custodyOut", out, m_involved.keyworker);
    }
    if (m_dice.chance(7)) event("safeguardingConcern", someDayOf(course), m_involved.teamLead);
    if (m_dice.chance(10)) event("bereavement", someDayOf(course), m_involved.keyworker);
    if (m_dice.chance(12))
        event(m_dice.chance(50) ? "housingLost" : "jobStarted", someDayOf(course), m_involved.keyworker);
    // Something new that a colleague heard of in the last days: what "since you last looked" is for.
    if (course.plan.endedOn || !m_dice.chance(20)) return;
    const Date heard = addDays(m_now.day, -m_dice.between(0, 6));
    if (heard > *course.plan.startedOn)
        event(m_dice.chance(50) ? "benefitsChanged" : "relationshipBegun", heard, m_involved.clinician);
}

} // namespace keywork::practice
