#pragma once

#include "ui/support/status_shape.h"

#include <QFrame>

namespace keywork::ui {

class FlowLayout;

enum class StripGround { Inset, Stop, Due, Ok, Hold };

// One line across a page with the sentence that matters now: a draft, a hold, an older version. With large text its
// widgets move to further lines.
class Strip : public QFrame {
    Q_OBJECT

public:
    explicit Strip(const Theme& theme, StripGround ground = StripGround::Inset, QWidget* parent = nullptr);

    void setGround(StripGround ground);
    void add(QWidget* widget);
    void addStretch();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    StripGround m_ground;
    FlowLayout* m_line;
};

// The last line of a form, outside what scrolls: what is missing at the left, the buttons at the right.
class FootBar : public QFrame {
    Q_OBJECT

public:
    explicit FootBar(const Theme& theme, QWidget* parent = nullptr);

    void add(QWidget* widget);
    void addStretch();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    const Theme& m_theme;
    FlowLayout* m_line;
};

} // namespace keywork::ui
