#include "support/temporary_folder.h"
#include "ui/settings/kept_appearance.h"

#include <QSettings>
#include <gtest/gtest.h>

namespace keywork::ui {
namespace {

class KeptAppearanceTest : public testing::Test {
public:
    test::TemporaryFolder folder;
    QSettings settings{QString::fromStdString((folder / "keywork.conf").string()), QSettings::IniFormat};
};

TEST_F(KeptAppearanceTest, ComesBackAsItWasKept)
{
    const Appearance chosen{PaletteChoice::HighContrast, 150, FontChoice::System, Motion::Reduced};
    keepAppearance(settings, chosen);
    EXPECT_EQ(readAppearance(settings), chosen);
}

TEST_F(KeptAppearanceTest, IsTheOrdinaryOneWhereNothingIsKept)
{
    EXPECT_EQ(readAppearance(settings), Appearance{});
}

TEST_F(KeptAppearanceTest, TakesWordsItDoesNotKnowForTheOrdinaryOnes)
{
    settings.setValue("appearance/palette", "mauve");
    settings.setValue("appearance/textPercent", 4000);
    EXPECT_EQ(readAppearance(settings).palette, PaletteChoice::System);
    EXPECT_EQ(readAppearance(settings).textPercent, largestTextPercent);
}

TEST_F(KeptAppearanceTest, KeepsTheLanguageAndSpeaksEnglishWhereNoneOrAnUnknownOneIsKept)
{
    EXPECT_EQ(readLanguage(settings), Language::English);
    keepLanguage(settings, Language::Welsh);
    EXPECT_EQ(readLanguage(settings), Language::Welsh);
    settings.setValue("window/language", "tlh");
    EXPECT_EQ(readLanguage(settings), Language::English);
}

TEST_F(KeptAppearanceTest, WritesNoOtherKeys)
{
    keepAppearance(settings, {});
    keepLanguage(settings, Language::Welsh);
    keepGeometry(settings, "place");
    keepStore(settings, "/srv/keywork/harbour.keywork");
    EXPECT_EQ(readStore(settings), "/srv/keywork/harbour.keywork");
    QStringList written = settings.allKeys();
    QStringList allowed = keptKeys();
    written.sort();
    allowed.sort();
    EXPECT_EQ(written, allowed);
}

} // namespace
} // namespace keywork::ui
