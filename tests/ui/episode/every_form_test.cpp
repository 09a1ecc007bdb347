#include "app/appointment/appointments.h"
#include "episode_fixture.h"
#include "support/mnemonics.h"
#include "support/window_audit.h"
#include "ui/appointment/appointment_dialogs.h"
#include "ui/appointment/attempt_dialogs.h"
#include "ui/client/risk/risk_dialogs.h"
#include "ui/episode/allocation_dialogs.h"
#include "ui/episode/close_dialog.h"
#include "ui/episode/intervention_dialog.h"
#include "ui/episode/pathway_dialogs.h"
#include "ui/episode/referral_dialogs.h"
#include "ui/episode/start_dialog.h"

#include <QDir>

// Every form that opens from a client's tabs, in the sizes and palettes it is used in.
// KEYWORK_PICTURES=<folder> keeps what the test has seen.
namespace keywork::ui {
namespace {

struct Form {
    const char* name; // of the dialog
    std::function<void(test::OnAnEpisode&)> open;
};

domain::Appointment missed(test::OnAnEpisode& on)
{
    auto booked = on.appointmentToday({test::today(), TimeOfDay::fromMinutes(0)});
    EXPECT_TRUE(on.write([booked](app::Workspace& workspace) {
        return app::resolveAppointment(workspace, booked.id, booked.version,
                                       domain::AppointmentOutcome::DidNotAttend, {});
    }));
    return booked;
}

const std::vector<Form>& everyForm()
{
    using On = test::OnAnEpisode;
    static const std::vector<Form> forms{
        {"decideReferral",
         [](On& on) {
             decideReferral(on.context(), on.window, on.page(on.referred()), {});
             On::choose(on.dialog("decideReferral"), "decision", "decline"); // asks for more
         }},
        {"startTreatment",
         [](On& on) { startTreatment(on.context(), on.window, on.page(on.accepted()), {}); }},
        {"changeStart", [](On& on) { changeStart(on.context(), on.window, on.page(on.referred()), {}); }},
        {"changePhase", [](On& on) { changePhase(on.context(), on.window, on.page(on.inTreatment()), {}); }},
        {"changeLayer", [](On& on) { changeLayer(on.context(), on.window, on.page(on.inTreatment()), {}); }},
        {"recordWish", [](On& on) { recordWish(on.context(), on.window, on.page(on.inTreatment()), {}); }},
        {"recordIntervention",
         [](On& on) {
             recordIntervention(on.context(), on.window, on.page(on.inTreatment()), std::nullopt, {});
         }},
        {"closeEpisode",
         [](On& on) {
             closeEpisode(on.context(), on.window, on.page(on.inTreatment()), {});
             On::choose(on.dialog("closeEpisode"), "endingClass", "completed"); // asks for the most
         }},
        {"allocateClient",
         [](On& on) { allocateClient(on.context(), on.window, on.page(on.inTreatment()), {}); }},
        {"returnAllocation",
         [](On& on) { returnAllocation(on.context(), on.window, domain::AllocationId{1}, {}); }},
        {"bookAppointment", [](On& on) { bookAppointment(on.context(), on.window, on.anyone(), {}); }},
        {"moveAppointment",
         [](On& on) {
             const auto booked = on.appointmentToday(test::at("2026-09-10T09:30"));
             moveAppointment(on.context(), on.window, booked.client, booked.id, {});
         }},
        {"recordOutcome",
         [](On& on) {
             recordOutcome(on.context(), on.window, on.appointmentToday(test::at("2026-09-10T09:30")).id, {});
         }},
        {"recordAttempt", [](On& on) { recordAttempt(on.context(), on.window, missed(on).id, {}); }},
        {"decideChain", [](On& on) { decideChain(on.context(), on.window, missed(on).id, {}); }},
        {"recordEvent", [](On& on) { openEventDialog(on.context(), on.window, on.anyone(), {}); }},
        {"recordObservation",
         [](On& on) { openObservationDialog(on.context(), on.window, on.anyone(), {}, {}); }}};
    return forms;
}

class EveryFormTest : public test::OnAnEpisode, public testing::WithParamInterface<Form> {
public:
    static void keepPicture(QWidget& form, const QString& where)
    {
        const QString folder = qEnvironmentVariable("KEYWORK_PICTURES");
        if (!folder.isEmpty()) form.grab().save(QDir(folder).filePath(where + QStringLiteral(".png")));
    }
};

TEST_P(EveryFormTest, IsWholeInEverySizeAndEachLetterLeadsToOnePlace)
{
    show(window, {1366, 768});
    GetParam().open(*this);
    QDialog& form = dialog(GetParam().name);
    const struct {
        QSize size;
        int percent;
        PaletteChoice palette;
        const char* name;
    } looks[] = {{{1366, 768}, 100, PaletteChoice::Light, "small"},
                 {{1366, 768}, 150, PaletteChoice::Dark, "large"},
                 {{1920, 1080}, 100, PaletteChoice::Dark, "wide"},
                 {{1920, 1080}, 150, PaletteChoice::Light, "wide-large"}};
    for (const auto& one : looks) {
        look(one.palette, one.percent);
        window.resize(one.size);
        settle();
        EXPECT_EQ(test::faultsOf(form), QStringList()) << one.name;
        EXPECT_LE(form.height(), window.height()) << one.name;
        keepPicture(form,
                    QStringLiteral("%1 %2").arg(QLatin1String(GetParam().name), QLatin1String(one.name)));
    }
    EXPECT_EQ(test::doubledMnemonics(form), QStringList());
}

INSTANTIATE_TEST_SUITE_P(Forms, EveryFormTest, testing::ValuesIn(everyForm()),
                         [](const auto& form) { return std::string(form.param.name); });

} // namespace
} // namespace keywork::ui
