#pragma once

#include "app/page/today.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"
#include "ui/support/page_body.h"
#include "ui/words/due_words.h"

class QLabel;

namespace keywork::ui {

class PageHeader;
class RowList;
class SectionHeading;
class SegmentedControl;

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
        QString shortName; // where one section is shown at a time
        int place = 0;
        std::vector<app::Identity> people; // of its rows
    };

    void addSections();
    void addSection(Section& section, const QString& name, const QString& shortName, PageColumn column,
                    const RowLayout& layout);
    void connectLists();
    void show(const app::Today& today);
    template <class Rows>
    void fill(Section& section, std::vector<Row> rows, const Rows& read);
    void showDue();
    void actOnAppointment(const app::AppointmentRow& row);
    void goOnWith(const app::MyDraftRow& row);

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
