#pragma once

#include "ui/draft/form_notice.h"
#include "ui/support/strip.h"

#include <optional>

class QLabel;
class QPushButton;

namespace keywork::ui {

class StatusLabel;

// The line under the draft's own: another draft waits, or what did not come along with a moved note.
class NoticeStrip : public Strip {
    Q_OBJECT

public:
    explicit NoticeStrip(const Theme& theme, QWidget* parent = nullptr);

    void showNotice(const std::optional<FormNotice>& notice);
    QPushButton& goOn() { return *m_goOn; }

private:
    StatusLabel* m_status;
    QLabel* m_detail;
    QPushButton* m_goOn;
};

} // namespace keywork::ui
