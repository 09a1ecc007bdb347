#include "app/careplan/plan_fields.h"
#include "app/draft/draft_body.h"
#include "app/review/review_fields.h"

#include <nlohmann/json.hpp>

// How the forms of plans and reviews stand in the bodies of their drafts.
namespace keywork::app {

using nlohmann::json;

NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(StepFields, id, what, owner, ownerName, due)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(GoalFields, id, domain, clientWords, workingWords, why, baseline,
                                   howWeWillKnow, target, status, steps)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(CapitalFields, words, rating)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(SaferFields, what, by)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(SharingFields, withWhom, what, until, withdrawnOn)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(AgreementFields, kind, on, copy)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(PlanFields, on, whatIWant, strengths, situation, capital, goals, inUse,
                                   saferActions, badDays, noLongerNeeded, howToReachMe, whomYouMayAsk,
                                   aboutMyMedicine, sharing, participants, reviewOn, agreement)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(GoalNowFields, goal, progress, words, rating)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(BenefitFields, intervention, benefit, whatWeChange)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(DecisionFields, kind, what, layer, phase, clientView, reason,
                                   whyWithoutClient)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(ReviewFields, on, participants, goals, newGoals, benefits, capital,
                                   decision, nextOn, agreement)

namespace {

// Raised when a field is renamed or changes its meaning, so that an old draft is never read wrongly.
constexpr int bodyVersion = 1;

template <class Fields>
std::string toBody(const char* name, const Fields& fields)
{
    const json body{{"version", bodyVersion}, {name, fields}};
    // Text that is not valid UTF-8 is kept with the wrong bytes marked; a draft is never lost for one of them.
    return body.dump(-1, ' ', false, json::error_handler_t::replace);
}

template <class Fields>
Result<Fields, FieldsError> fromBody(const char* name, const std::string& text)
{
    if (const auto checked = checkBody(text, bodyVersion); !checked) return refuse(checked.error());
    try {
        return json::parse(text).at(name).get<Fields>();
    } catch (const json::exception&) {
        return refuse(FieldsError::WrongShape);
    }
}

} // namespace

std::string toDraftBody(const PlanFields& fields)
{
    return toBody("plan", fields);
}

Result<PlanFields, FieldsError> planFromDraftBody(const std::string& body)
{
    return fromBody<PlanFields>("plan", body);
}

std::string toDraftBody(const ReviewFields& fields)
{
    return toBody("review", fields);
}

Result<ReviewFields, FieldsError> reviewFromDraftBody(const std::string& body)
{
    return fromBody<ReviewFields>("review", body);
}

} // namespace keywork::app
