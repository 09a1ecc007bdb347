#pragma once

#include "ui/support/row.h"

#include <QAbstractListModel>

namespace keywork::ui {

// Holds rows. One column, because a row is one thing with one sentence: column 0's accessible text is that sentence.
class RowModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit RowModel(QObject* parent = nullptr);

    void setRows(std::vector<Row> rows);
    const std::vector<Row>& rows() const { return m_rows; }
    const Row& row(int index) const { return m_rows.at(static_cast<std::size_t>(index)); }
    bool isItem(int index) const;
    int indexOfKey(const QString& key) const; // -1: no such row

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<Row> m_rows;
};

} // namespace keywork::ui
