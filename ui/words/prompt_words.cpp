#include "ui/words/prompt_words.h"

#include "ui/support/screen_text.h"
#include "ui/support/tr.h"

#include <array>

namespace keywork::ui {

namespace {

std::optional<Date> newestDay(const domain::LayerPrompt& prompt)
{
    return prompt.facts.empty() ? std::nullopt : prompt.facts.back().on;
}

} // namespace

QString promptRuleText(const std::string& rule)
{
    struct Wording {
        const char* rule;
        const char* text;
    };
    static constexpr std::array wordings = {
        Wording{"useOnTop", QT_TRANSLATE_NOOP("keywork::ui::prompts", "Use on top of opioid medicine")},
        Wording{"injecting", QT_TRANSLATE_NOOP("keywork::ui::prompts", "Injecting")},
        Wording{"missedAppointments", QT_TRANSLATE_NOOP("keywork::ui::prompts", "Appointments missed")},
        Wording{"overdose", QT_TRANSLATE_NOOP("keywork::ui::prompts", "Overdose")},
        Wording{"safeguarding", QT_TRANSLATE_NOOP("keywork::ui::prompts", "Safeguarding concern")},
        Wording{"pregnant", QT_TRANSLATE_NOOP("keywork::ui::prompts", "Pregnant")},
        Wording{"homeless", QT_TRANSLATE_NOOP("keywork::ui::prompts", "No settled home")},
        Wording{"housingLost", QT_TRANSLATE_NOOP("keywork::ui::prompts", "Home lost")},
        Wording{"custodyRelease", QT_TRANSLATE_NOOP("keywork::ui::prompts", "Released from custody")},
        Wording{"missedDoses", QT_TRANSLATE_NOOP("keywork::ui::prompts", "Missed doses")},
        Wording{"outcomeDeteriorating", QT_TRANSLATE_NOOP("keywork::ui::prompts", "Outcomes going down")},
        Wording{"goalsMetAndStable",
                QT_TRANSLATE_NOOP("keywork::ui::prompts", "Goals met and outcomes steady")},
    };
    for (const auto& wording : wordings) {
        if (rule == wording.rule) return tr(wording.text);
    }
    return onScreen(rule); // a service's own
}

QString promptKindText(domain::PromptKind kind)
{
    switch (kind) {
    case domain::PromptKind::StepUp: return tr("Think about stepping up");
    case domain::PromptKind::StepDown: return tr("Think about stepping down");
    }
    return {};
}

QString promptText(const domain::LayerPrompt& prompt)
{
    const auto day = newestDay(prompt);
    const QString rule = promptRuleText(prompt.rule);
    return day ? tr("%1, %2").arg(rule, clinical(*day)) : rule;
}

QString spokenPrompt(const domain::LayerPrompt& prompt)
{
    const auto day = newestDay(prompt);
    const QString words = tr("%1: %2").arg(promptKindText(prompt.kind), promptRuleText(prompt.rule));
    return day ? tr("%1, %2").arg(words, spokenDate(*day)) : words;
}

} // namespace keywork::ui
