#pragma once

#include "ui/support/status_shape.h"

#include <QDialog>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace keywork::ui {

// A modal dialog as the house builds one: a heading, sentences, fields, and the two answers at the right, the agreeing
// one primary. Esc declines. It deletes itself when it is closed.
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

private:
    void agree();

    const Theme& m_theme;
    QVBoxLayout* m_column;
    QHBoxLayout* m_answers;
    std::function<bool()> m_mayAgree;
};

} // namespace keywork::ui
