#include "../session/workplace_fixture.h"
#include "support/window_audit.h"
#include "ui/appointment/appointment_dialogs.h"
#include "ui/appointment/attempt_dialogs.h"
#include "ui/appointment/letter.h"
#include "ui/session/addendum_dialog.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextEdit>

namespace keywork::ui {
namespace {

class AppointmentDialogTest : public test::OnPracticeStore {
public:
    AppointmentDialogTest() { show(window, {800, 600}); }

    QDialog& dialog(const char* name)
    {
        settle();
        settle();
        auto* found = window.findChild<QDialog*>(name);
        if (found == nullptr) throw std::runtime_error(std::string("no dialog ") + name);
        return *found;
    }

    template <class W>
    static W& in(QDialog& dialog, const char* name)
    {
        auto* found = dialog.findChild<W*>(name);
        if (found == nullptr) throw std::runtime_error(std::string("no widget ") + name);
        return *found;
    }

    void agree(QDialog& dialog)
    {
        in<QPushButton>(dialog, "agree").click();
        settle();
    }

    static bool says(const QDialog& dialog, const char* words)
    {
        for (const auto* label : dialog.findChildren<QLabel*>()) {
            if (label->text().contains(QLatin1String(words))) return true;
        }
        return false;
    }

    static void choose(QComboBox& box, const char* key)
    {
        box.setCurrentIndex(box.findData(QString::fromLatin1(key)));
    }

    domain::Appointment missedToday()
    {
        auto booked = appointmentToday({test::today(), TimeOfDay::fromMinutes(0)});
        const auto settled = write([booked](app::Workspace& workspace) {
            return app::resolveAppointment(workspace, booked.id, booked.version,
                                           domain::AppointmentOutcome::DidNotAttend, {});
        });
        EXPECT_TRUE(settled);
        return booked;
    }

    int done = 0;
    std::function<void()> countDone = [this] { ++done; };
};

TEST_F(AppointmentDialogTest, BooksWhatWasTyped)
{
    bookAppointment(context(), window, anyone(), countDone);
    QDialog& booking = dialog("bookAppointment");
    EXPECT_EQ(test::faultsOf(booking), QStringList());
    QTest::keyClicks(&in<QLineEdit>(booking, "when"), "+1w 11:00");
    EXPECT_TRUE(in<QLabel>(booking, "whenLine").text().startsWith("= Tue 15-Sep-2026 11:00."));
    agree(booking);
    EXPECT_EQ(done, 1);
    EXPECT_EQ(navigator.said.back(), "Appointment booked: Tue 15-Sep-2026 11:00.");
}

TEST_F(AppointmentDialogTest, StaysOpenAtTheFieldThatIsMissing)
{
    bookAppointment(context(), window, anyone(), countDone);
    QDialog& booking = dialog("bookAppointment");
    agree(booking);
    EXPECT_TRUE(booking.isVisible());
    EXPECT_EQ(QApplication::focusWidget(), &in<QLineEdit>(booking, "when"));
    EXPECT_EQ(done, 0);
}

TEST_F(AppointmentDialogTest, MovesAnAppointmentToAnotherDayAtTheSameTime)
{
    const auto booked = appointmentToday(test::at("2026-09-10T09:30"));
    moveAppointment(context(), window, booked.client, booked.id, countDone);
    QDialog& moving = dialog("moveAppointment");
    QTest::keyClicks(&in<QLineEdit>(moving, "when"), "fri");
    agree(moving);
    EXPECT_EQ(done, 1);
    EXPECT_EQ(navigator.said.back(), "Appointment moved to Fri 11-Sep-2026 09:30.");
}

TEST_F(AppointmentDialogTest, RecordsWhatBecameOfAnAppointment)
{
    const auto booked = appointmentToday(test::at("2026-09-10T09:30"));
    recordOutcome(context(), window, booked.id, countDone);
    QDialog& outcome = dialog("recordOutcome");
    choose(in<QComboBox>(outcome, "outcome"), "didNotAttend");
    agree(outcome);
    EXPECT_TRUE(in<QLabel>(outcome, "outcomeError")
                    .text()
                    .startsWith("Attended, late and did not attend can be recorded from"));
    choose(in<QComboBox>(outcome, "outcome"), "cancelledByService");
    agree(outcome);
    EXPECT_EQ(done, 1);
}

TEST_F(AppointmentDialogTest, RecordsAnAttemptAndThenADecision)
{
    const auto missed = missedToday();
    recordAttempt(context(), window, missed.id, countDone);
    QDialog& attempt = dialog("recordAttempt");
    EXPECT_EQ(test::faultsOf(attempt), QStringList());
    EXPECT_TRUE(says(attempt, "did not attend on"));
    EXPECT_TRUE(says(attempt, "(letters: ")) << "where to write, and whether it is safe";
    EXPECT_TRUE(says(attempt, "Nothing has been tried yet."));
    agree(attempt);
    EXPECT_EQ(in<QLabel>(attempt, "outcomeError").text(), "Choose what came of it.");
    choose(in<QComboBox>(attempt, "outcome"), "noAnswer");
    agree(attempt);
    EXPECT_EQ(done, 1);

    decideChain(context(), window, missed.id, countDone);
    QDialog& decision = dialog("decideChain");
    EXPECT_TRUE(says(decision, "call: no answer (Sam Okafor)")) << "what the decision rests on";
    agree(decision);
    EXPECT_EQ(in<QLabel>(decision, "decisionError").text(), "Write what was decided, and why.");
    in<QTextEdit>(decision, "decision")
        .setPlainText("Wrote to the agreed contact; will try again in two weeks.");
    agree(decision);
    EXPECT_EQ(done, 2);
}

TEST_F(AppointmentDialogTest, SaysWhyALetterIsNotMade)
{
    const auto booked = appointmentToday(test::at("2026-09-10T09:30"));
    offerLetter(context(), window, booked.id, app::LetterKind::WeMissedYou);
    settle();
    ASSERT_EQ(prompter.told.size(), 1);
    EXPECT_TRUE(prompter.told.front().startsWith("This letter does not fit the appointment"));
}

} // namespace
} // namespace keywork::ui
