#include "ui/episode/allocation_dialogs.h"

#include "app/episode/allocate.h"
#include "domain/text_limit.h"
#include "ui/shell/core_access.h"
#include "ui/shell/form_dialog.h"
#include "ui/shell/navigator.h"
#include "ui/support/note_field.h"
#include "ui/support/screen_text.h"
#include "ui/support/tr.h"

#include <QPushButton>

namespace keywork::ui {

namespace {

using Settled = app::Outcome<Done, app::AcceptRefusal>;

QString sentenceFor(app::AcceptRefusal refusal)
{
    switch (refusal) {
    case app::AcceptRefusal::NotWaiting:
        return tr("This transfer was settled meanwhile. Cancel, and press F5 to see how.");
    case app::AcceptRefusal::NotYours:
        return tr("This transfer was given to somebody else: only they can accept it or give it back.");
    }
    return {};
}

// Runs what was decided about a transfer and says what came of it.
template <class Decide>
void settle(const PageContext& context, FormDialog& dialog, const QString& said,
            const std::function<void()>& done, const Decide& decide)
{
    context.core.write(&dialog, decide, [=, &dialog](const Settled& outcome) {
        if (!outcome) {
            const auto ofRefusal = [](app::AcceptRefusal refusal) {
                return ProblemSummary::Problem{sentenceFor(refusal), {}};
            };
            return dialog.showProblem(outcome.error(), context.core.policy(), ofRefusal);
        }
        context.navigator.say(said, StatusKind::Ok);
        dialog.finish();
        if (done) done();
    });
}

} // namespace

void acceptAllocation(const PageContext& context, QWidget& over, domain::AllocationId allocation,
                      const std::function<void()>& done)
{
    auto* dialog =
        new FormDialog(context.theme, tr("Accept transfer"), QStringLiteral("acceptAllocation"), over);
    dialog->addText(
        tr("From today on you are the keyworker. Whoever was before you stays on the record until "
           "yesterday."));
    QPushButton* accept = dialog->addAnswers(tr("Accept"), tr("Not now"));
    dialog->setWork([=] {
        settle(
            context, *dialog, tr("Accepted: you are the keyworker."), done,
            [allocation](app::Workspace& workspace) { return app::acceptAllocation(workspace, allocation); });
    });
    dialog->open();
    accept->setFocus();
}

void returnAllocation(const PageContext& context, QWidget& over, domain::AllocationId allocation,
                      const std::function<void()>& done)
{
    auto* dialog =
        new FormDialog(context.theme, tr("Give transfer back"), QStringLiteral("returnAllocation"), over);
    dialog->addText(tr("The client stays with the keyworker they have."));
    auto* note = new NoteField(context.theme, QStringLiteral("note"), tr("&Note for whoever transferred"), 3,
                               static_cast<int>(domain::longestField));
    dialog->addContent(note);
    dialog->addAnswers(tr("Give back"), tr("Cancel"));
    dialog->setWork([=] {
        settle(context, *dialog, tr("Transfer given back."), done,
               [allocation, why = fromScreen(note->text())](app::Workspace& workspace) {
                   return app::returnAllocation(workspace, allocation, why);
               });
    });
    dialog->open();
    note->editor()->setFocus();
}

} // namespace keywork::ui
