#pragma once

#include "ui/episode/episode_deeds.h"
#include "ui/shell/client_tab.h"

#include <map>

class QLabel;
class QLayout;
class QPushButton;
class QVBoxLayout;

namespace keywork::ui {

class EmptyState;
class EpisodeHead;
class PageBody;
class RowList;
class SectionHeading;
enum class PageColumn;
struct Row;
struct RowLayout;

// The story of an episode from referral to discharge: how it stands, the pathway, the appointments, who works with the
// client and with what, how things were at the start, and the episodes before it. Without an open episode it shows the
// last one.
class EpisodeTab : public ClientTab {
    Q_OBJECT

public:
    explicit EpisodeTab(const TabContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void focusFirst() override;
    std::vector<QAbstractButton*> actions() const override;
    std::vector<QWidget*> regions() const override;
    QString helpTopic() const override { return QStringLiteral("episode"); }
    void begin(const domain::DueItem& toDo) override;
    std::vector<TourStop> tour() override;

private:
    struct List {
        SectionHeading* heading = nullptr;
        RowList* rows = nullptr;
        QWidget* box = nullptr;
    };

    void addSections();
    void addDeeds();
    QVBoxLayout* addGroup(PageColumn column, const QString& name, int& place);
    List addList(QVBoxLayout& group, const QString& name, const RowLayout& layout, const QString& empty);
    RowList* addRows(QLayout& box, const QString& name);
    void addLink(List& list, EpisodeDeed deed);
    void connectRows();

    void show(const app::EpisodePage& page);
    void showPathway();
    void showAppointments();
    void showSupport();
    void showButtons();
    void fill(const List& list, std::vector<Row> rows);

    void doDeed(EpisodeDeed deed);
    void settle(const domain::DueItem& toDo);
    void actOnAppointment(int row, int place);
    void actOnAllocation(int row, int place);
    void answerPromptOf(int row);
    void changeIntervention(int row);
    void readWhole(const RowList& list, int row);
    void showTransfer(std::int64_t allocation);
    std::function<void()> saved();

    TabContext m_context;
    EpisodeHead* m_head;
    QLabel* m_problem;
    EmptyState* m_nothing;
    PageBody* m_body;
    List m_prompts;
    List m_phases;
    List m_layers;
    List m_wishes;
    List m_appointments;
    List m_earlier;
    List m_allocations;
    List m_interventions;
    List m_substances;
    RowList* m_start = nullptr;
    int m_pathwayPlace = 0;
    int m_appointmentsPlace = 0;
    int m_earlierPlace = 0;
    int m_supportPlace = 0;
    int m_startPlace = 0;
    std::map<EpisodeDeed, QPushButton*> m_buttons; // beside the tabs
    std::map<EpisodeDeed, QPushButton*> m_links;   // on the headings
    std::optional<app::EpisodePage> m_page;
    bool m_isReading = false;
    std::optional<domain::DueItem> m_toDo;
};

ClientTab* makeEpisodeTab(const TabContext& context);

} // namespace keywork::ui
