#include "ui/settings/language.h"

namespace keywork::ui {

QString nameOf(Language language)
{
    switch (language) {
    case Language::English: return QStringLiteral("English");
    case Language::Welsh: return QStringLiteral("Cymraeg – heb ei adolygu");
    }
    return {};
}

QString codeOf(Language language)
{
    switch (language) {
    case Language::English: return QStringLiteral("en");
    case Language::Welsh: return QStringLiteral("cy");
    }
    return {};
}

std::optional<Language> languageOf(const QString& code)
{
    for (const Language language : languages)
        if (codeOf(language) == code) return language;
    return {};
}

} // namespace keywork::ui
