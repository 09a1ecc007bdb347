#include "ui/shell/new_password_form.h"

#include "ui/support/buttons.h"
#include "ui/support/labels.h"
#include "ui/support/password_field.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace keywork::ui {

NewPasswordForm::NewPasswordForm(const Theme& theme, const QString& hint, const QString& agree,
                                 QWidget* parent)
    : QWidget(parent),
      m_wanted(new PasswordField(theme, QStringLiteral("newPassword"), tr("&New password"))),
      m_again(new PasswordField(theme, QStringLiteral("newPasswordAgain"), tr("The same a&gain")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::two);
    column->addWidget(makeLabel(theme, hint, {.ink = Ink::Text2}, Wrapping::Wraps));
    for (PasswordField* field : {m_wanted, m_again}) {
        column->addWidget(field);
        connect(field, &Field::edited, this, [this] { m_wanted->setError({}); });
    }
    connect(&m_wanted->edit(), &QLineEdit::returnPressed, this, [this] { m_again->edit().setFocus(); });
    connect(&m_again->edit(), &QLineEdit::returnPressed, this, &NewPasswordForm::agreed);
    QPushButton* button = makePrimaryButton(theme, agree);
    button->setObjectName(QStringLiteral("takePassword"));
    connect(button, &QPushButton::clicked, this, &NewPasswordForm::agreed);
    column->addWidget(button, 0, Qt::AlignLeft);
}

QString NewPasswordForm::wanted() const
{
    return m_wanted->text();
}

QString NewPasswordForm::again() const
{
    return m_again->text();
}

void NewPasswordForm::setProblem(const QString& problem)
{
    m_wanted->setError(problem);
    if (problem.isEmpty()) return;
    m_wanted->edit().setFocus();
    m_wanted->edit().selectAll();
}

void NewPasswordForm::clear()
{
    m_wanted->setText({});
    m_again->setText({});
    m_wanted->setError({});
}

void NewPasswordForm::focusFirst()
{
    m_wanted->edit().setFocus();
}

} // namespace keywork::ui
