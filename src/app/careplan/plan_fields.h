#pragma once

#include "app/draft/session_fields.h"
#include "domain/careplan/care_plan.h"

namespace keywork::app {

// The form of a care plan exactly as it stands while somebody types: text as typed, so that not even a half-typed date
// is lost.
struct StepFields {
    std::int64_t id = 0; // of a step that was signed before; 0: it is new
    std::string what;
    std::string owner; // "", "client", "keyworker", "named"
    std::string ownerName;
    std::string due;
    friend bool operator==(const StepFields&, const StepFields&) = default;
};

struct GoalFields {
    std::int64_t id = 0; // of a goal that was signed before; 0: it is new
    std::string domain;  // the code of a LifeDomain
    std::string clientWords;
    std::string workingWords;
    std::string why;
    std::string baseline;
    std::string howWeWillKnow;
    std::string target;
    std::string status; // the code of a GoalStatus
    std::vector<StepFields> steps;
    friend bool operator==(const GoalFields&, const GoalFields&) = default;
};

struct CapitalFields {
    std::string words;
    std::string rating; // "" or 0 to 10
    friend bool operator==(const CapitalFields&, const CapitalFields&) = default;
};

struct SaferFields {
    std::string what;
    std::string by;
    friend bool operator==(const SaferFields&, const SaferFields&) = default;
};

struct SharingFields {
    std::string withWhom;
    std::string what;
    std::string until;
    std::string withdrawnOn;
    friend bool operator==(const SharingFields&, const SharingFields&) = default;
};

struct AgreementFields {
    std::string kind; // the code of an AgreementKind
    std::string on;
    std::string copy; // the code of a CopyGiven
    friend bool operator==(const AgreementFields&, const AgreementFields&) = default;
};

struct PlanFields {
    std::string on;
    std::string whatIWant;
    std::string strengths;
    std::map<std::string, std::string> situation; // by the code of a LifeDomain
    std::map<std::string, CapitalFields> capital; // by the code of a Capital
    std::vector<GoalFields> goals;
    std::vector<std::int64_t> inUse; // interventions
    std::vector<SaferFields> saferActions;
    std::string badDays;
    std::string noLongerNeeded;
    std::string howToReachMe;
    std::string whomYouMayAsk;
    std::string aboutMyMedicine;
    std::vector<SharingFields> sharing;
    std::vector<std::string> participants;
    std::string reviewOn;
    AgreementFields agreement;
    friend bool operator==(const PlanFields&, const PlanFields&) = default;
};

// How the fields are kept in a draft's body, with a version of its own.
std::string toDraftBody(const PlanFields& fields);
Result<PlanFields, FieldsError> planFromDraftBody(const std::string& body);

// A version as fields to go on from; the day, the review and the agreement are those of a new one: not said yet.
PlanFields toFields(const domain::CarePlan& plan);

// Which field keeps the fields from being a plan, by its place in the form ("goals.0.steps.1.due"), and why.
struct PlanFieldProblem {
    std::string field;
    FieldFault fault;
    friend bool operator==(const PlanFieldProblem&, const PlanFieldProblem&) = default;
};

struct ReadPlan {
    domain::CarePlan plan;
    Date on;
    domain::Agreement agreement;
};

// The typed fields as values, or everything that is not understood, in the order of the form. Rows in which nothing
// is written are left out.
Result<ReadPlan, std::vector<PlanFieldProblem>> readPlan(const PlanFields& fields, Date today);

} // namespace keywork::app
