#include "ui/episode/intervention_dialog.h"

#include "app/episode/record_intervention.h"
#include "ui/episode/intervention_form.h"
#include "ui/shell/core_access.h"
#include "ui/shell/form_dialog.h"
#include "ui/shell/navigator.h"

#include <QCoreApplication>

namespace keywork::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("keywork::ui::interventionDialog", text);
}

using Recorded = app::Outcome<domain::InterventionId, domain::InterventionRefusal>;

domain::Intervention newIn(domain::EpisodeId episode)
{
    return {domain::InterventionId{0},
            episode,
            domain::InterventionType::Psychosocial,
            {},
            {},
            {},
            {},
            {},
            {},
            {}};
}

} // namespace

void recordIntervention(const PageContext& context, QWidget& over, const app::EpisodePage& page,
                        std::optional<domain::Intervention> existing, const std::function<void()>& done)
{
    if (!page.episode) return;
    auto* dialog = new FormDialog(
        context.theme, existing ? tr("Change intervention") : tr("Record intervention"),
        existing ? QStringLiteral("changeIntervention") : QStringLiteral("recordIntervention"), over);
    auto* form = new InterventionForm(context.theme, context.core.policy().lists, context.core.today());
    if (existing) form->load(*existing);
    dialog->addContent(form);
    dialog->addAnswers(existing ? tr("Save") : tr("Record intervention"), tr("Cancel"));
    const auto seen = existing ? std::optional(existing->version) : std::nullopt;
    dialog->setWork([=, episode = *page.episode, begun = existing ? *existing : newIn(page.episode->id)] {
        const auto intervention = form->collect(begun);
        if (!intervention) return dialog->showProblems(intervention.error());
        context.core.write(
            dialog,
            [intervention = *intervention, seen](app::Workspace& workspace) {
                return app::recordIntervention(workspace, intervention, seen);
            },
            [=, intervention = *intervention](const Recorded& outcome) {
                if (!outcome) {
                    const auto ofRefusal = [&](domain::InterventionRefusal refusal) {
                        return problemOf(refusal, intervention, episode, context.core.today());
                    };
                    return dialog->showProblem(outcome.error(), context.core.policy(), ofRefusal);
                }
                context.navigator.say(seen ? tr("Intervention saved.") : tr("Intervention recorded."),
                                      StatusKind::Ok);
                dialog->finish();
                if (done) done();
            });
    });
    dialog->open();
    form->firstEditor()->setFocus();
}

} // namespace keywork::ui
