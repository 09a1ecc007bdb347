#include "policy/subjects.h"

#include <algorithm>

namespace keywork::policy {
namespace {

using domain::LayerTerms;
using domain::PromptPolicy;
using domain::PromptSource;

// Guidance allows no longer gap between care-plan reviews for anyone, whatever a service would like.
constexpr Range reviewWeeks{1, 12};
constexpr Range promptCount{1, 20};
constexpr Range promptDays{1, 365};

std::vector<std::string> readTexts(const Field& field)
{
    std::vector<std::string> texts;
    for (const auto& item : field.items(Empty::Refused)) texts.push_back(item.text());
    return texts;
}

LayerTerms readTerms(const Field& field)
{
    field.expectMembers({"sessionEveryDays", "reviewEveryWeeks", "reviewParticipants", "offers"});
    return {field.sourced("sessionEveryDays").integer({1, 84}),
            field.sourced("reviewEveryWeeks").integer(reviewWeeks),
            readTexts(field.sourced("reviewParticipants")), readTexts(field.sourced("offers"))};
}

// Codes that a prompt looks for have to be on the lists, or it would never be met and nobody would know.
void readEventKind(const Field& field, const Policy& policy, PromptPolicy& prompt)
{
    prompt.code = field.text();
    if (!policy.lists.lifeEvents.has(prompt.code)) {
        field.refuse(PolicyFaultReason::UnknownCode, "a code of code-lists/life-events.json");
    }
}

const domain::ObservationKind* kindNamed(const Policy& policy, std::string_view code)
{
    const auto& kinds = policy.observationKinds;
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [&](const domain::ObservationKind& kind) { return kind.kind == code; });
    return found == kinds.end() ? nullptr : &*found;
}

void readObservedYes(const Field& field, const Policy& policy, PromptPolicy& prompt)
{
    prompt.code = field.text();
    const auto* kind = kindNamed(policy, prompt.code);
    if (!kind || !kind->values.entries().empty()) {
        field.refuse(PolicyFaultReason::UnknownCode,
                     "a kind of observation-kinds.json that is answered yes or no");
    }
}

void readObservedCode(const Field& code, const Field& value, const Policy& policy, PromptPolicy& prompt)
{
    prompt.code = code.text();
    prompt.value = value.text();
    const auto* kind = kindNamed(policy, prompt.code);
    if (!kind || kind->values.entries().empty()) {
        code.refuse(PolicyFaultReason::UnknownCode,
                    "a kind of observation-kinds.json that is answered by a code");
    } else if (!kind->values.has(prompt.value)) {
        value.refuse(PolicyFaultReason::UnknownCode, "a value of that kind in observation-kinds.json");
    }
}

std::vector<std::string_view> membersOf(PromptSource source)
{
    switch (source) {
    case PromptSource::MissedAppointments: return {"rule", "kind", "from", "source", "count", "withinDays"};
    case PromptSource::LifeEvent: return {"rule", "kind", "from", "source", "code", "withinDays"};
    case PromptSource::ObservedYes: return {"rule", "kind", "from", "source", "code"};
    case PromptSource::ObservedCode: return {"rule", "kind", "from", "source", "code", "value"};
    case PromptSource::UseOnTop:
    case PromptSource::MissedDoses:
    case PromptSource::OutcomeDeteriorating:
    case PromptSource::GoalsMetAndStable: return {"rule", "kind", "from", "source"};
    }
    return {};
}

void readSource(const Field& field, const Policy& policy, PromptPolicy& prompt)
{
    switch (prompt.source) {
    case PromptSource::MissedAppointments:
        prompt.count = field.member("count").integer(promptCount);
        prompt.withinDays = field.member("withinDays").integer(promptDays);
        return;
    case PromptSource::LifeEvent:
        readEventKind(field.member("code"), policy, prompt);
        prompt.withinDays = field.member("withinDays").integer(promptDays);
        return;
    case PromptSource::ObservedYes: readObservedYes(field.member("code"), policy, prompt); return;
    case PromptSource::ObservedCode:
        readObservedCode(field.member("code"), field.member("value"), policy, prompt);
        return;
    case PromptSource::UseOnTop:
    case PromptSource::MissedDoses:
    case PromptSource::OutcomeDeteriorating:
    case PromptSource::GoalsMetAndStable: return;
    }
}

PromptPolicy readPrompt(const Field& field, const Policy& policy)
{
    field.expectMembers({"rule", "kind", "from", "source"}, {"code", "value", "count", "withinDays"});
    PromptPolicy prompt{field.member("rule").codeWord(),
                        field.member("kind").code<domain::PromptKind>(),
                        field.member("from").code<PromptSource>(),
                        {},
                        {},
                        0,
                        0};
    field.expectMembers(membersOf(prompt.source));
    field.expectSource();
    readSource(field, policy, prompt);
    return prompt;
}

} // namespace

void readLayers(const Field& values, Policy& policy)
{
    values.expectMembers({"terms", "prompts"});
    const auto terms = values.member("terms");
    terms.expectMembersOf<domain::Layer>();
    for (const auto& layer : codeTable(domain::Layer{})) {
        policy.layers.terms[layer.value] = readTerms(terms.member(layer.code));
    }

    auto& prompts = policy.layers.prompts;
    for (const auto& item : values.member("prompts").items(Empty::Allowed)) {
        auto prompt = readPrompt(item, policy);
        const auto same = [&](const PromptPolicy& earlier) { return earlier.rule == prompt.rule; };
        if (std::any_of(prompts.begin(), prompts.end(), same)) {
            item.member("rule").refuse(PolicyFaultReason::CodeTwice);
        }
        prompts.push_back(std::move(prompt));
    }
}

} // namespace keywork::policy
