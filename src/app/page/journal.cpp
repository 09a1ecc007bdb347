#include "app/page/journal.h"

#include "app/draft/draft_rows.h"
#include "app/perform.h"
#include "store/care_plan_table.h"
#include "store/intervention_table.h"
#include "store/session_journal.h"
#include "store/session_table.h"
#include "store/staff_table.h"

namespace keywork::app {

namespace {

JournalEntry entryOf(Workspace& workspace, domain::Session session)
{
    auto& db = workspace.store();
    const store::StaffTable staff(db);
    const bool mine = session.author == workspace.user().id;
    JournalEntry entry{std::move(session), {}, {}, {}, {}, {}, false};
    entry.author = staff.name(entry.session.author);
    if (entry.session.error) entry.errorBy = staff.name(entry.session.error->by);
    for (auto& addendum : store::SessionTable(db).addenda(entry.session.id)) {
        auto author = staff.name(addendum.author);
        entry.addenda.push_back({std::move(addendum), std::move(author)});
    }
    for (const auto id : entry.session.content.interventions) {
        if (const auto given = store::InterventionTable(db).find(id)) {
            entry.interventions.push_back(workspace.policy().lists.interventions.label(given->detail));
        }
    }
    entry.workedOn =
        store::CarePlanTable(db).wordsOf(entry.session.content.goals, entry.session.content.steps);
    entry.mayMarkInError =
        !entry.session.error && isAllowed(workspace.user().roles, Action::MarkInError, {.author = mine});
    return entry;
}

} // namespace

Reading<Journal> journal(Workspace& workspace, domain::ClientId client, const JournalFilter& filter,
                         std::optional<domain::SessionId> before, int limit)
{
    return readRecord(workspace, client, [&]() -> Reading<Journal> {
        auto page =
            store::SessionJournal(workspace.store()).page(client, {filter.kind, filter.text}, before, limit);
        Journal journal{{}, page.more, page.total, {}};
        for (auto& session : page.sessions) journal.entries.push_back(entryOf(workspace, std::move(session)));
        journal.drafts = draftRows(workspace, client);
        return journal;
    });
}

} // namespace keywork::app
