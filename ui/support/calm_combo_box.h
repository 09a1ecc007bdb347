#pragma once

#include <QComboBox>

namespace keywork::ui {

// A wheel turned while scrolling the page would change an answer nobody looked at: the page scrolls on instead.
class CalmComboBox : public QComboBox {
    Q_OBJECT

public:
    explicit CalmComboBox(QWidget* parent = nullptr);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace keywork::ui
