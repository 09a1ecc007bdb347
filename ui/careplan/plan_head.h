#pragma once

#include "app/careplan/care_plan_page.h"
#include "ui/support/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace keywork::ui {

class Chip;
class ClientWords;
class StatusLabel;

// Over the plan: which version it is, whether the client agreed, when it is reviewed, and what they want from all this.
class PlanHead : public QWidget {
    Q_OBJECT

public:
    explicit PlanHead(const Theme& theme, QWidget* parent = nullptr);

    void show(const app::CarePlanPage& page, const QString& calledName);
    using QWidget::show;

    QPushButton& agreement() { return *m_agree; }
    QPushButton& compare() { return *m_compare; }
    QPushButton& backToCurrent() { return *m_back; }

private:
    QLabel* m_version;
    QLabel* m_signed;
    StatusLabel* m_agreement;
    QPushButton* m_agree;
    QPushButton* m_compare;
    QPushButton* m_back;
    StatusLabel* m_review;
    ClientWords* m_wants;
};

} // namespace keywork::ui
