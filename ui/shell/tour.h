#pragma once

#include "ui/shell/walk.h"

namespace keywork::ui {

// Walks through every page of the practice store and keeps a picture of each, to be looked at beside the boards.
class Tour : public QObject {
    Q_OBJECT

public:
    Tour(MainWindow& window, Theme& theme, QString folder, Walk::Settle settle);

    void start();

signals:
    void finished(int exitStatus);

private:
    void planPalettes(domain::ClientId client);
    void keep(const QString& name, QWidget* dialog);

    MainWindow& m_window;
    Theme& m_theme;
    QString m_folder;
    Walk m_walk;
    int m_number = 0;
    int m_exitStatus = 0;
};

} // namespace keywork::ui
