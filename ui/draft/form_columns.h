#pragma once

#include "ui/support/theme.h"

#include <QWidget>

class QFrame;

namespace keywork::ui {

class ScrollColumn;

// The two columns of a form: the side one on its pale inset. When the window is narrow or the text large there is one
// column, in the order in which the widgets were added.
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
    enum class Column { Main, Side };
    struct Placed {
        QWidget* widget;
        Column column;
    };

    bool hasRoomForTwo() const;
    void arrange();

    const Theme& m_theme;
    ScrollColumn* m_main;
    QFrame* m_sideFrame;
    ScrollColumn* m_side;
    std::vector<Placed> m_widgets;
    bool m_isTwo = true;
};

} // namespace keywork::ui
