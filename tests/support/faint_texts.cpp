#include "support/contrast.h"
#include "support/window_audit.h"

#include <QAbstractButton>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QWidget>

#include <algorithm>

namespace keywork::test {
namespace {

constexpr double leastForText = 4.5;  // WCAG 2.2, 1.4.3
constexpr double leastForIcons = 3.0; // 1.4.11

QString textOf(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) return button->text();
    return {};
}

bool isMeasured(const QWidget& widget)
{
    if (!widget.isVisible() || !widget.isEnabled()) return false;
    return qobject_cast<const QAbstractButton*>(&widget) != nullptr || !textOf(widget).isEmpty();
}

// Not under something else, such as what lies beneath Find or do.
bool isOnTop(const QWidget& window, const QWidget& widget, const QRect& place)
{
    const QWidget* top = window.childAt(place.center());
    return top != nullptr && (top == &widget || top->isAncestorOf(&widget) || widget.isAncestorOf(top));
}

double contrastIn(const QImage& picture, const QRect& place)
{
    QHash<QRgb, int> pixels;
    for (int y = place.top(); y <= place.bottom(); ++y)
        for (int x = place.left(); x <= place.right(); ++x) ++pixels[picture.pixel(x, y)];
    QRgb ground = 0;
    int most = 0;
    for (auto pixel = pixels.cbegin(); pixel != pixels.cend(); ++pixel)
        if (pixel.value() > most) {
            most = pixel.value();
            ground = pixel.key();
        }
    double highest = 1;
    for (auto pixel = pixels.cbegin(); pixel != pixels.cend(); ++pixel)
        highest = std::max(highest, contrast(QColor(pixel.key()), QColor(ground)));
    return highest;
}

} // namespace

QStringList faintTexts(QWidget& window)
{
    QStringList faults;
    const QImage picture = window.grab().toImage();
    const auto widgets = window.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (!isMeasured(*widget)) continue;
        const QRect seen = widget->visibleRegion().boundingRect();
        if (seen.height() < widget->height()) continue; // scrolled half out of view
        const QRect place = seen.translated(widget->mapTo(&window, QPoint())) & picture.rect();
        if (place.isEmpty() || !isOnTop(window, *widget, place)) continue;
        const double found = contrastIn(picture, place);
        if (found < (textOf(*widget).isEmpty() ? leastForIcons : leastForText))
            faults << QStringLiteral("%1 “%2” has a contrast of only %3")
                          .arg(QString::fromLatin1(widget->metaObject()->className()), textOf(*widget))
                          .arg(found, 0, 'f', 2);
    }
    return faults;
}

} // namespace keywork::test
