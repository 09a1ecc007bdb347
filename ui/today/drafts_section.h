#pragma once

#include "app/page/today.h"
#include "policy/policy.h"
#include "ui/today/today_section.h"

class QPushButton;

namespace keywork::ui {

// What the person has not signed yet. What they discarded in the last days is below it on demand, to be brought back.
class DraftsSection : public TodaySection {
    Q_OBJECT

public:
    DraftsSection(const Theme& theme, const policy::Policy& policy);

    void show(const app::Today& today);
    using QWidget::show;

signals:
    void goOnWanted(const keywork::app::MyDraftRow& draft);
    void bringBackWanted(keywork::domain::DraftId draft);

private:
    DraftsSection(const Theme& theme, const policy::Policy& policy, QPushButton* toggle);

    void fillShown();
    void act(std::size_t row);

    const policy::Policy& m_policy;
    QPushButton* m_toggle;
    std::vector<app::MyDraftRow> m_drafts;
    std::vector<app::MyDraftRow> m_discarded;
    bool m_showsDiscarded = false;
};

} // namespace keywork::ui
