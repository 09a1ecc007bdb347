#include "ui/support/row_model.h"

#include <algorithm>

namespace keywork::ui {

RowModel::RowModel(QObject* parent) : QAbstractListModel(parent) {}

void RowModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

bool RowModel::isItem(int index) const
{
    return index >= 0 && index < rowCount() && row(index).kind == RowKind::Item;
}

int RowModel::indexOfKey(const QString& key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) {
        return row.kind == RowKind::Item && row.key == key;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int RowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RowModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = this->row(index.row());
    switch (role) {
    case Qt::AccessibleTextRole: return row.sentence;
    case Qt::DisplayRole: // what type-ahead in the list goes by
        if (row.identity) return row.identity->name;
        return row.cells.empty() ? row.sentence : row.cells.front().text;
    case Qt::ToolTipRole: return row.tip.isEmpty() ? QVariant() : row.tip;
    default: return {};
    }
}

Qt::ItemFlags RowModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) return Qt::NoItemFlags;
    const Qt::ItemFlags leaf = Qt::ItemNeverHasChildren;
    return isItem(index.row()) ? leaf | Qt::ItemIsEnabled | Qt::ItemIsSelectable : leaf;
}

} // namespace keywork::ui
