#pragma once

#include "app/page/summary.h"

#include <QWidget>

namespace keywork::ui {

class Theme;

// The four phases as places, the present one marked; layer and since when beside them. A place, not a score.
class PhaseStrip : public QWidget {
    Q_OBJECT

public:
    explicit PhaseStrip(const Theme& theme, QWidget* parent = nullptr);

    void show(const app::Summary& summary, Date today);
    using QWidget::show;

private:
    QWidget* place(const app::PhasePlace& phase, Date today);
    QWidget* fact(const QString& caption, const QString& value);

    const Theme& m_theme;
};

} // namespace keywork::ui
