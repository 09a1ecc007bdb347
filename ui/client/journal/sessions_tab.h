#pragma once

#include "ui/client/journal/journal_rows.h"
#include "ui/shell/client_tab.h"

class QPushButton;

namespace keywork::ui {

class ChoiceField;
class JournalDeeds;
class JournalEntryView;
class LineField;
class RowList;
class SectionHeading;

// The journal: the drafts and every signed session, newest first, filtered by kind and text, the current one beside it
// in full.
class SessionsTab : public ClientTab {
    Q_OBJECT

public:
    explicit SessionsTab(const TabContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void focusFirst() override;
    std::vector<QWidget*> regions() const override;
    QString helpTopic() const override { return QStringLiteral("sessions"); }
    void begin(const domain::DueItem& toDo) override;

private:
    void lay();
    void addActions();
    app::JournalFilter filter() const;
    void read(std::optional<domain::SessionId> before);
    void take(app::Journal journal, std::optional<domain::SessionId> before);
    void show();
    void showCurrent();
    void act(int row);
    const JournalItem* current() const;
    const app::JournalEntry* currentEntry() const;
    void chooseRightClient();

    TabContext m_context;
    ChoiceField* m_kind;
    LineField* m_text;
    SectionHeading* m_heading;
    RowList* m_list;
    JournalEntryView* m_view;
    QPushButton* m_addendum;
    QPushButton* m_error;
    QPushButton* m_move;
    JournalDeeds* m_deeds;
    app::Journal m_journal;
    std::vector<JournalItem> m_items;
    std::optional<domain::Session> m_toMove; // Find or do was opened for the person to move it to
};

ClientTab* makeSessionsTab(const TabContext& context);

} // namespace keywork::ui
