#pragma once

#include "ui/support/row_geometry.h"

#include <QStyledItemDelegate>

#include <memory>

namespace keywork::ui {

class RowModel;

// Paints the rows of a RowList: identity, status shape and word, the action as a link, on the current row as a button.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    RowDelegate(const Theme& theme, RowLayout layout, const RowModel& model, QObject* parent);

    // Whenever the rows or the text size have changed; fit, whenever the width has.
    void measure();
    void fit(int width);
    int heightAt(int width) const; // of all rows
    bool isCramped() const;
    // The row painted as the current one, and the one whose action the pointer is on; -1: none.
    void setCurrent(int row) { m_current = row; }
    void setHovered(int row) { m_hovered = row; }
    int rowHeight(RowKind kind) const;
    // The words that end in an ellipsis at the width fitted to: for tests of pages.
    QStringList shortenedWords() const;
    QRect actionRect(const QRect& row, int index) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    // What the texts of one row are written in.
    struct Inks {
        QColor text;
        QColor quiet;
        bool isOnYellow = false;
    };

    Inks inksFor(bool isCurrent) const;
    void paintGround(QPainter& painter, const QRect& rect, int index, bool isCurrent) const;
    void paintIdentity(QPainter& painter, const QRect& rect, const Identity& who, const Inks& inks) const;
    QRect placeOf(const QRect& rect, const Row& row, std::size_t column) const;
    void paintCell(QPainter& painter, const QRect& rect, const Row& row, std::size_t column,
                   const Inks& inks) const;
    void paintAction(QPainter& painter, const QRect& rect, const Row& row, bool isCurrent,
                     bool isHovered) const;
    void paintHeading(QPainter& painter, const QRect& rect, const Row& row) const;
    void paintNotice(QPainter& painter, const QRect& rect, const Row& row) const;

    const Theme& m_theme;
    RowLayout m_layout;
    const RowModel& m_model;
    std::unique_ptr<RowGeometry> m_measured;
    std::unique_ptr<RowGeometry> m_geometry;
    int m_width = 0;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace keywork::ui
