#pragma once

#include "app/page/banner.h"
#include "ui/shell/client_tab.h"
#include "ui/shell/page.h"

#include <map>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace keywork::ui {

class ClientBanner;
class RestrictedRecord;

// One client's record: the banner, a row of tabs, and the tab in view. What is read is noted before it is shown, and
// leaving moves the mark that "since you last looked" counts from.
class ClientRecordPage : public RecordPage {
    Q_OBJECT

public:
    ClientRecordPage(const PageContext& context, domain::ClientId client, std::vector<ClientTabMaker> makers,
                     QWidget* parent = nullptr);

    void refresh() override;
    void focusFirst() override;
    std::vector<QWidget*> regions() const override;
    QString helpTopic() const override; // of the tab in view
    std::optional<app::Identity> clientInHand() const override { return m_identity; }
    void leave(const std::function<void()>& go) override;
    void arriveAt(const RecordPlace& place) override;
    std::vector<TourStop> tour() override;

private:
    ClientTab* tabAt(int index);
    void addTabActions(int index);
    void chooseTab(int index);
    void readBanner();
    void showBanner(const app::Reading<app::Banner>& reading);
    void showActions(ClientTab& tab);
    void showRecord();
    void showClosed(bool closed);

    PageContext m_context;
    std::vector<ClientTabMaker> m_makers;
    ClientBanner* m_banner;
    RestrictedRecord* m_restricted;
    QTabBar* m_tabs;
    QWidget* m_besideTabs;
    QHBoxLayout* m_actions;
    QPushButton* m_recording;
    QStackedWidget* m_stack;
    QLabel* m_problem;
    std::map<int, ClientTab*> m_made;
    std::optional<app::Identity> m_identity;
    std::optional<domain::WriteSequence> m_readUpTo;
    std::optional<domain::DueItem> m_toDo;
};

RecordPage* makeRecordPage(const PageContext& context, domain::ClientId client);

} // namespace keywork::ui
