#pragma once

#include "app/page/banner.h"
#include "ui/shell/page_context.h"

#include <QTimer>

class QPushButton;

namespace keywork::ui {

class RestrictedPanel;
class StatusLabel;
class Strip;

// What a record page shows of a restriction: a line under the banner while the record is open, a panel in place of the
// record while it is closed; and the team lead's two actions. It closes by itself when the time is up.
class RestrictedRecord : public QObject {
    Q_OBJECT

public:
    // The widgets and actions go with the page, which puts them where they belong.
    RestrictedRecord(const PageContext& context, domain::ClientId client, QWidget& page);

    QWidget* strip() const;
    QWidget* panel() const;
    void focusFirst();

    void show(const app::Banner& banner);
    // The record was found closed, before its banner was read.
    void close();
    bool isClosed() const { return m_isClosed; }

signals:
    void changed(); // who may read it is another than before: everything is to be read anew

private:
    void addActions(QWidget& page);
    void showStrip(const app::Banner& banner);
    void setClosed(bool closed);
    void decide(QWidget& page, bool restrict);

    PageContext m_context;
    domain::ClientId m_client;
    Strip* m_strip;
    StatusLabel* m_words;
    RestrictedPanel* m_panel;
    QTimer m_end; // of an opening
    std::optional<app::Banner> m_shown;
    bool m_isClosed = false;
};

} // namespace keywork::ui
