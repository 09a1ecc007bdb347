#include "ui/settings/settings_presenter.h"

#include "ui/shell/words.h"
#include "ui/support/screen_text.h"
#include "ui/support/tr.h"

namespace keywork::ui {

namespace {

// A use case without refusals of its own can only meet trouble; a practice store's day is nobody's to change first.
QString problemText(const app::Problem<app::NoRefusal>& problem)
{
    const auto* trouble = std::get_if<app::Trouble>(&problem);
    return sentence(trouble != nullptr ? *trouble : app::Trouble::Unexpected);
}

} // namespace

SettingsPresenter::SettingsPresenter(Theme& theme, LanguageSetting language,
                                     std::optional<PracticeDay> practice,
                                     std::function<void(const SettingsState&)> show)
    : m_theme(theme),
      m_language(std::move(language)),
      m_practice(std::move(practice)),
      m_show(std::move(show))
{
}

SettingsState SettingsPresenter::state() const
{
    SettingsState state;
    state.appearance = m_theme.appearance();
    state.language = m_language.kept;
    state.languageNote = languageNote();
    state.problem = m_problem;
    state.isMoving = m_isMoving;
    state.isPractice = m_practice.has_value();
    if (!m_practice) return state;
    state.day = tr("The practice store is on %1.").arg(clinicalWithDay(m_practice->today));
    if (m_practice->today != m_practice->realToday) state.realDay = clinical(m_practice->realToday);
    return state;
}

void SettingsPresenter::change(const std::function<void(Appearance&)>& edit)
{
    Appearance appearance = m_theme.appearance();
    edit(appearance);
    m_theme.setAppearance(appearance);
    m_show(state());
}

void SettingsPresenter::choosePalette(PaletteChoice palette)
{
    change([palette](Appearance& appearance) { appearance.palette = palette; });
}

void SettingsPresenter::chooseText(int percent)
{
    change([percent](Appearance& appearance) { appearance.textPercent = percent; });
}

void SettingsPresenter::chooseFont(FontChoice font)
{
    change([font](Appearance& appearance) { appearance.font = font; });
}

void SettingsPresenter::chooseMotion(Motion motion)
{
    change([motion](Appearance& appearance) { appearance.motion = motion; });
}

void SettingsPresenter::chooseLanguage(Language language)
{
    m_language.kept = language;
    m_language.keep(language);
    m_show(state());
}

QString SettingsPresenter::languageNote() const
{
    QStringList sentences;
    if (m_language.kept != m_language.spoken) sentences << tr("This holds from the next start of Keywork.");
    if (m_language.kept == Language::Welsh)
        sentences << tr(
            "The Welsh is unreviewed: no Welsh speaker of the service has checked it. It covers signing "
            "in, the navigation, Settings and common buttons; the rest stays English.");
    return sentences.join(u' ');
}

void SettingsPresenter::moveToToday()
{
    if (!m_practice || m_isMoving) return;
    m_isMoving = true;
    m_problem.clear();
    m_show(state());
    m_practice->moveTo(m_practice->realToday, [this](const app::Outcome<Done, app::NoRefusal>& outcome) {
        m_isMoving = false;
        if (outcome) return m_practice->moved(m_practice->realToday);
        m_problem = problemText(outcome.error());
        m_show(state());
    });
}

} // namespace keywork::ui
