#pragma once

#include "ui/support/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace keywork::ui {

// What every form is made of: a label over a widget, a hint or an error under it. The field sets what screen readers
// and tests rely on: the widget's objectName is the field's id (the answer's key), the label is its buddy, and its
// accessible name is the label without mnemonic and colon (Qt itself would leave the colon in).
class Field : public QWidget {
    Q_OBJECT

public:
    // `label` may carry a mnemonic: tr("Talked &about").
    Field(const Theme& theme, const QString& id, const QString& label, QWidget* editor,
          QWidget* parent = nullptr);

    QString id() const;
    QString name() const; // what it is called aloud
    void setLabel(const QString& label);
    // In a grid, where the heading of the column is the label.
    void setNameWithoutLabel(const QString& name);
    QWidget* editor() const { return m_editor; }

    // A grey line under the widget; empty: no line.
    void setHint(const QString& hint);
    // A sentence that says what to do, in the hint's place, with the stop shape; empty: none. It is spoken with the
    // field, and the frame of the widget shows it.
    void setError(const QString& error);
    QString error() const { return m_error; }
    bool hasError() const { return !m_error.isEmpty(); }

signals:
    void edited(); // the person changed the answer
    void left();   // the focus left the widget: the moment to save a draft

protected:
    // As wide as it is, at the left, however wide the field: what takes a few figures.
    void setEditorWidth(int pixels);
    // Something small on the label's line, at the right ("Ctrl+1").
    void addBesideLabel(QWidget* widget);
    // What is read after the name besides an error and a hint: how a date was understood.
    void setSpokenAddition(const QString& addition);
    bool eventFilter(QObject* watched, QEvent* event) override;
    // To the editor. With a focus proxy the field would be a stop of Tab by itself, wherever in the ring it was made.
    void focusInEvent(QFocusEvent* event) override;
    const Theme& theme() const { return m_theme; }

private:
    void describe();
    void showUnderline();

    const Theme& m_theme;
    QHBoxLayout* m_labelLine;
    QLabel* m_label;
    QWidget* m_editor;
    QLabel* m_under = nullptr;
    QString m_hint;
    QString m_error;
    QString m_addition;
};

// "Talked &about:" → "Talked about". "&&" stays an ampersand.
QString withoutMnemonicAndColon(const QString& label);

} // namespace keywork::ui
