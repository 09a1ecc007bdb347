#pragma once

#include "ui/support/theme.h"

#include <QLabel>

namespace keywork::ui {

enum class StoreKind { Practice, Service };

// Lays the practice hatching: nobody shall record about a real person in a store of invented ones, or the reverse.
void paintPracticeHatch(QPainter& painter, const Theme& theme, const QRect& rect);

// The outermost widget of a window: round the content, 4 px of hatching on a practice store, nothing on another.
class PracticeFrame : public QWidget {
    Q_OBJECT

public:
    PracticeFrame(const Theme& theme, QWidget* content, QWidget* parent = nullptr);

    void setStoreKind(StoreKind kind);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    StoreKind m_kind = StoreKind::Practice;
};

// The hatched word beside the product's name.
class PracticeTag : public QLabel {
    Q_OBJECT

public:
    explicit PracticeTag(const Theme& theme, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace keywork::ui
