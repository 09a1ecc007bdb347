#include "ui/session/session_ports.h"

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

SessionPresenter::Ports sessionPorts(Core& core, QObject* listener)
{
    const domain::StaffId me = core.user().id;
    return {
        [&core, listener](app::FormStart start, std::function<void(SessionPresenter::Opened)> done) {
            core.read(
                listener, [start](app::Workspace& workspace) { return app::sessionForm(workspace, start); },
                std::move(done));
        },
        [&core, listener](app::SessionToSign session, std::function<void(SessionPresenter::SignedOff)> done) {
            core.write(
                listener,
                [session = std::move(session)](app::Workspace& workspace) {
                    return app::signSession(workspace, session);
                },
                std::move(done));
        },
        [&core, listener](SessionPresenter::Outcome outcome,
                          std::function<void(SessionPresenter::Settled)> done) {
            core.write(
                listener,
                [outcome = std::move(outcome)](app::Workspace& workspace) {
                    return app::resolveAppointment(workspace, outcome.appointment, outcome.seen,
                                                   outcome.outcome, outcome.note);
                },
                std::move(done));
        },
        [&core, listener, me](domain::ClientId client, LocalTime at, int minutes,
                              std::function<void(SessionPresenter::Clashes)> done) {
            core.read(
                listener,
                [=](app::Workspace& workspace) { return app::clashes(workspace, client, me, at, minutes); },
                std::move(done));
        },
        draftPorts(core, listener)};
}

Desk deskOf(Core& core)
{
    return {core.user().id, fromScreen(core.visit().window), core.policy(),
            [&core] { return core.localNow(); }};
}

} // namespace keywork::ui
