#include "ui/shell/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

#include <ctime>

namespace keywork::ui {

using std::chrono::milliseconds;

IdleWatch::IdleWatch(std::chrono::seconds limit, std::chrono::seconds warning, Now now, QObject* parent)
    : QObject(parent), m_limit(limit), m_warning(warning), m_now(std::move(now))
{
    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
}

milliseconds IdleWatch::bootTime()
{
    timespec time{};
    ::clock_gettime(CLOCK_BOOTTIME, &time);
    return std::chrono::duration_cast<milliseconds>(std::chrono::seconds(time.tv_sec) +
                                                    std::chrono::nanoseconds(time.tv_nsec));
}

void IdleWatch::start()
{
    m_since = m_now();
    m_isWarning = false;
    qApp->installEventFilter(this);
    m_timer.start();
}

void IdleWatch::stop()
{
    qApp->removeEventFilter(this);
    m_timer.stop();
}

void IdleWatch::look()
{
    const auto left = m_limit - (m_now() - m_since);
    if (left <= milliseconds(0)) {
        stop();
        emit expired();
        return;
    }
    if (left > m_warning) return;
    m_isWarning = true;
    emit warned(static_cast<int>((left.count() + 999) / 1000));
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    switch (
        event->type()) { // NOLINT(clang-diagnostic-switch-enum): what a person does, of some hundred kinds
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletMove:
    case QEvent::TabletPress: break;
    default: return QObject::eventFilter(watched, event);
    }
    // Waking from a long sleep, the first movement comes before the timer: it is too late all the same.
    if (m_now() - m_since < m_limit) m_since = m_now();
    if (std::exchange(m_isWarning, false)) emit calmed();
    return QObject::eventFilter(watched, event);
}

} // namespace keywork::ui
