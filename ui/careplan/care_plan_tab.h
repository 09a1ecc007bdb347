#pragma once

#include "app/careplan/care_plan_page.h"
#include "ui/careplan/goal_rows.h"
#include "ui/shell/client_tab.h"
#include "ui/support/page_body.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace keywork::ui {

class ClientWords;
class EmptyState;
class PlanHead;
class RowList;
class SectionHeading;
struct RowLayout;

// A client's care plan: the current version with the client's words first, how far each goal has come, and the
// versions before it.
class CarePlanTab : public ClientTab {
    Q_OBJECT

public:
    explicit CarePlanTab(const TabContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void focusFirst() override;
    void begin(const domain::DueItem& toDo) override;
    std::vector<QAbstractButton*> actions() const override;
    std::vector<QWidget*> regions() const override;
    QString helpTopic() const override { return QStringLiteral("care-plan"); }

private:
    struct List {
        SectionHeading* heading = nullptr;
        RowList* rows = nullptr;
        int place = 0;
    };
    struct Words {
        ClientWords* words = nullptr;
        int place = 0;
    };

    void addSections();
    List addList(PageColumn column, const QString& name, const RowLayout& layout, const QString& empty = {});
    Words addWords(PageColumn column, const QString& name);
    void connectRows();

    void read(std::optional<domain::CarePlanId> version);
    void show(const app::CarePlanPage& page);
    void showGoals();
    void showAround();
    void showSelf();
    void showVersions();
    void actOnGoal(int row);
    void settle(const domain::DueItem& toDo);
    void offerPrint();
    std::function<void()> saved();

    TabContext m_context;
    QPushButton* m_edit;
    QPushButton* m_review;
    QPushButton* m_print;
    QLabel* m_problem;
    EmptyState* m_nothing;
    PlanHead* m_head;
    PageBody* m_body;
    List m_goals;
    List m_situation;
    List m_safer;
    List m_sharing;
    List m_findings;
    List m_capital;
    List m_inUse;
    List m_versions;
    Words m_strengths;
    Words m_stopping;
    Words m_badDays;
    Words m_noLongerNeeded;
    std::vector<GoalRow> m_goalRows;
    std::vector<GoalRow> m_capitalRows;
    app::CarePlanPage m_page;
    QString m_calledName;
    bool m_isReading = false;
    std::optional<domain::DueItem> m_toDo;
};

ClientTab* makeCarePlanTab(const TabContext& context);

} // namespace keywork::ui
