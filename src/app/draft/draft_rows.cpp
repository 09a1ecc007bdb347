#include "app/draft/draft_rows.h"

#include "app/draft/session_fields.h"
#include "app/perform.h"
#include "base/date_entry.h"
#include "store/appointment_table.h"
#include "store/draft_table.h"
#include "store/session_table.h"
#include "store/staff_table.h"

namespace keywork::app {

namespace {

// "today" means the day on which it was saved.
std::optional<LocalTime> timeWritten(const Workspace& workspace, const domain::Draft& draft)
{
    const auto fields = fromDraftBody(draft.body);
    if (!fields) return std::nullopt;
    const auto day = parseDateEntry(fields->date, workspace.clock().toLocal(draft.savedAt).day);
    if (!day) return std::nullopt;
    return LocalTime{*day, parseTimeEntry(fields->start).value_or(TimeOfDay::fromMinutes(0))};
}

// What is written in somebody else's draft is not looked at.
std::optional<LocalTime> sessionTime(Workspace& workspace, const domain::Draft& draft)
{
    auto& db = workspace.store();
    if (draft.session) {
        const auto session = store::SessionTable(db).find(*draft.session);
        return session ? std::optional(session->content.start) : std::nullopt;
    }
    if (draft.author == workspace.user().id) {
        if (const auto written = timeWritten(workspace, draft)) return written;
    }
    if (!draft.appointment) return std::nullopt;
    const auto appointment = store::AppointmentTable(db).find(*draft.appointment);
    return appointment ? std::optional(appointment->at) : std::nullopt;
}

} // namespace

domain::Draft asHeld(const Workspace& workspace, domain::Draft draft)
{
    if (!draft.editor.empty() && !workspace.isWindowOpen(draft.editor)) draft.editor.clear();
    return draft;
}

DraftRow draftRow(Workspace& workspace, const domain::Draft& draft)
{
    return {draft.id,
            draft.client,
            draft.subject,
            draft.appointment,
            store::StaffTable(workspace.store()).name(draft.author),
            draft.author == workspace.user().id,
            draft.begunAt,
            draft.savedAt,
            asHeld(workspace, draft).editor,
            draft.session,
            sessionTime(workspace, draft),
            draft.discardedAt};
}

std::vector<DraftRow> draftRows(Workspace& workspace, domain::ClientId client)
{
    std::vector<DraftRow> rows;
    for (const auto& draft : store::DraftTable(workspace.store()).ofClient(client))
        rows.push_back(draftRow(workspace, draft));
    return rows;
}

Reading<std::vector<DraftRow>> draftsOf(Workspace& workspace, domain::ClientId client)
{
    using Answer = Reading<std::vector<DraftRow>>;
    return readRecord(workspace, client, [&]() -> Answer { return draftRows(workspace, client); });
}

} // namespace keywork::app
