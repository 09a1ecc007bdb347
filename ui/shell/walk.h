#pragma once

#include "app/page/identity.h"
#include "ui/shell/main_window.h"

#include <deque>

namespace keywork::ui {

// Walks from the sign-in through every page and tab of a practice store that a person can reach, with the stops that
// the pages themselves name. What is done at each is up to whoever takes the walk.
class Walk : public QObject {
    Q_OBJECT

public:
    // Calls back when the window has laid out and drawn what it was given.
    using Settle = std::function<void(std::function<void()> then)>;

    Walk(MainWindow& window, Settle settle, QObject* parent = nullptr);

    void start();
    // After whatever is planned: does it, waits until everything it asked for has been answered, and stops there;
    // without a name it does not stop.
    void plan(const QString& name, std::function<void()> arrange);

signals:
    // The page called so is in view and at rest; `dialog` is what stands over it, and is closed afterwards.
    void stopped(const QString& name, QWidget* dialog);
    void metSomebody(keywork::domain::ClientId client); // whose record is walked through; more can be planned
    void finished();

private:
    using Step = std::function<void(std::function<void()> next)>;

    void planEntrance();
    void planPages();
    void planRecord(domain::ClientId client, const QString& familyName);
    void planOpenEpisode();
    void planStopsOfPage();
    void next();
    void afterQuiet(std::function<void()> then);
    void stop(const QString& name);
    void findSomebody(std::function<void()> then);

    MainWindow& m_window;
    Settle m_settle;
    std::deque<Step> m_steps;
};

} // namespace keywork::ui
