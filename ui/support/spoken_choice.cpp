#include "ui/support/spoken_choice.h"

#include "ui/support/spoken.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QLineEdit>

namespace keywork::ui {

namespace {

// The text is there to be read: what is chosen changes by going up and down, as with the keys.
class SpokenChoice : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit SpokenChoice(QComboBox& box) : QAccessibleWidget(&box, QAccessible::ComboBox), m_box(box) {}

    QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Value ? m_box.currentText() : QAccessibleWidget::text(what);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = m_box.view()->isVisible();
        state.collapsed = !state.expanded;
        state.editable = m_box.isEditable();
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface) return static_cast<QAccessibleTextInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    // Its list and, where anything may be typed, its field.
    int childCount() const override { return m_box.isEditable() ? 2 : 1; }
    QAccessibleInterface* child(int index) const override
    {
        if (index == 0) return QAccessible::queryAccessibleInterface(m_box.view());
        return index == 1 ? QAccessible::queryAccessibleInterface(m_box.lineEdit()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        if (child == nullptr) return -1;
        if (child->object() == m_box.view()) return 0;
        return m_box.isEditable() && child->object() == m_box.lineEdit() ? 1 : -1;
    }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }

    QStringList actionNames() const override
    {
        return {showMenuAction(), pressAction(), increaseAction(), decreaseAction()};
    }
    void doAction(const QString& action) override
    {
        if (action == increaseAction()) return choose(m_box.currentIndex() + 1);
        if (action == decreaseAction()) return choose(m_box.currentIndex() - 1);
        if (action != showMenuAction() && action != pressAction()) return;
        if (m_box.view()->isVisible()) m_box.hidePopup();
        else m_box.showPopup();
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

    QString text(int from, int to) const override { return m_box.currentText().mid(from, to - from); }
    int characterCount() const override { return static_cast<int>(m_box.currentText().size()); }
    int cursorPosition() const override
    {
        return m_box.isEditable() ? m_box.lineEdit()->cursorPosition() : 0;
    }
    void setCursorPosition(int) override {}
    void selection(int, int* from, int* to) const override { *from = *to = 0; }
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint&) const override { return -1; }
    void scrollToSubstring(int, int) override {}
    QString attributes(int, int* from, int* to) const override
    {
        *from = 0;
        *to = characterCount();
        return {};
    }

private:
    // Up and Down choose like this, and whoever asks what the person chose hears of it.
    void choose(int index)
    {
        if (!m_box.isEnabled() || index < 0 || index >= m_box.count()) return;
        m_box.setCurrentIndex(index);
        emit m_box.activated(index);
    }

    QComboBox& m_box;
};

} // namespace

void nameChoicesByTheirLabels()
{
    QAccessible::installFactory(spokenOf<QComboBox, SpokenChoice>);
}

} // namespace keywork::ui
