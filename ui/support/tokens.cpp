#include "ui/support/tokens.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>

namespace keywork::ui {
namespace {

struct Shades {
    Colour name;
    QRgb light;
    QRgb dark;
    QRgb highContrast;
};

constexpr QRgb opaque(QRgb rgb)
{
    return 0xff000000u | rgb;
}

// In the order of the enum; a test holds every pair of text and ground against its contrast.
constexpr std::array<Shades, colourCount> table{{
    {Colour::Window, opaque(0xf0f4f5), opaque(0x17191b), opaque(0x000000)},
    {Colour::Page, opaque(0xffffff), opaque(0x1e1e1e), opaque(0x000000)},
    {Colour::Inset, opaque(0xf6f8f9), opaque(0x242628), opaque(0x000000)},
    {Colour::Alt, opaque(0xfafbfc), opaque(0x212223), opaque(0x000000)},
    {Colour::Line, opaque(0xdbe2e6), opaque(0x363b3f), opaque(0x8c8c8c)},
    {Colour::Border, opaque(0x7b8993), opaque(0x838e96), opaque(0xffffff)},
    {Colour::Text, opaque(0x17242c), opaque(0xeceff1), opaque(0xffffff)},
    {Colour::Text2, opaque(0x4c6272), opaque(0xb8c4cc), opaque(0xffffff)},
    {Colour::Accent, opaque(0x005eb8), opaque(0x7ab8ff), opaque(0xffdd33)},
    {Colour::AccentHover, opaque(0x004b93), opaque(0xa3ceff), opaque(0xfff0a3)},
    {Colour::OnAccent, opaque(0xffffff), opaque(0x0a1a2b), opaque(0x000000)},
    {Colour::AccentSoft, opaque(0xe6f0fa), opaque(0x22364b), opaque(0x000000)},
    {Colour::Selected, opaque(0xe6f0fa), opaque(0x22364b), opaque(0xffdd33)},
    {Colour::OnSelected, opaque(0x17242c), opaque(0xeceff1), opaque(0x000000)},
    {Colour::Chip, opaque(0xf0f4f5), opaque(0x2b2e31), opaque(0x000000)},
    {Colour::Stop, opaque(0xa3110a), opaque(0xff8a80), opaque(0xff9c94)},
    {Colour::Due, opaque(0x8a5300), opaque(0xffb54c), opaque(0xffc266)},
    {Colour::Ok, opaque(0x005a3c), opaque(0x5fd3a4), opaque(0x6ee7b7)},
    {Colour::Info, opaque(0x005eb8), opaque(0x7ab8ff), opaque(0x8cc8ff)},
    {Colour::None, opaque(0x4c6272), opaque(0xb8c4cc), opaque(0xffffff)},
    {Colour::Hold, opaque(0x6d2077), opaque(0xd4a0e0), opaque(0xe3b5ee)},
    {Colour::StopSoft, opaque(0xfcf0ef), opaque(0x332423), opaque(0x000000)},
    {Colour::DueSoft, opaque(0xfdf5e8), opaque(0x322a1d), opaque(0x000000)},
    {Colour::OkSoft, opaque(0xebf6f1), opaque(0x1f2d27), opaque(0x000000)},
    {Colour::HoldSoft, opaque(0xf7eff8), opaque(0x2e2631), opaque(0x000000)},
    {Colour::Band1, opaque(0xdfe8ee), opaque(0x30373c), opaque(0x000000)},
    {Colour::Band2, opaque(0xbfd5ea), opaque(0x2c4257), opaque(0x000000)},
    {Colour::Band3, opaque(0x8fb8e0), opaque(0x2f577f), opaque(0x000000)},
    {Colour::Band4, opaque(0x5b97d0), opaque(0x346fa8), opaque(0x000000)},
    {Colour::OnBand, opaque(0x17242c), opaque(0xeceff1), opaque(0xffffff)},
    {Colour::Chart1, opaque(0x005eb8), opaque(0x7ab8ff), opaque(0xffdd33)},
    {Colour::Chart2, opaque(0xa34700), opaque(0xffb07a), opaque(0x8cc8ff)},
    {Colour::Chart3, opaque(0x4c6272), opaque(0xb8c4cc), opaque(0xffffff)},
    {Colour::Grid, opaque(0xe6ebee), opaque(0x2c3034), opaque(0x555555)},
    {Colour::Hatch1, opaque(0xf6dfae), opaque(0x3a3222), opaque(0xffdd33)},
    {Colour::Hatch2, opaque(0xb07a1a), opaque(0xa87f2c), opaque(0x000000)},
    {Colour::Scrim, 0x6117242cu, 0x8c000000u, 0xb3000000u},
    {Colour::Focus, opaque(0x005eb8), opaque(0x7ab8ff), opaque(0xffdd33)},
}};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i)
        if (static_cast<std::size_t>(table[i].name) != i) return false;
    return true;
}
static_assert(isInOrder(), "the table of colours follows the enum");

constexpr double lineFactor = 1.36;             // of the body, as the boards were set
constexpr double bodyPixelsAtFull = 40.0 / 3.0; // 10 pt at 96 dpi

} // namespace

QColor colourOf(PaletteKind palette, Colour colour)
{
    const Shades& shades = table[static_cast<std::size_t>(colour)];
    switch (palette) {
    case PaletteKind::Light: return QColor::fromRgba(shades.light);
    case PaletteKind::Dark: return QColor::fromRgba(shades.dark);
    case PaletteKind::HighContrast: return QColor::fromRgba(shades.highContrast);
    }
    return {};
}

double factorOf(TextRole role)
{
    switch (role) {
    case TextRole::Caption: return 0.9;
    case TextRole::Body: return 1.0;
    case TextRole::Section: return 1.1;
    case TextRole::Lead: return 1.2;
    case TextRole::Banner: return 1.35;
    case TextRole::Title: return 1.5;
    case TextRole::Figure: return 1.8;
    case TextRole::Product: return 2.0;
    }
    return 1.0;
}

Tokens::Tokens(PaletteKind palette, const QFont& body, double bodyPixels)
    : m_palette(palette), m_body(body), m_bodyPixels(bodyPixels)
{
}

QFont Tokens::font(TextRole role, QFont::Weight weight) const
{
    QFont font = m_body;
    font.setPointSizeF(m_body.pointSizeF() * factorOf(role));
    font.setWeight(weight);
    return font;
}

// A font taller than Inter (a system font with tall accents) gets the room it asks for.
int Tokens::line(double factor) const
{
    const double asked = QFontMetricsF(m_body).lineSpacing() * factor / lineFactor;
    return static_cast<int>(std::lround(std::max(m_bodyPixels * factor, asked)));
}

int Tokens::height(Height height) const
{
    switch (height) {
    case Height::Control:
    case Height::Row: return line(lineFactor) + 14;
    case Height::Small:
    case Height::Status: return line(lineFactor) + 8;
    case Height::TwoLineRow: return line(2.6) + 14;
    case Height::Navigation: return line(lineFactor) + 18;
    case Height::PageHeader: return line(lineFactor) + 38;
    case Height::Tabs: return line(lineFactor) + 22;
    case Height::Section: return line(1.5) + 12;
    case Height::Dense: return line(lineFactor) + 10;
    case Height::Chip: return std::max(smallestTarget, line(1.2) + 8);
    }
    return 0;
}

int Tokens::grown(double pixelsAtFull) const
{
    return static_cast<int>(std::lround(pixelsAtFull * textFactor()));
}

double Tokens::textFactor() const
{
    return m_bodyPixels / bodyPixelsAtFull;
}

} // namespace keywork::ui
