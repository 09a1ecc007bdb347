#pragma once

#include "ui/support/status_shape.h"

#include <QDialog>

#include <functional>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace keywork::ui {

class ScrollColumn;

// A modal dialog as the house builds one: a heading, sentences, fields, and the two answers at the right, the agreeing
// one primary. Esc declines, Ctrl+Enter agrees wherever the focus is. It is as high as what it holds; where the window
// under it has no room for that, what it holds scrolls and the answers stay in view. It deletes itself when it is
// closed.
class HouseDialog : public QDialog {
    Q_OBJECT

public:
    HouseDialog(const Theme& theme, const QString& title, StatusKind kind, QWidget& over);

    void addText(const QString& text);
    void addContent(QWidget* widget);
    QPushButton* addDecline(const QString& text);
    QPushButton* addAgree(const QString& text);
    // Asked before agreeing closes the dialog.
    void setCheck(std::function<bool()> mayAgree);

protected:
    // What is added from here on stands in one part, which can be hidden or disabled as a whole.
    QWidget* beginPart();
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void agree();
    void fit();
    void stayInside();

    const Theme& m_theme;
    QVBoxLayout* m_column;
    ScrollColumn* m_content;
    QWidget* m_part = nullptr;
    QHBoxLayout* m_answers;
    QPushButton* m_agree = nullptr;
    std::function<bool()> m_mayAgree;
};

} // namespace keywork::ui
