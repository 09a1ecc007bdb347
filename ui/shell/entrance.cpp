#include "ui/shell/entrance.h"

#include "ui/support/screen_text.h"

#include <QMetaObject>

#include <utility>

namespace keywork::ui {

Entrance::Entrance(app::StoreDescription description, std::optional<Date> today,
                   std::shared_ptr<const policy::Policy> policy, OpenCore openCore)
    : m_description(std::move(description)),
      m_today(today),
      m_policy(std::move(policy)),
      m_openCore(std::move(openCore)),
      m_worker(
          AtClose::DropTheQueue, [] { return std::make_unique<Threshold>(); }, [] {})
{
}

std::optional<Date> Entrance::practiceDay() const
{
    if (!m_description.practice) return {};
    return m_today ? m_today : m_description.practiceToday;
}

void Entrance::signIn(const QString& account, const QString& password, std::function<void(SignedIn)> done)
{
    const auto attempt = [folder = m_description.folder, account = fromScreen(account),
                          password = fromScreen(password), today = m_today,
                          policy = m_policy](Threshold&) -> Result<app::OpenStore, app::SignInRefusal> {
        try {
            return app::signIn(folder, account, password, today, policy);
        } catch (...) {
            return refuse(app::SignInRefusal(app::SignInRefusal::StoreRefused));
        }
    };
    m_worker.submit(
        this, attempt,
        [this, done = std::move(done)](Result<app::OpenStore, app::SignInRefusal> opened) mutable {
            if (!opened) return done(refuse(opened.error()));
            letIn(std::move(*opened), std::move(done));
        });
}

void Entrance::unlock(const std::shared_ptr<Core>& core, const QString& password,
                      std::function<void(Unlocked)> done)
{
    using Opened = Result<app::OpenStore, app::SignInRefusal>;
    const auto attempt = [folder = m_description.folder, account = core->user().account,
                          password = fromScreen(password), today = m_today,
                          policy = m_policy](Threshold&) -> Opened {
        try {
            return app::signIn(folder, account, password, today, policy, app::Entry::Unlock);
        } catch (...) {
            return refuse(app::SignInRefusal(app::SignInRefusal::StoreRefused));
        }
    };
    m_worker.submit(this, attempt, [weak = std::weak_ptr(core), done = std::move(done)](Opened opened) {
        if (!opened) return done(refuse(opened.error()));
        if (const auto visit = weak.lock()) visit->unlock(std::move(*opened));
        done(Done{});
    });
}

void Entrance::changePassword(const QString& account, const QString& before, const QString& wanted,
                              std::function<void(Changed)> done)
{
    const auto attempt = [folder = m_description.folder, account = fromScreen(account),
                          before = fromScreen(before), wanted = fromScreen(wanted),
                          policy = m_policy](Threshold&) -> Changed {
        try {
            return app::changePassword(folder, {account, before}, wanted, *policy);
        } catch (...) {
            return refuse(app::ChangePasswordRefusal(app::KeyProblem::NotWritten));
        }
    };
    m_worker.submit(this, attempt, std::move(done));
}

void Entrance::letIn(app::OpenStore store, std::function<void(SignedIn)> done)
{
    m_opening = m_openCore(std::move(store));
    m_opening->whenOpened(this, [this, done = std::move(done)](const app::Reading<Done>& opened) {
        auto core = std::exchange(m_opening, nullptr);
        if (opened) return done(std::move(core));
        // The answer has come through the core, so it is let go of only after that.
        QMetaObject::invokeMethod(
            this, [core] {}, Qt::QueuedConnection);
        done(refuse(app::SignInRefusal(app::SignInRefusal::StoreRefused)));
    });
}

void Entrance::moveTo(Date day)
{
    m_today.reset();
    m_description.practiceToday = day;
}

} // namespace keywork::ui
