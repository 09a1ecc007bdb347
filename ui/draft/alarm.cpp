#include "ui/draft/alarm.h"

namespace keywork::ui {

TimerAlarm::TimerAlarm()
{
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { rings(); });
}

void TimerAlarm::set(std::chrono::seconds after)
{
    m_timer.start(after);
}

void TimerAlarm::stop()
{
    m_timer.stop();
}

bool TimerAlarm::isSet() const
{
    return m_timer.isActive();
}

} // namespace keywork::ui
