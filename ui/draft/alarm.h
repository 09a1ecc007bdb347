#pragma once

#include <QTimer>

#include <chrono>
#include <functional>

namespace keywork::ui {

// Rings once, some time after it was set. Behind an interface, so that tests need not wait for it.
class Alarm {
public:
    virtual ~Alarm() = default;

    virtual void set(std::chrono::seconds after) = 0; // anew, if it was set already
    virtual void stop() = 0;
    virtual bool isSet() const = 0;

    std::function<void()> rings = [] {};
};

// By the computer's clock.
class TimerAlarm : public Alarm {
public:
    TimerAlarm();

    void set(std::chrono::seconds after) override;
    void stop() override;
    bool isSet() const override;

private:
    QTimer m_timer;
};

} // namespace keywork::ui
