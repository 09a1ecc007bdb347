#include "ui/settings/kept_appearance.h"

#include <QSettings>

#include <algorithm>
#include <array>

namespace keywork::ui {

namespace {

constexpr QLatin1String paletteKey("appearance/palette");
constexpr QLatin1String textKey("appearance/textPercent");
constexpr QLatin1String fontKey("appearance/font");
constexpr QLatin1String motionKey("appearance/motion");
constexpr QLatin1String languageKey("window/language");
constexpr QLatin1String geometryKey("window/geometry");
constexpr QLatin1String storeKey("window/store");

template <class Value>
struct Word {
    Value value;
    QLatin1String word;
};

// The first of each is the ordinary one.
constexpr std::array<Word<PaletteChoice>, 4> paletteWords{
    {{PaletteChoice::System, QLatin1String("system")},
     {PaletteChoice::Light, QLatin1String("light")},
     {PaletteChoice::Dark, QLatin1String("dark")},
     {PaletteChoice::HighContrast, QLatin1String("highContrast")}}};
constexpr std::array<Word<FontChoice>, 2> fontWords{
    {{FontChoice::Inter, QLatin1String("inter")}, {FontChoice::System, QLatin1String("system")}}};
constexpr std::array<Word<Motion>, 2> motionWords{
    {{Motion::Full, QLatin1String("full")}, {Motion::Reduced, QLatin1String("reduced")}}};

template <class Words>
auto valueOf(const Words& words, const QString& text)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [&](const auto& entry) { return entry.word == text; });
    return found == words.end() ? words.front().value : found->value;
}

template <class Words, class Value>
QString wordOf(const Words& words, Value value)
{
    return std::find_if(words.begin(), words.end(), [&](const auto& entry) { return entry.value == value; })
        ->word;
}

} // namespace

QStringList keptKeys()
{
    return {paletteKey, textKey, fontKey, motionKey, languageKey, geometryKey, storeKey};
}

Appearance readAppearance(const QSettings& settings)
{
    Appearance appearance;
    appearance.palette = valueOf(paletteWords, settings.value(paletteKey).toString());
    appearance.font = valueOf(fontWords, settings.value(fontKey).toString());
    appearance.motion = valueOf(motionWords, settings.value(motionKey).toString());
    const int percent = settings.value(textKey, appearance.textPercent).toInt();
    appearance.textPercent = std::clamp(percent, smallestTextPercent, largestTextPercent);
    return appearance;
}

void keepAppearance(QSettings& settings, const Appearance& appearance)
{
    settings.setValue(paletteKey, wordOf(paletteWords, appearance.palette));
    settings.setValue(textKey, appearance.textPercent);
    settings.setValue(fontKey, wordOf(fontWords, appearance.font));
    settings.setValue(motionKey, wordOf(motionWords, appearance.motion));
}

Language readLanguage(const QSettings& settings)
{
    return languageOf(settings.value(languageKey).toString()).value_or(Language::English);
}

void keepLanguage(QSettings& settings, Language language)
{
    settings.setValue(languageKey, codeOf(language));
}

QString readStore(const QSettings& settings)
{
    return settings.value(storeKey).toString();
}

void keepStore(QSettings& settings, const QString& folder)
{
    settings.setValue(storeKey, folder);
}

QByteArray readGeometry(const QSettings& settings)
{
    return settings.value(geometryKey).toByteArray();
}

void keepGeometry(QSettings& settings, const QByteArray& geometry)
{
    settings.setValue(geometryKey, geometry);
}

} // namespace keywork::ui
