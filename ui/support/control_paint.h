#pragma once

#include "ui/support/theme.h"

#include <QStyleOption>

class QPainter;

// The drawings of the house style, one function a control.
namespace keywork::ui {

// The frame and ground of anything typed into. `isWrong`: its answer was refused.
struct FieldFrame {
    bool isFocused = false;
    bool isEnabled = true;
    bool isWrong = false;
};
void paintField(QPainter& painter, const Theme& theme, const QRect& rect, FieldFrame frame);
void paintDropArrow(QPainter& painter, const Theme& theme, const QRect& rect);
void paintCheckBox(QPainter& painter, const Theme& theme, const QRect& rect, QStyle::State state);
void paintRadioButton(QPainter& painter, const Theme& theme, const QRect& rect, QStyle::State state);

// Two pixels of accent round `rect`, which is already the control grown by the gap.
void paintFocusRing(QPainter& painter, const Theme& theme, const QRect& rect);

void paintTab(QPainter& painter, const Theme& theme, const QStyleOptionTab& tab);
void paintTabLabel(QPainter& painter, const Theme& theme, const QStyleOptionTab& tab, int mnemonics);
void paintScrollBar(QPainter& painter, const Theme& theme, const QStyleOptionSlider& bar,
                    const QRect& handle);
void paintHeaderSection(QPainter& painter, const Theme& theme, const QStyleOptionHeader& header);
void paintViewRow(QPainter& painter, const Theme& theme, const QStyleOptionViewItem& row);

} // namespace keywork::ui
