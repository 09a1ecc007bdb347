#include "ui/settings/catalogue.h"
#include "whole_window.h"

#include <QLabel>
#include <QPushButton>

// Another language in the real window. The walk through all pages in longer words is in every_page_test.
namespace keywork::ui {
namespace {

// A base, because the catalogue comes before the window.
struct SpeaksWelsh {
    Catalogue catalogue{Language::Welsh};
};

class WelshWindowTest : public SpeaksWelsh, public test::WholeWindow {
public:
    void enter()
    {
        show(window, {1366, 768});
        walkThrough([this](const QString& name, QWidget* dialog) {
            const QWidget& shown = dialog != nullptr ? *dialog : window;
            for (const QAbstractButton* button : shown.findChildren<QAbstractButton*>())
                if (button->isVisible()) buttons[name] << button->text();
            for (const QLabel* label : shown.findChildren<QLabel*>())
                if (label->isVisible()) labels[name] << label->text();
        });
    }

    std::map<QString, QStringList> buttons;
    std::map<QString, QStringList> labels;
};

TEST_F(WelshWindowTest, SpeaksWelshAtTheDoorAndInTheRailAndEnglishWhereNothingIsTranslated)
{
    enter();
    EXPECT_TRUE(buttons["sign-in"].contains("Mewngofnodi"));
    EXPECT_TRUE(labels["sign-in"].contains("Storfa ymarfer yw hon"));
    for (const char* entry : {"Heddiw", "&Cleientiaid", "Adolygiadau", "Go&sodiadau", "Canfod neu wneud"})
        EXPECT_TRUE(buttons["today"].contains(QString::fromUtf8(entry))) << entry;
    EXPECT_TRUE(labels["settings"].contains("Sut mae’n edrych"));
    EXPECT_TRUE(buttons["settings"].contains("Cymraeg – heb ei adolygu"));
    EXPECT_TRUE(labels["record-session"].contains("Talked a&bout")) << "not translated yet";
    // Clinical dates have one form in every language.
    EXPECT_TRUE(labels["today"].join(u'\n').contains("Tue 08-Sep-2026"));
}

TEST_F(WelshWindowTest, TranslatesTheButtonsThatAreOfQt)
{
    EXPECT_EQ(QCoreApplication::translate("QPlatformTheme", "Cancel"), "Canslo");
    EXPECT_EQ(QCoreApplication::translate("QLineEdit", "&Copy"), "&Copïo");
}

TEST_F(WelshWindowTest, CountsInWelsh)
{
    for (const int count : {0, 1, 2, 6, 20})
        EXPECT_EQ(QCoreApplication::translate("keywork::ui::NavigationButton", "%n waiting", nullptr, count),
                  QStringLiteral("%1 yn aros").arg(count));
}

TEST(Catalogue, OfEnglishHasNothingToSay)
{
    const Catalogue english(Language::English);
    EXPECT_TRUE(english.isEmpty());
    EXPECT_EQ(QCoreApplication::translate("keywork::ui::Workplace", "Sign out"), "Sign out");
}

} // namespace
} // namespace keywork::ui
