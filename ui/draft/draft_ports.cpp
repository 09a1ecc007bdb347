#include "ui/draft/draft_ports.h"

#include "ui/support/screen_text.h"

namespace keywork::ui {

DraftKeeper::Ports draftPorts(Core& core, QObject* listener)
{
    return {[&core, listener](app::DraftToSave draft, std::function<void(DraftKeeper::Saved)> done) {
                core.write(
                    listener,
                    [draft = std::move(draft)](app::Workspace& workspace) {
                        return app::saveDraft(workspace, draft);
                    },
                    std::move(done));
            },
            [&core, listener](domain::DraftId draft, std::string editor, app::TakeOver how,
                              std::function<void(DraftKeeper::Taken)> done) {
                core.write(
                    listener,
                    [draft, editor = std::move(editor), how](app::Workspace& workspace) {
                        return app::takeOverDraft(workspace, draft, editor, how);
                    },
                    std::move(done));
            },
            [&core, listener](domain::DraftId draft, std::string editor) {
                core.write(
                    listener,
                    [draft, editor = std::move(editor)](app::Workspace& workspace) {
                        return app::releaseDraft(workspace, draft, editor);
                    },
                    [](const app::Outcome<Done, app::NoRefusal>&) {});
            },
            [&core, listener](domain::DraftId draft, std::function<void(DraftKeeper::Thrown)> done) {
                core.write(
                    listener,
                    [draft](app::Workspace& workspace) { return app::discardDraft(workspace, draft); },
                    std::move(done));
            }};
}

Desk deskOf(Core& core)
{
    return {core.user().id, fromScreen(core.visit().window), core.policy(),
            [&core] { return core.localNow(); }};
}

} // namespace keywork::ui
