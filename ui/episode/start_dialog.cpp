#include "ui/episode/start_dialog.h"

#include "app/episode/change_start.h"
#include "ui/episode/start_fields.h"
#include "ui/shell/core_access.h"
#include "ui/shell/form_dialog.h"
#include "ui/shell/navigator.h"
#include "ui/support/prompter.h"
#include "ui/support/screen_text.h"
#include "ui/support/scroll_column.h"

#include <QCoreApplication>

#include <algorithm>

namespace keywork::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("keywork::ui::startDialog", text);
}

constexpr int widthAtFull = 820;

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

// As much of the form as the window has room for; it scrolls.
QWidget* inReach(const Theme& theme, StartFields& fields, const QWidget& window)
{
    auto* column = new ScrollColumn;
    column->add(&fields);
    column->setMinimumWidth(std::min(theme.grown(widthAtFull), window.width() - 4 * space::four));
    column->setMinimumHeight(std::min(fields.sizeHint().height(), window.height() * 3 / 5));
    return column;
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
    dialog->addContent(inReach(context.theme, *fields, *over.window()));
    dialog->addAnswers(tr("Save"), tr("Cancel"));
    dialog->setWork([=, id = episode.id, seen = episode.version] {
        const auto start = fields->collect();
        if (!start) return dialog->showProblems(start.error());
        context.core.write(
            dialog,
            [id, seen, start = *start](app::Workspace& workspace) {
                return app::changeStart(workspace, id, seen, start);
            },
            [=](const Changed& outcome) {
                if (!outcome)
                    return dialog->showProblems(
                        {{FormDialog::why(outcome.error(), context.core.policy(), sentenceFor), {}}});
                context.navigator.say(tr("Start of the episode saved."), StatusKind::Ok);
                dialog->finish();
                if (done) done();
            });
    });
    dialog->open();
    fields->setFocus();
}

} // namespace keywork::ui
