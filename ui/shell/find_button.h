#pragma once

#include "ui/shell/navigation_button.h"

namespace keywork::ui {

// Looks like the field it opens: "Find or do", with its chord.
class FindButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit FindButton(const Theme& theme, QWidget* parent = nullptr);

    void setShape(RailShape shape);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    RailShape m_shape = RailShape::Wide;
};

} // namespace keywork::ui
