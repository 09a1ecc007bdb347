#pragma once

#include <QColor>
#include <QFont>

#include <cstddef>

// The measures and colours of docs/design: pages paint from these and never name a colour or a pixel size of type.
namespace keywork::ui {

enum class PaletteKind { Light, Dark, HighContrast };

enum class Colour {
    Window,
    Page,
    Inset,
    Alt,
    Line,
    Border,
    Text,
    Text2,
    Accent,
    AccentHover,
    OnAccent,
    AccentSoft,
    Selected,
    OnSelected,
    Chip,
    Stop,
    Due,
    Ok,
    Info,
    None,
    Hold,
    StopSoft,
    DueSoft,
    OkSoft,
    HoldSoft,
    Band1,
    Band2,
    Band3,
    Band4,
    OnBand,
    Chart1,
    Chart2,
    Chart3,
    Grid,
    Hatch1,
    Hatch2,
    Scrim,
    Focus,
};
inline constexpr std::size_t colourCount = static_cast<std::size_t>(Colour::Focus) + 1;

QColor colourOf(PaletteKind palette, Colour colour);

// The eight-pixel rhythm. Spacing does not grow with the text.
namespace space {
inline constexpr int half = 4;
inline constexpr int one = 8;
inline constexpr int oneAndHalf = 12;
inline constexpr int two = 16;
inline constexpr int three = 24; // page margin, gap between columns
inline constexpr int four = 32;
} // namespace space

namespace radius {
inline constexpr int chip = 4;
inline constexpr int control = 6;
inline constexpr int card = 8;
} // namespace radius

inline constexpr int smallestTarget = 24; // WCAG 2.2, 2.5.8

// Sizes of type, as factors of the body.
enum class TextRole { Caption, Body, Section, Lead, Banner, Title, Figure, Product };
double factorOf(TextRole role);

// Heights that are one line of text (two for TwoLineRow) and some air.
enum class Height {
    Control,
    Small,
    Row,
    TwoLineRow,
    Navigation,
    PageHeader,
    Tabs,
    Section,
    Status,
    Dense,
    Chip
};

// What one palette at one text size looks like. A value: cheap to copy, never changed.
class Tokens {
public:
    // `bodyPixels` is the em of `body` on the screen: 13.33 for 10 pt at 96 dpi.
    Tokens(PaletteKind palette, const QFont& body, double bodyPixels);

    PaletteKind palette() const { return m_palette; }
    QColor colour(Colour colour) const { return colourOf(m_palette, colour); }
    QFont font(TextRole role, QFont::Weight weight = QFont::Normal) const;
    int height(Height height) const;
    // A measure drawn at 100 % (a rail, an icon), grown with the text and rounded.
    int grown(double pixelsAtFull) const;
    // The text as a factor of its ordinary size: 1.5 at 150 %.
    double textFactor() const;

private:
    int line(double factor) const;

    PaletteKind m_palette;
    QFont m_body;
    double m_bodyPixels;
};

} // namespace keywork::ui
