#pragma once

#include "ui/shell/open_record.h"
#include "ui/shell/places.h"

#include <QPointer>
#include <QStackedWidget>

namespace keywork::ui {

class ActionRegistry;

// Where the pages stand, one in view. It makes them when they are first gone to, keeps the records, and asks the page
// in view before another takes its place.
class PageArea : public QStackedWidget, public Navigator {
    Q_OBJECT

public:
    PageArea(const Theme& theme, Core& core, ActionRegistry& actions, Prompter& prompter, Places places,
             QWidget* parent = nullptr);

    void showToday() override;
    void showClients() override;
    void showReviews();
    void showSettings();
    void openClient(domain::ClientId client, RecordPlace place = {}) override;
    void recordSession(const app::FormStart& start) override;
    void editPlan(domain::ClientId client, std::optional<domain::DraftId> draft) override;
    void reviewPlan(domain::ClientId client, std::optional<domain::DraftId> draft) override;
    void registerClient(const QString& nameTyped) override;
    void openEpisode(domain::ClientId client) override;
    void changeDetails(domain::ClientId client) override;
    void bookAppointment(domain::ClientId client) override;
    void moveAppointment(domain::ClientId client, domain::AppointmentId appointment) override;
    void chooseClientFor(const QString& actionId, const ClientQuestion& question) override;
    void close(Page& page) override;
    void offerUndo(const QString& done, std::function<void(Page&)> undo) override;
    void say(const QString& sentence, std::optional<StatusKind> status = {}) override;

    // Takes back what was done last, once.
    void undo();

    // Opens the record without going to it: its name appears among the open ones.
    void openBeside(domain::ClientId client);
    // The open record after the one in view, in the order of the rail.
    void showNextRecord();
    // Asks the page in view; `go` is called when it has nothing left to save.
    void leave(const std::function<void()>& go);

    // Has every page save what it can.
    void settle(const std::function<void()>& then);

    Page* current() const;
    const PageContext& context() const { return m_context; }
    const Places& places() const { return m_places; }
    std::optional<app::Identity> clientInHand() const;
    std::vector<app::Identity> openRecords() const;
    // The people whose records were opened since signing in, the last one first.
    const std::vector<app::Identity>& recentPeople() const { return m_recent; }

signals:
    void arrived(keywork::ui::Page* page);
    void recordsChanged();
    void countChanged(const QString& page, int waiting);
    void said(const QString& sentence, std::optional<StatusKind> status);
    void undoOffered(const QString& done); // empty: no more
    void clientWanted(const QString& actionId,
                      const keywork::ui::ClientQuestion& question); // to be chosen for it

private:
    using MakePage = std::function<Page*()>;

    void goTo(MakePage make);
    void showKept(QPointer<Page>& kept, const std::function<Page*(const PageContext&)>& make);
    void showPassing(const MakePage& make);
    void arriveAt(Page* page);
    void adopt(Page* page);
    void countReviews();
    RecordPage* recordOf(domain::ClientId client);
    void rememberIdentity(const app::Identity& person);
    void withdrawUndo();

    Places m_places;
    PageContext m_context;
    QPointer<Page> m_today;
    QPointer<Page> m_clients;
    QPointer<Page> m_reviews;
    QPointer<Page> m_settings;
    std::vector<OpenRecord> m_records; // the one opened last at the end
    QPointer<Page> m_passing;          // a form: goes when it is left
    QPointer<Page> m_before;           // where the person was before the form
    std::vector<app::Identity> m_recent;
    std::function<void(Page&)> m_undo; // of what was done last; empty: it has no inverse
    int m_journey = 0;                 // of going somewhere: a slow leave-taking must not undo a later choice
};

} // namespace keywork::ui
