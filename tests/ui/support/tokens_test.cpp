#include "support/themed.h"

#include <QLabel>

namespace keywork::ui {
namespace {

using TokensTest = test::Themed;

TEST_F(TokensTest, GiveTheHeightsOfTheBoardsAtOrdinaryText)
{
    EXPECT_EQ(theme.height(Height::Control), 32);
    EXPECT_EQ(theme.height(Height::Small), 26);
    EXPECT_EQ(theme.height(Height::Navigation), 36);
    EXPECT_EQ(theme.height(Height::PageHeader), 56);
    EXPECT_NEAR(theme.height(Height::TwoLineRow), 48, 1);
    EXPECT_EQ(theme.grown(208), 208);
}

TEST_F(TokensTest, GiveTheHeightsOfTheBoardsAtLargeText)
{
    look(PaletteChoice::Light, 150);
    EXPECT_EQ(theme.height(Height::Control), 41);
    EXPECT_EQ(theme.height(Height::Small), 35);
    EXPECT_EQ(theme.height(Height::Navigation), 45);
    EXPECT_EQ(theme.height(Height::PageHeader), 65);
    EXPECT_NEAR(theme.height(Height::TwoLineRow), 66, 1);
    EXPECT_EQ(theme.grown(208), 312);
}

TEST_F(TokensTest, KeepTargetsLargeEnoughWithTheSmallestText)
{
    look(PaletteChoice::Light, smallestTextPercent);
    for (const Height height :
         {Height::Control, Height::Small, Height::Row, Height::Navigation, Height::Dense, Height::Chip})
        EXPECT_GE(theme.height(height), smallestTarget);
}

TEST_F(TokensTest, BringTextSizesInsideWhatIsAllowed)
{
    look(PaletteChoice::Light, 20);
    EXPECT_EQ(theme.appearance().textPercent, smallestTextPercent);
    look(PaletteChoice::Light, 400);
    EXPECT_EQ(theme.appearance().textPercent, largestTextPercent);
}

TEST_F(TokensTest, ReachEveryOpenWidgetWhenTheTextGrows)
{
    QLabel ordinary(QStringLiteral("Born"));
    QLabel title(QStringLiteral("Today"));
    setTextRole(title, theme, TextRole::Title, QFont::DemiBold);
    ordinary.ensurePolished();
    const double ordinaryBefore = ordinary.font().pointSizeF();
    const double titleBefore = title.font().pointSizeF();
    look(PaletteChoice::Light, 200);
    EXPECT_DOUBLE_EQ(ordinary.font().pointSizeF(), 2 * ordinaryBefore);
    EXPECT_DOUBLE_EQ(title.font().pointSizeF(), 2 * titleBefore);
    EXPECT_EQ(title.font().weight(), QFont::DemiBold);
}

TEST_F(TokensTest, ReachEveryOpenWidgetWhenThePaletteChanges)
{
    const QLabel label(QStringLiteral("Born"));
    look(PaletteChoice::Dark);
    EXPECT_EQ(label.palette().color(QPalette::WindowText), colourOf(PaletteKind::Dark, Colour::Text));
    look(PaletteChoice::HighContrast);
    EXPECT_EQ(label.palette().color(QPalette::Base), QColor(Qt::black));
}

TEST_F(TokensTest, TellOnceWhenTheyChangeAndNotWhenTheyStayTheSame)
{
    int told = 0;
    QObject::connect(&theme, &Theme::changed, &theme, [&] { ++told; });
    look(PaletteChoice::Dark);
    look(PaletteChoice::Dark);
    EXPECT_EQ(told, 1);
}

} // namespace
} // namespace keywork::ui
