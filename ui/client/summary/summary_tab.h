#pragma once

#include "app/page/summary.h"
#include "ui/careplan/goal_rows.h"
#include "ui/shell/client_tab.h"

class QLabel;

namespace keywork::ui {

class PageBody;
class PhaseStrip;
class RowList;
class SectionHeading;
struct Row;
struct RowColumn;

// The five-second page: where the client is, what changed since the viewer last looked, what is due, what happened.
class SummaryTab : public ClientTab {
    Q_OBJECT

public:
    explicit SummaryTab(const TabContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void focusFirst() override;
    std::vector<QWidget*> regions() const override;
    QString helpTopic() const override { return QStringLiteral("client-summary"); }

private:
    enum class Column { Main, Side };
    struct Section {
        SectionHeading* heading = nullptr;
        RowList* list = nullptr;
        QString shortName;
        int place = 0;
    };

    Section addSection(Column column, const QString& name, std::vector<RowColumn> columns,
                       const QString& empty);
    void fill(Section& section, std::vector<Row> rows);
    void show(const app::Summary& summary);
    void showGoals(const app::Summary& summary);
    void actOnDue(int row);

    TabContext m_context;
    PhaseStrip* m_phases;
    QLabel* m_different;
    QLabel* m_problem;
    PageBody* m_body;
    Section m_changed;
    Section m_due;
    Section m_goals;
    Section m_prompts;
    Section m_earlier;
    Section m_wishes;
    Section m_sessions;
    Section m_events;
    Section m_people;
    std::vector<app::DueRow> m_dueRows;
    std::vector<GoalRow> m_goalRows;
};

ClientTab* makeSummaryTab(const TabContext& context);

} // namespace keywork::ui
