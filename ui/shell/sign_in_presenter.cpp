#include "ui/shell/sign_in_presenter.h"

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

QString problemText(app::SignInRefusal refusal, bool isPractice)
{
    switch (refusal) {
    case app::SignInRefusal::NameOrPasswordWrong:
        return isPractice
                   ? tr("That is not the password. All four practice accounts have the password practice.")
                   : tr("This name and password do not belong together. Check both and try again.");
    case app::SignInRefusal::NotActive:
        return tr("This account is not in use today. Ask your administrator.");
    case app::SignInRefusal::StoreRefused:
        return tr(
            "The store could not be opened. Try again; if it happens twice, start Keywork anew: it will say why.");
    }
    return {};
}

} // namespace

SignInPresenter::SignInPresenter(const app::StoreDescription& description, std::optional<Date> day,
                                 Attempt attempt, std::function<void(const SignInState&)> show,
                                 std::function<void(std::shared_ptr<Core>)> opened)
    : m_attempt(std::move(attempt)), m_show(std::move(show)), m_opened(std::move(opened))
{
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
    m_state.isBusy = true;
    m_state.problem.clear();
    m_show(m_state);
    m_attempt(account.trimmed(), password, [this](Entrance::SignedIn result) {
        m_state.isBusy = false;
        if (result) return m_opened(*result);
        fail(problemText(result.error(), m_state.isPractice));
    });
}

void SignInPresenter::fail(const QString& problem)
{
    m_state.problem = problem;
    m_show(m_state);
}

} // namespace keywork::ui
