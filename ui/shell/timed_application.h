#pragma once

#include <QApplication>

#include <chrono>
#include <optional>
#include <vector>

namespace keywork::ui {

class MainWindow;

// The application that times itself: every event that is handled on the GUI thread, from the moment its loop wakes to
// the moment it sleeps again or goes on with the next one. A dialog's own loop is no stall; the work done in it counts.
// Names of classes and kinds of events only, never what a window shows.
class TimedApplication : public QApplication {
    Q_OBJECT

public:
    using Moment = std::chrono::steady_clock::time_point;

    enum class Timing { Off, On };
    TimedApplication(int& argc, char** argv, Timing timing);

    bool notify(QObject* receiver, QEvent* event) override;
    // Notes when the window can be used, and when *Today* stands after a sign-in.
    void watch(MainWindow& window);
    // What was measured so far, a line each (docs/testing.md, Speed).
    QString report() const;

    struct Stall {
        double ms = 0;
        QString where; // "Paint of QWidget"
    };
    // The longest one and how many were over a frame's 16 ms.
    Stall longest() const { return m_longest; }
    int overAFrame() const { return m_overAFrame; }

private:
    void begin(QObject* receiver, QEvent* event);
    void end();
    void note();
    void noteAtRest(std::optional<double>& into, Moment since);

    bool m_isOn;
    std::vector<QString> m_handling; // what is being handled, the outermost loop's first
    std::vector<int> m_loops;        // the depth of the event loop each of them belongs to
    std::optional<Moment> m_since;   // when what is being handled now began to keep the loop busy
    Stall m_longest;
    int m_overAFrame = 0;
    std::optional<double> m_startMs;
    std::optional<double> m_todayMs;
};

// Since the program was started, by the system's own account.
std::chrono::steady_clock::time_point startOfProgram();

} // namespace keywork::ui
