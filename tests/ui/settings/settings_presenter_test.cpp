#include "support/builders.h"
#include "ui/settings/settings_presenter.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

namespace keywork::ui {
namespace {

class SettingsPresenterTest : public testing::Test {
public:
    PracticeDay practice()
    {
        return {test::today(), test::day("2026-10-05"),
                [this](Date day, auto done) {
                    wanted = day;
                    answer = std::move(done);
                },
                [this](Date day) { moved = day; }};
    }

    LanguageSetting language()
    {
        return {Language::English, Language::English, [this](Language chosen) { kept = chosen; }};
    }

    Theme theme{{.palette = PaletteChoice::Light}};
    SettingsState state;
    std::optional<Language> kept;
    std::optional<Date> wanted;
    std::optional<Date> moved;
    std::function<void(app::Outcome<Done, app::NoRefusal>)> answer;
    SettingsPresenter presenter{theme, language(), practice(),
                                [this](const SettingsState& shown) { state = shown; }};
};

TEST_F(SettingsPresenterTest, ChangesTheWholeWindowAtOnce)
{
    QSignalSpy changed(&theme, &Theme::changed);
    presenter.choosePalette(PaletteChoice::Dark);
    presenter.chooseText(150);
    EXPECT_EQ(changed.size(), 2);
    EXPECT_EQ(theme.appearance().palette, PaletteChoice::Dark);
    EXPECT_EQ(state.appearance.textPercent, 150);
}

TEST_F(SettingsPresenterTest, KeepsTheLanguageForTheNextStartAndSaysThatItIsUnreviewed)
{
    EXPECT_EQ(presenter.state().languageNote, "");
    presenter.chooseLanguage(Language::Welsh);
    EXPECT_EQ(kept, Language::Welsh);
    EXPECT_EQ(state.language, Language::Welsh);
    EXPECT_TRUE(
        state.languageNote.startsWith("This holds from the next start of Keywork. The Welsh is unreviewed"));
    presenter.chooseLanguage(Language::English);
    EXPECT_EQ(state.languageNote, "");
}

TEST_F(SettingsPresenterTest, SaysWhichDayThePracticeStoreIsOn)
{
    EXPECT_EQ(presenter.state().day, "The practice store is on Tue 08-Sep-2026.");
    EXPECT_EQ(presenter.state().realDay, "05-Oct-2026");
}

TEST_F(SettingsPresenterTest, MovesThePracticeStoreAndEndsTheVisit)
{
    presenter.moveToToday();
    EXPECT_TRUE(state.isMoving);
    EXPECT_EQ(wanted, test::day("2026-10-05"));
    answer(Done{});
    EXPECT_EQ(moved, test::day("2026-10-05"));
}

TEST_F(SettingsPresenterTest, SaysWhyTheDayWasNotMovedAndStays)
{
    presenter.moveToToday();
    answer(refuse(app::Problem<app::NoRefusal>(app::Trouble::NotAllowed)));
    EXPECT_FALSE(moved);
    EXPECT_FALSE(state.isMoving);
    EXPECT_TRUE(state.problem.startsWith("Your role does not allow this"));
}

TEST_F(SettingsPresenterTest, HasNoDayToMoveOnAServicesStore)
{
    SettingsPresenter service(theme, {}, std::nullopt, [](const SettingsState&) {});
    EXPECT_FALSE(service.state().isPractice);
    EXPECT_TRUE(service.state().day.isEmpty());
}

} // namespace
} // namespace keywork::ui
