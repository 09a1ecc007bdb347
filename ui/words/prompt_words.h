#pragma once

#include "domain/pathway/layer_prompt.h"

#include <QString>

// The words of what prompts to think about another layer, the same on every page.
namespace keywork::ui {

QString promptRuleText(const std::string& rule);         // "Appointments missed"
QString promptKindText(domain::PromptKind kind);         // "Think about stepping up"
QString promptText(const domain::LayerPrompt& prompt);   // the rule, and the day of its newest fact
QString spokenPrompt(const domain::LayerPrompt& prompt); // the whole as it is read aloud

} // namespace keywork::ui
