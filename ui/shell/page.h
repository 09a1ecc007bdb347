#pragma once

#include "app/page/identity.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_context.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace keywork::ui {

// One picture of the tour: its file name ("clients-register") and how the page comes to look so; nothing to do when
// the page already does.
struct TourStop {
    QString name;
    std::function<void()> arrange = [] {};
};

// One page of the window. `title` is its navigation entry or, for a page without one, what it is for ("Client",
// "Record session"): it is the accessible name and stands in the window title, so it never names a client.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(const QString& title, QWidget* parent = nullptr);

    const QString& title() const { return m_title; }

    // Reads everything anew: each time the page comes into view, and on F5. Keeps current rows where they are.
    virtual void refresh() {}
    // On arrival: by default the first widget that takes the focus; a page with a list, its list.
    virtual void focusFirst();
    // For F6: header, main column, right column, foot; hidden ones are passed over.
    virtual std::vector<QWidget*> regions() const { return {}; }
    // The page of help that F1 opens here: a file of resources/help.
    virtual QString helpTopic() const { return {}; }
    // The person that "Record session", "Book" and their kin mean now: of the record, or of the current row.
    virtual std::optional<app::Identity> clientInHand() const { return {}; }
    // Before another page takes this one's place, before signing out and closing. Calls `go` at once, or when what is
    // unsaved has been saved; not at all to stay.
    virtual void leave(const std::function<void()>& go) { go(); }
    // Saves what is typed as far as it can be kept, and calls `then` in any case: the page stays as it is.
    virtual void settle(const std::function<void()>& then) { then(); }
    virtual std::vector<TourStop> tour() { return {}; }

signals:
    void countChanged(int waiting); // what waits here for this person, shown in the rail; 0: nothing

private:
    QString m_title;
};

// A page about one client. It is kept, in "Open records", until three others have been opened or the person signs out.
class RecordPage : public Page {
    Q_OBJECT

public:
    RecordPage(const QString& title, domain::ClientId client, QWidget* parent = nullptr);

    domain::ClientId client() const { return m_client; }
    virtual void arriveAt(const RecordPlace& place) = 0;

signals:
    void identityRead(const app::Identity& identity); // the rail shows it

private:
    domain::ClientId m_client;
};

} // namespace keywork::ui
