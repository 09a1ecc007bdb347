#pragma once

#include "ui/shell/sign_in_presenter.h"
#include "ui/support/theme.h"

#include <QFrame>

class QVBoxLayout;

namespace keywork::ui {

// The left half of the sign-in page: what this program is, and what this store is.
class WelcomePanel : public QFrame {
    Q_OBJECT

public:
    WelcomePanel(const Theme& theme, const SignInState& state, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QVBoxLayout* m_column;
};

// The same in one line above, for large text.
class WelcomeLine : public QFrame {
    Q_OBJECT

public:
    WelcomeLine(const Theme& theme, const SignInState& state, QWidget* parent = nullptr);
};

} // namespace keywork::ui
