#pragma once

#include "app/careplan/plan_fields.h"

namespace keywork::app {

// Reads typed fields of plans and reviews, and gathers problems beside the values, so that one reading names everything
// that is wrong.
class PlanFieldReader {
public:
    explicit PlanFieldReader(Date today) : m_today(today) {}

    // Without white space round it; what cannot be kept whole is a problem of this field.
    std::string words(const std::string& field, const std::string& text);
    // A day that has to be there; a stand-in where there is none.
    Date needed(const std::string& field, const std::string& text);
    std::optional<Date> maybe(const std::string& field, const std::string& text);
    std::optional<domain::Rating> rating(const std::string& field, const std::string& text);
    std::map<domain::Capital, domain::CapitalView> capital(
        const std::map<std::string, CapitalFields>& fields);
    // `list` is the field's name in the form: "goals". None for a row in which nothing is written.
    std::optional<domain::Goal> goal(const std::string& list, std::size_t place, const GoalFields& fields);
    // One without a day is of the day on which the plan or review was made.
    domain::Agreement agreement(const AgreementFields& fields, Date on);

    void problem(std::string field, FieldFault fault) { problems.push_back({std::move(field), fault}); }

    std::vector<PlanFieldProblem> problems;

private:
    domain::Step step(const StepFields& fields, const std::string& at);

    Date m_today;
};

// Without white space round it.
std::string clean(const std::string& text);

} // namespace keywork::app
