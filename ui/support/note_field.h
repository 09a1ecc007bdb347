#pragma once

#include "ui/support/field.h"

#include <QTextEdit>

namespace keywork::ui {

// Several lines of plain text. Tab leaves it; text beyond the limit is refused as a whole, never cut, and before it is
// laid out, so that a megabyte on the clipboard costs nothing.
class NoteEdit : public QTextEdit {
    Q_OBJECT

public:
    NoteEdit(const Theme& theme, int lines, int mostCharacters);

    // Nothing to undo afterwards: what was loaded is not what was typed.
    void setNote(const QString& text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void refused(); // what was typed or pasted would have been too long

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    bool hasRoomFor(qsizetype characters) const;
    void spaceLines();

    const Theme& m_theme;
    int m_lines;
    int m_mostCharacters;
};

class NoteField : public Field {
    Q_OBJECT

public:
    // Longer than any session note on paper; a domain that allows less says so here.
    static constexpr int ordinaryLimit = 20'000;

    NoteField(const Theme& theme, const QString& id, const QString& label, int lines = 4,
              int mostCharacters = ordinaryLimit, QWidget* parent = nullptr);

    QString text() const { return m_edit->toPlainText(); }
    void setText(const QString& text);
    NoteEdit& edit() { return *m_edit; }

private:
    NoteEdit* m_edit;
};

} // namespace keywork::ui
