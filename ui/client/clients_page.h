#pragma once

#include "app/client/client_list.h"
#include "app/client/find_clients.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"
#include "ui/support/worker.h"

class QLabel;

namespace keywork::ui {

class LineField;
class RowList;
class SectionHeading;
class SegmentedControl;

// Everybody of the service: my caseload first, others by one choice, anybody by typing a name as it is spelled,
// misspelt or said.
class ClientsPage : public Page {
    Q_OBJECT

public:
    explicit ClientsPage(const PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void focusFirst() override;
    std::vector<QWidget*> regions() const override;
    QString helpTopic() const override { return QStringLiteral("clients"); }
    std::optional<app::Identity> clientInHand() const override;

private:
    void search();
    void readList(const std::optional<app::ClientRow>& after);
    void showFound(const std::vector<app::FoundClient>& found);
    void showList();
    void showTrouble(app::Trouble trouble);
    void choose(int row);
    void doAlso(int row, int deed);

    PageContext m_context;
    QWidget* m_header;
    LineField* m_find;
    SegmentedControl* m_scope;
    SectionHeading* m_heading;
    RowList* m_list;
    QLabel* m_problem;
    std::vector<app::FoundClient> m_found;
    std::vector<app::ClientRow> m_rows;
    bool m_more = false;
    int m_total = 0;
    Ticket m_asked;
};

Page* makeClientsPage(const PageContext& context);

} // namespace keywork::ui
