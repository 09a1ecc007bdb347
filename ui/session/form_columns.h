#pragma once

#include "ui/support/theme.h"

#include <QWidget>

class QFrame;

namespace keywork::ui {

class ScrollColumn;

// The two columns of a form: the side one on its pale inset, and under the main one when the window is narrow or the
// text large.
class FormColumns : public QWidget {
    Q_OBJECT

public:
    explicit FormColumns(const Theme& theme, QWidget* parent = nullptr);

    void addMain(QWidget* widget);
    void addSide(QWidget* widget);
    QWidget* mainRegion() const;
    QWidget* sideRegion() const; // null while there is one column

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    bool hasRoomForTwo() const;
    void arrange();

    const Theme& m_theme;
    ScrollColumn* m_main;
    QFrame* m_sideFrame;
    ScrollColumn* m_side;
    std::vector<QWidget*> m_sideWidgets;
    bool m_isTwo = true;
};

} // namespace keywork::ui
