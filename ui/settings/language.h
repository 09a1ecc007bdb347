#pragma once

#include <QString>

#include <array>
#include <optional>

namespace keywork::ui {

// What the window speaks. What clients and staff have written stays as it was written, and clinical dates are English
// in every language.
enum class Language { English, Welsh };
inline constexpr std::array languages{Language::English, Language::Welsh};

// In the language itself, so that whoever needs it finds it; with a word about its state where nobody has checked it.
QString nameOf(Language language);

// "en", "cy": as it is kept and typed.
QString codeOf(Language language);
std::optional<Language> languageOf(const QString& code);

} // namespace keywork::ui
