#pragma once

#include "domain/careplan/care_plan.h"
#include "domain/code_list.h"
#include "domain/entered_in_error.h"
#include "domain/session/session_kind.h"
#include "domain/session/substance_use.h"

#include <vector>

namespace keywork::domain {

enum class Attendance { Attended, Late };

constexpr CodeTable<Attendance, 2> codeTable(Attendance)
{
    return {{{Attendance::Attended, "attended"}, {Attendance::Late, "late"}}};
}

enum class RiskToday { NoChange, Changed, NotDiscussed };

constexpr CodeTable<RiskToday, 3> codeTable(RiskToday)
{
    return {{{RiskToday::NoChange, "noChange"},
             {RiskToday::Changed, "changed"},
             {RiskToday::NotDiscussed, "notDiscussed"}}};
}

// The note in its three parts.
struct SessionNote {
    std::string talkedAbout;
    std::string agreed;
    std::string next;
    friend bool operator==(const SessionNote&, const SessionNote&) = default;
};

// What the author fills in; the whole of it once signed never changes.
struct SessionContent {
    SessionKind kind = SessionKind::Keywork;
    LocalTime start;
    int minutes = 0; // 1 to 720
    std::string place;
    std::string present; // who was there besides the client: "Sam Okafor, mother"
    Attendance attendance = Attendance::Attended;
    std::vector<InterventionId> interventions; // given in this session
    std::vector<SubstanceUse> use;
    RiskToday risk = RiskToday::NotDiscussed;
    SessionNote note;
    std::vector<GoalId> goals = {}; // worked on, of the care plan
    std::vector<StepId> steps = {};
    friend bool operator==(const SessionContent&, const SessionContent&) = default;
};

// A signed session. What is not signed is a draft and not part of the record.
struct Session {
    SessionId id;
    ClientId client;
    EpisodeId episode;
    StaffId author;
    std::optional<AppointmentId> appointment; // at most one session comes of an appointment
    SessionContent content;
    Instant signedAt;
    std::optional<EnteredInError> error;

    bool counts() const { return !error; }
    friend bool operator==(const Session&, const Session&) = default;
};

struct Addendum {
    AddendumId id;
    SessionId session;
    StaffId author;
    Instant at;
    std::string text;
    friend bool operator==(const Addendum&, const Addendum&) = default;
};

enum class SessionRefusal {
    InFuture,
    BeforeReferral,
    AfterEnding,
    MinutesMissing,
    MinutesOutOfRange,
    NoteEmpty, // nothing in any of the three parts
    NoteTooLong,
    SubstanceTwice,
    UseDaysOutOfRange, // more days than have passed since last time
    InterventionNotOfEpisode,
    GoalNotOfEpisode // or a step
};

// The longest part of a note that is taken, in bytes: some 30,000 words. Longer text is refused whole, never cut.
constexpr std::size_t longestNotePart = 200'000;

struct SigningFacts {
    Date referredOn;
    std::optional<Date> endedOn;
    std::optional<Date> lastSession; // the contact before this one
    std::vector<InterventionId> episodeInterventions;
    std::vector<KnownGoal> episodeGoals = {};
};

Result<SessionContent, SessionRefusal> checkedSession(SessionContent content, const SigningFacts& facts,
                                                      LocalTime now);

enum class SessionWarning { ShortThreeTimes, NothingLinked, LateEntry };

struct SessionPolicy {
    int shortMinutes = 30; // a session shorter than this, three times running, is worth a thought
    int lateEntryDays = 30;
};

// Warnings, never blocks (domain.md section 6). `minutesBefore` are those of the last sessions, newest first.
std::vector<SessionWarning> sessionWarnings(const SessionContent& content,
                                            const std::vector<int>& minutesBefore,
                                            const SessionPolicy& policy, Date today);

} // namespace keywork::domain
