#include "ui/admin/set_up_presenter.h"

#include "base/clock.h"
#include "ui/admin/set_up_words.h"
#include "ui/shell/password_words.h"
#include "ui/support/screen_text.h"
#include "ui/support/tr.h"

namespace keywork::ui {

namespace {

constexpr int groups = 8;

QString groupOf(const QString& key, int number)
{
    return key.section(QLatin1Char('-'), number - 1, number - 1);
}

// As they are read from paper: letters that look like digits are those digits.
QString normal(QString typed)
{
    return typed.trimmed()
        .toUpper()
        .replace(QLatin1Char('O'), QLatin1Char('0'))
        .replace(QLatin1Char('I'), QLatin1Char('1'))
        .replace(QLatin1Char('L'), QLatin1Char('1'));
}

} // namespace

SetUpPresenter::SetUpPresenter(QString folder, std::shared_ptr<const policy::Policy> policy, Ports ports,
                               std::function<void(const SetUpState&)> show)
    : m_policy(std::move(policy)), m_ports(std::move(ports)), m_show(std::move(show))
{
    m_state.folder = std::move(folder);
    m_state.passwordHint = passwordHint(m_policy->access.passwords);
}

void SetUpPresenter::go(SetUpStep step)
{
    m_state.problems.clear();
    m_state.step = step;
    m_show(m_state);
}

void SetUpPresenter::fail(const QString& sentence, const QString& fieldId)
{
    m_state.problems = {{sentence, fieldId}};
    m_show(m_state);
}

void SetUpPresenter::setService(const QString& name, const QString& folder)
{
    m_serviceName = name.trimmed();
    m_state.folder = folder.trimmed();
    if (m_serviceName.isEmpty()) return fail(tr("Type the service's name."), QStringLiteral("serviceName"));
    if (!std::filesystem::path(fromScreen(m_state.folder)).is_absolute())
        return fail(tr("Type the whole path of the folder, beginning with /."), QStringLiteral("folder"));
    if (!m_state.folder.endsWith(QStringLiteral(".keywork"))) m_state.folder += QStringLiteral(".keywork");
    std::error_code unreadable;
    if (std::filesystem::exists(fromScreen(m_state.folder), unreadable))
        return fail(tr("Something stands there already. Name another folder."), QStringLiteral("folder"));
    go(SetUpStep::People);
}

void SetUpPresenter::setPeople(const NewPerson& administrator, const QString& password, const QString& again,
                               const std::vector<NewPerson>& others)
{
    if (m_state.recoveryKey.isEmpty()) m_state.recoveryKey = m_ports.newKey();
    std::vector<domain::Role> roles{domain::Role::Administrator};
    if (administrator.role != domain::Role::Administrator) roles.push_back(administrator.role);
    m_service = {fromScreen(m_serviceName),      fromScreen(administrator.account),
                 fromScreen(administrator.name), roles,
                 fromScreen(password),           fromScreen(m_state.recoveryKey)};
    for (const auto& other : others) {
        m_service.others.push_back(
            {fromScreen(other.account), fromScreen(other.name), {other.role}, m_ports.firstPassword()});
    }
    if (const auto wrong = app::refusalOf(m_service, *m_policy)) {
        m_state.problems = {problemOf(*wrong, *m_policy)};
        return m_show(m_state);
    }
    if (password != again)
        return fail(tr("The two passwords are not the same. Type both again."),
                    QStringLiteral("adminPassword"));
    // A group that is not the one which the eye falls on first.
    m_state.groupAsked = 2 + m_state.recoveryKey.at(0).unicode() % (groups - 2);
    go(SetUpStep::Sheet);
}

void SetUpPresenter::finish(const QString& group)
{
    if (m_state.isBusy) return;
    if (normal(group) != groupOf(m_state.recoveryKey, m_state.groupAsked))
        return fail(tr("That is not group %1 as it is printed. Look at the paper, not at the screen.")
                        .arg(m_state.groupAsked),
                    QStringLiteral("group"));
    m_state.isBusy = true;
    m_state.problems.clear();
    m_show(m_state);
    m_ports.make(std::filesystem::path(fromScreen(m_state.folder)), m_service, [this](const Made& made) {
        m_state.isBusy = false;
        if (!made) {
            m_state.problems = {problemOf(made.error(), *m_policy)};
            return m_show(m_state);
        }
        for (const auto& other : m_service.others)
            m_state.firstPasswords.push_back({onScreen(other.name),
                                              onScreen(*domain::accountFrom(other.account)),
                                              onScreen(other.firstPassword)});
        go(SetUpStep::Done);
    });
}

void SetUpPresenter::back()
{
    if (m_state.isBusy) return;
    if (m_state.step == SetUpStep::People) go(SetUpStep::Service);
    else if (m_state.step == SetUpStep::Sheet) go(SetUpStep::People);
}

QString SetUpPresenter::sheet() const
{
    return recoverySheetHtml(m_serviceName, m_state.recoveryKey, ServiceClock(m_policy->zone).today());
}

QString SetUpPresenter::slips() const
{
    return slipsHtml(m_serviceName, m_state.firstPasswords);
}

} // namespace keywork::ui
