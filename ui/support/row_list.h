#pragma once

#include "ui/support/row_model.h"

#include <QListView>

namespace keywork::ui {

class RowDelegate;

// FitRows: as high as its rows, the page scrolls. Scroll: takes the room it is given and scrolls itself.
enum class ListHeight { FitRows, Scroll };
// Always: where the focus is in a field that steers the list (sign-in, Find or do).
enum class CurrentRowShown { WithFocus, Always };

// The house's list. ↑ ↓ Home End Page Up Page Down move the current row, which a list with focus always has; Enter,
// Space or a click on the action does it, once; the context menu has it and the row's other actions; ? tells all
// this. Where a row names no action, a click anywhere on it chooses it.
class RowList : public QListView {
    Q_OBJECT

public:
    // `name` is what the list is called aloud: its heading.
    RowList(const Theme& theme, const QString& name, RowLayout layout,
            ListHeight height = ListHeight::FitRows, QWidget* parent = nullptr);

    // Keeps the current row by its key, else stays at the same place.
    void setRows(std::vector<Row> rows);
    const std::vector<Row>& rows() const { return m_model->rows(); }
    int currentRow() const; // -1: there is none
    void setCurrentRow(int row);
    QString currentKey() const;
    void setCurrentRowShown(CurrentRowShown shown);
    // Shown and spoken when there are no rows: what would stand here and what to do.
    void setEmptyMessage(const QString& message);
    // Too narrow for its names and actions, however they are put: for tests of pages.
    bool isCramped() const;
    // For a field that steers the list: moves the current row as the key would.
    void steer(int key);
    // Does the action of the current row, as Enter would.
    void act();
    // What the keys do here now (?), in a dialog from which Esc leads back to the row.
    void showKeys();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_height == ListHeight::FitRows; }
    int heightForWidth(int width) const override;

signals:
    void acted(int row);                        // the one action of the row
    void otherChosen(int row, int otherAction); // an index into Row::moreActions
    void currentRowChanged(int row);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int nextItem(int from, int step) const;
    int rowsHeight(int width) const;
    int rowToActAt(const QPoint& position) const;
    void measure();
    void fit();
    void ensureCurrentRow();
    void showCurrentRow();
    void keepCurrentRowInView();

    const Theme& m_theme;
    RowModel* m_model;
    RowDelegate* m_delegate;
    ListHeight m_height;
    CurrentRowShown m_shown = CurrentRowShown::WithFocus;
    QString m_emptyMessage;
    int m_pressed = -1;
};

} // namespace keywork::ui
