#pragma once

#include "app/session/session_form.h"
#include "ui/support/theme.h"

#include <QWidget>

class QLabel;

namespace keywork::ui {

class SegmentedControl;

// What became of the appointment. Without one, only that the person came, in time or late.
class AttendanceRow : public QWidget {
    Q_OBJECT

public:
    explicit AttendanceRow(const Theme& theme, QWidget* parent = nullptr);

    void load(const app::SessionFields& fields, const app::SessionForm& form);
    void collect(app::SessionFields& fields) const;
    void setReadOnly(bool readOnly);

signals:
    void edited();

private:
    std::vector<domain::AppointmentOutcome> m_outcomes;
    QLabel* m_label;
    SegmentedControl* m_answers;
};

} // namespace keywork::ui
