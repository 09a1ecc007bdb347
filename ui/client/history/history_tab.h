#pragma once

#include "app/page/history.h"
#include "ui/shell/client_tab.h"

namespace keywork::ui {

class RowList;
class SectionHeading;

// Who changed what when, newest first, with what stood there before.
class HistoryTab : public ClientTab {
    Q_OBJECT

public:
    explicit HistoryTab(const TabContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void focusFirst() override;
    std::vector<QWidget*> regions() const override;
    QString helpTopic() const override { return QStringLiteral("history"); }

private:
    void read(std::optional<domain::WriteSequence> before);
    void show();

    TabContext m_context;
    SectionHeading* m_heading;
    RowList* m_list;
    app::History m_history;
};

ClientTab* makeHistoryTab(const TabContext& context);

} // namespace keywork::ui
