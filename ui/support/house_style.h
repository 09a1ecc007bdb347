#pragma once

#include "ui/support/theme.h"

#include <QPointer>
#include <QProxyStyle>

class QFocusFrame;

namespace keywork::ui {

// Fusion, with everything people see drawn from the theme: buttons, fields, boxes, tabs, scroll bars, the rows of
// stock views, and the focus ring. Pages say how a widget looks through look.h and never through a style sheet.
class HouseStyle : public QProxyStyle {
    Q_OBJECT

public:
    explicit HouseStyle(const Theme& theme);

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl subControl,
                         const QWidget* widget) const override;

    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void polish(QApplication* application) override;
    void unpolish(QApplication* application) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void moveFocusRing(QWidget* now);
    void showMnemonics(bool shown);

    const Theme& m_theme;
    QPointer<QFocusFrame> m_focusRing;
    bool m_mnemonicsShown = false; // while Alt is held, as on other desktops
};

} // namespace keywork::ui
