#pragma once

#include "app/page/today.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"
#include "ui/words/due_words.h"

class QLabel;

namespace keywork::ui {

class PageBody;
class PageHeader;
class RowList;
class SectionHeading;
class SegmentedControl;
class EmptyState;

// What a person sees first: appointments, what is due, what needs an outcome, who was not seen, drafts, changes.
class TodayPage : public Page {
    Q_OBJECT

public:
    explicit TodayPage(const PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void focusFirst() override;
    std::vector<QWidget*> regions() const override;
    std::optional<app::Identity> clientInHand() const override;

private:
    struct Section {
        SectionHeading* heading = nullptr;
        RowList* list = nullptr;
        QString name;
        int place = 0;
    };
    enum class Width { Wide, Narrow };

    Section addSection(const QString& name, Width width);
    void connectLists();
    void show(const app::Today& today);
    void fill(Section& section, std::vector<Row> rows);
    void showDue();
    void actOnAppointment(const app::AppointmentRow& row);

    PageContext m_context;
    PageHeader* m_header;
    PageBody* m_body;
    QLabel* m_problem;
    Section m_appointments;
    Section m_due;
    SegmentedControl* m_filter;
    Section m_unresolved;
    Section m_notSeen;
    Section m_drafts;
    Section m_changed;
    std::optional<app::Today> m_today;
    std::vector<const app::DueRow*> m_dueShown;
};

Page* makeTodayPage(const PageContext& context);

} // namespace keywork::ui
