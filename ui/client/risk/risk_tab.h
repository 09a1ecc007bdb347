#pragma once

#include "app/page/risk.h"
#include "app/risk/mark_in_error.h"
#include "ui/shell/client_tab.h"

class QLabel;
class QPushButton;

namespace keywork::ui {

class PageBody;
class RowList;
class SectionHeading;

// Events, observations and flags as they were recorded; the structured risk review comes later. No score.
class RiskTab : public ClientTab {
    Q_OBJECT

public:
    explicit RiskTab(const TabContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void focusFirst() override;
    void begin(const domain::DueItem& toDo) override;
    void run(const QString& deed) override;
    std::vector<QAbstractButton*> actions() const override;
    std::vector<QWidget*> regions() const override;
    QString helpTopic() const override { return QStringLiteral("risk"); }

private:
    struct Section {
        SectionHeading* heading = nullptr;
        RowList* list = nullptr;
    };
    enum class Column { Main, Side };

    Section addSection(Column column, const QString& name, std::vector<struct RowColumn> columns,
                       const QString& empty);
    void show(const app::RiskPage& page);
    void showFlags();
    void recordEvent();
    void recordObservation(const QString& kind);
    void strikeEvent(int row);
    void strikeObservation(int row);
    using Struck = app::Outcome<Done, app::InErrorRefusal>;
    void takeStruck(const Struck& outcome);
    void saved(const QString& sentence);

    TabContext m_context;
    QPushButton* m_recordEvent;
    QPushButton* m_recordObservation;
    PageBody* m_body;
    QLabel* m_problem;
    Section m_flags;
    Section m_latest;
    Section m_events;
    Section m_observations;
    app::RiskPage m_page;
};

ClientTab* makeRiskTab(const TabContext& context);
std::vector<TabDeed> riskDeeds();

} // namespace keywork::ui
