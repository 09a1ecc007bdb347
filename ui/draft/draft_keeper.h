#pragma once

#include "app/draft/drafts.h"
#include "ui/draft/alarm.h"

#include <QObject>

#include <optional>
#include <variant>
#include <vector>

namespace keywork::ui {

// Whose the draft is, as far as this window knows.
enum class DraftHold {
    Ours,          // this window writes it
    OpenElsewhere, // it was opened here while another window of its author had it
    TakenOver,     // another window has it now
    Discarded,     // thrown away in another window
    Signed         // signed in another window: what stands here is no part of the record
};

// Why the last save did not happen, while the draft is still ours. What was typed stays where it is.
enum class SaveFault { StoreBusy, StoreFailed, NotAllowed, Unexpected, TooLong };

struct Keeping {
    DraftHold hold = DraftHold::Ours;
    std::optional<domain::DraftId> draft; // none: nothing saved yet
    RowVersion version = 0;
    std::optional<Instant> savedAt;
    std::optional<SaveFault> fault;
    std::optional<domain::DraftId> aside; // what was typed only here after the draft was lost
};

// Keeps what one form holds as a draft: some seconds after a change, and at once when asked. One save is out at a
// time; what changes meanwhile is saved after it. A save that fails is tried again by itself. What had not been saved
// when another window took the draft, threw it away or signed it becomes a draft of its own: a window may end at any
// moment, and its text with it.
class DraftKeeper : public QObject {
    Q_OBJECT

public:
    using Saved = app::Outcome<app::SavedDraft, app::SaveDraftRefusal>;
    using Taken = app::Outcome<domain::Draft, app::TakeOverRefusal>;
    using Thrown = app::Outcome<Done, app::DiscardRefusal>;
    // The store's side of it.
    struct Ports {
        std::function<void(app::DraftToSave, std::function<void(Saved)>)> save;
        std::function<void(domain::DraftId, std::string editor, app::TakeOver, std::function<void(Taken)>)>
            takeOver;
        std::function<void(domain::DraftId, std::string editor)> release;
        std::function<void(domain::DraftId, std::function<void(Thrown)>)> discard;
    };

    // `body` gives what the form holds at the moment it is asked.
    DraftKeeper(Ports ports, Alarm& alarm, std::chrono::seconds pause, std::function<std::string()> body);

    // A form that has not been touched: `subject.body` is how it stands, and nothing is saved until it differs.
    void begin(app::DraftToSave subject);
    // A form that goes on with a draft, by the rules of domain::draftAccess.
    void goOn(const domain::Draft& draft, domain::StaffId reader, const std::string& window);

    const Keeping& keeping() const { return m_keeping; }
    bool mayWrite() const { return m_keeping.hold == DraftHold::Ours; }
    // Whether the form holds something that is not in the store.
    bool hasUnsaved() const;

    void touched();
    void saveNow();
    // Saves what there is to save, and calls `then` when nothing is on its way any more, saved or not.
    void settle(std::function<void()> then);
    // No saving while it is being signed, nor after that.
    void stop();
    void resume();
    // Lets another window have the draft without asking.
    void release();
    // This window becomes the one that writes; what the draft holds now comes with the answer.
    void takeOver(app::TakeOver how, std::function<void(Taken)> taken);
    // What was kept aside stands in the draft again.
    void dropAside();
    void discard(std::function<void(Thrown)> thrown);
    // Signing found out what the next save would have.
    void lose(DraftHold to);

signals:
    void changed();
    void saved();

private:
    void send();
    void hear(const Saved& outcome, const std::string& body);
    void refused(app::SaveDraftRefusal refusal);
    void hearTaken(const Taken& outcome);
    void keepAside();
    void adopt(const domain::Draft& draft);
    void becomeQuiet();

    Ports m_ports;
    Alarm& m_alarm;
    std::chrono::seconds m_pause;
    std::function<std::string()> m_body;
    app::DraftToSave m_subject; // its body is the one last saved
    Keeping m_keeping;
    std::string m_asideBody;
    bool m_isOut = false;    // a save is on its way
    bool m_isWanted = false; // and another one after it
    bool m_isStopped = false;
    std::vector<std::function<void()>> m_whenQuiet;
};

} // namespace keywork::ui
