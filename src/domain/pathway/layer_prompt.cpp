#include "domain/pathway/layer_prompt.h"

#include <algorithm>

namespace keywork::domain {

namespace {

// The group of the code list of substances that an opioid medicine stands in for.
constexpr std::string_view opiates = "opiate";

// The facts that meet a prompt, newest last; none: not met.
using Facts = std::vector<Fact>;

Facts byDay(Facts facts)
{
    std::stable_sort(facts.begin(), facts.end(),
                     [](const Fact& left, const Fact& right) { return left.on < right.on; });
    return facts;
}

Facts missedAppointments(const PromptPolicy& policy, std::span<const Appointment> appointments, Date today)
{
    Facts missed;
    for (const auto& appointment : appointments) {
        if (appointment.outcome() == AppointmentOutcome::DidNotAttend &&
            isWithinDays(appointment.at.day, policy.withinDays, today)) {
            missed.push_back({FactKind::Appointment, appointment.id.number(), appointment.at.day});
        }
    }
    if (static_cast<int>(missed.size()) < policy.count) return {};
    return byDay(std::move(missed));
}

Facts lifeEvents(const PromptPolicy& policy, std::span<const LifeEvent> events, Date today)
{
    Facts happened;
    for (const auto& event : events) {
        if (event.kind == policy.code && !event.error &&
            isWithinDays(event.happenedOn, policy.withinDays, today)) {
            happened.push_back({FactKind::LifeEvent, event.id.number(), event.happenedOn});
        }
    }
    return byDay(std::move(happened));
}

Facts observed(const PromptPolicy& policy, std::span<const Observation> observations,
               const std::variant<Answer, Code>& wanted)
{
    const auto* observation = latest(observations, policy.code);
    if (!observation || observation->value != wanted) return {};
    return {{FactKind::Observation, observation->id.number(), observation->on}};
}

bool isOpiateUse(const SubstanceUse& use, const CodeList& substances)
{
    if (!std::holds_alternative<Used>(use.use)) return false;
    const auto* substance = substances.find(use.substance);
    return substance && substance->group == opiates;
}

Facts useOnTop(const PromptFacts& facts, const CodeList& substances)
{
    if (!facts.opioidMedicineInUse || !facts.lastSession || !facts.lastSession->counts()) return {};
    const auto& session = *facts.lastSession;
    const auto& use = session.content.use;
    const bool any =
        std::any_of(use.begin(), use.end(), [&](const auto& one) { return isOpiateUse(one, substances); });
    if (!any) return {};
    return {{FactKind::Session, session.id.number(), session.content.start.day}};
}

Facts factsFor(const PromptPolicy& policy, const PromptFacts& facts, const CodeList& substances, Date today)
{
    switch (policy.source) {
    case PromptSource::MissedAppointments: return missedAppointments(policy, facts.appointments, today);
    case PromptSource::LifeEvent: return lifeEvents(policy, facts.events, today);
    case PromptSource::ObservedYes: return observed(policy, facts.observations, Answer::Yes);
    case PromptSource::ObservedCode: return observed(policy, facts.observations, policy.value);
    case PromptSource::UseOnTop: return useOnTop(facts, substances);
    case PromptSource::MissedDoses:
    case PromptSource::OutcomeDeteriorating:
    case PromptSource::GoalsMetAndStable: break;
    }
    return {{FactKind::NotRecordedHereYet, 0, std::nullopt}};
}

bool hasSomewhereToGo(PromptKind kind, Layer layer)
{
    return kind == PromptKind::StepUp ? layer != Layer::Intensive : layer != Layer::Standard;
}

bool isAnswered(const LayerPrompt& prompt, std::span<const PromptAnswer> answers)
{
    return std::any_of(answers.begin(), answers.end(), [&](const PromptAnswer& answer) {
        return answer.rule == prompt.rule && answer.newestFact == prompt.facts.back();
    });
}

} // namespace

int appointmentDays(const LayerPolicy& policy)
{
    int days = 0;
    for (const auto& prompt : policy.prompts)
        if (prompt.source == PromptSource::MissedAppointments) days = std::max(days, prompt.withinDays);
    return days;
}

std::vector<LayerPrompt> layerPrompts(const LayerPolicy& policy, const PromptFacts& facts,
                                      const CodeList& substances, Date today)
{
    std::vector<LayerPrompt> prompts;
    for (const auto& wanted : policy.prompts) {
        if (!hasSomewhereToGo(wanted.kind, facts.layer)) continue;
        auto found = factsFor(wanted, facts, substances, today);
        if (found.empty()) continue;
        const auto met = found.back().kind == FactKind::NotRecordedHereYet ? Met::Unknown : Met::Met;
        LayerPrompt prompt{wanted.rule, wanted.kind, met, std::move(found)};
        if (!isAnswered(prompt, facts.answers)) prompts.push_back(std::move(prompt));
    }
    return prompts;
}

} // namespace keywork::domain
