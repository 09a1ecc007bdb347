#include "ui/episode/pathway_dialogs.h"
#include "ui/episode/pathway_words.h"
#include "ui/episode/wish_fields.h"
#include "ui/shell/core_access.h"
#include "ui/shell/form_dialog.h"
#include "ui/shell/navigator.h"
#include "ui/support/tr.h"

namespace keywork::ui {

namespace {

using WishRecorded = app::Outcome<domain::WishId, app::WishRefusal>;

} // namespace

void recordWish(const PageContext& context, QWidget& over, const app::EpisodePage& page,
                const std::function<void()>& done)
{
    if (!page.episode) return;
    auto* dialog =
        new FormDialog(context.theme, tr("Record the client's wish"), QStringLiteral("recordWish"), over);
    dialog->addText(tr("Active change and completion begin with what the person wants themself."));
    auto* fields = new WishFields(context.theme, context.core.today());
    dialog->addContent(fields);
    dialog->addAnswers(tr("Record wish"), tr("Cancel"));
    dialog->setWork([=, episode = *page.episode] {
        const auto wish = fields->collect();
        if (!wish) return dialog->showProblems(wish.error());
        context.core.write(
            dialog,
            [id = episode.id, wish = *wish](app::Workspace& workspace) {
                return app::recordWish(workspace, id, wish.words, wish.on);
            },
            [=](const WishRecorded& outcome) {
                if (!outcome) {
                    const auto ofRefusal = [&](app::WishRefusal refusal) {
                        return problemOf(refusal, episode);
                    };
                    return dialog->showProblem(outcome.error(), context.core.policy(), ofRefusal);
                }
                context.navigator.say(tr("Wish recorded."), StatusKind::Ok);
                dialog->finish();
                if (done) done();
            });
    });
    dialog->open();
    fields->firstEditor()->setFocus();
}

} // namespace keywork::ui
