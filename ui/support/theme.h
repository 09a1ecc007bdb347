#pragma once

#include "ui/support/tokens.h"

#include <QObject>

class QWidget;

namespace keywork::ui {

enum class PaletteChoice { System, Light, Dark, HighContrast };
enum class FontChoice { Inter, System };
enum class Motion { Full, Reduced };

// What one person chose in Settings.
struct Appearance {
    PaletteChoice palette = PaletteChoice::System;
    int textPercent = 100; // 90 … 200, anything else is brought inside
    FontChoice font = FontChoice::Inter;
    Motion motion = Motion::Full;

    friend bool operator==(const Appearance&, const Appearance&) = default;
};

inline constexpr int smallestTextPercent = 90;
inline constexpr int largestTextPercent = 200;

// The look the whole window has now. The application owns one and hands it to whatever paints; it sets the
// application's palette and font, and a change of it changes every open widget at once.
class Theme : public QObject {
    Q_OBJECT

public:
    // After the QApplication and for as long as anything is painted.
    explicit Theme(Appearance appearance = {});

    const Appearance& appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);

    const Tokens& tokens() const { return m_tokens; }
    PaletteKind palette() const { return m_tokens.palette(); }
    bool isHighContrast() const { return palette() == PaletteKind::HighContrast; }
    QColor colour(Colour colour) const { return m_tokens.colour(colour); }
    QFont font(TextRole role, QFont::Weight weight = QFont::Normal) const
    {
        return m_tokens.font(role, weight);
    }
    int height(Height height) const { return m_tokens.height(height); }
    int grown(double pixelsAtFull) const { return m_tokens.grown(pixelsAtFull); }

signals:
    void changed();

private:
    Tokens makeTokens() const;
    void apply();

    PaletteKind m_desktopPalette; // what the desktop had before we set our own
    QFont m_desktopFont;
    Appearance m_appearance;
    Tokens m_tokens;
};

// Gives a widget a size and weight of type that follow the theme from now on; calling it again changes them.
void setTextRole(QWidget& widget, const Theme& theme, TextRole role, QFont::Weight weight = QFont::Normal);

} // namespace keywork::ui
