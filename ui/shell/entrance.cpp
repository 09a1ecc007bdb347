#include "ui/shell/entrance.h"

#include "ui/support/screen_text.h"

namespace keywork::ui {

Entrance::Entrance(app::StoreDescription description, std::optional<Date> today,
                   std::shared_ptr<const policy::Policy> policy)
    : m_description(std::move(description)),
      m_today(today),
      m_policy(std::move(policy)),
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
                          password = fromScreen(password), today = m_today, policy = m_policy](Threshold&) {
        try {
            return app::signIn(folder, account, password, today, policy);
        } catch (...) {
            return SignedIn(refuse(app::SignInRefusal::StoreRefused));
        }
    };
    m_worker.submit(this, attempt, std::move(done));
}

void Entrance::moveTo(Date day)
{
    m_today.reset();
    m_description.practiceToday = day;
}

} // namespace keywork::ui
