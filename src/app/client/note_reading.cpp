#include "app/client/note_reading.h"

#include "app/access/record_access.h"
#include "app/change.h"
#include "app/client/viewed.h"
#include "store/appointment_table.h"
#include "store/audit_table.h"
#include "store/care_plan_table.h"
#include "store/client_table.h"
#include "store/draft_table.h"
#include "store/episode_table.h"
#include "store/session_table.h"
#include "store/transaction.h"

namespace keywork::app {

namespace {

// Finds the client from whatever a record is told by.
class Owner {
public:
    using Found = std::optional<domain::ClientId>;

    explicit Owner(store::Database& db) : m_db(db) {}

    Found operator()(domain::ClientId id) const
    {
        return store::ClientTable(m_db).identity(id) ? Found(id) : std::nullopt;
    }
    Found operator()(domain::EpisodeId id) const { return client(store::EpisodeTable(m_db).find(id)); }
    Found operator()(domain::AppointmentId id) const
    {
        return client(store::AppointmentTable(m_db).find(id));
    }
    Found operator()(domain::DraftId id) const { return client(store::DraftTable(m_db).find(id)); }
    Found operator()(domain::SessionId id) const { return client(store::SessionTable(m_db).find(id)); }
    Found operator()(domain::CarePlanId id) const
    {
        const auto plan = store::CarePlanTable(m_db).find(id);
        return plan ? (*this)(plan->episode) : std::nullopt;
    }

private:
    template <class Record>
    static Found client(const std::optional<Record>& record)
    {
        return record ? Found(record->client) : std::nullopt;
    }

    store::Database& m_db;
};

void note(Workspace& workspace, Action action, std::optional<domain::ClientId> client)
{
    auto row = auditRow(workspace.user(), action, workspace.clock().now());
    row.subject = "client";
    if (client) {
        row.subjectId = client->number();
        row.subjectVersion = 1;
    }
    store::Transaction transaction(workspace.noting());
    store::AuditTable(workspace.noting()).append(row);
    transaction.commit();
}

} // namespace

std::optional<domain::ClientId> clientOf(store::Database& db, const WhoseRecord& whose)
{
    return std::visit(Owner(db), whose);
}

std::optional<Trouble> keptFrom(const Workspace& workspace, Action action)
{
    return isAllowed(workspace.user().roles, action, {}) ? std::nullopt : std::optional(Trouble::NotAllowed);
}

std::optional<Trouble> keptFromRecord(Workspace& workspace, const WhoseRecord& whose)
{
    if (const auto kept = keptFrom(workspace, Action::ReadClient)) return kept;
    const auto client = clientOf(workspace.store(), whose);
    if (!client) return Trouble::NotFound;
    if (!accessTo(workspace, *client).mayRead()) return Trouble::Restricted;
    const auto now = workspace.clock().now();
    if (workspace.viewed().isNoted(*client, now)) return std::nullopt;
    note(workspace, Action::ReadClient, client);
    workspace.viewed().note(*client, now);
    return std::nullopt;
}

std::optional<Trouble> keptFromSearch(Workspace& workspace, std::string_view typed)
{
    if (const auto kept = keptFrom(workspace, Action::Search)) return kept;
    auto& viewed = workspace.viewed();
    if (!typed.empty() && !viewed.isSameSearch(typed)) note(workspace, Action::Search, std::nullopt);
    viewed.search(typed);
    return std::nullopt;
}

} // namespace keywork::app
