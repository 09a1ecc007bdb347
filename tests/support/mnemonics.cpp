#include "support/mnemonics.h"

#include <QAbstractButton>
#include <QKeySequence>
#include <QLabel>
#include <QMap>
#include <QTabBar>

namespace keywork::test {

namespace {

// Every text in view that a letter of it can lead to.
QStringList textsWithLetters(QWidget& window)
{
    QStringList texts;
    const auto all = window.findChildren<QWidget*>();
    for (const QWidget* widget : all) {
        if (!widget->isVisible() || !widget->isEnabled() || widget->window() != window.window()) continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget);
            label != nullptr && label->buddy() != nullptr)
            texts << label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) texts << button->text();
        if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
            for (int i = 0; i < tabs->count(); ++i) texts << tabs->tabText(i);
    }
    return texts;
}

} // namespace

QStringList doubledMnemonics(QWidget& window, const QString& taken)
{
    QMap<QString, QStringList> places;
    for (const QChar letter : taken)
        places[QStringLiteral("Alt+%1").arg(letter)] << QStringLiteral("the rail");
    const auto texts = textsWithLetters(window);
    for (const QString& text : texts) {
        const QString keys = QKeySequence::mnemonic(text).toString(QKeySequence::PortableText);
        if (!keys.isEmpty()) places[keys] << text;
    }
    QStringList doubled;
    for (auto place = places.cbegin(); place != places.cend(); ++place)
        if (place.value().size() > 1)
            doubled << place.key() + QStringLiteral(": ") + place.value().join(QStringLiteral(", "));
    return doubled;
}

} // namespace keywork::test
