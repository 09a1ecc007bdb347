#pragma once

#include "app/page/today.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"
#include "ui/support/focus_watch.h"
#include "ui/support/page_body.h"

class QLabel;

namespace keywork::ui {

class DraftsSection;
class DueSection;
class OpeningsSection;
class PageHeader;
class StatusLabel;
class TodaySection;

// What a person sees first: appointments, what is due, what needs an outcome, who was not seen, drafts, changes.
class TodayPage : public Page {
    Q_OBJECT

public:
    explicit TodayPage(const PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void focusFirst() override;
    std::vector<QWidget*> regions() const override;
    QString helpTopic() const override { return QStringLiteral("today"); }
    std::optional<app::Identity> clientInHand() const override;

private:
    void layOut();
    void addSections();
    void addOpenings();
    int put(TodaySection& section, const QString& shortName, PageColumn column);
    void listen();
    void remember(const QWidget* now);
    void show(const app::Today& today);
    void readBackup();
    void actOnAppointment(const app::AppointmentRow& row);
    void goOnWith(const app::MyDraftRow& row);
    void bringBack(domain::DraftId draft);

    PageContext m_context;
    PageHeader* m_header;
    StatusLabel* m_backup;
    PageBody* m_body;
    QLabel* m_problem;
    TodaySection* m_appointments;
    DueSection* m_due;
    TodaySection* m_unresolved;
    TodaySection* m_notSeen;
    DraftsSection* m_drafts;
    TodaySection* m_changed;
    OpeningsSection* m_openings = nullptr; // for those who look at openings of restricted records
    std::vector<TodaySection*> m_sections; // all of them, in the order of reading
    TodaySection* m_last =
        nullptr; // whose list had the focus: where the person goes on after a form or a record
    std::optional<app::Today> m_today;
    FocusWatch m_focus{[this](QWidget*, QWidget* now) { remember(now); }};
};

Page* makeTodayPage(const PageContext& context);

} // namespace keywork::ui
