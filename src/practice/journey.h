#pragma once

#include "domain/careplan/care_plan.h"
#include "practice/journey_plan.h"
#include "practice/prose.h"
#include "practice/scribe.h"

namespace keywork::practice {

// When a client and their keyworker usually meet.
struct UsualSlot {
    unsigned weekday; // 1 Monday … 5 Friday
    TimeOfDay time;
};

// Who is involved with one client.
struct Involved {
    domain::StaffId keyworker;
    domain::StaffId clinician;
    domain::StaffId teamLead;
    std::optional<domain::StaffId> transferTo; // a transfer that waits for this worker
    UsualSlot slot;
};

// Writes one client and everything that happened to them, by plan.
class Journey {
public:
    Journey(Scribe& scribe, const Prose& prose, const Involved& involved, Dice dice, LocalTime now);

    domain::ClientId write(const domain::ClientRef& ref, const domain::ClientDetails& details,
                           const JourneyPlan& plan);

private:
    struct Course; // one episode while it is being written
    void writeEpisode(const PlannedEpisode& planned, bool returning);
    domain::StartSnapshot snapshot();
    domain::EpisodeState stateOf(const PlannedEpisode& planned);
    void writeStart(const Course& course);
    void writePathway(Course& course);
    void writeInterventions(Course& course);
    Date someDayOf(const Course& course); // in treatment
    void writeObservations(const Course& course);
    void writeNaloxone(const Course& course);
    void writeEvents(const Course& course);
    void writeCarePlan(Course& course);
    domain::CarePlan firstPlan(const Course& course);
    enum class MadeBy { Itself, Review };
    domain::SignedPlan signPlan(const Course& course, domain::CarePlan plan, Date on, MadeBy by);
    domain::SignedPlan writeReview(const Course& course, const domain::SignedPlan& before, Date on);
    void writeSteps(const Course& course, const domain::Goal& goal, Date from, Date until);
    void writeMeetings(Course& course);
    void writeMeeting(Course& course, LocalTime at, int gapDays);
    void writeSession(Course& course, domain::AppointmentId appointment, LocalTime at,
                      domain::Attendance attendance, int gapDays);
    void workOnGoals(Course& course, domain::SessionContent& content);
    void writeMissed(const Course& course, domain::AppointmentId missed, LocalTime at);
    void event(const std::string& kind, Date on, domain::StaffId by);
    void observe(const std::string& kind, std::variant<domain::Answer, domain::Code> value, Date on);
    LocalTime entered(Date day);

    Scribe& m_scribe;
    const Prose& m_prose;
    Involved m_involved;
    Dice m_dice;
    LocalTime m_now;
    std::optional<domain::ClientId> m_client;
    Prose::About m_about;
    Date m_born{};
};

} // namespace keywork::practice
