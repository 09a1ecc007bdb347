#pragma once

#include "app/appointment/appointments.h"
#include "ui/session/draft_keeper.h"
#include "ui/session/form_notice.h"
#include "ui/session/keeping_words.h"
#include "ui/session/session_reading.h"

namespace keywork::ui {

// What the form is now. ReadOnly: its text can be read and copied, another window writes it or it is done with.
enum class FormMode { Opening, Writing, Waiting, ReadOnly, OutcomeRecorded, Finished, CannotOpen };

// The line at the foot: what is missing, or that nothing is.
struct Readiness {
    StatusKind status = StatusKind::None;
    QString word;
    QString detail;
};

// The wish for a next appointment as it is understood, and what else is on that day.
struct NextLine {
    QString text;
    bool isClash = false; // the worker or the client has that time already
};

// Everything the page "Record a session" does, without a widget: holds what is typed, keeps it as a draft, says what
// is missing, signs. The page draws what it finds here whenever one of the signals comes.
class SessionPresenter : public QObject {
    Q_OBJECT

public:
    using Opened = app::Outcome<app::SessionForm, app::FormRefusal>;
    using SignedOff = app::Outcome<app::Signed, app::SignRefusal>;
    using Settled = app::Outcome<Done, domain::AppointmentRefusal>;
    using Clashes = app::Reading<std::vector<app::Clash>>;
    struct Outcome {
        domain::AppointmentId appointment;
        RowVersion seen;
        domain::AppointmentOutcome outcome;
        std::string note;
    };
    struct Ports {
        std::function<void(app::FormStart, std::function<void(Opened)>)> open;
        std::function<void(app::SessionToSign, std::function<void(SignedOff)>)> sign;
        std::function<void(Outcome, std::function<void(Settled)>)> settle;
        std::function<void(domain::ClientId, LocalTime, int minutes, std::function<void(Clashes)>)> clashes;
        DraftKeeper::Ports drafts;
    };

    SessionPresenter(Ports ports, Desk desk, Alarm& alarm);

    void open(const app::FormStart& start);

    FormMode mode() const { return m_mode; }
    const app::SessionForm& form() const { return *m_form; } // once it is open
    const app::SessionFields& fields() const { return m_fields; }
    const QString& whyNot() const { return m_whyNot; } // of CannotOpen
    bool isAttended() const { return ui::isAttended(m_fields); }
    // A draft whose episode has ended: all of it is shown, to be read, copied and discarded.
    bool isPastSigning() const { return m_form && !m_form->episode; }
    bool mayDiscard() const;
    KeepingWords keepingWords() const;
    std::optional<FormNotice> notice() const;
    Readiness readiness() const;
    NextLine nextLine() const;
    bool hasSetAside() const { return m_setAside.has_value(); }
    // The appointment whose outcome was recorded as not attended; its chain of contact attempts has begun.
    std::optional<domain::AppointmentId> missed() const;

    void edited(app::SessionFields fields);
    void leftField() { m_keeper.saveNow(); }
    void saveDraft(); // asked for, so the outcome is said
    void fillAsLastTime();
    void addSubstance(const domain::Code& substance);
    void addIntervention(domain::Intervention intervention); // just recorded; given today
    // Signs; or, when nobody came, records the appointment's outcome.
    void complete();
    void takeOver() { takeOver(app::TakeOver::AfterAsking); }
    // After taking over: the text of this window that had not been saved, instead of the other window's.
    void useSetAside();
    void discard();
    void leave(std::function<void()> go);

signals:
    void opened();
    void fieldsReplaced(); // by something else than typing
    void changed();
    void problemsFound(const std::vector<FormProblem>& problems);
    void said(const QString& sentence, StatusKind status);
    void finished();
    // What is typed could not be kept; `go` leaves all the same.
    void leavingWouldLose(std::function<void()> go);

private:
    void show(app::SessionForm form);
    FormMode modeOfForm() const;
    void takeOver(app::TakeOver how);
    void followKeeping();
    void saySaved();
    void adoptBody(const std::string& body);
    void carryNote();
    std::string bodyToKeep() const;
    void askForClashes();
    void sign();
    void hearSigned(const SignedOff& outcome, Date day);
    void recordOutcome();
    void hearSettled(const Settled& outcome, domain::AppointmentOutcome recorded);
    void finish();
    void goOnWriting(const std::vector<FormProblem>& problems);
    QString signedSentence(const app::Signed& done) const;

    Ports m_ports;
    Desk m_desk;
    DraftKeeper m_keeper;
    FormMode m_mode = FormMode::Opening;
    std::optional<app::SessionForm> m_form;
    app::LeftBehind m_leftBehind; // by the note that was moved here
    app::SessionFields m_fields;
    std::optional<app::SessionFields> m_setAside;
    QString m_whyNot;
    std::optional<LocalTime> m_asked; // the wish that the clashes are of
    std::vector<app::Clash> m_clashes;
    std::optional<LocalTime> m_nextBooked; // said when it is signed
    bool m_isSavingByHand = false;
};

} // namespace keywork::ui
