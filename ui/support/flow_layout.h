#pragma once

#include <QLayout>

#include <vector>

namespace keywork::ui {

// Items side by side in reading order, wrapping to further lines when the width ends: chips, filters.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    FlowLayout(int gap, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    enum class Placing { Measure, Place };
    int arrange(const QRect& rect, Placing placing) const;

    std::vector<QLayoutItem*> m_items; // owned, as QLayout has it
    int m_gap;
};

} // namespace keywork::ui
