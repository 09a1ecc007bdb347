#include "ui/shell/precautions.h"

#include "base/log.h"

#include <QLoggingCategory>
#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace keywork::ui {

namespace {

constexpr mode_t ownerOnly = 077;

// A signal may arrive in the middle of anything, so all its handler does is write one byte to a socket.
std::array<int, 2> endSockets{-1, -1};

void onEndSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(endSockets[0], &byte, 1);
}

void logMessage(QtMsgType type, const QMessageLogContext& context, const QString&)
{
    switch (type) {
    case QtDebugMsg:
    case QtInfoMsg: return;
    case QtWarningMsg: log::note("qtWarning", context.line); return;
    case QtCriticalMsg: log::error("qtCritical", context.line); return;
    case QtFatalMsg: log::error("qtFatal", context.line); return;
    }
}

} // namespace

void takePrecautions()
{
    ::umask(ownerOnly);
    ::prctl(PR_SET_DUMPABLE, 0);
    const rlimit noCore{0, 0};
    ::setrlimit(RLIMIT_CORE, &noCore);
    std::signal(SIGXFSZ, SIG_IGN);
}

void logQtMessages()
{
    qInstallMessageHandler(logMessage);
}

EndRequest::EndRequest(QObject* parent) : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, endSockets.data()) != 0) return;
    auto* notifier = new QSocketNotifier(endSockets[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        [[maybe_unused]] const auto read = ::read(endSockets[1], &byte, 1);
        emit requested();
    });
    struct sigaction action {};
    action.sa_handler = onEndSignal;
    action.sa_flags = SA_RESTART;
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) ::sigaction(signal, &action, nullptr);
}

EndRequest::~EndRequest()
{
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) std::signal(signal, SIG_DFL);
    for (int& socket : endSockets) {
        if (socket >= 0) ::close(socket);
        socket = -1;
    }
}

} // namespace keywork::ui
