#include "app/careplan/plan_reader.h"

#include "base/date_entry.h"
#include "base/text.h"
#include "domain/text_limit.h"

#include <algorithm>

namespace keywork::app {

std::string clean(const std::string& text)
{
    return std::string(trimmed(text));
}

namespace {

bool isEmpty(const StepFields& step)
{
    return isBlank(step.what) && step.id == 0;
}

bool isEmpty(const GoalFields& goal)
{
    const bool hasStep = std::any_of(goal.steps.begin(), goal.steps.end(),
                                     [](const StepFields& step) { return !isEmpty(step); });
    return goal.id == 0 && !hasStep && isBlank(goal.clientWords) && isBlank(goal.workingWords);
}

} // namespace

std::string PlanFieldReader::words(const std::string& field, const std::string& text)
{
    auto cleaned = clean(text);
    if (!domain::fits(cleaned)) problem(field, FieldFault::TooLong);
    return cleaned;
}

Date PlanFieldReader::needed(const std::string& field, const std::string& text)
{
    const auto day = parseDateEntry(text, m_today);
    if (day) return *day;
    problem(field, faultOf(day.error()));
    return m_today;
}

std::optional<Date> PlanFieldReader::maybe(const std::string& field, const std::string& text)
{
    if (isBlank(text)) return std::nullopt;
    return needed(field, text);
}

std::optional<domain::Rating> PlanFieldReader::rating(const std::string& field, const std::string& text)
{
    if (isBlank(text)) return std::nullopt;
    const auto number = wholeNumber(text);
    const auto rated = number ? domain::Rating::from(*number) : std::nullopt;
    if (!rated) problem(field, number ? FieldFault::OutOfRange : FieldFault::NotUnderstood);
    return rated;
}

std::map<domain::Capital, domain::CapitalView> PlanFieldReader::capital(
    const std::map<std::string, CapitalFields>& all)
{
    std::map<domain::Capital, domain::CapitalView> views;
    for (const auto& [word, fields] : all) {
        const auto capital = domain::fromCode<domain::Capital>(word);
        if (!capital) continue;
        domain::CapitalView view{clean(fields.words), rating("capital." + word + ".rating", fields.rating)};
        if (!view.words.empty() || view.rating) views[*capital] = std::move(view);
    }
    return views;
}

std::optional<domain::Goal> PlanFieldReader::goal(const std::string& list, std::size_t place,
                                                  const GoalFields& fields)
{
    if (isEmpty(fields)) return std::nullopt;
    const auto at = list + "." + std::to_string(place);
    domain::Goal goal;
    if (fields.id != 0) goal.id = domain::GoalId{fields.id};
    if (const auto domain = domain::fromCode<domain::LifeDomain>(fields.domain)) goal.domain = *domain;
    else problem(at + ".domain", FieldFault::Missing);
    goal.clientWords = words(at + ".clientWords", fields.clientWords);
    goal.workingWords = words(at + ".workingWords", fields.workingWords);
    if (goal.clientWords.empty() && goal.workingWords.empty())
        problem(at + ".clientWords", FieldFault::Missing);
    goal.why = words(at + ".why", fields.why);
    goal.baseline = words(at + ".baseline", fields.baseline);
    goal.howWeWillKnow = words(at + ".howWeWillKnow", fields.howWeWillKnow);
    goal.target = maybe(at + ".target", fields.target);
    goal.status = domain::fromCode<domain::GoalStatus>(fields.status).value_or(domain::GoalStatus::Active);
    for (std::size_t number = 0; number < fields.steps.size(); ++number) {
        if (!isEmpty(fields.steps[number]))
            goal.steps.push_back(step(fields.steps[number], at + ".steps." + std::to_string(number)));
    }
    return goal;
}

domain::Step PlanFieldReader::step(const StepFields& fields, const std::string& at)
{
    domain::Step step;
    if (fields.id != 0) step.id = domain::StepId{fields.id};
    step.what = words(at + ".what", fields.what);
    if (step.what.empty()) problem(at + ".what", FieldFault::Missing);
    if (fields.owner == "client") step.owner = domain::ClientOwns{};
    if (fields.owner == "keyworker") step.owner = domain::KeyworkerOwns{};
    if (fields.owner == "named") {
        step.owner = domain::NamedOwner{clean(fields.ownerName)};
        if (isBlank(fields.ownerName)) problem(at + ".ownerName", FieldFault::Missing);
    }
    step.due = maybe(at + ".due", fields.due);
    return step;
}

domain::Agreement PlanFieldReader::agreement(const AgreementFields& fields, Date on)
{
    domain::Agreement agreement;
    agreement.kind =
        domain::fromCode<domain::AgreementKind>(fields.kind).value_or(domain::AgreementKind::NotYet);
    if (agreement.kind != domain::AgreementKind::NotYet)
        agreement.on = maybe("agreement.on", fields.on).value_or(on);
    agreement.copy = domain::fromCode<domain::CopyGiven>(fields.copy).value_or(domain::CopyGiven::NotYet);
    return agreement;
}

} // namespace keywork::app
