#pragma once

#include "ui/shell/opening.h"
#include "ui/support/theme.h"
#include "ui/support/worker.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace keywork::ui {

// What is seen while the practice store is made, on its first use.
class MakingWindow : public QWidget {
    Q_OBJECT

public:
    MakingWindow(const Theme& theme, QWidget* parent = nullptr);

    void make(const Options& options, const MakePractice& makePractice);

signals:
    void made(const QString& problem); // empty: the store is there

private:
    struct Workshop {};

    void tell(int done, int total);

    QLabel* m_sentence;
    QProgressBar* m_bar;
    Worker<Workshop> m_worker;
};

} // namespace keywork::ui
