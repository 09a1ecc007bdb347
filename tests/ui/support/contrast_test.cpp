#include "support/contrast.h"
#include "ui/support/status_shape.h"
#include "ui/support/tokens.h"

#include <gtest/gtest.h>

// Every pair of the table in the design's section 2, in the three palettes: WCAG 2.2, 1.4.3 (text 4.5 to 1) and
// 1.4.11 (what is seen of controls and graphics 3 to 1).
namespace keywork::ui {
namespace {

using test::contrast;

constexpr PaletteKind palettes[] = {PaletteKind::Light, PaletteKind::Dark, PaletteKind::HighContrast};
constexpr Colour grounds[] = {Colour::Page, Colour::Inset, Colour::Window, Colour::Alt, Colour::Chip};
constexpr Colour softGrounds[] = {Colour::StopSoft, Colour::DueSoft, Colour::OkSoft, Colour::HoldSoft};
constexpr Colour inks[] = {Colour::Text, Colour::Text2, Colour::Accent, Colour::Stop, Colour::Due,
                           Colour::Ok,   Colour::Info,  Colour::None,   Colour::Hold};

void expectContrast(PaletteKind palette, Colour ink, Colour ground, double least)
{
    EXPECT_GE(contrast(colourOf(palette, ink), colourOf(palette, ground)), least)
        << "colour " << static_cast<int>(ink) << " on " << static_cast<int>(ground) << " in palette "
        << static_cast<int>(palette);
}

TEST(Contrast, OfBlackOnWhiteIsTwentyOne)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 0.01);
}

TEST(Contrast, OfEveryTextOnEveryGroundIsEnoughToRead)
{
    for (const PaletteKind palette : palettes)
        for (const Colour ink : inks) {
            for (const Colour ground : grounds) expectContrast(palette, ink, ground, 4.5);
            for (const Colour ground : softGrounds) expectContrast(palette, ink, ground, 4.5);
        }
}

// In high contrast the current row is yellow and all text on it black.
TEST(Contrast, OnTheCurrentRowIsEnoughToRead)
{
    for (const PaletteKind palette : palettes)
        expectContrast(palette, Colour::OnSelected, Colour::Selected, 4.5);
    for (const PaletteKind palette : {PaletteKind::Light, PaletteKind::Dark})
        for (const Colour ink : inks) expectContrast(palette, ink, Colour::Selected, 4.5);
}

TEST(Contrast, OnThePrimaryButtonIsEnoughToReadAlsoUnderThePointer)
{
    for (const PaletteKind palette : palettes) {
        expectContrast(palette, Colour::OnAccent, Colour::Accent, 4.5);
        expectContrast(palette, Colour::OnAccent, Colour::AccentHover, 4.5);
        expectContrast(palette, Colour::Accent, Colour::AccentSoft, 4.5);
    }
}

TEST(Contrast, OnPhaseBandsIsEnoughToRead)
{
    for (const PaletteKind palette : palettes)
        for (const Colour band : {Colour::Band1, Colour::Band2, Colour::Band3, Colour::Band4})
            expectContrast(palette, Colour::OnBand, band, 4.5);
}

TEST(Contrast, OfBordersFocusAndChartLinesIsEnoughToSee)
{
    for (const PaletteKind palette : palettes)
        for (const Colour ground : {Colour::Page, Colour::Inset, Colour::Window}) {
            for (const Colour line :
                 {Colour::Border, Colour::Focus, Colour::Chart1, Colour::Chart2, Colour::Chart3})
                expectContrast(palette, line, ground, 3.0);
        }
}

TEST(Contrast, OfTheFocusRingIsEnoughToSeeOnTheCurrentRow)
{
    for (const PaletteKind palette : {PaletteKind::Light, PaletteKind::Dark})
        expectContrast(palette, Colour::Focus, Colour::Selected, 3.0);
}

} // namespace
} // namespace keywork::ui
