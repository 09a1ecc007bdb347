#pragma once

#include "app/page/journal.h"
#include "app/session/session_in_error.h"
#include "ui/shell/client_tab.h"

namespace keywork::ui {

// What can be done to a signed session, which itself is never changed: an addendum, entered in error, moved to the
// right client. Asks what there is to ask, over the tab.
class JournalDeeds : public QObject {
    Q_OBJECT

public:
    JournalDeeds(const TabContext& context, QWidget& over);

    void addAddendum(const domain::Session& session);
    void continueDraft(const app::DraftRow& draft);
    void goOnWithAddendum(domain::DraftId draft);
    void markInError(const domain::Session& session);
    // Marked here; a draft of the same text is begun for the right client and opened, to be read again and signed.
    void move(const domain::Session& session, const app::Identity& right);

signals:
    void changed(); // something of this client was saved

private:
    void askToMove(const domain::Session& session, const app::Identity& right, const app::LeftBehind& left);
    template <class Refusal>
    void tellWhyNot(const QString& title, const app::Problem<Refusal>& problem);

    TabContext m_context;
    QWidget& m_over;
};

QString sentence(app::SessionErrorRefusal refusal);

} // namespace keywork::ui
