#include "ui/support/spoken_line.h"

#include "ui/support/spoken.h"

#include <QAccessibleWidget>
#include <QLineEdit>

#include <algorithm>

namespace keywork::ui {

namespace {

class SpokenLine : public QAccessibleWidget,
                   public QAccessibleTextInterface,
                   public QAccessibleEditableTextInterface {
public:
    explicit SpokenLine(QLineEdit& line) : QAccessibleWidget(&line, QAccessible::EditableText), m_line(line)
    {
    }

    // A password is never read out, only how long it is.
    QString text(QAccessible::Text what) const override
    {
        if (what == QAccessible::Value) return isOpen() ? m_line.text() : m_line.displayText();
        const QString said = QAccessibleWidget::text(what);
        return said.isEmpty() && what == QAccessible::Description ? m_line.placeholderText() : said;
    }
    void setText(QAccessible::Text what, const QString& text) override
    {
        if (what == QAccessible::Value) replaceText(0, characterCount(), text);
        else QAccessibleWidget::setText(what, text);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = m_line.isReadOnly();
        state.editable = !m_line.isReadOnly();
        state.passwordEdit = !isOpen();
        state.selectableText = true;
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface) return static_cast<QAccessibleTextInterface*>(this);
        if (type == QAccessible::EditableTextInterface && !m_line.isReadOnly())
            return static_cast<QAccessibleEditableTextInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    void deleteText(int from, int to) override { replaceText(from, to, {}); }
    void insertText(int at, const QString& text) override { replaceText(at, at, text); }
    void replaceText(int from, int to, const QString& text) override
    {
        if (m_line.isReadOnly() || !m_line.isEnabled()) return;
        m_line.setSelection(from, to - from);
        if (text.isEmpty()) m_line.del();
        else m_line.insert(text); // which says that the text was edited
    }

    QString text(int from, int to) const override
    {
        return isOpen() ? m_line.text().mid(from, to - from) : QString();
    }
    int characterCount() const override { return static_cast<int>(m_line.text().size()); }
    int cursorPosition() const override { return m_line.cursorPosition(); }
    void setCursorPosition(int position) override { m_line.setCursorPosition(position); }
    void selection(int, int* from, int* to) const override
    {
        *from = std::max(0, m_line.selectionStart());
        *to = *from + m_line.selectionLength();
    }
    int selectionCount() const override { return m_line.hasSelectedText() ? 1 : 0; }
    void addSelection(int from, int to) override { setSelection(0, from, to); }
    void removeSelection(int) override { m_line.deselect(); }
    void setSelection(int, int from, int to) override { m_line.setSelection(from, to - from); }
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint& point) const override
    {
        return m_line.cursorPositionAt(m_line.mapFromGlobal(point));
    }
    void scrollToSubstring(int from, int) override { m_line.setCursorPosition(from); }
    QString attributes(int, int* from, int* to) const override
    {
        *from = 0;
        *to = characterCount();
        return {};
    }

private:
    bool isOpen() const { return m_line.echoMode() == QLineEdit::Normal; }

    QLineEdit& m_line;
};

} // namespace

void takeLinesFromAssistance()
{
    QAccessible::installFactory(spokenOf<QLineEdit, SpokenLine>);
}

} // namespace keywork::ui
