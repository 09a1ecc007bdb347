#include "ui/support/list_keys.h"

#include "ui/support/house_dialog.h"
#include "ui/support/labels.h"
#include "ui/support/row_list.h"
#include "ui/support/tr.h"

#include <QGridLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

namespace keywork::ui {

namespace {

bool hasSeveralRows(const RowList& list)
{
    return std::count_if(list.rows().begin(), list.rows().end(),
                         [](const Row& row) { return row.kind == RowKind::Item; }) > 1;
}

QWidget* makeTable(const Theme& theme, const std::vector<ListKey>& keys)
{
    auto* table = new QWidget;
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space::three);
    grid->setVerticalSpacing(space::one);
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const ListKey& key : keys) {
        grid->addWidget(makeLabel(theme, key.keys, {TextRole::Body, QFont::DemiBold}), line, 0, Qt::AlignTop);
        grid->addWidget(makeLabel(theme, key.does, {}, Wrapping::Wraps), line++, 1);
    }
    return table;
}

QString spokenKeys(const std::vector<ListKey>& keys)
{
    QStringList spoken;
    for (const ListKey& key : keys) spoken << tr("%1: %2.").arg(key.keys, key.does);
    return spoken.join(QLatin1Char(' '));
}

} // namespace

std::vector<ListKey> keysOf(const RowList& list)
{
    std::vector<ListKey> keys;
    if (hasSeveralRows(list)) {
        keys.push_back({tr("↑ ↓"), tr("the row above, the row below")});
        keys.push_back({tr("Home, End"), tr("the first row, the last row")});
        keys.push_back({tr("Page Up, Page Down"), tr("several rows at once")});
        keys.push_back({tr("Letters"), tr("the next row that begins with them")});
    }
    if (const int current = list.currentRow(); current >= 0) {
        const Row& row = list.rows().at(static_cast<std::size_t>(current));
        keys.push_back({tr("Enter, Space"), row.action.isEmpty() ? tr("choose this row") : row.action});
        if (!row.moreActions.isEmpty())
            keys.push_back({tr("Menu, Shift+F10"), row.moreActions.join(tr(", "))});
    }
    keys.push_back({tr("Tab"), tr("leaves the list")});
    return keys;
}

void RowList::showKeys()
{
    const auto keys = keysOf(*this);
    auto* dialog =
        new HouseDialog(m_theme, ui::tr("Keys of %1").arg(accessibleName()), StatusKind::Info, *this);
    dialog->setObjectName(QStringLiteral("listKeys"));
    dialog->setAccessibleName(dialog->windowTitle());
    if (rows().empty()) dialog->addText(m_emptyMessage);
    dialog->addContent(makeTable(m_theme, keys));
    // The focus comes to the button, so it is the button that tells a screen reader all of it.
    dialog->addDecline(ui::tr("Close"))->setAccessibleDescription(spokenKeys(keys));
    connect(dialog, &QDialog::finished, this, [this] { setFocus(Qt::OtherFocusReason); });
    dialog->open();
}

} // namespace keywork::ui
