#pragma once

#include "ui/support/icons.h"

#include <QWidget>

namespace keywork::ui {

// An icon beside words that say the same: decoration, so it has no name and takes no focus.
class Picture : public QWidget {
    Q_OBJECT

public:
    Picture(const Theme& theme, Icon icon, double sideAtFull, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Icon m_icon;
    double m_side;
};

} // namespace keywork::ui
