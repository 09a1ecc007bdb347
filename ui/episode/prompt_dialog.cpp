#include "domain/text_limit.h"
#include "ui/episode/pathway_dialogs.h"
#include "ui/episode/pathway_words.h"
#include "ui/shell/core_access.h"
#include "ui/shell/form_dialog.h"
#include "ui/shell/navigator.h"
#include "ui/support/buttons.h"
#include "ui/support/note_field.h"
#include "ui/support/screen_text.h"
#include "ui/support/tr.h"
#include "ui/words/prompt_words.h"

#include <QPushButton>

namespace keywork::ui {

namespace {

using Answered = app::Outcome<Done, app::AnswerPromptRefusal>;

// The rule, and every day on which it rests.
QString whatItRestsOn(const domain::LayerPrompt& prompt)
{
    QStringList days;
    for (const auto& fact : prompt.facts) {
        if (fact.on) days << clinical(*fact.on);
    }
    const QString rule = promptRuleText(prompt.rule);
    return days.isEmpty() ? tr("%1.").arg(rule) : tr("%1: %2.").arg(rule, days.join(QStringLiteral(", ")));
}

// The other answer to a prompt.
QPushButton* changeLayerInstead(const PageContext& context, FormDialog& dialog, QWidget& over,
                                const app::EpisodePage& page, const std::function<void()>& done)
{
    QPushButton* link = makeLink(context.theme, tr("Change the &layer instead"), Icon::Edit);
    link->setObjectName(QStringLiteral("changeLayerInstead"));
    QObject::connect(link, &QPushButton::clicked, &dialog, [=, &dialog, &over] {
        dialog.reject();
        changeLayer(context, over, page, done);
    });
    return link;
}

} // namespace

void answerPrompt(const PageContext& context, QWidget& over, const app::EpisodePage& page,
                  const domain::LayerPrompt& prompt, const std::function<void()>& done)
{
    if (!page.episode) return;
    auto* dialog =
        new FormDialog(context.theme, promptKindText(prompt.kind), QStringLiteral("answerPrompt"), over);
    dialog->addText(whatItRestsOn(prompt));
    auto* reason =
        new NoteField(context.theme, QStringLiteral("reason"), tr("Not for this person now, &because"), 3,
                      static_cast<int>(domain::longestField));
    reason->setHint(tr("It stays away until something new is recorded about it."));
    dialog->addContent(reason);
    dialog->addContent(changeLayerInstead(context, *dialog, *over.window(), page, done));
    dialog->addAnswers(tr("Record answer"), tr("Cancel"));
    dialog->setWork([=, id = page.episode->id, rule = prompt.rule] {
        context.core.write(
            dialog,
            [id, rule, why = fromScreen(reason->text())](app::Workspace& workspace) {
                return app::answerPrompt(workspace, id, rule, why);
            },
            [=](const Answered& outcome) {
                if (!outcome) {
                    const auto ofRefusal = [](app::AnswerPromptRefusal refusal) {
                        return problemOf(refusal);
                    };
                    return dialog->showProblem(outcome.error(), context.core.policy(), ofRefusal);
                }
                context.navigator.say(tr("Answer recorded."), StatusKind::Ok);
                dialog->finish();
                if (done) done();
            });
    });
    dialog->open();
    reason->editor()->setFocus();
}

} // namespace keywork::ui
