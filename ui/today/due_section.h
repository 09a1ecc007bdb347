#pragma once

#include "app/page/today.h"
#include "ui/today/today_section.h"
#include "ui/words/due_words.h"

namespace keywork::ui {

class SegmentedControl;

// What is due on Today, under a filter by how pressing it is.
class DueSection : public TodaySection {
    Q_OBJECT

public:
    explicit DueSection(const Theme& theme);

    void show(const app::Today& today);
    using QWidget::show;

signals:
    void settleWanted(const keywork::domain::DueItem& item);

private:
    DueSection(const Theme& theme, SegmentedControl* filter);
    void showGroup();

    SegmentedControl* m_filter;
    std::vector<app::DueRow> m_due;
    QString m_nothing; // said when nothing at all is due
    std::vector<domain::DueItem> m_shown;
};

} // namespace keywork::ui
