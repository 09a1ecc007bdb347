#include "ui/shell/action_registry.h"
#include "ui/shell/find_or_do.h"
#include "ui/shell/workplace.h"
#include "ui/support/look.h"
#include "ui/support/row_list.h"
#include "whole_window.h"

#include <QAbstractButton>
#include <QAction>
#include <QHash>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTest>

#include <utility>

// Without a pointer: on every page, tab and dialog that the walk comes to.
namespace keywork::ui {
namespace {

QString called(const QWidget& widget)
{
    const QString name = widget.accessibleName().isEmpty() ? widget.objectName() : widget.accessibleName();
    return QStringLiteral("%1 “%2”").arg(QString::fromLatin1(widget.metaObject()->className()), name);
}

bool takesTab(const QWidget& widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget.isEnabled() &&
           widget.isVisible() && widget.focusProxy() == nullptr;
}

// Where each stands before anything has scrolled to it.
QHash<const QWidget*, QRect> placesIn(const QWidget& window)
{
    QHash<const QWidget*, QRect> places;
    for (const QWidget* widget : window.findChildren<QWidget*>())
        if (takesTab(*widget)) places[widget] = QRect(widget->mapTo(&window, QPoint()), widget->size());
    return places;
}

class KeyboardTest : public test::WholeWindow {
public:
    KeyboardTest() { show(window, {1366, 768}); }

    std::vector<QWidget*> regions(QWidget& top)
    {
        if (&top != &window || window.workplace() == nullptr) return {&top};
        return window.regions();
    }

    static int regionOf(const QWidget* widget, const std::vector<QWidget*>& regions)
    {
        for (std::size_t i = 0; i < regions.size(); ++i)
            if (regions[i] == widget || (regions[i] != nullptr && regions[i]->isAncestorOf(widget)))
                return static_cast<int>(i);
        return -1;
    }

    // The widgets that Tab goes through, until it comes back to where it began.
    QList<QWidget*> roundByTab(const QString& where, QWidget& top)
    {
        QList<QWidget*> round;
        if (QApplication::focusWidget() == nullptr) top.setFocus();
        // A page that has nothing to begin with has the focus itself.
        if (!takesTab(*QApplication::focusWidget()))
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QWidget* const start = QApplication::focusWidget();
        constexpr int most = 400;
        for (QWidget* here = start; round.size() < most;) {
            round << here;
            QTest::keyClick(here, Qt::Key_Tab);
            QWidget* const next = QApplication::focusWidget();
            if (next == here && placesIn(top).size() == 1) return round; // there is nothing else
            if (next == nullptr || next == here) {
                faults << where + QStringLiteral(": Tab does not leave ") + called(*here);
                break;
            }
            if (next == start) return round;
            here = next;
        }
        QStringList circle;
        for (QWidget* widget : round.mid(std::max<qsizetype>(0, round.size() - 20)))
            circle << called(*widget);
        faults << where + QStringLiteral(": Tab does not come back to %1, but goes through %2")
                              .arg(called(*start), circle.join(QStringLiteral(", ")));
        return round;
    }

    void goRoundByTab(const QString& where, QWidget& top)
    {
        const auto places = placesIn(top);
        const auto parts = regions(top);
        QList<QWidget*> round = roundByTab(where, top);
        for (auto place = places.begin(); place != places.end(); ++place)
            if (!round.contains(const_cast<QWidget*>(place.key())))
                faults << where + QStringLiteral(": Tab does not come to ") + called(*place.key());
        checkOrder(where, round, places, parts);
    }

    // What scrolls is a part of its own: what stands below it may be higher than its end.
    static std::pair<int, const QWidget*> partOf(const QWidget* widget, const std::vector<QWidget*>& parts)
    {
        const QWidget* scrolling = widget->parentWidget();
        while (scrolling != nullptr && qobject_cast<const QScrollArea*>(scrolling) == nullptr)
            scrolling = scrolling->parentWidget();
        return {regionOf(widget, parts), scrolling};
    }

    // Where the two part, under the nearest that holds both, the next one's part stands beside the other's at the right,
    // its top no lower: the row is read column by column, and a column begins at its top.
    static bool isNextColumn(const QWidget& from, const QWidget& to)
    {
        const QWidget* fromPart = &from;
        while (!fromPart->parentWidget()->isAncestorOf(&to)) fromPart = fromPart->parentWidget();
        const QWidget* toPart = &to;
        while (!toPart->parentWidget()->isAncestorOf(&from)) toPart = toPart->parentWidget();
        const bool areColumns = fromPart != &from && toPart != &to;
        return areColumns && toPart->x() > fromPart->geometry().right() && toPart->y() <= fromPart->y();
    }

    // Within one part of the page down, and along a line to the right; a column at the side is a part of its own. The
    // one step back to the first is where the round closes.
    void checkOrder(const QString& where, const QList<QWidget*>& round,
                    const QHash<const QWidget*, QRect>& places, const std::vector<QWidget*>& parts)
    {
        QStringList back;
        bool isOnePart = true;
        for (qsizetype i = 0; i < round.size(); ++i) {
            const QWidget* here = round[i];
            const QWidget* next = round[(i + 1) % round.size()];
            if (!places.contains(here) || !places.contains(next)) continue;
            if (partOf(here, parts) != partOf(next, parts)) {
                isOnePart = false;
                continue;
            }
            const QRect from = places[here];
            const QRect to = places[next];
            if (isNextColumn(*here, *next)) continue;
            const bool isUp = to.bottom() < from.top();
            const bool isLeft = to.right() < from.left() && to.top() < from.bottom();
            if (isUp || isLeft)
                back << where +
                            QStringLiteral(": Tab goes back from %1 to %2").arg(called(*here), called(*next));
        }
        if (!isOnePart || back.size() > 1) faults << back;
    }

    void goRoundByF6(const QString& where)
    {
        std::vector<QWidget*> parts;
        for (QWidget* part : regions(window)) {
            const auto inside =
                part != nullptr && part->isVisible() ? part->findChildren<QWidget*>() : QList<QWidget*>();
            const bool canHold =
                part != nullptr && part->isVisible() &&
                (takesTab(*part) ||
                 std::any_of(inside.begin(), inside.end(), [](QWidget* one) { return takesTab(*one); }));
            if (canHold) parts.push_back(part);
        }
        const int begin = regionOf(QApplication::focusWidget(), parts);
        for (std::size_t step = 1; step <= parts.size(); ++step) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
            const auto expected = (static_cast<std::size_t>(std::max(0, begin)) + step) % parts.size();
            const int now = regionOf(QApplication::focusWidget(), parts);
            if (begin >= 0 && now != static_cast<int>(expected))
                faults << where + QStringLiteral(": F6 comes to part %1 and not to part %2 of %3")
                                      .arg(now)
                                      .arg(expected)
                                      .arg(parts.size());
        }
    }

    ActionRegistry& actions() { return window.workplace()->pages().context().actions; }

    // No two things wait for one chord, and a chord that is named does something.
    void checkChords(const QString& where)
    {
        QStringList chords;
        for (const ListedAction& action : actions().available()) {
            if (action.chord.isEmpty()) continue;
            if (chords.contains(action.chord))
                faults << where + QStringLiteral(": %1 has two actions").arg(action.chord);
            chords << action.chord;
            const QAction* working = actions().find(action.id);
            const bool isLetter = working != nullptr && working->shortcut().isEmpty();
            if (!isLetter && (working == nullptr || chordText(working->shortcut()) != action.chord))
                faults << where + QStringLiteral(": %1 does not work").arg(action.chord);
        }
        const QRegularExpression inTip(QStringLiteral("\\(([^()]*)\\)$"));
        for (const auto* button : window.findChildren<QAbstractButton*>()) {
            if (!button->isVisible() || !button->isEnabled()) continue;
            QStringList named;
            if (!shortcutHint(button).isEmpty()) named << shortcutHint(button);
            if (const auto tip = inTip.match(button->toolTip()); tip.hasMatch()) named << tip.captured(1);
            for (const QString& chord : named)
                if (!chords.contains(chord) && chordText(button->shortcut()) != chord)
                    faults << where + QStringLiteral(": %1 names %2").arg(called(*button), chord);
        }
    }

    // What a key does as well says so, in the tip of its button.
    void checkTips(const QString& where, QWidget& top)
    {
        QHash<QString, QString> chordOf;
        if (&top == &window && window.workplace() != nullptr)
            for (const ListedAction& action : actions().available()) chordOf[action.name] = action.chord;
        for (const auto* button : top.findChildren<QAbstractButton*>()) {
            if (!button->isVisible() || !button->isEnabled()) continue;
            const QString hint = shortcutHint(button);
            const QString chord = hint.isEmpty() ? chordOf.value(button->accessibleName()) : hint;
            if (!chord.isEmpty() && !button->toolTip().contains(chord))
                faults << where +
                              QStringLiteral(": the tip of %1 does not name %2").arg(called(*button), chord);
        }
    }

    // An Alt-letter that two widgets wait for does neither.
    void checkLetters(const QString& where, QWidget& top)
    {
        QHash<QString, QString> letters;
        const auto claim = [&](const QString& letter, const QWidget& widget) {
            if (letter.isEmpty()) return;
            if (letters.contains(letter))
                faults << where + QStringLiteral(": Alt+%1 is of %2 and of %3")
                                      .arg(letter, letters[letter], called(widget));
            letters[letter] = called(widget);
        };
        static const QRegularExpression mark(QStringLiteral("&([^&])"));
        for (const auto* button : top.findChildren<QAbstractButton*>())
            if (button->isVisible() && button->isEnabled())
                claim(mark.match(button->text()).captured(1).toUpper(), *button);
        for (const auto* label : top.findChildren<QLabel*>())
            if (label->isVisible() && label->buddy() != nullptr)
                claim(mark.match(label->text()).captured(1).toUpper(), *label);
    }

    // Everything that can be done here stands in Find or do, with the chord that does it.
    void checkFindOrDo(const QString& where)
    {
        const auto offered = actions().available();
        FindOrDo& find = window.workplace()->findOrDo();
        find.open(QStringLiteral(">"));
        QStringList rows;
        for (const Row& row : find.findChild<RowList*>()->rows())
            if (row.cells.size() > 3)
                rows << row.cells[1].text.section(u'\t', 0, 0) + u'|' + row.cells[3].text;
        for (const ListedAction& action : offered)
            if (action.id != "findOrDo" && !rows.contains(action.name + u'|' + action.chord))
                faults << where + QStringLiteral(": Find or do does not list %1 %2")
                                      .arg(action.name, action.chord);
        for (const char* name : {"Record event", "Record observation"})
            if (where == "client-summary" && rows.filter(QLatin1String(name)).isEmpty())
                faults << where + QStringLiteral(": Find or do does not list ") + QLatin1String(name);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    }

    void tryAt(const QString& where, QWidget* dialog)
    {
        ++stops;
        QWidget& top = dialog != nullptr ? *dialog : window;
        QApplication::setActiveWindow(&top);
        test::settle();
        const bool isSearching = window.workplace() != nullptr && window.workplace()->findOrDo().isOpen();
        if (isSearching) return; // its field keeps the focus, and steers its list
        goRoundByTab(where, top);
        checkLetters(where, top);
        checkTips(where, top);
        if (dialog != nullptr || window.workplace() == nullptr) return;
        goRoundByF6(where);
        checkChords(where);
        checkFindOrDo(where);
    }

    int stops = 0;
    QStringList faults;
};

TEST_F(KeyboardTest, ReachesEverythingInTheOrderOfReadingAndKeepsItsWordAboutChords)
{
    walkThrough([this](const QString& where, QWidget* dialog) { tryAt(where, dialog); });
    EXPECT_GT(stops, 10);
    EXPECT_EQ(faults.join(u'\n').toStdString(), "");
}

} // namespace
} // namespace keywork::ui
