#pragma once

#include "app/outcome.h"
#include "ui/settings/language.h"
#include "ui/support/theme.h"

#include <QString>

#include <functional>

namespace keywork::ui {

// Everything the page Settings draws.
struct SettingsState {
    Appearance appearance;
    Language language = Language::English; // kept, and spoken from the next start
    QString languageNote;
    bool isPractice = false;
    QString day;     // "The practice store is on Tue 08-Sep-2026."
    QString realDay; // "05-Oct-2026"; empty: the store is on it already, there is nowhere to move to
    QString problem; // why it was not moved; empty: none
    bool isMoving = false;
};

// What a practice store's day is, and how it is moved; a service's store has no day of its own.
struct PracticeDay {
    Date today;
    Date realToday; // of the computer
    std::function<void(Date day, std::function<void(app::Outcome<Done, app::NoRefusal>)> done)> moveTo;
    std::function<void(Date day)> moved; // the visit ends, because everything on the screen is of another day
};

// Texts are taken when widgets are made, so a language holds from the next start.
struct LanguageSetting {
    Language spoken = Language::English;
    Language kept = Language::English;
    std::function<void(Language language)> keep = [](Language) {};
};

class SettingsPresenter {
public:
    SettingsPresenter(Theme& theme, LanguageSetting language, std::optional<PracticeDay> practice,
                      std::function<void(const SettingsState&)> show);

    SettingsState state() const;
    // At once, on the whole window; there is nothing to save.
    void choosePalette(PaletteChoice palette);
    void chooseText(int percent);
    void chooseFont(FontChoice font);
    void chooseMotion(Motion motion);
    void chooseLanguage(Language language);
    void moveToToday();

private:
    void change(const std::function<void(Appearance&)>& edit);

    QString languageNote() const;

    Theme& m_theme;
    LanguageSetting m_language;
    std::optional<PracticeDay> m_practice;
    std::function<void(const SettingsState&)> m_show;
    QString m_problem;
    bool m_isMoving = false;
};

} // namespace keywork::ui
