#include "app/careplan/plan_fields.h"
#include "base/date_entry.h"
#include "base/text.h"

#include <algorithm>

namespace keywork::app {

namespace {

std::string clean(const std::string& text)
{
    return std::string(trimmed(text));
}

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

// Gathers values and problems side by side, so that one reading names everything that is wrong.
class PlanReader {
public:
    PlanReader(const PlanFields& fields, Date today) : m_fields(fields), m_today(today) {}

    ReadPlan read()
    {
        ReadPlan result{{}, needed("on", m_fields.on), {}};
        auto& plan = result.plan;
        plan.whatIWant = clean(m_fields.whatIWant);
        plan.strengths = clean(m_fields.strengths);
        for (const auto& [word, text] : m_fields.situation) {
            const auto domain = domain::fromCode<domain::LifeDomain>(word);
            if (domain && !isBlank(text)) plan.situation[*domain] = clean(text);
        }
        readCapital(plan);
        for (std::size_t place = 0; place < m_fields.goals.size(); ++place) readGoal(plan, place);
        for (const auto given : m_fields.inUse) plan.inUse.emplace_back(given);
        readLists(plan);
        plan.badDays = clean(m_fields.badDays);
        plan.noLongerNeeded = clean(m_fields.noLongerNeeded);
        plan.ifIStopComing = {clean(m_fields.howToReachMe), clean(m_fields.whomYouMayAsk),
                              clean(m_fields.aboutMyMedicine)};
        plan.reviewOn = maybe("reviewOn", m_fields.reviewOn);
        result.agreement = readAgreement(result.on);
        return result;
    }

    std::vector<PlanFieldProblem> problems;

private:
    void problem(std::string field, FieldFault fault) { problems.push_back({std::move(field), fault}); }

    Date needed(const std::string& field, const std::string& text)
    {
        const auto day = parseDateEntry(text, m_today);
        if (day) return *day;
        problem(field, faultOf(day.error()));
        return m_today;
    }
    std::optional<Date> maybe(const std::string& field, const std::string& text)
    {
        if (isBlank(text)) return std::nullopt;
        return needed(field, text);
    }
    std::optional<domain::Rating> rating(const std::string& field, const std::string& text)
    {
        if (isBlank(text)) return std::nullopt;
        const auto number = wholeNumber(text);
        const auto rated = number ? domain::Rating::from(*number) : std::nullopt;
        if (!rated) problem(field, number ? FieldFault::OutOfRange : FieldFault::NotUnderstood);
        return rated;
    }

    void readCapital(domain::CarePlan& plan)
    {
        for (const auto& [word, fields] : m_fields.capital) {
            const auto capital = domain::fromCode<domain::Capital>(word);
            if (!capital) continue;
            domain::CapitalView view{clean(fields.words),
                                     rating("capital." + word + ".rating", fields.rating)};
            if (!view.words.empty() || view.rating) plan.capital[*capital] = std::move(view);
        }
    }

    void readGoal(domain::CarePlan& plan, std::size_t place)
    {
        const auto& fields = m_fields.goals[place];
        if (isEmpty(fields)) return;
        const auto at = "goals." + std::to_string(place);
        domain::Goal goal;
        if (fields.id != 0) goal.id = domain::GoalId{fields.id};
        if (const auto domain = domain::fromCode<domain::LifeDomain>(fields.domain)) goal.domain = *domain;
        else problem(at + ".domain", FieldFault::Missing);
        goal.clientWords = clean(fields.clientWords);
        goal.workingWords = clean(fields.workingWords);
        if (goal.clientWords.empty() && goal.workingWords.empty())
            problem(at + ".clientWords", FieldFault::Missing);
        goal.why = clean(fields.why);
        goal.baseline = clean(fields.baseline);
        goal.howWeWillKnow = clean(fields.howWeWillKnow);
        goal.target = maybe(at + ".target", fields.target);
        goal.status =
            domain::fromCode<domain::GoalStatus>(fields.status).value_or(domain::GoalStatus::Active);
        for (std::size_t step = 0; step < fields.steps.size(); ++step) {
            if (!isEmpty(fields.steps[step]))
                goal.steps.push_back(readStep(fields.steps[step], at + ".steps." + std::to_string(step)));
        }
        plan.goals.push_back(std::move(goal));
    }

    domain::Step readStep(const StepFields& fields, const std::string& at)
    {
        domain::Step step;
        if (fields.id != 0) step.id = domain::StepId{fields.id};
        step.what = clean(fields.what);
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

    void readLists(domain::CarePlan& plan)
    {
        for (std::size_t place = 0; place < m_fields.saferActions.size(); ++place) {
            const auto& [what, by] = m_fields.saferActions[place];
            if (isBlank(what)) continue;
            plan.saferActions.push_back(
                {clean(what), maybe("saferActions." + std::to_string(place) + ".by", by)});
        }
        for (std::size_t place = 0; place < m_fields.sharing.size(); ++place) readSharing(plan, place);
        for (const auto& name : m_fields.participants) {
            if (!isBlank(name)) plan.participants.push_back(clean(name));
        }
    }

    void readSharing(domain::CarePlan& plan, std::size_t place)
    {
        const auto& fields = m_fields.sharing[place];
        if (isBlank(fields.withWhom) && isBlank(fields.what)) return;
        const auto at = "sharing." + std::to_string(place);
        if (isBlank(fields.withWhom)) problem(at + ".withWhom", FieldFault::Missing);
        if (isBlank(fields.what)) problem(at + ".what", FieldFault::Missing);
        plan.sharing.push_back({clean(fields.withWhom), clean(fields.what),
                                maybe(at + ".until", fields.until),
                                maybe(at + ".withdrawnOn", fields.withdrawnOn)});
    }

    // An agreement without a day is one of the day on which the plan was made.
    domain::Agreement readAgreement(Date on)
    {
        domain::Agreement agreement;
        const auto& fields = m_fields.agreement;
        agreement.kind =
            domain::fromCode<domain::AgreementKind>(fields.kind).value_or(domain::AgreementKind::NotYet);
        if (agreement.kind != domain::AgreementKind::NotYet)
            agreement.on = maybe("agreement.on", fields.on).value_or(on);
        agreement.copy = domain::fromCode<domain::CopyGiven>(fields.copy).value_or(domain::CopyGiven::NotYet);
        return agreement;
    }

    const PlanFields& m_fields;
    Date m_today;
};

} // namespace

Result<ReadPlan, std::vector<PlanFieldProblem>> readPlan(const PlanFields& fields, Date today)
{
    PlanReader reader(fields, today);
    auto result = reader.read();
    if (!reader.problems.empty()) return refuse(std::move(reader.problems));
    return result;
}

} // namespace keywork::app
