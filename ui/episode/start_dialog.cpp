#include "ui/episode/start_dialog.h"

#include "app/episode/change_start.h"
#include "ui/episode/start_fields.h"
#include "ui/episode/start_versions.h"
#include "ui/shell/core_access.h"
#include "ui/shell/navigator.h"
#include "ui/shell/record_save.h"
#include "ui/support/prompter.h"
#include "ui/support/screen_text.h"
#include "ui/support/tr.h"

#include <algorithm>

namespace keywork::ui {

namespace {

constexpr int startWidth = 820;

using Changed = app::Outcome<Done, app::ChangeStartRefusal>;

QString sentenceFor(app::ChangeStartRefusal refusal)
{
    switch (refusal) {
    case app::ChangeStartRefusal::Frozen:
        return tr("Treatment has started meanwhile, so the start is frozen. Record what is learned now as an "
                  "observation, in Risk.");
    case app::ChangeStartRefusal::SnapshotNotRight:
        return tr(
            "Something here cannot be saved as it stands. Look at the substances and the day of consent.");
    }
    return {};
}

Message frozen(const domain::Episode& episode)
{
    const auto started = episode.startedOn();
    const QString since =
        started ? tr("Treatment started on %1, so what was recorded at the start stays as it is.")
                      .arg(clinical(*started))
                : tr("This episode has ended, so what was recorded at the start stays as it is.");
    return {tr("The start is frozen"),
            tr("%1 Record what is learned later as an observation, in Risk.").arg(since), StatusKind::Info};
}

using SaveStart = RecordSave<domain::StartSnapshot, Done, app::ChangeStartRefusal>;

// The start of this episode as it is now; nothing when another episode has taken its place.
SaveStart::Theirs startOf(app::Workspace& workspace, const domain::Episode& episode)
{
    const auto page = app::episodePage(workspace, episode.client);
    if (!page) return refuse(page.error());
    if (!page->episode || page->episode->id != episode.id) return refuse(app::Trouble::NotFound);
    return ReadRecord<domain::StartSnapshot>{page->episode->start, page->episode->version};
}

SaveStart* saveStartOf(const PageContext& context, FormDialog& dialog, const domain::Episode& episode,
                       const std::function<void()>& done)
{
    SaveStart::Ports ports;
    ports.readTheirs = [context, &dialog,
                        episode](const std::function<void(const SaveStart::Theirs&)>& heard) {
        context.core.read(
            &dialog, [episode](app::Workspace& workspace) { return startOf(workspace, episode); }, heard);
    };
    ports.write = [context, &dialog, id = episode.id](RowVersion seen, const domain::StartSnapshot& start,
                                                      const std::function<void(const Changed&)>& heard) {
        context.core.write(
            &dialog,
            [id, seen, start](app::Workspace& workspace) {
                return app::changeStart(workspace, id, seen, start);
            },
            heard);
    };
    ports.problemOf = [](app::ChangeStartRefusal why, const domain::StartSnapshot&) {
        return ProblemSummary::Problem{sentenceFor(why), {}};
    };
    ports.saved = [context, &dialog, done] {
        context.navigator.say(tr("Start of the episode saved."), StatusKind::Ok);
        dialog.finish();
        if (done) done();
    };
    return new SaveStart(dialog, context.core.policy(), startVersionFields(),
                         {episode.start, episode.version}, std::move(ports));
}

} // namespace

void changeStart(const PageContext& context, QWidget& over, const app::EpisodePage& page,
                 const std::function<void()>& done)
{
    if (!page.episode) return;
    const domain::Episode& episode = *page.episode;
    if (!std::holds_alternative<domain::Referred>(episode.state))
        return context.prompter.tell(over, frozen(episode));
    auto* dialog = new FormDialog(context.theme, tr("Change the start of the episode"),
                                  QStringLiteral("changeStart"), over);
    dialog->addText(tr("How things were when the episode began. It is frozen when treatment starts."));
    auto* fields = new StartFields(context.theme, context.core.policy().lists, context.core.today());
    fields->load(episode.start);
    fields->setMinimumWidth(
        std::min(context.theme.grown(startWidth), over.window()->width() - 4 * space::four));
    dialog->addContent(fields);
    dialog->addAnswers(tr("Save"), tr("Cancel"));
    auto* save = saveStartOf(context, *dialog, episode, done);
    dialog->setWork([=] {
        const auto start = fields->collect();
        if (start) save->save(*start);
        else dialog->showProblems(start.error());
    });
    dialog->open();
    fields->setFocus();
}

} // namespace keywork::ui
