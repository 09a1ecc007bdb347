#include "ui/episode/intervention_dialog.h"

#include "app/episode/record_intervention.h"
#include "ui/episode/intervention_form.h"
#include "ui/episode/intervention_versions.h"
#include "ui/shell/core_access.h"
#include "ui/shell/navigator.h"
#include "ui/shell/record_save.h"
#include "ui/support/tr.h"

#include <algorithm>

namespace keywork::ui {

namespace {

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

using Save = RecordSave<domain::Intervention, domain::InterventionId, domain::InterventionRefusal>;

bool isNew(const domain::Intervention& intervention)
{
    return intervention.id == domain::InterventionId{0};
}

Save::Theirs asItIsNow(app::Workspace& workspace, domain::ClientId client, domain::InterventionId id)
{
    const auto page = app::episodePage(workspace, client);
    if (!page) return refuse(page.error());
    const auto& all = page->interventions;
    const auto found = std::find_if(all.begin(), all.end(), [id](const auto& one) { return one.id == id; });
    if (found == all.end()) return refuse(app::Trouble::NotFound);
    return ReadRecord<domain::Intervention>{*found, found->version};
}

Save* saveOf(const PageContext& context, FormDialog& dialog, const domain::Episode& episode,
             const domain::Intervention& begun, const std::function<void()>& done)
{
    Save::Ports ports;
    ports.readTheirs = [context, &dialog, client = episode.client,
                        id = begun.id](const std::function<void(const Save::Theirs&)>& heard) {
        context.core.read(
            &dialog, [client, id](app::Workspace& workspace) { return asItIsNow(workspace, client, id); },
            heard);
    };
    ports.write = [context, &dialog](RowVersion seen, const domain::Intervention& wanted,
                                     const std::function<void(const Recorded&)>& heard) {
        context.core.write(
            &dialog,
            [wanted, before = isNew(wanted) ? std::nullopt : std::optional(seen)](app::Workspace& workspace) {
                return app::recordIntervention(workspace, wanted, before);
            },
            heard);
    };
    ports.problemOf = [episode, today = context.core.today()](domain::InterventionRefusal why,
                                                              const domain::Intervention& refused) {
        return problemOf(why, refused, episode, today);
    };
    ports.saved = [context, &dialog, done, fresh = isNew(begun)] {
        context.navigator.say(fresh ? tr("Intervention recorded.") : tr("Intervention saved."),
                              StatusKind::Ok);
        dialog.finish();
        if (done) done();
    };
    return new Save(dialog, context.core.policy(), interventionVersionFields(), {begun, begun.version},
                    std::move(ports));
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
    const auto begun = existing ? *existing : newIn(page.episode->id);
    auto* save = saveOf(context, *dialog, *page.episode, begun, done);
    dialog->setWork([=] {
        const auto intervention = form->collect(begun);
        if (intervention) save->save(*intervention);
        else dialog->showProblems(intervention.error());
    });
    dialog->open();
    form->firstEditor()->setFocus();
}

} // namespace keywork::ui
