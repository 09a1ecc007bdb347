#pragma once

#include "ui/support/theme.h"

#include <QWidget>

namespace keywork::ui {

// The K of Keywork in its rounded square. Decoration: the name stands beside it.
class ProductMark : public QWidget {
    Q_OBJECT

public:
    ProductMark(const Theme& theme, double sideAtFull, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    double m_side;
};

void paintProductMark(QPainter& painter, const QRectF& square, const QColor& ground, const QColor& ink);

} // namespace keywork::ui
