#pragma once

#include "ui/draft/form_mode.h"
#include "ui/support/strip.h"

class QLabel;
class QPushButton;

namespace keywork::ui {

class StatusLabel;

// The line under the form: what is missing, or that it is ready, and the two ways to end.
class ReadinessFoot : public FootBar {
    Q_OBJECT

public:
    explicit ReadinessFoot(const Theme& theme, QWidget* parent = nullptr);

    void showReadiness(const Readiness& readiness);
    // What the primary button does now: Sign, Record outcome, Done.
    void setCompletion(const QString& word);
    QPushButton& save() { return *m_save; }
    QPushButton& complete() { return *m_complete; }

private:
    StatusLabel* m_status;
    QLabel* m_detail;
    QPushButton* m_save;
    QPushButton* m_complete;
};

} // namespace keywork::ui
