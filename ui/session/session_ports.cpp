#include "ui/session/session_ports.h"

namespace keywork::ui {

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

} // namespace keywork::ui
