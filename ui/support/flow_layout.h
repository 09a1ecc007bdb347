#pragma once

#include <QLayout>

#include <vector>

namespace keywork::ui {

// Items side by side in reading order, centred on their line, wrapping to further lines when the width ends: chips,
// and every row of words and buttons that must stay whole with large text.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(int gap, QWidget* parent = nullptr);
    ~FlowLayout() override;

    // What follows stands at the right, as long as it shares a line with what came before.
    void addStretch();
    // Lower content is centred in this height.
    void setLeastHeight(int pixels);

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
    struct Placed {
        QLayoutItem* item;
        QRect rect;
    };
    struct Line {
        std::vector<Placed> items;
        int height = 0;
        int width = 0;
    };

    std::vector<Line> breakIntoLines(int width) const;
    int heightOf(const std::vector<Line>& lines) const;

    std::vector<QLayoutItem*> m_items; // owned, as QLayout has it
    int m_gap;
    int m_leastHeight = 0;
};

} // namespace keywork::ui
