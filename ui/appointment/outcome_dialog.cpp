#include "ui/appointment/appointment_dialogs.h"
#include "ui/appointment/appointment_versions.h"
#include "ui/appointment/appointment_words.h"
#include "ui/session/session_words.h"
#include "ui/shell/core_access.h"
#include "ui/shell/navigator.h"
#include "ui/support/choice_field.h"
#include "ui/support/longest_text.h"
#include "ui/support/note_field.h"
#include "ui/support/prompter.h"
#include "ui/support/screen_text.h"
#include "ui/support/tr.h"

namespace keywork::ui {

namespace {

std::vector<Choice> outcomeChoices()
{
    std::vector<Choice> choices;
    for (const auto& outcome : codeTable(domain::AppointmentOutcome{}))
        choices.push_back({onScreen(outcome.code), outcomeWord(outcome.value, tr("the client"))});
    return choices;
}

using Settled = app::Outcome<Done, domain::AppointmentRefusal>;

void openOutcome(const PageContext& context, QWidget& over, const app::AppointmentForm& form,
                 const std::function<void()>& done)
{
    const domain::Appointment& appointment = form.appointment;
    const QString when =
        QStringLiteral("%1 %2").arg(clinicalWithDay(appointment.at.day), clockTime(appointment.at.time));
    auto* dialog = new FormDialog(context.theme, tr("Record outcome"), QStringLiteral("recordOutcome"), over);
    dialog->addText(tr("%1: %2 with %3").arg(when, kindWord(appointment.kind), onScreen(form.staffName)));
    auto* outcome =
        new ChoiceField(context.theme, QStringLiteral("outcome"), tr("&Outcome"), outcomeChoices());
    outcome->setPlaceholder(tr("Choose"));
    auto* note = new NoteField(context.theme, QStringLiteral("note"), tr("&Note"), 3, longestText);
    dialog->addContent(outcome);
    dialog->addContent(note);
    dialog->addAnswers(tr("Record outcome"), tr("Cancel"));
    const auto seen = std::make_shared<app::AppointmentForm>(form); // by the dialog, which goes on from it
    dialog->setWork([=, id = appointment.id] {
        const auto chosen = domain::fromCode<domain::AppointmentOutcome>(fromScreen(outcome->key()));
        if (!chosen)
            return dialog->showProblems({{tr("Choose what became of it."), QStringLiteral("outcome")}});
        context.core.write(
            dialog,
            [id, version = seen->appointment.version, chosen = *chosen,
             text = fromScreen(note->text())](app::Workspace& workspace) {
                return app::resolveAppointment(workspace, id, version, chosen, text);
            },
            [=, chosen = *chosen](const Settled& settled) {
                if (!settled) {
                    if (const auto* stale = std::get_if<app::Stale>(&settled.error()))
                        return tellWhatIsNew(*dialog, context.core, *stale, *seen);
                    const auto ofRefusal = [](domain::AppointmentRefusal refusal) {
                        return sentence(refusal);
                    };
                    return dialog->showProblems(
                        {{FormDialog::why(settled.error(), context.core.policy(), ofRefusal),
                          QStringLiteral("outcome")}});
                }
                context.navigator.say(tr("%1: recorded.").arg(outcomeWord(chosen, tr("the client"))),
                                      StatusKind::Ok);
                dialog->finish();
                if (done) done();
            });
    });
    dialog->open();
    outcome->setFocus();
}

} // namespace

void recordOutcome(const PageContext& context, QWidget& over, domain::AppointmentId appointment,
                   std::function<void()> done)
{
    context.core.read(
        &over,
        [appointment](app::Workspace& workspace) { return app::readAppointment(workspace, appointment); },
        [context, &over, done = std::move(done)](const app::Reading<app::AppointmentForm>& reading) {
            if (reading) return openOutcome(context, over, *reading, done);
            context.prompter.tell(over, {tr("The outcome cannot be recorded now"), sentence(reading.error()),
                                         StatusKind::Stop});
        });
}

} // namespace keywork::ui
