#include "ui/shell/suspend_watch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace keywork::ui {

namespace {

const QString loginService = QStringLiteral("org.freedesktop.login1");
const QString loginPath = QStringLiteral("/org/freedesktop/login1");
const QString loginManager = QStringLiteral("org.freedesktop.login1.Manager");

} // namespace

SuspendWatch::SuspendWatch(QObject* parent) : QObject(parent)
{
    QDBusConnection::systemBus().connect(loginService, loginPath, loginManager,
                                         QStringLiteral("PrepareForSleep"), this,
                                         SLOT(onPrepareForSleep(bool)));
    for (const auto* path : {"/org/freedesktop/ScreenSaver", "/ScreenSaver", "/org/gnome/ScreenSaver"}) {
        for (const auto* interface : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"}) {
            QDBusConnection::sessionBus().connect({}, QLatin1String(path), QLatin1String(interface),
                                                  QStringLiteral("ActiveChanged"), this,
                                                  SLOT(onScreenSaver(bool)));
        }
    }
    askToWait();
}

void SuspendWatch::askToWait()
{
    auto call =
        QDBusMessage::createMethodCall(loginService, loginPath, loginManager, QStringLiteral("Inhibit"));
    call << QStringLiteral("sleep") << QStringLiteral("Keywork") << QStringLiteral("Locks itself first")
         << QStringLiteral("delay");
    auto* reply = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(call), this);
    connect(reply, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* finished) {
        const QDBusPendingReply<QDBusUnixFileDescriptor> answer = *finished;
        if (answer.isValid()) m_delay = answer.value();
        finished->deleteLater();
    });
}

void SuspendWatch::letSleep()
{
    m_delay = QDBusUnixFileDescriptor();
}

void SuspendWatch::onPrepareForSleep(bool begins)
{
    if (begins) emit sleepNears();
    else askToWait();
}

void SuspendWatch::onScreenSaver(bool active)
{
    if (active) emit screenLocked();
}

} // namespace keywork::ui
