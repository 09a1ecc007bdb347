#include "ui/shell/timed_application.h"

#include "ui/shell/main_window.h"
#include "ui/shell/sign_in_page.h"
#include "ui/shell/workplace.h"

#include <QAbstractEventDispatcher>
#include <QFile>
#include <QMetaEnum>
#include <QThread>

#include <ctime>
#include <unistd.h>

namespace keywork::ui {

namespace chrono = std::chrono;

namespace {

constexpr double frameMs = 16;

double msSince(TimedApplication::Moment moment)
{
    return chrono::duration<double, std::milli>(chrono::steady_clock::now() - moment).count();
}

QString kindOf(const QEvent& event)
{
    const char* name = QMetaEnum::fromType<QEvent::Type>().valueToKey(event.type());
    return name ? QString::fromLatin1(name) : QStringLiteral("Event %1").arg(int(event.type()));
}

// Of this process, in kilobytes; none where the system does not tell.
std::optional<int> memoryKb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return {};
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("RssAnon:")) return line.mid(8).trimmed().split(' ').front().toInt();
    return {};
}

QString rounded(double ms)
{
    return QString::number(ms, 'f', 1);
}

} // namespace

TimedApplication::Moment startOfProgram()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    const auto now = chrono::steady_clock::now();
    if (!stat.open(QIODevice::ReadOnly)) return now;
    // The fields after the name, which may hold blanks itself: the twentieth is the start, in ticks since the boot.
    const QByteArray line = stat.readAll();
    const auto fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    timespec sinceBoot{};
    if (fields.size() < 20 || ::clock_gettime(CLOCK_BOOTTIME, &sinceBoot) != 0) return now;
    const auto boot = chrono::seconds{sinceBoot.tv_sec} + chrono::nanoseconds{sinceBoot.tv_nsec};
    const auto begun =
        chrono::nanoseconds{fields.at(19).toLongLong() * (1'000'000'000LL / ::sysconf(_SC_CLK_TCK))};
    return now - (boot - begun);
}

TimedApplication::TimedApplication(int& argc, char** argv, Timing timing)
    : QApplication(argc, argv), m_isOn(timing == Timing::On)
{
    if (!m_isOn) return;
    auto* loop = QAbstractEventDispatcher::instance();
    connect(loop, &QAbstractEventDispatcher::aboutToBlock, this, [this] {
        note();
        m_since.reset();
    });
    connect(loop, &QAbstractEventDispatcher::awake, this, [this] {
        if (!m_handling.empty()) m_since = chrono::steady_clock::now();
    });
}

bool TimedApplication::notify(QObject* receiver, QEvent* event)
{
    // An event that another one sends on its way belongs to that one, unless a loop of its own runs in between.
    const int loop =
        m_isOn && QThread::currentThread() == thread() ? QThread::currentThread()->loopLevel() : 0;
    if (loop == 0 || (!m_loops.empty() && m_loops.back() >= loop))
        return QApplication::notify(receiver, event);
    m_loops.push_back(loop);
    begin(receiver, event);
    const bool handled = QApplication::notify(receiver, event);
    end();
    m_loops.pop_back();
    return handled;
}

void TimedApplication::begin(QObject* receiver, QEvent* event)
{
    note(); // what the loop under this one did until now
    m_handling.push_back(QStringLiteral("%1 of %2")
                             .arg(kindOf(*event), QString::fromLatin1(receiver->metaObject()->className())));
    m_since = chrono::steady_clock::now();
}

void TimedApplication::end()
{
    note();
    m_handling.pop_back();
    m_since.reset();
    if (!m_handling.empty()) m_since = chrono::steady_clock::now();
}

// Only once the window can be used: nobody waits for a click before.
void TimedApplication::note()
{
    if (!m_since || !m_startMs || m_handling.empty()) return;
    const double ms = msSince(*m_since);
    if (ms > frameMs) ++m_overAFrame;
    if (ms > m_longest.ms) m_longest = {ms, m_handling.back()};
}

// When everything that was asked for has been drawn and the loop has nothing left to do.
void TimedApplication::noteAtRest(std::optional<double>& into, Moment since)
{
    connect(
        QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this,
        [&into, since] { into = msSince(since); },
        static_cast<Qt::ConnectionType>(Qt::AutoConnection | Qt::SingleShotConnection));
}

void TimedApplication::watch(MainWindow& window)
{
    if (!m_isOn) return;
    noteAtRest(m_startMs, startOfProgram());
    connect(&window, &MainWindow::entered, this, [this, &window] {
        const auto since = chrono::steady_clock::now();
        window.workplace()->core().whenQuiet(this, [this, since] { noteAtRest(m_todayMs, since); });
    });
}

QString TimedApplication::report() const
{
    QStringList lines;
    if (m_startMs) lines << QStringLiteral("start to sign-in: %1 ms").arg(rounded(*m_startMs));
    if (m_todayMs) lines << QStringLiteral("sign-in to the first page: %1 ms").arg(rounded(*m_todayMs));
    lines << QStringLiteral("longest stall: %1 ms (%2)").arg(rounded(m_longest.ms), m_longest.where);
    lines << QStringLiteral("stalls over %1 ms: %2").arg(frameMs).arg(m_overAFrame);
    if (const auto memory = memoryKb())
        lines << QStringLiteral("memory: %1 MB (RssAnon)").arg(*memory / 1024);
    return lines.join(QLatin1Char('\n'));
}

} // namespace keywork::ui
