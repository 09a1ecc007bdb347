#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace keywork::ui {

// How long nothing has been pressed, moved or touched in this program. Counted on a clock that goes on while the
// computer sleeps and that nobody sets (CLOCK_BOOTTIME).
class IdleWatch : public QObject {
    Q_OBJECT

public:
    using Now = std::function<std::chrono::milliseconds()>;

    IdleWatch(std::chrono::seconds limit, std::chrono::seconds warning, Now now = bootTime,
              QObject* parent = nullptr);

    // Looks at the clock; does so by itself every second while it watches.
    void look();
    void start(); // from now
    void stop();

    static std::chrono::milliseconds bootTime();

signals:
    void warned(int secondsLeft); // each second of the last ones
    void calmed();                // something was pressed after a warning
    void expired();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const std::chrono::milliseconds m_limit;
    const std::chrono::milliseconds m_warning;
    Now m_now;
    QTimer m_timer;
    std::chrono::milliseconds m_since{0};
    bool m_isWarning = false;
};

} // namespace keywork::ui
