#include "app/session/addendum_form.h"

#include "app/draft/draft_rows.h"
#include "app/perform.h"
#include "app/session/draft_to_continue.h"
#include "store/draft_table.h"
#include "store/session_table.h"

#include <algorithm>

namespace keywork::app {

namespace {

using AddendumAnswer = Outcome<AddendumForm, FormRefusal>;

AddendumAnswer formOf(Workspace& workspace, domain::SessionId id, std::optional<domain::Draft> draft)
{
    const auto session = store::SessionTable(workspace.store()).find(id);
    if (!session) return trouble<FormRefusal>(Trouble::NotFound);
    return AddendumForm{session->client, id, session->content.start.day, std::move(draft)};
}

std::optional<domain::Draft> keptDraft(Workspace& workspace, domain::SessionId session)
{
    const auto mine = store::DraftTable(workspace.store()).ofAuthor(workspace.user().id);
    const auto kept = std::find_if(mine.begin(), mine.end(), [&](const domain::Draft& draft) {
        return draft.subject == domain::DraftSubject::Addendum && draft.session == session;
    });
    return kept != mine.end() ? std::optional(asHeld(workspace, *kept)) : std::nullopt;
}

} // namespace

AddendumAnswer addendumForm(Workspace& workspace, domain::DraftId id)
{
    return readRecord(workspace, id, [&]() -> AddendumAnswer {
        auto draft = draftToContinue(workspace, id, domain::DraftSubject::Addendum);
        if (!draft) return refuse(draft.error());
        const auto session = draft->session.value(); // the schema sees to it
        return formOf(workspace, session, std::move(*draft));
    });
}

AddendumAnswer addendumForm(Workspace& workspace, domain::SessionId session)
{
    return readRecord(workspace, session, [&]() -> AddendumAnswer {
        return formOf(workspace, session, keptDraft(workspace, session));
    });
}

} // namespace keywork::app
