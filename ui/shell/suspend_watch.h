#pragma once

#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace keywork::ui {

// Tells that the computer is about to sleep, or that the desktop locks its screen, and holds the sleep up until that
// was dealt with. Where there is no such service on the bus, nothing is told, and IdleWatch sees the time that passed.
class SuspendWatch : public QObject {
    Q_OBJECT

public:
    explicit SuspendWatch(QObject* parent = nullptr);

    // What had to be done before the sleep is done.
    void letSleep();

signals:
    void sleepNears();
    void screenLocked();

private slots:
    void onPrepareForSleep(bool begins);
    void onScreenSaver(bool active);

private:
    void askToWait();

    QDBusUnixFileDescriptor m_delay; // while it is open, the computer waits (some seconds at most)
};

} // namespace keywork::ui
