#pragma once

#include "app/careplan/plan_fields.h"
#include "domain/review/care_review.h"

namespace keywork::app {

// The form of a care-plan review exactly as it stands while somebody types.
struct GoalNowFields {
    std::int64_t goal = 0;
    std::string progress; // the code of a GoalProgress; "" not answered yet
    std::string words;    // the client's
    std::string rating;   // "" or 0 to 10
    friend bool operator==(const GoalNowFields&, const GoalNowFields&) = default;
};

struct BenefitFields {
    std::int64_t intervention = 0;
    std::string benefit; // the code of a Benefit; "" not answered yet
    std::string whatWeChange;
    friend bool operator==(const BenefitFields&, const BenefitFields&) = default;
};

// What the review decides, with the fields of every answer, so that choosing another loses nothing typed.
struct DecisionFields {
    std::string kind; // "continue", "optimise", "stepUp", "stepDown", "changePhase", "end"; "" not yet
    std::string what; // of optimise
    std::string layer;
    std::string phase;
    std::string clientView; // of a change of phase, in their words
    std::string reason;
    std::string whyWithoutClient; // "" : decided with them
    friend bool operator==(const DecisionFields&, const DecisionFields&) = default;
};

struct ReviewFields {
    std::string on;
    std::vector<std::string> participants;
    std::vector<GoalNowFields> goals;
    std::vector<GoalFields> newGoals;
    std::vector<BenefitFields> benefits;
    std::map<std::string, CapitalFields> capital; // by the code of a Capital
    DecisionFields decision;
    std::string nextOn;
    AgreementFields agreement;
    friend bool operator==(const ReviewFields&, const ReviewFields&) = default;
};

std::string toDraftBody(const ReviewFields& fields);
Result<ReviewFields, FieldsError> reviewFromDraftBody(const std::string& body);

// The typed fields as a review, or everything that is not understood, in the order of the form. What is not answered
// yet is no fault here: the domain says what keeps it from being signed.
Result<domain::CareReview, std::vector<PlanFieldProblem>> readReview(const ReviewFields& fields, Date today);

} // namespace keywork::app
