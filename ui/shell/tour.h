#pragma once

#include "app/page/identity.h"
#include "ui/shell/main_window.h"

#include <deque>

namespace keywork::ui {

// Walks through every page of the practice store and keeps a picture of each, to be looked at beside the boards.
class Tour : public QObject {
    Q_OBJECT

public:
    Tour(MainWindow& window, Theme& theme, QString folder);

    void start();

signals:
    void finished(int exitStatus);

private:
    using Step = std::function<void(std::function<void()> next)>;

    void planEntrance();
    void planPages();
    void planRecord(domain::ClientId client, const QString& familyName);
    void planOpenEpisode();
    void planPalettes(domain::ClientId client);
    // Does it, waits until everything it asked for has been answered, and keeps the picture; no name: no picture.
    void plan(const QString& name, std::function<void()> arrange);
    void planStopsOfPage();
    void next();
    void afterQuiet(std::function<void()> then);
    void keep(const QString& name);
    void findSomebody(std::function<void()> then);

    MainWindow& m_window;
    Theme& m_theme;
    QString m_folder;
    std::deque<Step> m_steps;
    int m_number = 0;
    int m_exitStatus = 0;
};

} // namespace keywork::ui
