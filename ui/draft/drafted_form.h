#pragma once

#include "ui/draft/draft_keeper.h"
#include "ui/draft/form_desk.h"
#include "ui/draft/form_mode.h"
#include "ui/draft/keeping_words.h"

namespace keywork::ui {

// What forms have in common that are kept as a draft until they are signed: whose the draft is, when it was saved,
// taking it over, discarding it, leaving. What stands in the form is text here; a presenter knows its meaning.
class DraftedForm : public QObject {
    Q_OBJECT

public:
    FormMode mode() const { return m_mode; }
    const QString& whyNot() const { return m_whyNot; } // of CannotOpen
    virtual KeepingWords keepingWords() const;
    // A draft that nothing can be made of any more: all of it is shown, to be read, copied and discarded.
    virtual bool isPastSigning() const { return false; }
    bool mayDiscard() const;
    bool hasSetAside() const { return m_setAside.has_value(); }

    void leftField() { m_keeper.saveNow(); }
    void saveDraft(); // asked for, so the outcome is said
    void takeOver() { takeOver(app::TakeOver::AfterAsking); }
    // After taking over: the text of this window that had not been saved, instead of the other window's.
    void useSetAside();
    void discard();
    void leave(std::function<void()> go);
    // Saves what there is to save and stays; `then` is called in any case.
    void settle(const std::function<void()>& then);

signals:
    void opened();
    void fieldsReplaced(); // by something else than typing
    void changed();
    void problemsFound(const std::vector<FormProblem>& problems);
    void said(const QString& sentence, StatusKind status);
    void finished();
    void discarded(domain::DraftId draft); // once it has finished, and there was one
    // What is typed could not be kept; `go` leaves all the same.
    void leavingWouldLose(std::function<void()> go);

protected:
    DraftedForm(DraftKeeper::Ports ports, Desk desk, Alarm& alarm);

    // What stands in the form, to be kept; and a form that was kept, to stand here.
    virtual std::string body() const = 0;
    virtual bool adopt(const std::string& body) = 0;

    const Desk& desk() const { return m_desk; }
    // Calls adopt() with the draft's text, or begins without one.
    void begin(app::DraftToSave subject, const std::optional<domain::Draft>& draft);
    void cannotOpen(const QString& why);
    void touched();
    // Nothing is typed or saved from now on; `sign` is given the draft as the store has it, and not called when the
    // draft is another window's by then.
    void prepareToSign(std::function<void(std::optional<domain::DraftId>, RowVersion)> sign);
    void lose(DraftHold to);
    bool mayWrite() const { return m_keeper.mayWrite(); }
    // The draft has served; it is discarded, so that what was typed can still be brought back.
    void dropDraft();
    void become(FormMode mode);
    void goOnWriting(const std::vector<FormProblem>& problems);
    void finish();

private:
    void takeOver(app::TakeOver how);
    void followKeeping();
    void saySaved();
    FormMode modeOfForm() const;
    bool hasNothingToKeep() const;

    Desk m_desk;
    DraftKeeper m_keeper;
    FormMode m_mode = FormMode::Opening;
    std::optional<domain::Draft> m_draft; // that was gone on with
    std::optional<std::string> m_setAside;
    QString m_whyNot;
    bool m_isSavingByHand = false;
};

} // namespace keywork::ui
