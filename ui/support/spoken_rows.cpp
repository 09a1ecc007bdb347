#include "ui/support/spoken_rows.h"

#include "ui/support/row_list.h"
#include "ui/support/spoken.h"

#include <QAccessibleWidget>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QPointer>

#include <map>

namespace keywork::ui {

namespace {

class SpokenRow : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    SpokenRow(RowList& list, int row) : m_list(&list), m_row(row) {}

    bool isValid() const override { return m_list != nullptr && m_row < m_list->model()->rowCount(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return isValid() ? m_list->window()->windowHandle() : nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_list); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }

    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text what) const override
    {
        if (!isValid()) return {};
        if (what == QAccessible::Name) return content().sentence;
        return what == QAccessible::Description ? content().tip : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override
    {
        if (!isValid()) return {};
        const QRect place = m_list->visualRect(index());
        return {m_list->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const bool isItem = content().kind == RowKind::Item;
        const bool isCurrent = m_list->currentRow() == m_row;
        state.selectable = isItem;
        state.focusable = isItem;
        state.selected = m_list->selectionModel()->isSelected(index());
        state.focused = isCurrent && m_list->hasFocus();
        state.disabled = !m_list->isEnabled();
        state.invisible =
            !m_list->isVisible() || !m_list->viewport()->rect().intersects(m_list->visualRect(index()));
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        const bool acts =
            type == QAccessible::ActionInterface && isValid() && content().kind == RowKind::Item;
        return acts ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }

    QStringList actionNames() const override
    {
        if (!isValid()) return {};
        QStringList names{pressAction(), setFocusAction()};
        if (!content().moreActions.isEmpty()) names << showMenuAction();
        return names;
    }
    // What the press will do, by the word that stands in the row.
    QString localizedActionDescription(const QString& name) const override
    {
        return isValid() && name == pressAction() && !content().action.isEmpty()
                   ? content().action
                   : QAccessibleActionInterface::localizedActionDescription(name);
    }
    void doAction(const QString& name) override
    {
        if (!isValid() || !m_list->isEnabled()) return;
        m_list->setCurrentRow(m_row);
        if (name == setFocusAction()) m_list->setFocus(Qt::OtherFocusReason);
        // Later, because it may make the rows of the list anew, this one among them.
        RowList* list = m_list;
        if (name == pressAction())
            QMetaObject::invokeMethod(
                list, [list] { list->act(); }, Qt::QueuedConnection);
        if (name == showMenuAction())
            QMetaObject::invokeMethod(
                list, [list] { showMenu(*list); }, Qt::QueuedConnection);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    static void showMenu(RowList& list)
    {
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, {}, list.mapToGlobal(QPoint()));
        QCoreApplication::sendEvent(list.viewport(), &menu);
    }
    QModelIndex index() const { return m_list->model()->index(m_row, 0); }
    const Row& content() const { return m_list->rows().at(static_cast<std::size_t>(m_row)); }

    QPointer<RowList> m_list;
    int m_row;
};

// Rows are made when they are asked for, and anew when the list's are: a reader keeps nothing of the old ones.
class SpokenRows : public QAccessibleWidget {
public:
    explicit SpokenRows(RowList& list) : QAccessibleWidget(&list, QAccessible::List), m_list(list) {}
    ~SpokenRows() override
    {
        QObject::disconnect(m_reset);
        forgetRows();
    }
    SpokenRows(const SpokenRows&) = delete;
    SpokenRows& operator=(const SpokenRows&) = delete;

    // Qt asks for a list while it is being made, before it has rows.
    int childCount() const override { return m_list.model() != nullptr ? m_list.model()->rowCount() : 0; }
    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount()) return nullptr;
        if (!m_reset)
            m_reset = QObject::connect(m_list.model(), &QAbstractItemModel::modelAboutToBeReset, &m_list,
                                       [this] { forgetRows(); });
        const auto known = m_ids.find(index);
        if (known != m_ids.end()) return QAccessible::accessibleInterface(known->second);
        auto* row = new SpokenRow(m_list, index);
        m_ids.emplace(index, QAccessible::registerAccessibleInterface(row));
        return row;
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (const auto& [row, id] : m_ids)
            if (QAccessible::accessibleInterface(id) == child) return row;
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        const QPoint place = m_list.viewport()->mapFromGlobal(QPoint(x, y));
        return child(m_list.indexAt(place).row());
    }
    QAccessibleInterface* focusChild() const override
    {
        return m_list.hasFocus() ? child(m_list.currentRow()) : nullptr;
    }

private:
    void forgetRows() const
    {
        for (const auto& known : m_ids) QAccessible::deleteAccessibleInterface(known.second);
        m_ids.clear();
    }

    RowList& m_list;
    mutable QMetaObject::Connection m_reset;
    mutable std::map<int, QAccessible::Id> m_ids;
};

} // namespace

void letRowsBePressed()
{
    QAccessible::installFactory(spokenOf<RowList, SpokenRows>);
}

} // namespace keywork::ui
