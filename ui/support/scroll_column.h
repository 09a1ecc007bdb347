#pragma once

#include "ui/support/focus_watch.h"
#include "ui/support/theme.h"

#include <QScrollArea>

class QVBoxLayout;

namespace keywork::ui {

// A column of widgets that scrolls up and down, never sideways, and keeps whatever has the focus in view. Nothing in
// it is stretched to fill it.
class ScrollColumn : public QScrollArea {
    Q_OBJECT

public:
    explicit ScrollColumn(QWidget* parent = nullptr);

    void setColumnMargins(const QMargins& margins);
    void add(QWidget* widget);
    void addSpace(int pixels);
    void take(QWidget* widget); // its place closes; it keeps its parent until it is added elsewhere
    void setGap(int pixels);    // between widgets; space::two unless said

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void takeMargins();
    void keepInView(QWidget* now);

    QVBoxLayout* m_column;
    QMargins m_margins;
    FocusWatch m_focus{[this](QWidget*, QWidget* now) { keepInView(now); }};
};

} // namespace keywork::ui
