#include "ui/appointment/attempt_dialogs.h"

#include "app/appointment/re_engage.h"
#include "base/date_entry.h"
#include "ui/appointment/appointment_words.h"
#include "ui/appointment/missed_dialog.h"
#include "ui/shell/core_access.h"
#include "ui/shell/form_dialog.h"
#include "ui/shell/navigator.h"
#include "ui/support/choice_field.h"
#include "ui/support/line_field.h"
#include "ui/support/longest_text.h"
#include "ui/support/note_field.h"
#include "ui/support/screen_text.h"
#include "ui/support/tr.h"
#include "ui/words/record_words.h"

namespace keywork::ui {

namespace {

std::vector<Choice> routes()
{
    std::vector<Choice> choices;
    for (const auto& route : codeTable(domain::AttemptRoute{}))
        choices.push_back({onScreen(route.code), routeWord(route.value)});
    return choices;
}

std::vector<Choice> outcomes()
{
    std::vector<Choice> choices;
    for (const auto& outcome : codeTable(domain::AttemptOutcome{}))
        choices.push_back({onScreen(outcome.code), attemptWord(outcome.value)});
    return choices;
}

QString fieldOf(app::AttemptRefusal refusal)
{
    switch (refusal) {
    case app::AttemptRefusal::NotMissed: return {};
    case app::AttemptRefusal::InFuture:
    case app::AttemptRefusal::BeforeMissed: return QStringLiteral("when");
    case app::AttemptRefusal::NoteTooLong: return QStringLiteral("note");
    }
    return {};
}

// The fields of one attempt, as the dialog shows them.
struct AttemptFields {
    ChoiceField* route;
    ChoiceField* outcome;
    LineField* when;
    NoteField* note;
};

AttemptFields addFields(const PageContext& context, FormDialog& dialog)
{
    AttemptFields fields{
        new ChoiceField(context.theme, QStringLiteral("route"), tr("&Route"), routes()),
        new ChoiceField(context.theme, QStringLiteral("outcome"), tr("&Outcome"), outcomes()),
        new LineField(context.theme, QStringLiteral("when"), tr("&When"), 60),
        new NoteField(context.theme, QStringLiteral("note"), tr("&Note"), 3, longestText)};
    fields.outcome->setPlaceholder(tr("Choose"));
    fields.when->setText(tr("today %1").arg(clockTime(context.core.localNow().time)));
    fields.when->setHint(tr("For example today 14:30 or yesterday 9:00."));
    for (QWidget* field :
         std::initializer_list<QWidget*>{fields.route, fields.outcome, fields.when, fields.note})
        dialog.addContent(field);
    return fields;
}

Result<app::AttemptToRecord, FormDialog::Problems> readAttempt(const AttemptFields& fields,
                                                               domain::AppointmentId missed, LocalTime now)
{
    FormDialog::Problems problems;
    const auto route = domain::fromCode<domain::AttemptRoute>(fromScreen(fields.route->key()));
    const auto outcome = domain::fromCode<domain::AttemptOutcome>(fromScreen(fields.outcome->key()));
    const auto at = parseDateTimeEntry(fromScreen(fields.when->text()), now.day, now.time);
    if (!route) problems.push_back({tr("Choose how it was tried."), QStringLiteral("route")});
    if (!outcome) problems.push_back({tr("Choose what came of it."), QStringLiteral("outcome")});
    if (!at)
        problems.push_back(
            {tr("When it was is not understood. Write it like today 14:30."), QStringLiteral("when")});
    if (!problems.empty()) return refuse(std::move(problems));
    return app::AttemptToRecord{missed, *at, *route, *outcome, fromScreen(fields.note->text())};
}

using Recorded = app::Outcome<domain::ContactAttemptId, app::AttemptRefusal>;

void openAttempt(const PageContext& context, QWidget& over, const app::MissedContact& contact,
                 const std::function<void()>& done)
{
    auto* dialog =
        new FormDialog(context.theme, tr("Record contact attempt"), QStringLiteral("recordAttempt"), over);
    dialog->addText(missedLine(contact));
    addLines(context, *dialog, tr("How to reach %1").arg(onScreen(domain::calledName(contact.client))),
             waysToReach(contact));
    addLines(context, *dialog, tr("Tried so far"), triedSoFar(contact));
    dialog->addText(tr("An attempt is not contact. Leave messages that say nothing about the service."));
    const AttemptFields fields = addFields(context, *dialog);
    dialog->addAnswers(tr("Record attempt"), tr("Cancel"));
    dialog->setWork([=, missed = contact.missed.id] {
        const auto attempt = readAttempt(fields, missed, context.core.localNow());
        if (!attempt) return dialog->showProblems(attempt.error());
        context.core.write(
            dialog,
            [attempt = *attempt](app::Workspace& workspace) {
                return app::recordAttempt(workspace, attempt);
            },
            [=](const Recorded& outcome) {
                if (!outcome) {
                    const auto* refusal = std::get_if<app::AttemptRefusal>(&outcome.error());
                    const auto ofRefusal = [](app::AttemptRefusal why) { return sentence(why); };
                    return dialog->showProblems(
                        {{FormDialog::why(outcome.error(), context.core.policy(), ofRefusal),
                          refusal ? fieldOf(*refusal) : QString()}});
                }
                context.navigator.say(tr("Contact attempt recorded."), StatusKind::Ok);
                dialog->finish();
                if (done) done();
            });
    });
    dialog->open();
    fields.route->setFocus();
}

} // namespace

void recordAttempt(const PageContext& context, QWidget& over, domain::AppointmentId missed,
                   const std::function<void()>& done)
{
    withMissed(context, over, missed, [context, &over, done](const app::MissedContact& contact) {
        openAttempt(context, over, contact, done);
    });
}

} // namespace keywork::ui
