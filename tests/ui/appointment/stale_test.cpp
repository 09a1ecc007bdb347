#include "../episode/episode_fixture.h"
#include "app/appointment/appointments.h"
#include "ui/appointment/appointment_dialogs.h"

namespace keywork::ui {
namespace {

// An appointment that somebody else saves while a form about it is open.
class StaleAppointmentTest : public test::OnAnEpisode {
public:
    StaleAppointmentTest() { show(window, {1158, 740}); }

    void otherCancels()
    {
        EXPECT_TRUE(write([this](app::Workspace& workspace) {
            return app::resolveAppointment(workspace, booked.id, booked.version,
                                           domain::AppointmentOutcome::CancelledByClient, "Has a cold.");
        }));
    }

    static QString words(const QDialog& form)
    {
        QStringList words;
        for (const QLabel* label : form.findChildren<QLabel*>())
            if (label->isVisible()) words << label->text();
        return words.join(u'\n');
    }

    domain::Appointment booked = appointmentToday(test::at("2026-09-10T09:30"));
};

TEST_F(StaleAppointmentTest, IsNotMovedBeforeWhatTheOthersSavedWasRead)
{
    moveAppointment(context(), window, booked.client, booked.id, countDone);
    QDialog& form = dialog("moveAppointment");
    QTest::keyClicks(&in<QLineEdit>(form, "when"), "fri 11:00");
    otherCancels();
    agree(form);
    EXPECT_TRUE(words(form).contains("Sam Okafor saved this at")) << words(form).toStdString();
    EXPECT_EQ(in<QLabel>(form, "stateMine").text(), "Booked");
    EXPECT_TRUE(in<QLabel>(form, "stateTheirs").text().endsWith(". Has a cold."));
    EXPECT_EQ(in<QLineEdit>(form, "when").text(), "fri 11:00");
    agree(form);
    EXPECT_EQ(done, 0) << "what was cancelled cannot be moved";
    EXPECT_TRUE(words(form).contains("1 thing to put right"));
}

} // namespace
} // namespace keywork::ui
