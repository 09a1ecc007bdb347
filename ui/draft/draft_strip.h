#pragma once

#include "ui/draft/keeping_words.h"
#include "ui/support/strip.h"

class QLabel;
class QPushButton;

namespace keywork::ui {

class StatusLabel;

// The line over a form that is kept as a draft: what it is, when it was saved, and the ways out of it.
class DraftStrip : public Strip {
    Q_OBJECT

public:
    DraftStrip(const Theme& theme, const QString& title, QWidget* parent = nullptr);

    void showKeeping(const KeepingWords& words);
    // Discarding and keeping are over: what is left is to close.
    void showNothingToKeep();
    void offerSetAside(bool offered);
    QPushButton& discard() { return *m_discard; }
    QPushButton& close() { return *m_close; }
    QPushButton& takeOver() { return *m_takeOver; }
    QPushButton& useMine() { return *m_useMine; }

private:
    StatusLabel* m_status;
    QLabel* m_detail;
    QPushButton* m_takeOver;
    QPushButton* m_useMine;
    QPushButton* m_discard;
    QPushButton* m_close;
};

} // namespace keywork::ui
