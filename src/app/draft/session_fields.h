#pragma once

#include "app/draft/field_fault.h"
#include "base/result.h"
#include "domain/appointment/appointment.h"
#include "domain/session/session.h"

#include <string>
#include <vector>

namespace keywork::app {

// The session form exactly as it stands while somebody types: text as typed, so that not even a half-typed date is lost.
struct UseFields {
    domain::Code substance;
    std::string answer; // "notAsked", "none", "used"
    std::string days;
    std::string amount;
    domain::Code route;
    friend bool operator==(const UseFields&, const UseFields&) = default;
};

// What changed today, before it is written as a life event or an observation.
struct RiskFields {
    std::string what; // "event", "observation"
    domain::Code kind;
    std::string value; // of an observation: the code of an Answer, or one from the kind's list
    std::string on;
    std::string note;
    friend bool operator==(const RiskFields&, const RiskFields&) = default;
};

struct SessionFields {
    std::string kind;
    std::string date;
    std::string start;
    std::string minutes;
    std::string place;
    std::string present;
    std::string outcome; // a code of AppointmentOutcome
    std::string talkedAbout;
    std::string agreed;
    std::string next;
    std::vector<UseFields> use;
    std::vector<std::int64_t> interventions;
    std::vector<std::int64_t> goals; // worked on
    std::vector<std::int64_t> steps;
    std::string risk;
    std::string nextWhen;
    std::string nextKind;
    std::string outcomeNote; // of the appointment that nobody came to
    std::vector<RiskFields> changes;
    friend bool operator==(const SessionFields&, const SessionFields&) = default;
};

enum class FieldsError { NotJson, WrongShape };

// How the fields are kept in a draft's body, with a version of its own.
std::string toDraftBody(const SessionFields& fields);
Result<SessionFields, FieldsError> fromDraftBody(const std::string& body);

// Which field keeps the fields from being a session, and why.
enum class SessionField {
    Kind,
    Date,
    Start,
    Minutes,
    Place,
    Present,
    Outcome,
    TalkedAbout,
    Agreed,
    Next,
    Use,
    NextWhen
};
struct FieldProblem {
    SessionField field;
    FieldFault fault;
    std::size_t row = 0; // in the use grid
    friend bool operator==(const FieldProblem&, const FieldProblem&) = default;
};

struct ReadFields {
    domain::SessionContent content;
    domain::AppointmentOutcome outcome;
    std::optional<LocalTime> nextAt; // none: no next appointment wanted
    domain::SessionKind nextKind;
};

// The typed fields as values, or everything that is not understood, in no particular order. A next
// appointment without a time is meant for the time of this session.
Result<ReadFields, std::vector<FieldProblem>> readFields(const SessionFields& fields, Date today);

} // namespace keywork::app
