#pragma once

#include "app/page/journal.h"
#include "ui/shell/client_tab.h"

class QLabel;
class QPushButton;

namespace keywork::ui {

class ChoiceField;
class JournalEntryView;
class LineField;
class RowList;
class SectionHeading;

// The journal: every signed session, newest first, filtered by kind and text, the current one beside it in full.
class SessionsTab : public ClientTab {
    Q_OBJECT

public:
    explicit SessionsTab(const TabContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void focusFirst() override;
    std::vector<QWidget*> regions() const override;

private:
    void addActions();
    void read(std::optional<domain::SessionId> before);
    void show();
    void showCurrent();
    const app::JournalEntry* current() const;
    void act(int row);
    void addAddendum();
    void markInError();
    void moveToRightClient();
    void tell(const QString& title, const QString& text);

    TabContext m_context;
    ChoiceField* m_kind;
    LineField* m_text;
    SectionHeading* m_heading;
    RowList* m_list;
    JournalEntryView* m_view;
    QPushButton* m_addendum;
    QPushButton* m_error;
    QPushButton* m_move;
    app::Journal m_journal;
};

ClientTab* makeSessionsTab(const TabContext& context);

} // namespace keywork::ui
