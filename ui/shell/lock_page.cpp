#include "ui/shell/lock_page.h"

#include "ui/shell/password_words.h"
#include "ui/shell/product_mark.h"
#include "ui/support/buttons.h"
#include "ui/support/labels.h"
#include "ui/support/password_field.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace keywork::ui {

namespace {

constexpr double formWidth = 440;
constexpr double markSide = 36;

} // namespace

LockPage::LockPage(const Theme& theme, const QString& person, const QString& why, bool isPractice,
                   Unlock unlock, QWidget* parent)
    : QWidget(parent),
      m_isPractice(isPractice),
      m_unlock(std::move(unlock)),
      m_password(new PasswordField(theme, QStringLiteral("password"), tr("&Password")))
{
    setAccessibleName(tr("Locked"));
    setGround(*this, Ground::Page);
    auto* form = new QWidget;
    form->setFixedWidth(theme.grown(formWidth));
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins({});
    column->setSpacing(space::two);
    column->addWidget(new ProductMark(theme, markSide), 0, Qt::AlignLeft);
    column->addWidget(makeLabel(theme, tr("Locked"), {TextRole::Title, QFont::DemiBold}));
    column->addWidget(makeLabel(theme, why, {.ink = Ink::Text2}, Wrapping::Wraps));
    column->addWidget(
        makeLabel(theme, tr("%1 is signed in. Everything is as it was left, drafts included.").arg(person),
                  {}, Wrapping::Wraps));
    connect(&m_password->edit(), &QLineEdit::returnPressed, this, &LockPage::submit);
    connect(m_password, &Field::edited, this, [this] { m_password->setError({}); });
    column->addWidget(m_password);
    QPushButton* open = makePrimaryButton(theme, tr("Unlock"));
    open->setObjectName(QStringLiteral("unlock"));
    setShortcutHint(*open, tr("Enter"));
    connect(open, &QPushButton::clicked, this, &LockPage::submit);
    column->addWidget(open, 0, Qt::AlignLeft);
    QPushButton* other = makeLink(theme, tr("Sign in as somebody else"));
    other->setObjectName(QStringLiteral("signInAsOther"));
    connect(other, &QPushButton::clicked, this, &LockPage::signOutWanted);
    column->addWidget(other, 0, Qt::AlignLeft);

    auto* whole = new QVBoxLayout(this);
    whole->addStretch(1);
    whole->addWidget(form, 0, Qt::AlignHCenter);
    whole->addStretch(2);
}

void LockPage::focusFirst()
{
    m_password->edit().setFocus();
}

void LockPage::submit()
{
    if (m_isBusy) return;
    if (m_password->text().isEmpty()) return m_password->setError(tr("Type the password."));
    m_isBusy = true;
    emit said(tr("Opening the store…"));
    m_unlock(m_password->text(), [this, alive = QPointer(this)](const Entrance::Unlocked& result) {
        if (!alive) return;
        m_isBusy = false;
        if (result) {
            m_password->setText({});
            emit unlocked();
            return;
        }
        m_password->setError(sentence(result.error(), m_isPractice));
        emit said(m_password->error());
        m_password->edit().selectAll();
        focusFirst();
    });
}

} // namespace keywork::ui
