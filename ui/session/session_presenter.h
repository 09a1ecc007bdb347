#pragma once

#include "app/appointment/appointments.h"
#include "ui/draft/drafted_form.h"
#include "ui/draft/form_notice.h"
#include "ui/session/session_reading.h"

namespace keywork::ui {

// The wish for a next appointment as it is understood, and what else is on that day.
struct NextLine {
    QString text;
    bool isClash = false; // the worker or the client has that time already
};

// Everything the page "Record a session" does, without a widget: holds what is typed, keeps it as a draft, says what
// is missing, signs. The page draws what it finds here whenever one of the signals comes.
class SessionPresenter : public DraftedForm {
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

    const app::SessionForm& form() const { return *m_form; } // once it is open
    const app::SessionFields& fields() const { return m_fields; }
    bool isAttended() const { return ui::isAttended(m_fields); }
    // Its episode has ended.
    bool isPastSigning() const override { return m_form && !m_form->episode; }
    KeepingWords keepingWords() const override;
    std::optional<FormNotice> notice() const;
    Readiness readiness() const;
    NextLine nextLine() const;
    // The appointment whose outcome was recorded as not attended; its chain of contact attempts has begun.
    std::optional<domain::AppointmentId> missed() const;

    void edited(app::SessionFields fields);
    void fillAsLastTime();
    void addSubstance(const domain::Code& substance);
    void addIntervention(domain::Intervention intervention); // just recorded; given today
    // Signs; or, when nobody came, records the appointment's outcome.
    void complete();

protected:
    std::string body() const override;
    bool adopt(const std::string& body) override;

private:
    void show(app::SessionForm form);
    void replaced();
    void carryNote();
    void askForClashes();
    void sign();
    void hearSigned(const SignedOff& outcome, Date day);
    void recordOutcome();
    void hearSettled(const Settled& outcome, domain::AppointmentOutcome recorded);
    QString signedSentence(const app::Signed& done) const;

    Ports m_ports;
    std::optional<app::SessionForm> m_form;
    app::LeftBehind m_leftBehind; // by the note that was moved here
    app::SessionFields m_fields;
    std::optional<LocalTime> m_asked; // the wish that the clashes are of
    std::vector<app::Clash> m_clashes;
    std::optional<LocalTime> m_nextBooked; // said when it is signed
};

} // namespace keywork::ui
