#pragma once

#include <QLayout>

#include <vector>

namespace keywork::ui {

// On one line, items of different heights stand with their middles level (words and buttons) or their tops (fields).
enum class LineUp { Middles, Tops };

// Items side by side in reading order, wrapping to further lines when the width ends: chips, and every row of words,
// fields and buttons that must stay whole with large text. What is left over on a line goes to its expanding items.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(int gap, QWidget* parent = nullptr, LineUp lineUp = LineUp::Middles);
    ~FlowLayout() override;

    // What follows stands at the right, on the same line or together on one of its own.
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

    int widthOfGroupAfter(std::size_t stretch) const;
    std::vector<Line> breakIntoLines(int width) const;
    void place(const Line& line, int left, int y, int spare) const;
    int heightOf(const std::vector<Line>& lines) const;

    std::vector<QLayoutItem*> m_items; // owned, as QLayout has it
    int m_gap;
    LineUp m_lineUp;
    int m_leastHeight = 0;
};

} // namespace keywork::ui
