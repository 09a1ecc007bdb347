#pragma once

#include <QString>

class QAbstractButton;
class QWidget;

// What a page may say about how a stock widget looks; the house style reads it back when it paints.
namespace keywork::ui {

// One primary button a page; the others outlined, or links where they stand in text.
enum class ButtonLook { Outlined, Primary, Link };
enum class ControlSize { Normal, Small };

void setButtonLook(QAbstractButton& button, ButtonLook look, ControlSize size = ControlSize::Normal);
ButtonLook buttonLook(const QWidget* button);
ControlSize controlSize(const QWidget* widget);

// The chord shown lighter after a button's word: "Record session  Ctrl+N", and in its tip. The chord itself belongs to
// an action.
void setShortcutHint(QAbstractButton& button, const QString& chord);
QString shortcutHint(const QWidget* button);

// Fields and drop-downs in dense grids.
void setControlSize(QWidget& widget, ControlSize size);

// For widgets that draw the focus themselves: no ring round them.
void setShowsOwnFocus(QWidget& widget);
bool showsOwnFocus(const QWidget* widget);

// A field whose answer was refused has a stop-coloured frame, besides the sentence under it.
enum class Correctness { Right, Wrong };
void markAsWrong(QWidget& field, Correctness correctness);
bool isMarkedWrong(const QWidget* field);

} // namespace keywork::ui
