#pragma once

#include "ui/shell/page.h"
#include "ui/support/icons.h"

class QAbstractButton;

namespace keywork::ui {

// What a tab of a client's record is given.
struct TabContext {
    PageContext page;
    domain::ClientId client;
};

// One tab of a client's record. The record page hosts it: makes it when it is first shown, asks it to refresh each
// time it comes into view, and reads the banner again when it says that something was changed.
class ClientTab : public QWidget {
    Q_OBJECT

public:
    ClientTab(TabName name, const QString& title, QWidget* parent = nullptr);

    TabName name() const { return m_name; }
    const QString& title() const { return m_title; } // "Sessions": the tab's word and accessible name

    virtual void refresh() = 0;
    virtual void focusFirst();
    // The buttons at the right of the row of tabs while this one is shown; they stay the tab's own.
    virtual std::vector<QAbstractButton*> actions() const { return {}; }
    virtual std::vector<QWidget*> regions() const { return {}; }
    virtual QString helpTopic() const { return {}; } // as of a Page
    // The person came to settle this (RecordPlace::toDo): opens the form for it.
    virtual void begin(const domain::DueItem& toDo);
    // Does what its maker lists under this id (TabDeed), once it is in view.
    virtual void run(const QString& deed);
    virtual void leave(const std::function<void()>& go) { go(); }
    virtual std::vector<TourStop> tour() { return {}; }

signals:
    void recordChanged();  // something of this client was saved here
    void actionsChanged(); // actions() gives others than before

private:
    TabName m_name;
    QString m_title;
};

// What a tab does for the client at any time, and so can be found from every tab of the record.
struct TabDeed {
    QString id;   // of its action: "recordEvent"
    QString name; // "Record event", without mnemonic
    std::optional<Icon> icon = {};
};

// Makes one tab; the record page is given a list of these in the order of its tabs.
struct ClientTabMaker {
    TabName name;
    QString title;
    std::function<ClientTab*(const TabContext&)> make;
    std::vector<TabDeed> deeds = {};
};

} // namespace keywork::ui
