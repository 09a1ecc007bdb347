#pragma once

#include "ui/support/theme.h"

#include <QWidget>

class QPushButton;

namespace keywork::ui {

class PasswordField;

// A password of one's own, typed twice so that no slip of the finger shuts anybody out, with what makes one above it.
class NewPasswordForm : public QWidget {
    Q_OBJECT

public:
    NewPasswordForm(const Theme& theme, const QString& hint, const QString& agree, QWidget* parent = nullptr);

    QString wanted() const;
    QString again() const;
    // Under the first field; empty: nothing is wrong.
    void setProblem(const QString& problem);
    void clear();
    void focusFirst();

signals:
    void agreed();

private:
    PasswordField* m_wanted;
    PasswordField* m_again;
};

} // namespace keywork::ui
