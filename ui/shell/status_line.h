#pragma once

#include "app/page/identity.h"
#include "ui/support/announcer.h"

#include <QFrame>

namespace keywork::ui {

// The foot of the window: at the left the last save or trouble, spoken; at the right what always holds, which gives way
// while the two do not fit beside each other.
class StatusLine : public QFrame {
    Q_OBJECT

public:
    explicit StatusLine(const Theme& theme, QWidget* parent = nullptr);

    void say(const QString& sentence, std::optional<StatusKind> status = {});
    void showQuietly(const QString& sentence);
    void setFacts(const QString& facts);
    // What was said on leaving a page stands on the next one, and goes with that: it would seem to be about a third. On
    // a page about another client it does not stand at all.
    void onPageShown(std::optional<domain::ClientId> about);

    QSize sizeHint() const override;

protected:
    bool event(QEvent* event) override;

private:
    void giveWay();

    const Theme& m_theme;
    Announcer* m_announcer;
    QLabel* m_facts;
    int m_pagesSince = 0; // the last thing was said
    std::optional<domain::ClientId> m_inView;
    std::optional<domain::ClientId> m_saidOf;
};

} // namespace keywork::ui
