#include "app/appointment/re_engage.h"
#include "ui/appointment/appointment_words.h"
#include "ui/appointment/attempt_dialogs.h"
#include "ui/appointment/missed_dialog.h"
#include "ui/shell/core_access.h"
#include "ui/shell/form_dialog.h"
#include "ui/shell/navigator.h"
#include "ui/support/note_field.h"
#include "ui/support/screen_text.h"
#include "ui/support/tr.h"

namespace keywork::ui {

namespace {

constexpr int longestDecision = 2000;

using Decided = app::Outcome<Done, app::ChainDecisionRefusal>;

void openDecision(const PageContext& context, QWidget& over, const app::MissedContact& contact,
                  const std::function<void()>& done)
{
    auto* dialog =
        new FormDialog(context.theme, tr("End the contact attempts"), QStringLiteral("decideChain"), over);
    dialog->addText(missedLine(contact));
    addLines(context, *dialog, tr("Tried so far"), triedSoFar(contact));
    dialog->addText(tr("Record what is done now, and why; it ends the attempts and nothing else."));
    auto* decision = new NoteField(context.theme, QStringLiteral("decision"), tr("&Decision and reason"), 4,
                                   longestDecision);
    dialog->addContent(decision);
    dialog->addAnswers(tr("Record decision"), tr("Cancel"));
    dialog->setWork([=, missed = contact.missed.id] {
        context.core.write(
            dialog,
            [missed, text = fromScreen(decision->text())](app::Workspace& workspace) {
                return app::decideChain(workspace, missed, text);
            },
            [=](const Decided& outcome) {
                if (!outcome) {
                    const auto ofRefusal = [](app::ChainDecisionRefusal why) { return sentence(why); };
                    return dialog->showProblems(
                        {{FormDialog::why(outcome.error(), context.core.policy(), ofRefusal),
                          QStringLiteral("decision")}});
                }
                context.navigator.say(tr("Decision recorded. The contact attempts have ended."),
                                      StatusKind::Ok);
                dialog->finish();
                if (done) done();
            });
    });
    dialog->open();
    decision->setFocus();
}

} // namespace

void decideChain(const PageContext& context, QWidget& over, domain::AppointmentId missed,
                 const std::function<void()>& done)
{
    withMissed(context, over, missed, [context, &over, done](const app::MissedContact& contact) {
        openDecision(context, over, contact, done);
    });
}

} // namespace keywork::ui
