#include "ui/shell/sign_in_page.h"

#include "ui/shell/new_password_form.h"
#include "ui/shell/welcome_panel.h"
#include "ui/support/button_paint.h"
#include "ui/support/buttons.h"
#include "ui/support/labels.h"
#include "ui/support/password_field.h"
#include "ui/support/row_list.h"
#include "ui/support/scroll_column.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace keywork::ui {

namespace {

constexpr double formWidth = 440;
constexpr int panelWidth = 520;
constexpr int narrowPanelWidth = 320;
constexpr int narrowSignIn = 1'100;
constexpr int largeTextPercent = 150;

// The accounts stand in a frame of their own, as an answer to one question.
class ListFrame : public QFrame {
public:
    ListFrame(const Theme& theme, QWidget* list) : m_theme(theme)
    {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(1, 1, 1, 1);
        column->addWidget(list);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintRounded(painter, rect(), radius::control, m_theme.colour(Colour::Page),
                     m_theme.colour(Colour::Line));
    }

private:
    const Theme& m_theme;
};

} // namespace

SignInPage::SignInPage(const Theme& theme, Entrance& entrance, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_presenter(
          entrance.description(), entrance.practiceDay(),
          [&entrance](const QString& account, const QString& password,
                      std::function<void(Entrance::SignedIn)> done) {
              entrance.signIn(account, password, std::move(done));
          },
          [this](const SignInState& state) { show(state); },
          [this](const std::shared_ptr<Core>& core) { emit opened(core); },
          [&entrance](const QString& account, const QString& before, const QString& wanted,
                      std::function<void(Entrance::Changed)> done) {
              entrance.changePassword(account, before, wanted, std::move(done));
          },
          entrance.passwordPolicy()),
      m_panel(new WelcomePanel(theme, m_presenter.state())),
      m_line(new WelcomeLine(theme, m_presenter.state()))
{
    setAccessibleName(tr("Sign in"));
    setGround(*this, Ground::Page);
    m_form = makeForm();
    auto* centred = new QWidget;
    auto* row = new QHBoxLayout(centred);
    row->setContentsMargins({});
    row->addStretch(1);
    row->addWidget(m_form);
    row->addStretch(1);
    m_scroll = new ScrollColumn;
    m_scroll->add(centred);
    m_halves = new QHBoxLayout(this);
    m_halves->setContentsMargins({});
    m_halves->setSpacing(0);
    m_halves->addWidget(m_line);
    m_halves->addWidget(m_panel);
    m_halves->addWidget(m_scroll, 1);
    arrange();
}

QWidget* SignInPage::makeForm()
{
    const SignInState& state = m_presenter.state();
    auto* form = new QWidget;
    auto* both = new QVBoxLayout(form);
    both->setContentsMargins({});
    m_asking = new QWidget;
    m_choosing = makeChoosing();
    both->addWidget(m_asking);
    both->addWidget(m_choosing);
    m_choosing->hide();
    auto* column = new QVBoxLayout(m_asking);
    column->setContentsMargins({});
    column->setSpacing(space::two);
    column->addWidget(makeLabel(m_theme, tr("Sign in"), {TextRole::Title, QFont::DemiBold}));
    const QString hint = state.isPractice
                             ? tr("Choose a practice account. The password of all four is practice.")
                             : tr("With the account name and password that your administrator gave you.");
    column->addWidget(makeLabel(m_theme, hint, {.ink = Ink::Text2}, Wrapping::Wraps));
    if (state.isPractice) {
        column->addWidget(makeAccounts());
    } else {
        m_name = new LineField(m_theme, QStringLiteral("account"), tr("Account &name"));
        connect(&m_name->edit(), &QLineEdit::returnPressed, this, [this] { m_password->edit().setFocus(); });
        column->addWidget(m_name);
    }
    m_password = new PasswordField(m_theme, QStringLiteral("password"), tr("&Password"));
    m_password->edit().installEventFilter(this);
    connect(&m_password->edit(), &QLineEdit::returnPressed, this, &SignInPage::submit);
    connect(m_password, &Field::edited, this, [this] { m_password->setError({}); });
    column->addWidget(m_password);
    m_signIn = makePrimaryButton(m_theme, tr("Sign in"));
    m_signIn->setObjectName(QStringLiteral("signIn"));
    setShortcutHint(*m_signIn, tr("Enter"));
    connect(m_signIn, &QPushButton::clicked, this, &SignInPage::submit);
    column->addWidget(m_signIn, 0, Qt::AlignLeft);
    QPushButton* other = makeLink(m_theme, state.isPractice ? tr("Open or set up your service's own store")
                                                            : tr("Practise with invented people"));
    other->setObjectName(QStringLiteral("otherStore"));
    connect(other, &QPushButton::clicked, this, &SignInPage::otherStoreWanted);
    column->addWidget(other, 0, Qt::AlignLeft);
    return form;
}

QWidget* SignInPage::makeChoosing()
{
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(space::two);
    column->addWidget(makeLabel(m_theme, tr("Choose your own password"), {TextRole::Title, QFont::DemiBold}));
    m_choosingFor = makeLabel(m_theme, {}, {}, Wrapping::Wraps);
    column->addWidget(m_choosingFor);
    m_newPassword = new NewPasswordForm(m_theme, m_presenter.state().passwordHint, tr("Take it and sign in"));
    connect(m_newPassword, &NewPasswordForm::agreed, this,
            [this] { m_presenter.choose(m_newPassword->wanted(), m_newPassword->again()); });
    column->addWidget(m_newPassword);
    QPushButton* back = makeLink(m_theme, tr("Sign in as somebody else"));
    connect(back, &QPushButton::clicked, this, [this] { m_presenter.chooseNot(); });
    column->addWidget(back, 0, Qt::AlignLeft);
    return part;
}

QWidget* SignInPage::makeAccounts()
{
    const RowLayout layout{RowShape::TwoLine,
                           RowAir::Ordinary,
                           {cellColumn(), cellColumn(1), cellColumn(1), cellColumn(0, 0, Qt::AlignRight)}};
    m_accounts = new RowList(m_theme, tr("Account"), layout);
    m_accounts->setObjectName(QStringLiteral("accounts"));
    m_accounts->setCurrentRowShown(CurrentRowShown::Always);
    std::vector<Row> rows;
    for (const AccountRow& account : m_presenter.state().accounts) {
        Row row;
        row.key = account.account;
        row.cells = {iconCell(Icon::Self), plainCell(account.role), quietCell(account.what),
                     quietCell(account.account)};
        row.sentence = QStringLiteral("%1, %2, %3").arg(account.role, account.what, account.account);
        rows.push_back(row);
    }
    m_accounts->setRows(std::move(rows));
    connect(m_accounts, &RowList::acted, this, [this] { m_password->edit().setFocus(); });
    return new ListFrame(m_theme, m_accounts);
}

void SignInPage::focusFirst()
{
    if (m_name != nullptr) m_name->edit().setFocus();
    else m_password->edit().setFocus();
}

QString SignInPage::account() const
{
    return m_accounts != nullptr ? m_accounts->currentKey() : m_name->text();
}

void SignInPage::submit()
{
    m_presenter.submit(account(), m_password->text());
}

// A wrong password is kept and selected, so that typing replaces it; the focus has never left the field.
void SignInPage::show(const SignInState& state)
{
    showStep(state);
    if (!state.choosingFor.isEmpty()) {
        m_newPassword->setProblem(state.problem);
        if (!state.problem.isEmpty()) emit said(state.problem);
        else if (state.isBusy) emit said(tr("Opening the store…"));
        return;
    }
    m_password->setError(state.problem);
    if (state.isBusy) emit said(tr("Opening the store…"));
    if (state.problem.isEmpty()) return;
    emit said(state.problem);
    m_password->edit().setFocus();
    m_password->edit().selectAll();
}

// Which of the two forms is asked; the focus goes with it.
void SignInPage::showStep(const SignInState& state)
{
    const bool choosing = !state.choosingFor.isEmpty();
    if (choosing != m_choosing->isHidden()) return;
    m_choosingFor->setText(
        tr("The password that you were given for %1 was for this one sign-in.").arg(state.choosingFor));
    m_choosing->setVisible(choosing);
    m_asking->setVisible(!choosing);
    m_newPassword->clear();
    m_password->setText({});
    arrange();
    if (choosing) m_newPassword->focusFirst();
    else focusFirst();
}

bool SignInPage::eventFilter(QObject* watched, QEvent* event)
{
    if (m_accounts != nullptr && watched == &m_password->edit() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            m_accounts->steer(key);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SignInPage::arrange()
{
    const bool isLarge = m_theme.appearance().textPercent >= largeTextPercent;
    m_panel->setVisible(!isLarge);
    m_line->setVisible(isLarge);
    m_halves->setDirection(isLarge ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_panel->setFixedWidth(width() < narrowSignIn ? narrowPanelWidth : panelWidth);
    m_form->setFixedWidth(std::min(m_theme.grown(formWidth), width() - 2 * space::four));
    const int spare = height() - (isLarge ? m_line->sizeHint().height() : 0) - m_form->sizeHint().height();
    m_scroll->setColumnMargins({space::three, std::max(space::three, spare / 2), space::three, space::three});
}

void SignInPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SignInPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_form != nullptr) arrange();
}

} // namespace keywork::ui
