#include "ui/shell/sign_in_presenter.h"

#include "ui/shell/password_words.h"
#include "ui/shell/words.h"
#include "ui/support/screen_text.h"
#include "ui/support/tr.h"

#include <QLocale>

namespace keywork::ui {

namespace {

QString workOf(domain::Role role)
{
    switch (role) {
    case domain::Role::Keyworker: return tr("records sessions and reviews");
    case domain::Role::TeamLead: return tr("sees how caseloads are progressing");
    case domain::Role::Clinician: return tr("plans medicines and detoxification");
    case domain::Role::Administrator: return tr("accounts, backups; no clinical content");
    }
    return {};
}

} // namespace

SignInPresenter::SignInPresenter(const app::StoreDescription& description, std::optional<Date> day,
                                 Attempt attempt, std::function<void(const SignInState&)> show,
                                 std::function<void(std::shared_ptr<Core>)> opened, Change change,
                                 domain::PasswordPolicy passwords)
    : m_attempt(std::move(attempt)),
      m_show(std::move(show)),
      m_opened(std::move(opened)),
      m_change(std::move(change)),
      m_passwords(std::move(passwords))
{
    m_state.passwordHint = passwordHint(m_passwords);
    m_state.isPractice = description.practice;
    for (const app::PracticeAccount& account : description.accounts) {
        const QString what = QStringLiteral("%1, %2").arg(onScreen(account.name), workOf(account.role));
        m_state.accounts.push_back({onScreen(account.account), roleWord(account.role), what});
    }
    const QLocale english = QLocale::c();
    if (day)
        m_state.day = QStringLiteral("%1 %2").arg(english.dayName(toQDate(*day).dayOfWeek()), clinical(*day));
    m_state.people = description.clients == 1
                         ? tr("One invented person.")
                         : tr("%1 invented people.").arg(english.toString(description.clients));
}

void SignInPresenter::submit(const QString& account, const QString& password)
{
    if (m_state.isBusy) return;
    if (account.trimmed().isEmpty()) return fail(tr("Type your account name as well."));
    if (password.isEmpty()) return fail(tr("Type the password."));
    m_state.choosingFor.clear();
    attempt(account.trimmed(), password);
}

void SignInPresenter::attempt(const QString& account, const QString& password)
{
    m_state.isBusy = true;
    m_state.problem.clear();
    m_show(m_state);
    m_first = password;
    m_attempt(account, password,
              [this, account](const Entrance::SignedIn& result) { hear(account, result); });
}

void SignInPresenter::hear(const QString& account, const Entrance::SignedIn& result)
{
    m_state.isBusy = false;
    if (result) {
        m_first.clear();
        return m_opened(*result);
    }
    if (result.error() == app::SignInRefusal::MustChangePassword && m_change) {
        m_state.choosingFor = account;
        return m_show(m_state);
    }
    m_first.clear();
    fail(sentence(result.error(), m_state.isPractice));
}

void SignInPresenter::choose(const QString& wanted, const QString& again)
{
    if (m_state.isBusy || m_state.choosingFor.isEmpty()) return;
    if (wanted.isEmpty()) return fail(tr("Type a password of your own."));
    if (wanted != again) return fail(tr("The two are not the same. Type both again."));
    m_state.isBusy = true;
    m_state.problem.clear();
    m_show(m_state);
    m_change(m_state.choosingFor, m_first, wanted, [this, wanted](const Entrance::Changed& changed) {
        m_state.isBusy = false;
        if (!changed) return fail(sentence(changed.error(), m_passwords));
        attempt(m_state.choosingFor, wanted);
    });
}

void SignInPresenter::chooseNot()
{
    m_first.clear();
    m_state.choosingFor.clear();
    m_state.problem.clear();
    m_show(m_state);
}

void SignInPresenter::fail(const QString& problem)
{
    m_state.problem = problem;
    m_show(m_state);
}

} // namespace keywork::ui
