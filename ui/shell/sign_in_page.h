#pragma once

#include "ui/shell/sign_in_presenter.h"
#include "ui/support/theme.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace keywork::ui {

class Field;
class LineField;
class NewPasswordForm;
class PasswordField;
class RowList;
class ScrollColumn;

// Who is at work. A practice store lists its accounts; a service's store asks for the name. The focus is in the
// password from the start; ↑ ↓ choose the account from there, Enter signs in.
class SignInPage : public QWidget {
    Q_OBJECT

public:
    SignInPage(const Theme& theme, Entrance& entrance, QWidget* parent = nullptr);

    void focusFirst();

signals:
    void opened(const std::shared_ptr<keywork::ui::Core>& core);
    void said(const QString& sentence);
    void otherStoreWanted(); // the service's own, or the practice store

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeForm();
    QWidget* makeAccounts();
    QWidget* makeChoosing();
    void showStep(const SignInState& state);
    void submit();
    void show(const SignInState& state);
    using QWidget::show;
    void arrange();
    QString account() const;

    const Theme& m_theme;
    SignInPresenter m_presenter;
    QBoxLayout* m_halves;
    QWidget* m_panel;
    QWidget* m_line;
    ScrollColumn* m_scroll = nullptr;
    QWidget* m_form = nullptr;
    RowList* m_accounts = nullptr; // of a practice store
    LineField* m_name = nullptr;   // of a service's store
    PasswordField* m_password = nullptr;
    QPushButton* m_signIn = nullptr;
    QWidget* m_asking = nullptr;   // for account and password
    QWidget* m_choosing = nullptr; // of a password of one's own
    QLabel* m_choosingFor = nullptr;
    NewPasswordForm* m_newPassword = nullptr;
};

} // namespace keywork::ui
