#pragma once

#include "app/session/sign_addendum.h"
#include "ui/draft/draft_keeper.h"
#include "ui/draft/keeping_words.h"
#include "ui/session/session_reading.h"

namespace keywork::ui {

// An addendum to a signed session: kept as a draft while it is written, then signed.
class AddendumPresenter : public QObject {
    Q_OBJECT

public:
    using SignedOff = app::Outcome<domain::AddendumId, app::AddendumRefusal>;
    struct Ports {
        std::function<void(domain::SessionId, std::string text, std::optional<domain::DraftId>,
                           std::function<void(SignedOff)>)>
            sign;
        DraftKeeper::Ports drafts;
    };
    // The signed session that it follows.
    struct Subject {
        domain::ClientId client;
        domain::SessionId session;
    };

    AddendumPresenter(Ports ports, Desk desk, Alarm& alarm, Subject subject);

    void begin();
    void goOn(const domain::Draft& draft);

    const std::string& text() const { return m_text; }
    KeepingWords keepingWords() const;
    bool hasSetAside() const { return m_setAside.has_value(); }
    bool mayWrite() const { return m_keeper.mayWrite() && !m_isSigning; }

    void edited(std::string text);
    void leftField() { m_keeper.saveNow(); }
    void sign();
    // From another window of the author's, which has it open.
    void takeOver() { takeOver(app::TakeOver::AfterAsking); }
    // After taking over: the text of this window that had not been saved, instead of the other window's.
    void useSetAside();
    void discard();
    void leave(std::function<void()> go);

signals:
    void changed();
    void problemFound(const QString& sentence);
    void finished(const QString& said);
    void discarded(domain::DraftId draft); // once it has finished, and there was one
    void leavingWouldLose(std::function<void()> go);

private:
    void takeOver(app::TakeOver how);
    void hearSigned(const SignedOff& outcome);

    Ports m_ports;
    Desk m_desk;
    Subject m_subject;
    DraftKeeper m_keeper;
    std::string m_text;
    std::optional<std::string> m_setAside;
    std::optional<Instant> m_begunAt;
    bool m_isSigning = false;
    bool m_isFinished = false;
};

QString sentence(app::AddendumRefusal refusal);

} // namespace keywork::ui
